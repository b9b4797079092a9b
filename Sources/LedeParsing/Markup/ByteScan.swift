/// Scans of byte arrays eight bytes at a time.
///
/// This is the one file of the parser that reads memory without a bounds check an index: each word
/// is loaded only where eight bytes are known to be left.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A word whose high bits mark bytes of `word` equal to `byte`; exact up to the lowest mark.
  @inline(__always)
  private static func marks(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highs
  }

  /// The first index of `byte` in `start..<end`, or `end`.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    precondition(0 <= start && end <= bytes.count, "range is in the array")
    return bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= end {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found = marks(word, byte)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < end {
        if raw[index] == byte { return index }
        index += 1
      }
      return end
    }
  }

  /// What lies between a start and the byte that ends a run.
  struct Run {
    var end: Int
    /// Whether the run holds `&`.
    var hasReferences: Bool
    /// Whether the run holds CR or NUL.
    var isIrregular: Bool
  }

  /// The run from `start` up to the first `stop`, and whether it must be decoded to be read.
  static func run(to stop: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Run {
    precondition(0 <= start && end <= bytes.count, "range is in the array")
    return bytes.withUnsafeBytes { raw in
      var index = start
      var references: UInt64 = 0
      var irregular: UInt64 = 0
      while index + 8 <= end {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if marks(word, stop) != 0 { break }
        references |= marks(word, 0x26)
        irregular |= marks(word, 0x0D) | marks(word, 0)
        index += 8
      }
      while index < end, raw[index] != stop {
        if raw[index] == 0x26 { references = 1 }
        if raw[index] == 0x0D || raw[index] == 0 { irregular = 1 }
        index += 1
      }
      return Run(end: index, hasReferences: references != 0, isIrregular: irregular != 0)
    }
  }

  /// The first `count` bytes from `start`, at most eight, lowest first, zeros above; ASCII letters
  /// in lower case.
  @inline(__always)
  static func lowercasedWord(_ bytes: [UInt8], from start: Int, count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    let count = min(count, 8)
    var word: UInt64 = 0
    if start + 8 <= bytes.count {
      word = bytes.withUnsafeBytes {
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      }
      if count < 8 { word &= (1 << UInt64(8 * count)) - 1 }
    } else {
      for offset in 0..<count { word |= UInt64(bytes[start + offset]) << UInt64(8 * offset) }
    }
    return lowercased(word)
  }

  /// Eight bytes with `A…Z` in lower case.
  @inline(__always)
  private static func lowercased(_ word: UInt64) -> UInt64 {
    let low = word & ~highs
    let fromA = low &+ ones &* UInt64(0x80 - 0x41)
    let beyondZ = low &+ ones &* UInt64(0x7F - 0x5A)
    let capitals = (fromA ^ beyondZ) & ~word & highs
    return word | (capitals >> 2)
  }
}
