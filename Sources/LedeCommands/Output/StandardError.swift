import Glibc
import LedeLayout

/// Messages to the user, one line each.
enum StandardError {
  /// Writes `lede: message`. Whatever the message holds, only printable text comes out.
  static func report(_ message: String) {
    write("lede: " + TerminalText(message).string + "\n")
  }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(2, $0.baseAddress.map { $0 + sent }, $0.count - sent)
      }
      if count > 0 { sent += count } else if errno != EINTR { return }
    }
  }
}
