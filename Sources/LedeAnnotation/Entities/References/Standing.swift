import LedeDocument

/// What a name is in its clause, as far as the words beside it tell.
enum Standing: Sendable {
  /// Whom the clause is about.
  case subject
  /// `Smith` in `Smith’s lawyer`.
  case owner
  /// Behind a preposition.
  case oblique
  case other
}

/// Reads the standing of names from what stands before and behind them.
struct Standings {
  let speech: SpeechText

  private static let adverbs = Set(
    "also then never once not later twice himself herself now".split(separator: " ")
      .map { WordHash($0) })
  private static let who = Set(["who", "whose", "which"].map { WordHash($0) })

  private var text: TokenizedText { speech.text }

  func standing(of name: Range<Int>) -> Standing {
    if text.token(name.upperBound)?.kind == .clitic { return .owner }
    let sentence = speech.sentence(at: name.lowerBound)
    let start = start(of: name, in: sentence)
    let before = start > sentence.lowerBound ? text.token(start - 1) : nil
    if let before, before.isLower {
      if before.has(.preposition), speech.hash(start - 1) != Self.as { return .oblique }
      if before.has(.speechVerb), !before.has(.clauseWord) {
        return isInverted(start - 1, in: sentence) ? .subject : .other
      }
    }
    if startsPredicate(name.upperBound) { return .subject }
    guard let before else { return .subject }
    let opensClause =
      before.kind != .word && before.kind != .number
      || before.isLower && before.has([.clauseWord, .starter])
    return opensClause && goesOn(name.upperBound) ? .subject : .other
  }

  private static let `as` = WordHash("as")

  /// Where the noun phrase starts that the name is part of: `The mayor, Jane Roe`.
  private func start(of name: Range<Int>, in sentence: Range<Int>) -> Int {
    let phrases = RolePhrases(speech: speech)
    var start = phrases.formsStart(before: name.lowerBound)
    let title = TitleWords(speech: speech).start(before: start)
    if title < start { start = title }
    if text.token(start - 1)?.kind == .comma,
      let introduced = IntroducedRole.start(before: start - 1, speech)
    {
      start = introduced
    }
    if start > sentence.lowerBound, text.tokens[start - 1].has(.determiner) { start -= 1 }
    return max(start, sentence.lowerBound)
  }

  /// `“…,” said Jane Roe`.
  private func isInverted(_ verb: Int, in sentence: Range<Int>) -> Bool {
    guard verb > sentence.lowerBound else { return true }
    switch text.tokens[verb - 1].kind {
    case .closeQuote, .straightQuote, .doublePrime, .comma, .closeSingle, .apostrophe: return true
    default: return false
    }
  }

  /// Whether a verb or adverb stands there.
  private func startsPredicate(_ index: Int) -> Bool {
    guard let next = text.token(index), next.isLower else { return false }
    if Self.adverbs.contains(speech.hash(index)) || next.has([.auxiliary, .coreSpeechVerb]) {
      return true
    }
    return !next.has([.preposition, .clauseWord, .determiner, .pronoun])
  }

  /// Whether an apposition, a relative clause or a bracket follows.
  private func goesOn(_ index: Int) -> Bool {
    switch text.token(index)?.kind {
    case .comma, .openBracket, .dash: true
    default: Self.who.contains(speech.hash(index))
    }
  }
}
