/// The signs of labelled lines, for the tool that trains `ChromeWeights`.
package struct ChromeExamples {
  /// The numbers of the signs of each line.
  package let signs: [[UInt16]]
  package let words: [Int]

  /// Names and sizes of the families that the first look weighs.
  package static var firstFamilies: [(name: String, size: Int)] {
    ChromeSign.allCases.map { ($0.name, $0.size) }
  }

  /// Names and sizes of the families that the second look adds.
  package static var secondFamilies: [(name: String, size: Int)] { ChromeNeighbourhood.families }

  /// - Parameter text: one paragraph a line, as `text_lines` corpora have it.
  package init(text: [UInt8]) {
    let cleaned = TextCleaning(text).utf8
    let lines = TextLine.lines(of: cleaned)
    let traits = lines.indices.map {
      ParagraphTraits(Paragraph(.prose, $0..<($0 + 1), .ownLine), cleaned, lines)
    }
    signs = ChromeFeatures(traits).active
    words = traits.map(\.wordCount)
  }

  /// The signs of the second look, from the first look's log-odds.
  package static func secondSigns(scores: [Double], words: [Int]) -> [[UInt16]] {
    ChromeNeighbourhood(scores: scores, words: words).active
  }
}
