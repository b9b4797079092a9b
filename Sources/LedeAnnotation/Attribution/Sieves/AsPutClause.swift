import LedeDocument

/// `As Jane Roe put it, “…”` and `“…,” as Jane Roe puts it`.
struct AsPutClause: AttributionSieve {
  private static let verbs = Set(["put", "puts"].map { WordHash($0) })
  private static let it = WordHash("it")

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    for clause in [speech.after(quote), speech.before(quote)] {
      guard
        let verb = clause.dropFirst().first(where: {
          Self.verbs.contains(speech.hash($0)) && speech.hash($0 + 1) == Self.it
        }),
        let speaker = SpeakerPhrases(speech: speech).subject(before: verb, from: clause.lowerBound)
      else { continue }
      return SpeakerFinding(speaker: speaker, cue: verb..<(verb + 2), rule: "as-put")
    }
    return nil
  }
}
