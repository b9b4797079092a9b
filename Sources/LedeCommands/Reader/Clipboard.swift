import Glibc
import LedeReading
import LedeTerminal

/// Puts text on the clipboard: the terminal's own way (OSC 52), and the desktop's tool if there is one.
@UI struct Clipboard {
  let terminal: Terminal
  let options: ReadOptions

  /// Terminals drop what is longer; xterm's limit for OSC 52 is the smallest known.
  private static let limit = 74_994

  /// - Returns: nil if all went well; the message of the copy stands.
  func copy(_ text: String) -> Message? {
    let bytes = Array(text.utf8)
    let fitsTerminal = bytes.count <= Self.limit
    if fitsTerminal { terminal.copy(base64: Self.base64(bytes)) }
    let ran = !options.isSecure && Self.runTool(with: bytes)
    guard !fitsTerminal, !ran else { return nil }
    return Message("Too long for the terminal's clipboard: install wl-copy or xclip", isError: true)
  }

  private static func runTool(with bytes: [UInt8]) -> Bool {
    let tools: [(variable: String, arguments: [String])] = [
      ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
      ("DISPLAY", ["xsel", "--clipboard", "--input"]),
    ]
    for tool in tools where getenv(tool.variable) != nil {
      if ChildProcess(arguments: tool.arguments).run(input: bytes, output: .discarded) == 0 {
        return true
      }
    }
    return false
  }

  /// RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var letters: [UInt8] = []
      for _ in 0..<4 {
        letters.append(alphabet[value & 63])
        value >>= 6
      }
      for padding in 0..<3 - group.count { letters[padding] = UInt8(ascii: "=") }
      encoded += letters.reversed()
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
