import LedeDocument

/// `“…,” said Jane Roe`.
struct InvertedClause: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let after = speech.after(quote)
    guard let verb = ReportingClause.start(after, speech), speech.text.tokens[verb].isLower,
      speech.text.tokens[verb].has(.speechVerb), !speech.text.tokens[verb].has(.weakSpeechVerb),
      let speaker = SpeakerPhrases(speech: speech).subject(after: verb, before: after.upperBound)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: verb..<(verb + 1), rule: "inverted-clause")
  }
}
