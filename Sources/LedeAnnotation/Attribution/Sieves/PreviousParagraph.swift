import LedeDocument

/// A paragraph of speech alone: whoever spoke last in the paragraph before, or its subject where it
/// ends in a colon.
///
/// Its mere subject without a colon, and whoever was quoted before that, were wrong two times of
/// three on PolNeAR's learning half: such speech has no speaker here.
struct PreviousParagraph: AttributionSieve {
  /// Longest paragraph that is searched, in tokens from its end.
  private static let reach = 300

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let stretch = speech.stretches[quote]
    guard speech.text.blockTokens[stretch.block].lowerBound == stretch.open,
      let all = speech.paragraph(before: stretch.block)
    else { return nil }
    let tokens = max(all.lowerBound, all.upperBound - Self.reach)..<all.upperBound
    if speech.text.tokens[tokens.upperBound - 1].kind == .colon {
      return introduction(tokens, speech)
    }
    guard speech.isAlone(quote), let clause = LastClause(speech: speech).finding(in: tokens) else {
      return nil
    }
    return SpeakerFinding(
      speaker: clause.speaker, cue: clause.cue, rule: "previous-paragraph")
  }

  /// `Jane Roe issued a statement:`.
  private func introduction(_ tokens: Range<Int>, _ speech: SpeechText) -> SpeakerFinding? {
    let sentence = speech.sentence(at: tokens.upperBound - 1)
    let clause = LastClause(speech: speech).finding(in: sentence)
    guard let speaker = clause?.speaker ?? ClauseSubject(speech: speech).subject(of: sentence)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: clause?.cue, rule: "introduced-paragraph")
  }
}
