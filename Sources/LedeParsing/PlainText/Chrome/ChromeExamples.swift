/// The signs of labelled lines, for the tool that trains `ChromeModel`.
package struct ChromeExamples {
  package let words: [Int]
  private let features: ChromeFeatures
  private let traits: [ParagraphTraits]

  /// Names and sizes of the families of signs.
  package static var families: [(name: String, size: Int)] {
    ChromeSign.allCases.map { ($0.name, $0.size) }
  }

  /// - Parameter text: one paragraph a line, as `text_lines` corpora have it.
  package init(text: [UInt8]) {
    let cleaned = TextCleaning(text).utf8
    let lines = TextLine.lines(of: cleaned)
    traits = lines.indices.map {
      ParagraphTraits(Paragraph(.prose, $0..<($0 + 1), .ownLine), cleaned, lines)
    }
    features = ChromeFeatures(traits)
    words = traits.map(\.wordCount)
  }

  /// The numbers of the signs of each line.
  package var signs: [[UInt16]] { features.active }

  /// The words of a short line; none for long ones.
  package func lineWords(ofLine line: Int) -> Set<UInt32> {
    traits[line].wordCount <= LineWords.longest ? Set(LineWords.tokens(of: traits[line])) : []
  }

  /// What the trees look at.
  package func table(_ lexicon: TokenWeights) -> SignTable {
    LineSigns(features, traits, lexicon).table
  }

  /// Which lines the cleaner takes for furniture, by a model that may not be the trained one.
  package func furniture(by model: ChromeModel, _ caution: ChromeCaution = ChromeCaution())
    -> [Bool]
  {
    let found = ChromeFinder(traits, model, caution).found
    return traits.indices.map { found[$0] != nil }
  }
}
