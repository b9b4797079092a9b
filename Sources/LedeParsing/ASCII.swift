/// Questions about single bytes of ASCII; every byte from 0x80 on is none of these.
enum ASCII {
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// `byte`, or its lower-case letter if it is an upper-case one.
  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
