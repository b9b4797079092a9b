/// Judges lines: log-odds that a paragraph is page furniture.
package struct ChromeModel: Sendable {
  /// What single words say for furniture.
  let lexicon: TokenWeights
  let trees: BoostedTrees
  /// One weight a sign, in the order of `ChromeSign`: a sum of named weights says in one word what
  /// the trees decide by many.
  let families: [Double]

  static let trained = ChromeModel(table: ChromeTrees.text)

  package init(lexicon: TokenWeights, trees: BoostedTrees) {
    self.lexicon = lexicon
    self.trees = trees
    families = ChromeWeights.first.flatMap(\.weights)
  }

  /// Log-odds of every paragraph.
  func scores(_ features: ChromeFeatures, _ traits: [ParagraphTraits]) -> [Double] {
    trees.scores(LineSigns(features, traits, lexicon).table).map(Double.init)
  }

  /// The family of signs that speaks loudest for furniture in paragraph `index`.
  func loudest(_ features: ChromeFeatures, _ index: Int) -> ChromeSign {
    let signs = zip(ChromeSign.allCases, features.active[index])
    let best = signs.max { weight($0.1) < weight($1.1) }
    return best?.0 ?? .line
  }

  static func probability(_ score: Double) -> Double { 1 / (1 + Exponential.of(-score)) }

  private func weight(_ sign: UInt16) -> Double {
    families.indices.contains(Int(sign)) ? families[Int(sign)] : 0
  }
}

extension ChromeModel {
  /// Reads what `packed` writes: the words, then the trees.
  init(table: StaticString) {
    var reader = table.withUTF8Buffer { TableReader(text: $0) }
    let lexicon = TokenWeights(&reader)
    self.init(lexicon: lexicon, trees: BoostedTrees(&reader))
  }

  /// The form in which the library keeps its words and trees.
  package var packed: String {
    var writer = TableWriter()
    lexicon.write(to: &writer)
    trees.write(to: &writer)
    return writer.text
  }
}

/// e to the power of a small number, without a C library: the same bits on every system.
enum Exponential {
  static func of(_ value: Double) -> Double {
    let x = max(-30, min(30, value))
    // e^x = (e^(x/1024))^1024, with a Taylor polynomial for the small power: 1e-10 relative.
    let small = x / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }
}
