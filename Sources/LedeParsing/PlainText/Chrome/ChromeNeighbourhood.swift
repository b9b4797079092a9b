/// The second look: what the first opinions on the paragraphs around one say about it.
///
/// A label among labels is a menu, the same label among paragraphs is a heading; the first look
/// cannot tell, because it judges neighbours by their shape alone.
struct ChromeNeighbourhood {
  /// `active[i]` holds the numbers of the signs of paragraph `i`, counted after `ChromeSign`'s.
  private(set) var active: [[UInt16]] = []

  private static let reaches = [1, 2, 4, 8, 16]
  private static let shareLimits = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95]
  private static let edgeLimits = [0.01, 0.03, 0.1, 0.3, 0.7, 0.9, 0.97, 0.99]
  private static let wordLimits = [10.0, 20, 45, 90, 180, 299]
  private static let scoreLimits = [
    -5.0, -4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5,
  ]
  /// A paragraph counts for no more words than this, so that one long one does not drown the rest.
  private static let heaviest = 40

  /// Names and sizes of the families of signs, in order.
  static let families: [(name: String, size: Int)] =
    [("own-score", scoreLimits.count + 1)]
    + reaches.map { ("furniture-before-\($0)", shareLimits.count + 1) }
    + reaches.map { ("furniture-after-\($0)", shareLimits.count + 1) }
    + [
      ("share-before", edgeLimits.count + 1), ("share-after", edgeLimits.count + 1),
      ("words-before", wordLimits.count + 1), ("words-after", wordLimits.count + 1),
    ]

  /// - Parameters:
  ///   - scores: log-odds of furniture, one a paragraph.
  ///   - words: lengths of the paragraphs.
  init(scores: [Double], words: [Int]) {
    let opinions = scores.map(ChromeModel.probability)
    var furniture = [0.0]
    var article = [0.0]
    for (opinion, words) in zip(opinions, words) {
      furniture.append((furniture.last ?? 0) + opinion)
      let weight = Double(min(Self.heaviest, words))
      article.append((article.last ?? 0) + weight * (1 - opinion))
    }
    active.reserveCapacity(scores.count)
    for index in scores.indices {
      active.append(Self.signs(index, scores[index], furniture, article))
    }
  }

  private static func signs(
    _ index: Int, _ score: Double, _ furniture: [Double], _ article: [Double]
  ) -> [UInt16] {
    let count = furniture.count - 1
    // At the edges of the text there is more furniture than article.
    func share(_ from: Int, _ to: Int) -> Double {
      from < to ? (furniture[to] - furniture[from]) / Double(to - from) : 0.7
    }
    var values = [(score, scoreLimits)]
    for reach in reaches { values.append((share(max(0, index - reach), index), shareLimits)) }
    for reach in reaches {
      values.append((share(index + 1, min(count, index + 1 + reach)), shareLimits))
    }
    let total = article[count] + 1
    let (before, after) = (article[index], article[count] - article[index + 1])
    values += [(before / total, edgeLimits), (after / total, edgeLimits)]
    values += [(before, wordLimits), (after, wordLimits)]
    var base = ChromeSign.count
    return values.map { value, limits in
      let number = base + Bucket.of(value, limits)
      base += limits.count + 1
      return UInt16(truncatingIfNeeded: number)
    }
  }
}
