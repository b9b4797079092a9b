/// Maps byte offsets of one text to scalar offsets of another that differs in white space alone.
package struct TextAlignment: Sendable {
  /// For each byte that starts a scalar other than space, where that scalar stands in the gold text;
  /// -1 for all other bytes.
  private let places: [Int32]
  private let goldCount: Int

  package init(_ bytes: [UInt8], gold: [Unicode.Scalar]) {
    var places = [Int32](repeating: -1, count: bytes.count)
    var next = 0
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      guard !scalar.properties.isWhitespace, offset < bytes.count else { continue }
      var at = next
      while at < gold.count, gold[at] != scalar { at += 1 }
      guard at < gold.count else { continue }
      places[offset] = Int32(truncatingIfNeeded: at)
      next = at + 1
    }
    self.places = places
    goldCount = gold.count
  }

  /// The stretch of gold text that holds the words of a range of bytes.
  package func range(of bytes: Range<Int>) -> Range<Int> {
    let inside = places[bytes.clamped(to: 0..<places.count)].filter { $0 >= 0 }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return Int(first)..<(Int(last) + 1)
  }
}
