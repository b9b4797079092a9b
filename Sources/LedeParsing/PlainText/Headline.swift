/// Finds the paragraph that is the headline, if there is one.
enum Headline {
  /// Longest headline in words. Of 1,080 page titles in the line corpora 4 have more.
  private static let longest = 25

  /// - Parameter kept: indices into `traits` of what is not page furniture, ascending.
  static func index(_ traits: [ParagraphTraits], _ kept: [Int]) -> Int? {
    guard let first = kept.first else { return nil }
    if traits[first].isMarkedHeading { return first }
    let trait = traits[first]
    guard trait.lineCount <= 2, !trait.isPreformatted, (1...longest).contains(trait.wordCount),
      kept.count > 1
    else { return nil }
    return trait.endsSentence ? nil : first
  }
}
