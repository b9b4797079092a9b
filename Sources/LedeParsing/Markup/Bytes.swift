/// ASCII classes of the WHATWG Infra standard, on single bytes.
extension UInt8 {
  /// Tab, LF, FF, CR or space; unlike `ASCII.isSpace` not VT, which is no space in HTML. CR counts, as it stands for a line feed in every source.
  @inline(__always)
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  @inline(__always)
  var isLetter: Bool { ASCII.isLetter(self) }

  @inline(__always)
  var isDigit: Bool { ASCII.isDigit(self) }

  /// The value of a hexadecimal digit, or nil.
  var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// `A…Z` become `a…z`, everything else stays.
  @inline(__always)
  var lowercased: UInt8 { ASCII.lowercase(self) }
}

extension [UInt8] {
  /// Appends U+FFFD.
  mutating func appendReplacement() {
    append(0xEF)
    append(0xBF)
    append(0xBD)
  }

  /// Appends `value` as UTF-8, U+FFFD in place of what is no scalar.
  mutating func appendScalar(_ value: UInt32) {
    if Unicode.Scalar(value) == nil { appendReplacement() } else { append(scalar: value) }
  }

  /// Whether the bytes from `start` spell `text`, which is lower case, ASCII case aside.
  func spells(_ text: StaticString, at start: Int, before end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start >= 0, start + count <= Swift.min(end, self.count) else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in 0..<count where self[start + offset].lowercased != wanted[offset] {
        return false
      }
      return true
    }
  }
}
