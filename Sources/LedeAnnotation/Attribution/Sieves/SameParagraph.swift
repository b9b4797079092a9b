import LedeDocument

/// The quotation before it in the paragraph has the same speaker.
struct SameParagraph: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    var index = quote - 1
    while index >= 0, speech.stretches[index].block == speech.stretches[quote].block,
      quote - index <= NeighbourReach.quotations
    {
      if let finding = findings[index], !finding.isWeak {
        return SpeakerFinding(speaker: finding.speaker, cue: finding.cue, rule: "same-paragraph")
      }
      index -= 1
    }
    return nil
  }
}

/// How far neighbours are looked at.
enum NeighbourReach {
  /// More quotations than this in one paragraph are not looked through one by one.
  static let quotations = 20
}
