import LedeDocument

/// Tells the title of a book, song or programme in marks from speech.
struct WorkTitles {
  let speech: SpeechText

  /// How sure it is that the words are a title.
  enum Evidence {
    /// The words are written like speech.
    case none
    /// Every word but small ones has a capital.
    case capitals
    /// And what stands before says that a title follows: `in his book, “…”`, `on CNN’s “…”`.
    case introduced
  }

  /// Longest title in words. Set on PolNeAR's learning half, where longer ones are speech.
  private static let length = 9

  /// What titles write small: `of`, `the`, `and`.
  private static let small: WordClasses = [.preposition, .determiner, .clauseWord, .particle]

  func evidence(_ quote: Int, _ words: [Token]) -> Evidence {
    let stretch = speech.stretches[quote]
    let long = words.filter { $0.kind == .word && $0.span.count > 3 }
    guard !long.isEmpty, words.count <= Self.length, long.allSatisfy(\.isCapitalized),
      words.allSatisfy({ !$0.isLower || $0.has(Self.small) }), !isInTitleLine(stretch.inner)
    else { return .none }
    let end = speech.text.tokens[stretch.inner.upperBound - 1].kind
    if end == .exclamation || end == .question { return .none }
    if isIntroduced(stretch) { return .introduced }
    if Self.announcers.contains(speech.hash(stretch.open - 1)) { return .none }
    switch speech.text.token(stretch.open - 1)?.kind {
    case .comma, .colon: return .none
    case .fullStop, .question, .exclamation:
      return stretch.open == speech.text.blockTokens[stretch.block].lowerBound ? .capitals : .none
    default: return end == .comma ? .none : .capitals
    }
  }

  private static let introducers = Set(
    """
    on of in into watching author book books autobiography memoir novel film movie show series album
    song play podcast documentary program programme magazine newspaper essay article column ballad
    musical comedy thriller drama sitcom opera poem bestseller headlined titled entitled
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// What stands before slogans, which people say.
  private static let announcers = Set(
    """
    as from saying reading read reads slogan slogans motto mantra chant chants chanting chanted phrase
    words hashtag
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  private func isIntroduced(_ stretch: QuotedStretch) -> Bool {
    let block = speech.text.blockTokens[stretch.block]
    var before = stretch.open - 1
    if before > block.lowerBound, speech.text.tokens[before].kind == .comma {
      // "on Sunday, “…”" is no title.
      before -= 1
      return !speech.text.tokens[before].has(.preposition)
        && Self.introducers.contains(speech.hash(before))
    }
    guard before >= block.lowerBound else { return false }
    return speech.hash(before) == .possessive || Self.introducers.contains(speech.hash(before))
  }

  /// Whether the line around the words has capitals throughout, as headlines do.
  private func isInTitleLine(_ inner: Range<Int>) -> Bool {
    let sentence = speech.sentence(at: inner.lowerBound)
    var long = 0
    var capitals = 0
    for index in sentence where !inner.contains(index) {
      let token = speech.text.tokens[index]
      guard token.kind == .word, token.span.count > 3 else { continue }
      long += 1
      if token.isCapitalized { capitals += 1 }
    }
    return long >= 3 && capitals * 4 >= long * 3
  }
}
