/// A page as the tool that trains `ExtractionModel` sees it.
package struct PageExample: Sendable {
  private let page: PageMeasure
  private let hints: PageHints

  package init(html: [UInt8]) {
    let reading = PageReading(Source(bytes: html))
    page = PageMeasure(reading.walk)
    hints = reading.hints
  }

  package var blockCount: Int { page.blocks.count }

  package func text(ofBlock index: Int) -> String {
    String(decoding: page.text[page.blocks[index].bytes], as: UTF8.self)
  }

  package func words(inBlock index: Int) -> Float { page.words[index] }

  /// Whether a block can be text of the article at all.
  package func isText(_ index: Int) -> Bool { page.blocks[index].kind.isText }

  /// The class words of the elements around a block.
  package func classTokens(ofBlock index: Int) -> Set<UInt32> {
    var tokens = Set(page.tokens[page.blocks[index].tokens])
    var container = page.blocks[index].container
    while page.containers.indices.contains(container) {
      tokens.formUnion(page.tokens[page.containers[container].tokens])
      container = page.containers[container].parent
    }
    return tokens
  }

  /// The words of a short block; none for long ones.
  package func lineWords(ofBlock index: Int) -> Set<UInt32> {
    let traits = page.traits[index]
    return traits.wordCount <= LineWords.longest ? Set(LineWords.tokens(of: traits)) : []
  }

  package func signs(_ classes: TokenWeights, _ lexicon: TokenWeights) -> SignTable {
    PageFeatures(page, hints, classes, lexicon).signs
  }

  package func secondSigns(_ signs: SignTable, scores: [Float]) -> SignTable {
    PageOpinions.extend(signs, scores, page)
  }

  /// The blocks that `model` takes for the article.
  package func kept(by model: ExtractionModel) -> [Bool] {
    kept(scores: model.scores(page, hints))
  }

  /// The blocks that are taken for the article, given log-odds.
  package func kept(scores: [Float]) -> [Bool] {
    let choice = PageChoice(page, scores)
    return page.blocks.indices.map { choice.isKept[$0] && page.blocks[$0].kind.isText }
  }
}

extension PageBlock.Kind {
  /// Whether blocks of the kind are lines of an article's text.
  var isText: Bool { self != .image && self != .caption && self != .headline }
}
