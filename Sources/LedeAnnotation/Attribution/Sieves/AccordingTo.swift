import LedeDocument

/// `“…,” according to Jane Roe` and `According to Jane Roe, “…”`.
struct AccordingTo: AttributionSieve {
  private static let according = WordHash("according")
  private static let to = WordHash("to")

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let after = speech.after(quote)
    if let start = ReportingClause.start(after, speech), speech.hash(start) == Self.according {
      return finding(start, before: after.upperBound, speech)
    }
    let before = speech.before(quote)
    guard let start = before.last(where: { speech.hash($0) == Self.according }) else { return nil }
    return finding(start, before: before.upperBound, speech)
  }

  private func finding(_ start: Int, before upper: Int, _ speech: SpeechText) -> SpeakerFinding? {
    guard start + 1 < upper, speech.hash(start + 1) == Self.to,
      let speaker = SpeakerPhrases(speech: speech).subject(after: start + 1, before: upper)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: start..<(start + 2), rule: "according-to")
  }
}
