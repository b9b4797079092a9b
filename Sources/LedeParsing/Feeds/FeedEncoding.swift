import LedeDocument

/// A feed in UTF-8, and whether it is in the encoding that it or its server says.
///
/// The order of the labels is that of RFC 3023, which the servers of feeds still follow: the type
/// `text/xml` without a charset means US-ASCII, `application/xml` believes the document. A label
/// that does not fit the bytes is passed over, so that a wrong one costs a remark and no character.
struct FeedEncoding {
  /// UTF-8 without a byte order mark.
  let utf8: [UInt8]
  /// The label in lower case, as declared.
  let label: String
  let diagnostics: [Diagnostic]

  init(_ source: Source) {
    let transport = Transport(source.contentType)
    var remarks: [Diagnostic] = []
    if transport.isGiven, !transport.isXML {
      remarks.append(Diagnostic("The server does not call this XML.", at: 0))
    }
    let mark = Self.wideMark(source.bytes)
    let declared = Self.declaredLabel(source.bytes, wide: mark)
    let wanted = Self.wantedLabel(transport, declared: declared, wide: mark)
    for label in Self.labels(wanted, declared: declared, wide: mark) {
      guard let utf8 = Self.decoded(source.bytes, label, start: mark?.start ?? 0) else { continue }
      if label != wanted {
        remarks.append(Diagnostic("The text is not \(wanted), as declared, but \(label).", at: 0))
      }
      (self.utf8, self.label, diagnostics) = (utf8, label, remarks)
      return
    }
    let guess = EncodingSniffer.evidence(in: source.bytes, otherwise: .windows1252)
    remarks.append(Diagnostic("The text is not \(wanted), as declared.", at: 0))
    utf8 = SourceDecoder.utf8(of: source.bytes, in: guess.encoding).utf8
    label = String(decoding: guess.encoding.rawValue.utf8.map(\.lowercased), as: UTF8.self)
    diagnostics = remarks
  }

  // MARK: Labels

  /// What the server says of the type.
  private struct Transport {
    var isGiven = false
    var isXML = false
    var isText = false
    var charset: String?

    init(_ contentType: String?) {
      guard let contentType, !contentType.isEmpty else { return }
      isGiven = true
      let parts = contentType.utf8.split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      let type = Self.word(parts[0])
      isText = type.hasPrefix("text/")
      let names = ["/xml", "/xml-dtd", "/xml-external-parsed-entity"]
      isXML = type.hasSuffix("+xml") || names.contains { type == "text" + $0 }
      isXML = isXML || names.contains { type == "application" + $0 }
      for part in parts.dropFirst() {
        guard let equals = part.firstIndex(of: UInt8(ascii: "=")),
          Self.word(part[..<equals]) == "charset"
        else { continue }
        let value = Self.word(part[part.index(after: equals)...])
        charset = value.isEmpty ? nil : value
      }
    }

    private static func word(_ bytes: String.UTF8View.SubSequence) -> String {
      let word = bytes.filter { !$0.isSpace && $0 != 0x22 && $0 != 0x27 }.map(\.lowercased)
      return String(decoding: word, as: UTF8.self)
    }
  }

  private typealias WideMark = (label: String, start: Int)

  /// What a byte order mark or the first characters `<?` or `<` tell of an encoding in two or four
  /// bytes (XML 1.0, appendix F); also the mark of UTF-8.
  private static func wideMark(_ bytes: [UInt8]) -> WideMark? {
    let marks: [([UInt8], String, Int)] = [
      ([0, 0, 0xFE, 0xFF], "utf-32be", 4), ([0xFF, 0xFE, 0, 0], "utf-32le", 4),
      ([0xFE, 0xFF], "utf-16be", 2), ([0xFF, 0xFE], "utf-16le", 2),
      ([0xEF, 0xBB, 0xBF], "utf-8", 3), ([0, 0, 0, 0x3C], "utf-32be", 0),
      ([0x3C, 0, 0, 0], "utf-32le", 0), ([0, 0x3C, 0, 0x3F], "utf-16be", 0),
      ([0x3C, 0, 0x3F, 0], "utf-16le", 0),
    ]
    return marks.first { bytes.starts(with: $0.0) }.map { ($0.1, $0.2) }
  }

  /// What the XML declaration says, read through the wide encoding if there is one.
  private static func declaredLabel(_ bytes: [UInt8], wide: WideMark?) -> String? {
    let head = Array(bytes.dropFirst(wide?.start ?? 0).prefix(4 * MetaPrescan.window))
    let isWide = wide.map { $0.label != "utf-8" } ?? false
    let label = XMLDeclaration.label(of: isWide ? head.filter { $0 != 0 } : head)
    guard let label, !label.isEmpty else { return nil }
    // `utf-16` leaves open which byte comes first; the mark has told.
    if let wide, isWide, Self.openLabels.contains(label) { return wide.label }
    return label == "gb2312" ? "gb18030" : label
  }

  private static let openLabels: Set<String> = [
    "u16", "utf-16", "utf16", "utf_16", "u32", "utf-32", "utf32", "utf_32", "iso-10646-ucs-2",
    "iso-10646-ucs-4", "csucs4", "csunicode", "ucs-2", "ucs-4",
  ]

  private static func wantedLabel(
    _ transport: Transport, declared: String?, wide: WideMark?
  ) -> String {
    let charset = transport.charset == "gb2312" ? "gb18030" : transport.charset
    if let charset { return charset }
    if transport.isText { return "us-ascii" }
    return declared ?? wide?.label ?? "utf-8"
  }

  private static func labels(
    _ wanted: String, declared: String?, wide: WideMark?
  ) -> [String] {
    var labels: [String] = []
    // Text in two bytes is hardly ever also text in one, but its zeros are no error there.
    let isWide = wide.map { $0.label != "utf-8" } ?? false
    let order = isWide ? [wide?.label, wanted, declared] : [wanted, declared, wide?.label]
    for label in order + ["utf-8"] {
      if let label, !labels.contains(label) { labels.append(label) }
    }
    return labels
  }

  // MARK: Decoding

  /// The bytes as UTF-8 if they are in the encoding called `label`, without any error.
  private static func decoded(_ bytes: [UInt8], _ label: String, start: Int) -> [UInt8]? {
    switch label {
    case "us-ascii", "ascii":
      return UTF8Validity.endOfASCII(in: bytes, from: 0) == bytes.count ? bytes : nil
    case "utf-32be", "utf-32le": return utf32(bytes[start...], highFirst: label == "utf-32be")
    case "utf-16be", "utf-16le":
      let encoding: TextEncoding = label == "utf-16be" ? .utf16BigEndian : .utf16LittleEndian
      return exact(SourceDecoder.utf8(of: bytes, from: start, in: encoding))
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1":
      // As the label says, not as WHATWG reads it: C1 is mended later, character by character.
      return bytes.reduce(into: []) { $0.appendScalar(UInt32($1)) }
    default:
      guard let encoding = TextEncoding(label: label.utf8), encoding != .replacement else {
        return nil
      }
      return exact(SourceDecoder.utf8(of: bytes, from: encoding == .utf8 ? start : 0, in: encoding))
    }
  }

  private static func exact(
    _ result: (utf8: [UInt8], errors: Int, tableIsMissing: Bool)
  ) -> [UInt8]? {
    result.errors == 0 && !result.tableIsMissing ? result.utf8 : nil
  }

  private static func utf32(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> [UInt8]? {
    guard bytes.count % 4 == 0 else { return nil }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count / 3)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let unit = bytes[index..<(index + 4)].map(UInt32.init)
      let value =
        highFirst
        ? unit[0] << 24 | unit[1] << 16 | unit[2] << 8 | unit[3]
        : unit[3] << 24 | unit[2] << 16 | unit[1] << 8 | unit[0]
      guard Unicode.Scalar(value) != nil else { return nil }
      utf8.append(scalar: value)
      index += 4
    }
    return utf8
  }
}
