import LedeDocument

/// Whole sentences whose speaker a quotation after them in the paragraph names.
struct LaterInParagraph: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard !speech.startsSmall(quote), speech.before(quote).isEmpty else { return nil }
    var index = quote + 1
    while index < speech.stretches.count,
      speech.stretches[index].block == speech.stretches[quote].block,
      index - quote <= NeighbourReach.quotations
    {
      if let finding = findings[index], !finding.isWeak {
        return SpeakerFinding(
          speaker: finding.speaker, cue: finding.cue, rule: "later-in-paragraph")
      }
      index += 1
    }
    return nil
  }
}
