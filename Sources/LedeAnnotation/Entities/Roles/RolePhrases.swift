import LedeDocument

/// Reads the noun phrases that roles are made of.
struct RolePhrases {
  let speech: SpeechText

  /// Longest role in tokens.
  static let maximumLength = 18
  /// Where a longer role may be cut at a preposition.
  private static let cutLength = 8

  private var text: TokenizedText { speech.text }

  /// The end of a role that starts at `start`; nil where it does not come, or where speech starts.
  func end(from start: Int) -> Int? {
    fullEnd(from: start).map { withoutTail(start..<$0) }
  }

  /// Without `and`, `until`, `in April` and the like at the end.
  private func withoutTail(_ role: Range<Int>) -> Int {
    var end = role.upperBound
    while end > role.lowerBound + 1 {
      let last = end - 1
      if let date = speech.mention(at: last), date.label == .date || date.label == .time {
        let start = date.tokens.lowerBound
        guard start > role.lowerBound + 1, text.tokens[start - 1].isLower,
          text.tokens[start - 1].has(.preposition) || speech.hash(start - 1) == Self.since
        else { break }
        end = start - 1
      } else if text.tokens[last].isLower, text.tokens[last].has([.clauseWord, .preposition]) {
        end = last
      } else {
        break
      }
    }
    return end
  }

  private static let since = WordHash("since")
  private static let subordinators = Set(
    ["until", "when", "while", "because", "although", "though", "if", "but"].map { WordHash($0) })

  private func fullEnd(from start: Int) -> Int? {
    var cut: Int?
    let sentence = speech.sentence(at: start)
    let limit = min(sentence.upperBound, start + Self.maximumLength)
    for at in start..<max(start, limit) {
      let token = text.tokens[at]
      switch token.kind {
      case .comma: guard isInsideName(at) || isInsidePlace(at) else { return at }
      case .fullStop, .semicolon, .dash, .openBracket, .exclamation, .question: return at
      case .word where token.isLower:
        if at > start, token.has([.coreSpeechVerb, .auxiliary]) || isRelative(at) { return at }
        if at > start, Self.subordinators.contains(speech.hash(at)) { return at }
        if at - start >= Self.cutLength, token.has(.preposition) { cut = cut ?? at }
      case .openQuote, .straightQuote, .doubleGrave, .colon: return nil
      default: break
      }
    }
    return limit == sentence.upperBound ? limit : cut
  }

  private static let relatives = Set(
    ["who", "which", "whose", "where", "that", "whom"].map { WordHash($0) })

  func isRelative(_ index: Int) -> Bool { Self.relatives.contains(speech.hash(index)) }

  private func isInsideName(_ comma: Int) -> Bool { speech.mentionIndex(at: comma) != nil }

  /// `San Jose, California-based`: a comma inside a place.
  private func isInsidePlace(_ comma: Int) -> Bool {
    guard let before = text.token(comma - 1), let after = text.token(comma + 1),
      before.isCapitalized, after.isCapitalized
    else { return false }
    let phrase = text.phrase(at: comma + 1, before: min(text.tokens.count, comma + 6))
    return after.has([.region, .country])
      || phrase.map { !$0.classes.isDisjoint(with: [.region, .country]) } ?? false
  }

  /// The last word before a preposition, a relative clause or the end.
  func head(_ role: Range<Int>) -> Int {
    let end = role.dropFirst().first {
      text.tokens[$0].isLower && text.tokens[$0].has([.preposition, .clauseWord])
        && !isHyphenated($0)
    }
    return max(role.lowerBound, (end ?? role.upperBound) - 1)
  }

  private func isHyphenated(_ index: Int) -> Bool {
    isHyphen(index - 1) || isHyphen(index + 1)
  }

  func isHyphen(_ index: Int) -> Bool {
    text.token(index)?.kind == .hyphen && text.touchesPrevious(index)
      && text.touchesPrevious(index + 1)
  }

  /// The first token after the comma at `index`, past brackets before it.
  func behindComma(_ index: Int) -> Int? {
    var comma = index
    if text.token(comma)?.kind == .openBracket,
      let close = (comma..<min(comma + 8, text.tokens.count)).first(where: {
        text.tokens[$0].kind == .closeBracket
      })
    {
      comma = close + 1
    }
    return text.token(comma)?.kind == .comma && comma + 1 < text.tokens.count ? comma + 1 : nil
  }

  private static let forms = Set(
    """
    mr mrs ms miss mx dr sir dame lord lady madam madame mister monsieur mme mlle herr frau senor
    senora messrs sister brother father mother
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
  /// Most forms of address before a name, so that a text of nothing else stays linear.
  private static let maximumForms = 3

  /// Where `Dr.`, `Sir` and `Mr.`, which are no roles, start before the name at `index`.
  func formsStart(before index: Int) -> Int {
    var start = index
    while start > max(0, index - Self.maximumForms), text.tokens[start - 1].isCapitalized,
      Self.forms.contains(speech.hash(start - 1))
    {
      start -= 1
    }
    return start
  }

  /// Whether a name ends there: nothing follows that would make it part of something else.
  func isClosed(_ index: Int) -> Bool {
    switch text.token(index)?.kind {
    case .comma, .fullStop, .semicolon, .closeBracket, .dash: true
    default: speech.hash(index) == Self.of
    }
  }

  private static let of = WordHash("of")
}
