extension [UInt8] {
  /// The scalar that starts at `offset`, with its length in bytes.
  ///
  /// Bytes that are no UTF-8 give U+FFFD of length 1, so a walk over any bytes ends.
  ///
  /// - Precondition: `0 <= offset && offset < end && end <= count`.
  func scalar(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead < 0xF5, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in offset + 1..<offset + length {
      guard self[next] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The scalar that ends at `offset`, with its length in bytes.
  ///
  /// - Precondition: `0 <= start && start < offset && offset <= count`.
  func scalar(before offset: Int, after start: Int) -> (scalar: Unicode.Scalar, length: Int) {
    var first = offset - 1
    while first > start, offset - first < 4, self[first] & 0xC0 == 0x80 { first -= 1 }
    let (scalar, length) = scalar(at: first, before: offset)
    return first + length == offset ? (scalar, length) : ("\u{FFFD}", 1)
  }
}

extension Unicode.Scalar {
  /// White space that separates words (Unicode's White_Space, without the ASCII part).
  var isWideSpace: Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
