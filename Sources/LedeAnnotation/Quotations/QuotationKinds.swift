import LedeDocument

/// Tells speech from fragments, and both from titles and words in marks that nobody said.
struct QuotationKinds {
  let speech: SpeechText

  func kind(of quote: Int, _ finding: SpeakerFinding?) -> Quotation.Kind {
    let inner = speech.stretches[quote].inner
    let words = speech.text.tokens[inner].filter { $0.kind == .word || $0.kind == .number }
    let isTied = finding.map { !$0.isWeak && Self.tyingRules.contains($0.rule) } ?? false
    if !isTied, isTitle(inner, words) { return .scare }
    let isShort = words.count < Self.shortLength
    if isShort, finding.map({ !Self.ownRules.contains($0.rule) }) ?? true, !endsSentence(inner) {
      return .scare
    }
    return isClause(quote, words, finding) ? .direct : .mixed
  }

  /// Fewer words than this, with no reporting clause of their own, are a word in marks.
  private static let shortLength = 3
  /// Longest title in words. Set on PolNeAR's learning half, where longer ones are speech.
  private static let titleLength = 7

  /// Rules that read a clause which reports these very words.
  private static let tyingRules: Set<Rule> = [
    "inverted-clause", "following-clause", "according-to",
  ]
  private static let ownRules: Set<Rule> = [
    "inverted-clause", "following-clause", "according-to", "preceding-clause",
    "participle-subject", "colon-speaker",
  ]

  /// `Meet the Press`: every longer word has a capital and nothing ends a sentence.
  private func isTitle(_ inner: Range<Int>, _ words: [Token]) -> Bool {
    let long = words.filter { $0.kind == .word && $0.span.count > 3 }
    guard !long.isEmpty, words.count <= Self.titleLength, long.allSatisfy(\.isCapitalized) else {
      return false
    }
    switch speech.text.tokens[inner.upperBound - 1].kind {
    case .comma, .exclamation, .question: return false
    default: return true
    }
  }

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
