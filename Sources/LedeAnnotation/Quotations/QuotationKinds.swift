import LedeDocument

/// Tells speech from fragments, and both from single words in marks that nobody said and from titles.
struct QuotationKinds {
  let speech: SpeechText

  /// Nil for the title of a work, which is no quotation.
  func kind(of quote: Int, _ finding: SpeakerFinding?) -> Quotation.Kind? {
    let inner = speech.stretches[quote].inner
    let words = speech.text.tokens[inner].filter { $0.kind == .word || $0.kind == .number }
    let isTied = finding.map { !$0.isWeak && Self.tyingRules.contains($0.rule) } ?? false
    switch WorkTitles(speech: speech).evidence(quote, words) {
    case .introduced: return words.count < Self.shortLength ? .scare : nil
    case .capitals where !isTied: return words.count < Self.shortLength ? .scare : nil
    default: break
    }
    let isShort = words.count < Self.shortLength
    if isShort, finding.map({ !Self.ownRules.contains($0.rule) }) ?? true, !endsSentence(inner) {
      return .scare
    }
    return isClause(quote, words, finding) ? .direct : .mixed
  }

  /// Fewer words than this, with no reporting clause of their own, are a word in marks.
  private static let shortLength = 3

  /// Rules that read a clause which reports these very words.
  private static let tyingRules: Set<Rule> = [
    "inverted-clause", "following-clause", "according-to",
  ]
  private static let ownRules: Set<Rule> = [
    "inverted-clause", "following-clause", "according-to", "preceding-clause",
    "participle-clause", "colon-speaker",
  ]

  private func endsSentence(_ inner: Range<Int>) -> Bool {
    switch speech.text.tokens[inner.upperBound - 1].kind {
    case .fullStop, .comma, .exclamation, .question, .ellipsis: true
    default: false
    }
  }

  /// A clause starts with a capital, or goes on after `he said`.
  private func isClause(_ quote: Int, _ words: [Token], _ finding: SpeakerFinding?) -> Bool {
    guard let first = words.first else { return false }
    if !first.isLower {
      return words.count >= Self.shortLength || endsSentence(speech.stretches[quote].inner)
    }
    guard quote > 0, speech.stretches[quote - 1].block == speech.stretches[quote].block else {
      return false
    }
    let before = speech.before(quote)
    return before.contains { speech.text.tokens[$0].has(.coreSpeechVerb) }
      && before.lowerBound == speech.stretches[quote - 1].marked.upperBound
      && speech.endMark(quote - 1) == .comma
  }
}
