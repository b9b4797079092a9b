import LedeDocument

/// `Jane Roe said that “…”`.
///
/// A verb right before the opening mark wins. Else it is the last verb that only reports speech and
/// has a name or pronoun for its subject; a verb of belief, or a subject that names nobody, counts
/// only where there is no such verb.
struct PrecedingClause: AttributionSieve {
  /// Tokens that may stand between the verb and the mark: `told reporters that the`.
  private static let reach = 3

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    let phrases = SpeakerPhrases(speech: speech)
    var named: SpeakerFinding?
    var other: SpeakerFinding?
    for verb in before.reversed() {
      guard ReportingClause.reports(verb, from: before.lowerBound, speech) else { continue }
      if ReportingClause.isParticiple(verb, speech) {
        // "Ann Lee left, saying": what comes before is another clause.
        if named == nil, other == nil { return nil }
        continue
      }
      guard let speaker = phrases.subject(before: verb, from: before.lowerBound) else { continue }
      let finding = SpeakerFinding(
        speaker: speaker, cue: verb..<(verb + 1), rule: "preceding-clause")
      let isNamed = ReportingClause.isNamed(speaker, speech)
      let isCore = speech.text.tokens[verb].has(.coreSpeechVerb)
      if isCore, isNamed || before.upperBound - verb <= Self.reach { return finding }
      if isNamed { named = named ?? finding } else { other = other ?? finding }
    }
    return named ?? other
  }
}
