/// A list of words, sorted and parted by white space, that is searched where it lies: it costs
/// nothing before the first look-up.
struct SortedWords: Sendable {
  let table: StaticString

  /// Whether the table has the word whose ASCII bytes are `word`.
  ///
  /// - Complexity: O(log n) comparisons.
  func contains(_ word: [UInt8]) -> Bool {
    guard !word.isEmpty else { return false }
    return table.withUTF8Buffer { bytes in
      var low = 0
      var high = bytes.count
      while low < high {
        let middle = (low + high) / 2
        let found = Self.word(around: middle, in: bytes, low..<high)
        guard !found.isEmpty else {
          high = middle
          continue
        }
        if bytes[found].elementsEqual(word) { return true }
        if word.lexicographicallyPrecedes(bytes[found]) {
          high = found.lowerBound
        } else {
          low = found.upperBound
        }
      }
      return false
    }
  }

  /// The word at `middle`, or else the first one after it; empty if there is none before the end.
  private static func word(
    around middle: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = middle
    while start > range.lowerBound, !isSpace(bytes[start - 1]) { start -= 1 }
    while start < range.upperBound, isSpace(bytes[start]) { start += 1 }
    var end = start
    while end < range.upperBound, !isSpace(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
