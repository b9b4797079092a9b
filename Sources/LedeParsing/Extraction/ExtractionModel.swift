/// The trained judges of a page's lines.
package struct ExtractionModel: Sendable {
  let classes: TokenWeights
  let lexicon: TokenWeights
  let first: BoostedTrees
  let second: BoostedTrees

  package init(
    classes: TokenWeights, lexicon: TokenWeights, first: BoostedTrees, second: BoostedTrees) {
    self.classes = classes
    self.lexicon = lexicon
    self.first = first
    self.second = second
  }

  static let trained = ExtractionModel(
    classes: TokenWeights(table: ExtractionTable.classes),
    lexicon: TokenWeights(table: ExtractionTable.lexicon),
    first: BoostedTrees(table: ExtractionTable.first),
    second: BoostedTrees(table: ExtractionTable.second))

  /// Log-odds that each block is the article's.
  func scores(_ page: PageMeasure, _ hints: PageHints) -> [Float] {
    let signs = PageFeatures(page, hints, classes, lexicon).signs
    let opinions = first.scores(signs)
    return second.scores(PageOpinions.extend(signs, opinions, page))
  }
}

extension TokenWeights {
  /// Reads pairs of a hash and thousandths.
  init(table: StaticString) {
    var numbers = TableNumbers(table)
    var weights: [UInt32: Float] = [:]
    while let high = numbers.next(), let low = numbers.next(), let weight = numbers.next() {
      weights[UInt32(truncatingIfNeeded: high << 16 | low)] = Float(weight) / 1000
    }
    self.init(weights)
  }

  /// The weights as `init(table:)` reads them, sorted.
  package var text: String {
    byHash.sorted { $0.key < $1.key }.map { hash, weight in
      "\(hash >> 16) \(hash & 0xFFFF) \(Int((weight * 1000).rounded()))"
    }.joined(separator: "\n")
  }
}
