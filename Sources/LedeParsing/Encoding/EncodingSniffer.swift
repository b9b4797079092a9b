import LedeDocument

/// Finds the encoding of a page or a feed (WHATWG HTML § 13.2.3.2).
package enum EncodingSniffer {
  package struct Finding: Equatable, Sendable {
    package let encoding: TextEncoding
    /// What told it.
    package let rule: Rule
    /// Where the text starts: behind a byte order mark.
    package let start: Int
  }

  /// The encoding of a page: byte order mark, transport, `<meta>`, then the bytes themselves.
  package static func finding(html bytes: [UInt8], contentType: String? = nil) -> Finding {
    if let mark = byteOrderMark(bytes) { return mark }
    if let encoding = transportLabel(contentType) {
      return Finding(encoding: encoding, rule: "transport-label", start: 0)
    }
    if let encoding = MetaPrescan.encoding(of: bytes) {
      return Finding(encoding: encoding, rule: "meta-label", start: 0)
    }
    let evidence = evidence(in: bytes)
    // Bytes that are UTF-8 are so by no accident; else a label farther down is better than a guess.
    if evidence.rule != "valid-utf-8",
      let encoding = MetaPrescan.encoding(of: bytes, window: MetaPrescan.lateWindow)
    {
      return Finding(encoding: encoding, rule: "late-meta-label", start: 0)
    }
    return evidence
  }

  /// The encoding of a feed: byte order mark, transport, XML declaration, then UTF-8 as XML says, or
  /// what the bytes look like if they are not UTF-8.
  package static func finding(xml bytes: [UInt8], contentType: String? = nil) -> Finding {
    if let mark = byteOrderMark(bytes) { return mark }
    if let wide = wideDeclaration(bytes) {
      return Finding(encoding: wide, rule: "xml-label", start: 0)
    }
    let declared = XMLDeclaration.encoding(of: bytes)
    for (label, rule) in [
      (transportLabel(contentType), Rule("transport-label")), (declared, Rule("xml-label")),
    ] {
      // A label that says UTF-8 of bytes that are not is wrong more often than the bytes are.
      guard let label, label != .utf8 || UTF8Validity.firstError(in: bytes) == nil else { continue }
      return Finding(encoding: label, rule: rule, start: 0)
    }
    return evidence(in: bytes, otherwise: declared ?? .utf8)
  }

  static func byteOrderMark(_ bytes: [UInt8]) -> Finding? {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFE, 0xFF], .utf16BigEndian),
      ([0xFF, 0xFE], .utf16LittleEndian),
    ]
    return marks.first { bytes.starts(with: $0.0) }.map {
      Finding(encoding: $0.1, rule: "byte-order-mark", start: $0.0.count)
    }
  }

  /// `<?` in sixteen bits.
  private static func wideDeclaration(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return .utf16LittleEndian }
    return bytes.starts(with: [0, 0x3C, 0, 0x3F]) ? .utf16BigEndian : nil
  }

  /// The encoding that `text/html; charset=…` names.
  static func transportLabel(_ contentType: String?) -> TextEncoding? {
    guard let contentType else { return nil }
    let bytes = Array(contentType.utf8)
    return MetaPrescan.charset(in: bytes, from: 0, to: bytes.count)
  }

  /// The encoding that the bytes speak for.
  static func evidence(
    in bytes: [UInt8], otherwise fallback: TextEncoding = .windows1252
  ) -> Finding {
    let start = UTF8Validity.endOfASCII(in: bytes, from: 0)
    if start == bytes.count {
      // ISO-2022-JP is ASCII with escapes: `ESC $ B` begins every Japanese part.
      let isJapanese = EncodingGuess.hasJapaneseEscapes(bytes)
      return Finding(
        encoding: isJapanese ? .iso2022JP : fallback,
        rule: isJapanese ? "byte-patterns" : "no-evidence", start: 0)
    }
    if UTF8Validity.firstError(in: bytes, from: start) == nil {
      return Finding(encoding: .utf8, rule: "valid-utf-8", start: 0)
    }
    if let guess = EncodingGuess.encoding(of: bytes, from: start) {
      return Finding(encoding: guess, rule: "byte-patterns", start: 0)
    }
    return Finding(encoding: .windows1252, rule: "no-evidence", start: 0)
  }
}
