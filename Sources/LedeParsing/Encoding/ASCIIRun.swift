/// Counts bytes eight at a time, for the loops that walk whole documents.
enum ASCIIRun {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// How many bytes from `start` on are below 0x80.
  @inline(__always)
  static func length(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count, word(bytes, index) & highBits == 0 { index += 8 }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index - start
  }

  /// The first index from `start` on, in steps of eight, whose eight bytes are not all printable
  /// ASCII (0x20 to 0x7E).
  @inline(__always)
  static func skipPrintable(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = word(bytes, index)
      // A byte below 0x20 borrows into its top bit, 0x7F carries into it; 0x80 and above have it.
      let odd = (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101) | word
      guard odd & highBits == 0 else { break }
      index += 8
    }
    return index
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}
