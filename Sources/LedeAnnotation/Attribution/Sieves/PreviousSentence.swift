import LedeDocument

/// `He is no conservative, Roe said. “He is a liberal.”`: who spoke in the sentence before it in the
/// paragraph.
struct PreviousSentence: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let open = speech.stretches[quote].open
    let own = speech.sentence(at: open)
    let block = speech.text.blockTokens[speech.stretches[quote].block]
    guard own.lowerBound > block.lowerBound else { return nil }
    let sentence = speech.sentence(at: own.lowerBound - 1)
    return LastClause(speech: speech).finding(in: sentence).map { clause in
      SpeakerFinding(
        speaker: clause.speaker, cue: clause.cue, rule: "previous-sentence",
        isWeak: own.lowerBound != open)
    }
  }
}

/// The last reporting clause of a stretch of text.
struct LastClause {
  let speech: SpeechText

  /// Whoever is named or referred to as its subject.
  func finding(in tokens: Range<Int>) -> (speaker: Range<Int>, cue: Range<Int>)? {
    let phrases = SpeakerPhrases(speech: speech)
    for verb in tokens.reversed() where verb > tokens.lowerBound {
      guard ReportingClause.reports(verb, from: tokens.lowerBound, speech),
        !ReportingClause.isParticiple(verb, speech)
      else { continue }
      let speaker =
        phrases.subject(before: verb, from: tokens.lowerBound)
        ?? (isInverted(verb)
          ? phrases.subject(after: verb, before: tokens.upperBound) : nil)
      if let speaker, isDefinite(speaker) { return (speaker, verb..<(verb + 1)) }
    }
    return nil
  }

  /// `It is late, said Roe`.
  private func isInverted(_ verb: Int) -> Bool {
    switch speech.text.tokens[verb - 1].kind {
    case .comma, .closeQuote, .straightQuote, .doublePrime: true
    default: false
    }
  }

  private func isDefinite(_ speaker: Range<Int>) -> Bool {
    ReportingClause.isPersonal(speaker.lowerBound, speech)
      || speaker.contains { speech.mention(at: $0)?.label.isName ?? false }
  }
}
