/// Whether bytes are UTF-8, and what is wrong where they are not.
enum UTF8Validity {
  /// The index of the first byte that is not well-formed, or nil.
  static func firstError(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index = endOfASCII(in: bytes, from: index)
      } else {
        let (count, isValid) = sequence(in: bytes, at: index)
        guard isValid else { return index }
        index += count
      }
    }
    return nil
  }

  /// The index of the first byte above 0x7F.
  static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= raw.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < raw.count, raw[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// The sequence at `index`: its length if it is well-formed, else that of its maximal subpart,
  /// which one U+FFFD replaces (Unicode § 3.9, WHATWG Encoding § 8.1.1).
  static func sequence(in bytes: [UInt8], at index: Int) -> (count: Int, isValid: Bool) {
    let lead = bytes[index]
    let needed: Int
    var lower: UInt8 = 0x80
    var upper: UInt8 = 0xBF
    switch lead {
    case 0..<0x80: return (1, true)
    case 0xC2...0xDF: needed = 1
    case 0xE0...0xEF:
      needed = 2
      if lead == 0xE0 { lower = 0xA0 }
      if lead == 0xED { upper = 0x9F }
    case 0xF0...0xF4:
      needed = 3
      if lead == 0xF0 { lower = 0x90 }
      if lead == 0xF4 { upper = 0x8F }
    default: return (1, false)
    }
    for offset in 1...needed {
      guard index + offset < bytes.count, lower <= bytes[index + offset],
        bytes[index + offset] <= upper
      else { return (offset, false) }
      lower = 0x80
      upper = 0xBF
    }
    return (needed + 1, true)
  }

  /// `bytes` from `start` with U+FFFD in place of what is not well-formed; how many there were.
  static func repaired(_ bytes: [UInt8], from start: Int) -> (utf8: [UInt8], errors: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count - start + 16)
    var errors = 0
    var index = start
    while index < bytes.count {
      let stop = firstError(in: bytes, from: index) ?? bytes.count
      result.append(contentsOf: bytes[index..<stop])
      guard stop < bytes.count else { break }
      errors += 1
      result.appendReplacement()
      index = stop + sequence(in: bytes, at: stop).count
    }
    return (result, errors)
  }
}
