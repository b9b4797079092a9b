import LedeDocument

/// `It is “big” and “loud,” said Jane Roe`: the clause comes after another quotation.
struct TailClause: AttributionSieve {
  /// How far the clause may stand from the closing mark, in tokens: two other quotations. It also
  /// keeps a sentence of nothing but marks linear.
  private static let distance = 100

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let rest = speech.afterToSentenceEnd(quote)
    let tail = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Self.distance)
    let phrases = SpeakerPhrases(speech: speech)
    for index in tail.dropLast() {
      switch speech.text.tokens[index].kind {
      case .comma, .closeQuote, .straightQuote, .doublePrime: break
      default: continue
      }
      let next = index + 1
      if speech.text.tokens[next].isLower, speech.text.tokens[next].has(.coreSpeechVerb),
        let speaker = phrases.subject(after: next, before: tail.upperBound)
      {
        return SpeakerFinding(speaker: speaker, cue: next..<(next + 1), rule: "tail-clause")
      }
      if let finding = according(next, tail, speech) ?? clause(next, tail, speech) {
        return finding
      }
    }
    return nil
  }

  private static let according = WordHash("according")
  private static let to = WordHash("to")

  /// `…, according to Jane Roe`.
  private func according(
    _ start: Int, _ tail: Range<Int>, _ speech: SpeechText
  ) -> SpeakerFinding? {
    guard speech.hash(start) == Self.according, start + 2 < tail.upperBound,
      speech.hash(start + 1) == Self.to,
      let speaker = SpeakerPhrases(speech: speech).subject(
        after: start + 1, before: tail.upperBound)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: start..<(start + 2), rule: "tail-clause")
  }

  /// Longest subject between comma and verb: `the two groups say`.
  private static let reach = 6

  /// `…, Jane Roe said` and `…, the groups say`.
  private func clause(
    _ start: Int, _ tail: Range<Int>, _ speech: SpeechText
  ) -> SpeakerFinding? {
    let token = speech.text.tokens[start]
    guard token.isCapitalized || token.has([.pronoun, .determiner]) else { return nil }
    var end = start + 1
    while end < tail.upperBound, end < start + Self.reach,
      speech.text.tokens[end].kind == .word,
      !speech.text.tokens[end].has([.coreSpeechVerb, .clauseWord, .auxiliary])
    {
      end += 1
    }
    guard end < tail.upperBound, speech.text.tokens[end].isLower,
      speech.text.tokens[end].has(.coreSpeechVerb), endsClause(end + 1, tail, speech)
    else { return nil }
    return SpeakerFinding(
      speaker: SpeakerPhrases(speech: speech).pick(start..<end), cue: end..<(end + 1),
      rule: "tail-clause")
  }

  /// Whether nothing is reported behind the verb.
  private func endsClause(_ index: Int, _ tail: Range<Int>, _ speech: SpeechText) -> Bool {
    guard index < tail.upperBound else { return true }
    let token = speech.text.tokens[index]
    if token.kind != .word { return true }
    return token.has(.preposition) || token.isCapitalized || speech.mention(at: index) != nil
  }
}
