/// Decoding of single scalars from UTF-8 that is known to be valid.
public enum UTF8Scalar {
  /// The scalar that begins at `offset` and its length in bytes.
  ///
  /// A stray byte gives U+FFFD and length 1, so that a wrong offset never reads out of bounds.
  public static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = UInt32(bytes[offset])
    let length =
      lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    if length == 1 { return (Unicode.Scalar(UInt8(lead)), 1) }
    var value = lead & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
