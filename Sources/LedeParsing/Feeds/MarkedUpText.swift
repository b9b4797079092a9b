/// Text of a feed between its start and its end: plain, escaped HTML, XHTML or base64.
///
/// Feeds say which, and are often wrong: elements inside of what should be escaped make it XHTML,
/// and RSS has to be looked at, as it never says.
struct MarkedUpText {
  private(set) var type: String
  private let isBase64: Bool
  private let base: URIReference?
  private let language: String?
  private var bytes: [UInt8] = []
  /// Where the outermost `<div>` of XHTML begins and ends, and how deep the text is in elements.
  private var wrapper: (start: Int, contentStart: Int, end: Int?)?
  private var isFirst = true
  private var depth = 0

  init(
    _ element: FeedElement, _ attributes: FeedAttributes, format: FeedFormat, base: URIReference?,
    language: String?
  ) {
    let type = Self.mapped(attributes["type"] ?? element.contentType ?? "text/plain")
    self.type = type
    let isText = type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("/xml")
    isBase64 = attributes["mode"] == "base64" || !isText
    self.base = base
    self.language = language.map(FeedReader.languageTag)
  }

  /// The MIME type that Atom's short names stand for.
  static func mapped(_ type: String) -> String {
    switch type {
    case "text", "plain": "text/plain"
    case "html": "text/html"
    case "xhtml": "application/xhtml+xml"
    default: type
    }
  }

  static func isHTML(_ type: String) -> Bool {
    type == "text/html" || type == "application/xhtml+xml"
  }

  private var isXHTML: Bool { type == "application/xhtml+xml" }

  // MARK: Collecting

  /// Appends decoded text.
  mutating func append(_ decode: (inout [UInt8]) -> Void) {
    guard isXHTML else { return decode(&bytes) }
    var text: [UInt8] = []
    decode(&text)
    if !text.allSatisfy(ASCII.isSpace) { isFirst = false }
    for byte in text { Self.append(byte, to: &bytes) }
    if let end = wrapper?.end, !text.allSatisfy(ASCII.isSpace), end > 0 { wrapper = nil }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x26: bytes += "&amp;".utf8
    case 0x3C: bytes += "&lt;".utf8
    case 0x3E: bytes += "&gt;".utf8
    default: bytes.append(byte)
    }
  }

  /// Writes the start tag of an element inside the text.
  ///
  /// - Returns: the name for `end`; nil if the tag is left out.
  mutating func begin(_ name: XMLName, _ attributes: FeedAttributes) -> String? {
    if !isXHTML {
      if type.hasSuffix("xml") { return nil }
      // A wrapper that some tools put around escaped text.
      if name.local == "div" { return nil }
      type = "application/xhtml+xml"
    }
    let start = bytes.count
    bytes += "<\(name.local)".utf8
    for (name, value) in attributes.list { append(attribute: name, value) }
    switch name.namespace {
    case .svg where name.local == "svg": append(attribute: "xmlns", "http://www.w3.org/2000/svg")
    case .mathML where name.local == "math":
      append(attribute: "xmlns", "http://www.w3.org/1998/Math/MathML")
    default: break
    }
    bytes.append(0x3E)
    if isFirst, name.local == "div" { wrapper = (start, bytes.count, nil) }
    if !isFirst, wrapper?.end != nil { wrapper = nil }
    isFirst = false
    depth += 1
    return name.local
  }

  private mutating func append(attribute name: String, _ value: String) {
    bytes += " \(name)=\"".utf8
    for byte in value.utf8 {
      if byte == 0x22 { bytes += "&quot;".utf8 } else { Self.append(byte, to: &bytes) }
    }
    bytes.append(0x22)
  }

  mutating func end(_ name: String) {
    depth -= 1
    if depth == 0, wrapper != nil, wrapper?.end == nil { wrapper?.end = bytes.count }
    bytes += "</\(name)>".utf8
  }

  // MARK: Finishing

  /// The text, decoded, repaired and sanitised.
  func finished(format: FeedFormat) -> FeedText? {
    var text = FeedReader.trimmed(format == .atom10 && isXHTML ? unwrapped : bytes)
    if isBase64 { text = Base64.decoded(text) ?? text }
    text = TextRepair.bytes(text)
    var type = type
    if !format.isAtom, type == "text/plain", MarkupGuess.looksLikeHTML(text) { type = "text/html" }
    if Self.isHTML(type) {
      text = MarkupSanitizer.sanitized(
        text, isXHTML: type == "application/xhtml+xml", base: base)
      text = FeedReader.trimmed(text)
    }
    return FeedText(
      String(decoding: text, as: UTF8.self), type: type, language: language, base: base?.text)
  }

  /// The text without the `<div>` that Atom 1.0 demands around XHTML (RFC 4287, section 3.1.1.3).
  private var unwrapped: [UInt8] {
    guard let wrapper, let end = wrapper.end else { return bytes }
    return Array(bytes[wrapper.contentStart..<end])
  }
}

/// Base64 of RFC 4648, with line ends in it.
enum Base64 {
  /// The text that is encoded; nil if it is no base64, or no UTF-8.
  static func decoded(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in text where !byte.isSpace && byte != UInt8(ascii: "=") {
      guard let value = value(byte) else { return nil }
      buffer = (buffer << 6 | value) & 0xFF_FFFF
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
    }
    return bytes.isEmpty || UTF8Validity.firstError(in: bytes) != nil ? nil : bytes
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
