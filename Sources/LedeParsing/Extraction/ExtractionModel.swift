/// The trained judges of a page's lines.
package struct ExtractionModel: Sendable {
  let classes: TokenWeights
  let lexicon: TokenWeights
  let first: BoostedTrees
  let second: BoostedTrees

  package init(
    classes: TokenWeights, lexicon: TokenWeights, first: BoostedTrees, second: BoostedTrees
  ) {
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

  /// Trees and log-odds that cost no F1 on the three corpora (`lede-evaluate extraction`).
  private static let shortcut = BoostedTrees.Shortcut(trees: 70, sum: -3)
  /// Below these log-odds of the first look there is no second.
  private static let surelyNone: Float = -3

  /// Log-odds that each block is the article's.
  func scores(_ page: PageMeasure, _ hints: PageHints) -> [Float] {
    let signs = PageFeatures(page, hints, classes, lexicon).signs
    let opinions = first.scores(signs, shortcut: Self.shortcut)
    let extended = PageOpinions.extend(signs, opinions, page)
    let scores = second.scores(extended) { opinions[$0] < Self.surelyNone }
    return scores.indices.map { opinions[$0] < Self.surelyNone ? opinions[$0] : scores[$0] }
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
