import LedeDocument

/// Finds the encoding of a text and turns it into UTF-8.
struct TextDecoding {
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "windows-1252"
  }

  let encoding: Encoding
  /// UTF-8 without its byte order mark. Ill-formed sequences of a source in UTF-8 are still there:
  /// `TextCleaning` replaces them.
  let utf8: [UInt8]
  /// Bytes of the source that are not in `utf8`: its byte order mark.
  let skipped: Int

  init(_ source: Source) {
    let bytes = source.bytes
    let (encoding, mark) = Self.encoding(of: bytes)
    self.encoding = encoding
    skipped = mark
    switch encoding {
    case .utf8: utf8 = mark == 0 ? bytes : Array(bytes[mark...])
    case .utf16LittleEndian: utf8 = Self.transcodeUTF16(bytes[mark...], highFirst: false)
    case .utf16BigEndian: utf8 = Self.transcodeUTF16(bytes[mark...], highFirst: true)
    case .windows1252: utf8 = Self.transcodeWindows1252(bytes)
    }
  }

  /// The encoding of `bytes` and the length of the byte order mark they start with.
  static func encoding(of bytes: [UInt8]) -> (Encoding, mark: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let unmarked = unmarkedUTF16(bytes) { return (unmarked, 0) }
    return (isMostlyUTF8(bytes) ? .utf8 : .windows1252, 0)
  }

  /// UTF-16 of a mostly Latin text has a NUL in every second byte and hardly any in the others.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 4 else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { even += 1 }
      if bytes[2 * pair + 1] == 0 { odd += 1 }
    }
    // Two thirds leaves room for names in other scripts; both halves full of NULs is binary data.
    if odd * 3 >= pairs * 2, even * 20 < pairs { return .utf16LittleEndian }
    if even * 3 >= pairs * 2, odd * 20 < pairs { return .utf16BigEndian }
    return nil
  }

  /// Whether the bytes above 0x7F read as UTF-8: all of them, or twice as many good sequences as
  /// bad ones. In text in windows-1252 a good sequence is a rare accident (`Ã©`).
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var good = 0
      var bad = 0
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += ASCIIRun.length(in: buffer, from: index)
          continue
        }
        let sequence = UTF8Sequence(in: buffer, at: index)
        if sequence.scalar == nil { bad += 1 } else { good += 1 }
        index += sequence.length
      }
      return bad == 0 || good >= 2 * bad
    }
  }

  private static func transcodeUTF16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var pendingHigh: UInt32?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      // An odd byte at the end is an error of its own: a low surrogate with nothing before it.
      var unit: UInt32 = 0xDC00
      if index + 1 < bytes.endIndex {
        let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
        unit = highFirst ? first << 8 | second : second << 8 | first
      }
      index += 2
      if let high = pendingHigh {
        pendingHigh = nil
        if (0xDC00..<0xE000).contains(unit) {
          utf8.append(scalar: 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
          continue
        }
        utf8.append(scalar: 0xFFFD)
      }
      switch unit {
      case 0xD800..<0xDC00: pendingHigh = unit
      case 0xDC00..<0xE000: utf8.append(scalar: 0xFFFD)
      default: utf8.append(scalar: unit)
      }
    }
    if pendingHigh != nil { utf8.append(scalar: 0xFFFD) }
    return utf8
  }

  private static func transcodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let isPrintable = (0x80..<0xA0).contains(byte)
      utf8.append(scalar: isPrintable ? windows1252[Int(byte) - 0x80] : UInt32(byte))
    }
    return utf8
  }

  /// Bytes 0x80 to 0x9F. Source: WHATWG Encoding Standard, index windows-1252.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
