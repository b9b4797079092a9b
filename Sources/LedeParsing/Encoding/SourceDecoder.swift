import LedeDocument

/// A source in UTF-8, and how its encoding was found.
package struct DecodedSource: Sendable {
  /// Valid UTF-8 without a byte order mark.
  package let utf8: [UInt8]
  package let encoding: TextEncoding
  /// What told the encoding: `byte-order-mark`, `transport-label`, `meta-label`,
  /// `late-meta-label`, `xml-label`, `valid-utf-8`, `byte-patterns` or `no-evidence`.
  package let rule: Rule
  package let diagnostics: [Diagnostic]
}

/// Decodes bytes by the WHATWG Encoding standard.
package enum SourceDecoder {
  /// Decodes a page.
  package static func decode(html source: Source) -> DecodedSource {
    decode(
      source.bytes, EncodingSniffer.finding(html: source.bytes, contentType: source.contentType))
  }

  /// Decodes a feed or an outline.
  package static func decode(xml source: Source) -> DecodedSource {
    decode(
      source.bytes, EncodingSniffer.finding(xml: source.bytes, contentType: source.contentType))
  }

  static func decode(_ bytes: [UInt8], _ finding: EncodingSniffer.Finding) -> DecodedSource {
    let (utf8, errors, isMissing) = utf8(of: bytes, from: finding.start, in: finding.encoding)
    var diagnostics: [Diagnostic] = []
    let name = finding.encoding.rawValue
    if isMissing {
      diagnostics.append(
        Diagnostic("This system has no table for \(name): its characters are lost.", at: 0))
    } else if errors > 0 {
      let what = errors == 1 ? "1 sequence of bytes is" : "\(errors) sequences of bytes are"
      diagnostics.append(Diagnostic("\(what) not \(name): shown as \u{FFFD}.", at: 0))
    }
    return DecodedSource(
      utf8: utf8, encoding: finding.encoding, rule: finding.rule, diagnostics: diagnostics)
  }

  /// The bytes from `start` as UTF-8, how many were bad, and whether a table is missing.
  package static func utf8(
    of bytes: [UInt8], from start: Int = 0, in encoding: TextEncoding
  ) -> (utf8: [UInt8], errors: Int, tableIsMissing: Bool) {
    switch encoding {
    case .utf8:
      if start == 0, UTF8Validity.firstError(in: bytes) == nil { return (bytes, 0, false) }
      let (utf8, errors) = UTF8Validity.repaired(bytes, from: start)
      return (utf8, errors, false)
    case .utf16BigEndian, .utf16LittleEndian:
      let (utf8, errors) = utf16(bytes, from: start, highFirst: encoding == .utf16BigEndian)
      return (utf8, errors, false)
    case .replacement:
      // Encodings that are a danger: the standard shows none of their text.
      return bytes.count > start ? (Array("\u{FFFD}".utf8), 1, false) : ([], 0, false)
    case .gbk, .gb18030, .big5, .eucJP, .iso2022JP, .shiftJIS, .eucKR:
      return MultiByteDecoder.utf8(of: bytes, from: start, in: encoding)
    default:
      let (utf8, errors) = singleByte(bytes, from: start, encoding)
      return (utf8, errors, false)
    }
  }

  private static func singleByte(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding
  ) -> ([UInt8], Int) {
    // x-user-defined maps its upper half to U+F780…F7FF (§ 14.5).
    let table = SingleByteTables.upperHalf(of: encoding) ?? (0xF780...0xF7FF).map { UInt16($0) }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var errors = 0
    var index = start
    while index < bytes.count {
      let stop = UTF8Validity.endOfASCII(in: bytes, from: index)
      utf8.append(contentsOf: bytes[index..<stop])
      guard stop < bytes.count else { break }
      let scalar = table[Int(bytes[stop]) - 0x80]
      if scalar == 0xFFFD { errors += 1 }
      utf8.appendScalar(UInt32(scalar))
      index = stop + 1
    }
    return (utf8, errors)
  }

  private static func utf16(
    _ bytes: [UInt8], from start: Int, highFirst: Bool
  ) -> ([UInt8], Int) {
    func unit(_ index: Int) -> UInt32 {
      let one = UInt32(bytes[index])
      let other = UInt32(bytes[index + 1])
      return highFirst ? one << 8 | other : other << 8 | one
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var errors = 0
    var index = start
    while index + 1 < bytes.count {
      var value = unit(index)
      index += 2
      if value & 0xFC00 == 0xD800, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 | unit(index) & 0x3FF
        index += 2
      }
      if value & 0xF800 == 0xD800 { errors += 1 }
      utf8.appendScalar(value)
    }
    if index < bytes.count {
      errors += 1
      utf8.appendReplacement()
    }
    return (utf8, errors)
  }
}
