import LedeDocument

/// Finds the paragraph that is the headline, if there is one.
///
/// Looks at what stands above the article's first sentences: a line in words, without a final stop,
/// that the article's own words come back to. Menus and bylines around it do not count.
struct Headline {
  private let traits: [ParagraphTraits]
  private let classes: [LineClass]
  private let vocabulary: Vocabulary

  /// Whether the text opens like one that somebody typed or saved, and not like a scraped page: a
  /// few lines above the article, and no menu among them. Then the first line is the headline.
  private let isTidy: Bool

  /// Longest headline in words. Of the 1,080 page titles in the line corpora 4 have more.
  private static let longest = 25
  /// Paragraphs above the article that are looked at.
  private static let deepest = 40

  init(_ traits: [ParagraphTraits]) {
    self.traits = traits
    classes = traits.map { LineClass($0) }
    vocabulary = Vocabulary(traits, classes)
    let head = classes.prefix { $0 != .longSentence }
    isTidy = head.count <= 4 && !head.contains(.certainPhrase)
  }

  /// Index of the headline among the paragraphs.
  func index() -> Int? {
    guard traits.count > 1 else { return nil }
    let end =
      classes.prefix(Self.deepest).firstIndex(of: .longSentence)
      ?? min(traits.count - 1, Self.deepest)
    if let marked = traits[..<end].firstIndex(where: \.isMarkedHeading) { return marked }
    // Before a text of short sentences only the very first line can be one.
    let hasBody = classes.prefix(Self.deepest).contains(.longSentence)
    let candidates = 0..<(hasBody ? end : min(1, traits.count - 1))
    let best = candidates.max { score($0) < score($1) }
    return best.flatMap { score($0) > 0 ? $0 : nil }
  }

  /// Points for a headline; 0 or less where it cannot be one.
  private func score(_ index: Int) -> Int {
    let own = traits[index]
    guard own.lineCount <= 2, !own.isPreformatted, !own.isListItem,
      (1...Self.longest).contains(own.wordCount), own.letterWords > 0, own.ending != .colon,
      classes[index] != .certainPhrase, own.dateSign != 1, !endsWithStop(own)
    else { return 0 }
    var points = 3
    if index == 0 { points += isTidy && own.wordCount > 1 ? 10 : 3 }
    if (4...18).contains(own.wordCount) { points += 3 }
    if own.wordCount < 3 { points -= 4 }
    if classes[index] == .clearPhrase { points -= 2 }
    if own.dividers > 0 || own.hasAddress { points -= 2 }
    points += min(4, vocabulary.kinship(of: own, classes[index]))
    // A date, a byline or a summary comes next.
    for next in traits[(index + 1)...].prefix(2)
    where next.dateSign == 1 || next.hits.best?.reason == .byline { points += 2 }
    if index + 1 < traits.count {
      switch classes[index + 1] {
      case .longSentence, .sentence, .longLabel: points += 2
      case .label: points += traits[index + 1].wordCount >= 8 ? 2 : 0
      default: break
      }
    }
    return points
  }

  /// A question may be a headline; a sentence with a stop is not.
  private func endsWithStop(_ own: ParagraphTraits) -> Bool {
    own.endsSentence && own.ending != .question
  }
}
