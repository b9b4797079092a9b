import LedeDocument

/// Speech of several paragraphs: the one before is not closed.
struct CarriedOver: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard quote > 0, let finding = findings[quote - 1], !finding.isWeak else { return nil }
    let before = speech.stretches[quote - 1]
    let here = speech.stretches[quote]
    guard before.close == nil, here.block - before.block <= 2 else { return nil }
    return SpeakerFinding(speaker: finding.speaker, cue: finding.cue, rule: "carried-over")
  }
}
