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

  static let trained = ExtractionModel(table: ExtractionTable.text)

  /// Lines that are judged one by one. No page of the corpora has a tenth of it; more of them would
  /// need more memory for their signs than the page is worth (1 kB a line).
  private static let mostLines = 50_000

  /// Log-odds that each block is the article's; on pages of more than `mostLines`, sentences are and
  /// nothing else is.
  func scores(_ page: PageMeasure, _ hints: PageHints) -> [Float] {
    guard page.blocks.count <= Self.mostLines else { return page.prose.map { $0 > 0 ? 2 : -2 } }
    let signs = PageFeatures(page, hints, classes, lexicon).signs
    let opinions = first.scores(signs)
    return Self.verdicts(
      first: opinions, second: second.scores(PageOpinions.extend(signs, opinions, page)))
  }

  /// What both looks come to. A quarter for the first gave the best log loss on pages held out.
  package static func verdicts(first: [Float], second: [Float]) -> [Float] {
    zip(first, second).map { 0.25 * $0 + 0.75 * $1 }
  }
}

extension ExtractionModel {
  /// Reads the form that `table` gives. What is missing in it is a judge without an opinion.
  init(table: StaticString) {
    var reader = table.withUTF8Buffer { TableReader(text: $0) }
    classes = TokenWeights(&reader)
    lexicon = TokenWeights(&reader)
    first = BoostedTrees(&reader)
    second = BoostedTrees(&reader)
  }

  /// The model in printable characters.
  package var table: String {
    var writer = TableWriter()
    classes.write(to: &writer)
    lexicon.write(to: &writer)
    first.write(to: &writer)
    second.write(to: &writer)
    return writer.text
  }
}
