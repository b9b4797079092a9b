/// One step of a UTF-8 decoder that works on any bytes.
///
/// Source: Unicode Standard table 3-7, and section 3.9 for what counts as one error (the maximal
/// subpart of an ill-formed sequence), as the WHATWG Encoding Standard demands.
struct UTF8Sequence {
  /// nil for an ill-formed sequence.
  let scalar: UInt32?
  /// Bytes taken, at least 1.
  let length: Int

  /// Reads the sequence that starts at `index`.
  ///
  /// - Precondition: `index < bytes.count`.
  @inline(__always)
  init(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else {
      scalar = UInt32(lead)
      length = 1
      return
    }
    let needed: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (needed, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      (needed, value) = (2, UInt32(lead & 0x0F))
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      (needed, value) = (3, UInt32(lead & 0x07))
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default:
      (scalar, length) = (nil, 1)
      return
    }
    var taken = 1
    while taken <= needed, index + taken < bytes.count {
      let next = bytes[index + taken]
      guard next >= low, next <= high else { break }
      (low, high) = (0x80, 0xBF)
      value = value << 6 | UInt32(next & 0x3F)
      taken += 1
    }
    scalar = taken == needed + 1 ? value : nil
    length = taken
  }
}

extension [UInt8] {
  /// Appends `scalar` as UTF-8.
  ///
  /// - Precondition: `scalar` is a Unicode scalar value.
  mutating func append(scalar: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F }
    switch scalar {
    case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(tail(0))
    case 0x800..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
