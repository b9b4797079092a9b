import LedeDocument

/// `Jane Roe was defiant: “…”`: the subject of the clause before the colon.
struct ColonClause: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    guard before.count > 2, speech.text.tokens[before.upperBound - 1].kind == .colon,
      let speaker = ClauseSubject(speech: speech)
        .subject(of: before.lowerBound..<(before.upperBound - 1))
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: nil, rule: "colon-clause")
  }
}
