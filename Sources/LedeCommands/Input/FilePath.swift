import Glibc
import LedeLayout

/// The name of a file as the user gave it, kept in the bytes that the system knows it by.
///
/// A name need not be UTF-8: arguments that are not are found again by the text they were read as.
struct FilePath: Equatable {
  /// As it stands in messages that are not for a terminal, such as JSON.
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Self.unusualArguments[text] ?? Array(text.utf8)
  }

  init(bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    self.bytes = bytes
  }

  var isStandardInput: Bool { text == "-" }

  /// Whether this names a page of the web and no file.
  var isAddress: Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// The name for a message on a terminal.
  var shown: String {
    if isAddress { return ShownAddress(text).text }
    return isStandardInput ? "standard input" : TerminalText(text).string
  }

  func withPointer<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer { buffer in
      // A buffer of at least one element has a base address; an empty name opens nothing.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }

  /// Arguments of this process that are not UTF-8, by the repaired text that Swift gives of them.
  private static let unusualArguments: [String: [UInt8]] = {
    var found: [String: [UInt8]] = [:]
    for index in 0..<Int(CommandLine.argc) {
      guard let pointer = CommandLine.unsafeArgv[index] else { continue }
      let raw = UnsafeBufferPointer(start: pointer, count: strlen(pointer))
        .map(UInt8.init(bitPattern:))
      let text = String(decoding: raw, as: UTF8.self)
      if !text.utf8.elementsEqual(raw) { found[text] = raw }
    }
    return found
  }()
}
