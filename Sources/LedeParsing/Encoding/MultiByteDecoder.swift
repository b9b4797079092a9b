import Glibc

/// The encodings of East Asia, through glibc's iconv, with the standard's treatment of bad bytes.
enum MultiByteDecoder {
  /// What glibc calls the table that is closest to the standard's (§ 10–13).
  private static func tableName(of encoding: TextEncoding) -> String? {
    switch encoding {
    case .gbk, .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    case .eucJP: "EUC-JP-MS"
    case .iso2022JP: "ISO-2022-JP"
    case .shiftJIS: "CP932"
    case .eucKR: "UHC"
    default: nil
    }
  }

  static func utf8(
    of bytes: [UInt8], from start: Int, in encoding: TextEncoding
  ) -> (utf8: [UInt8], errors: Int, tableIsMissing: Bool) {
    guard let name = tableName(of: encoding),
      let converter = Converter(iconv_open("UTF-8", name))
    else {
      let (utf8, errors) = withoutTable(bytes, from: start)
      return (utf8, errors, true)
    }
    defer { converter.close() }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count - start + (bytes.count - start) / 2)
    var errors = 0
    var index = start
    while index < bytes.count {
      let next = converter.convert(bytes, from: index, into: &utf8)
      guard next < bytes.count else { break }
      errors += 1
      utf8.appendReplacement()
      index = next + badCount(bytes, at: next, in: encoding)
    }
    return (utf8, errors, false)
  }

  /// How many bytes one U+FFFD replaces: the lead byte, and the next if that cannot be text of its
  /// own. An ASCII byte always stays (§ 4.1: it may be markup).
  private static func badCount(_ bytes: [UInt8], at index: Int, in encoding: TextEncoding) -> Int {
    let lead = bytes[index]
    guard encoding != .iso2022JP, index + 1 < bytes.count, lead > 0x80, lead < 0xFF,
      bytes[index + 1] >= 0x80
    else { return 1 }
    let next = bytes[index + 1]
    switch encoding {
    case .shiftJIS: return (0xA0...0xDF).contains(lead) || next == 0xFF ? 1 : 2
    case .eucJP: return lead < 0xA1 && lead != 0x8E && lead != 0x8F || next < 0xA1 ? 1 : 2
    case .eucKR, .big5, .gbk, .gb18030: return next == 0xFF ? 1 : 2
    default: return 1
    }
  }

  private static func withoutTable(_ bytes: [UInt8], from start: Int) -> ([UInt8], Int) {
    var utf8: [UInt8] = []
    var errors = 0
    var wasASCII = true
    for byte in bytes[min(start, bytes.count)...] {
      if byte < 0x80 {
        utf8.append(byte)
      } else if wasASCII {
        errors += 1
        utf8.appendReplacement()
      }
      wasASCII = byte < 0x80
    }
    return (utf8, errors)
  }
}

/// An open conversion of glibc.
private struct Converter {
  private let descriptor: iconv_t

  /// - Parameter descriptor: what `iconv_open` gave: -1 if it has no table.
  init?(_ descriptor: iconv_t?) {
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
  }

  func close() { iconv_close(descriptor) }

  /// Appends what can be converted from `start` on.
  ///
  /// - Returns: the index of the first byte that cannot, or `bytes.count`.
  func convert(_ bytes: [UInt8], from start: Int, into utf8: inout [UInt8]) -> Int {
    // A buffer on its own: iconv writes where it is told, and no further.
    let capacity = 16 << 10
    var index = start
    var isFull = true
    while isFull {
      isFull = false
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        bytes.withUnsafeBytes { raw in
          guard let base = raw.baseAddress, let target = buffer.baseAddress else { return }
          var input: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
            mutating: base.advanced(by: index).assumingMemoryBound(to: CChar.self))
          var output: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target)
            .assumingMemoryBound(to: CChar.self)
          var left = raw.count - index
          var room = capacity
          let result = iconv(descriptor, &input, &left, &output, &room)
          isFull = result == -1 && errno == E2BIG
          index = raw.count - left
          count = capacity - room
        }
      }
      utf8.append(contentsOf: piece)
      if isFull, piece.isEmpty { break }
    }
    return index
  }
}
