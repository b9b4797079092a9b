import Glibc
import LedeDocument
import LedeReading

/// Puts text on the clipboard: the terminal's own way (OSC 52), and the desktop's tool if there is one.
struct Clipboard {
  let isSecure: Bool

  /// Terminals drop what is longer; xterm's limit for OSC 52 is the smallest known.
  private static let limit = 74_994
  /// Milliseconds after which a tool that cannot reach its desktop is given up.
  private static let patience: Int32 = 2000

  static let tooLong = Message(
    "Too long for the terminal's clipboard: install wl-copy or xclip", isError: true)

  func fitsTerminal(_ bytes: [UInt8]) -> Bool { bytes.count <= Self.limit }

  /// Hands `bytes` to the desktop's tool, away from the main thread.
  ///
  /// - Returns: Whether one took them.
  @concurrent func runTool(with bytes: [UInt8]) async -> Bool {
    guard !isSecure else { return false }
    let tools: [(variable: String, arguments: [String])] = [
      ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
      ("DISPLAY", ["xsel", "--clipboard", "--input"]),
    ]
    for tool in tools where getenv(tool.variable) != nil {
      let status = ChildProcess(arguments: tool.arguments)
        .run(input: bytes, output: .discarded, patience: Self.patience)
      if status == 0 { return true }
    }
    return false
  }

  /// The whole article, which may be long: made away from the main thread.
  @concurrent static func text(of document: Document, asMarkdown: Bool) async -> String {
    asMarkdown ? document.markdown : document.plainText
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  func base64(_ bytes: [UInt8]) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let first = Int(bytes[start])
      let second = start + 1 < bytes.count ? Int(bytes[start + 1]) : 0
      let third = start + 2 < bytes.count ? Int(bytes[start + 2]) : 0
      encoded.append(Self.alphabet[first >> 2])
      encoded.append(Self.alphabet[(first & 3) << 4 | second >> 4])
      encoded.append(Self.alphabet[(second & 15) << 2 | third >> 6])
      encoded.append(Self.alphabet[third & 63])
    }
    let padding = (3 - bytes.count % 3) % 3
    encoded.replaceSubrange(
      (encoded.count - padding)..., with: repeatElement(UInt8(ascii: "="), count: padding))
    return String(decoding: encoded, as: UTF8.self)
  }
}
