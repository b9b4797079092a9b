import LedeDocument

/// Two people who take turns: who asked a question speaks again after the answer.
struct Conversation: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard quote > 1, speech.isAlone(quote),
      let answer = turn(quote - 1, before: quote, speech, findings),
      let question = turn(quote - 2, before: quote - 1, speech, findings),
      speech.endMark(quote - 2) == .question,
      !isSame(question.speaker, answer.speaker, speech)
    else { return nil }
    return SpeakerFinding(speaker: question.speaker, cue: nil, rule: "conversation")
  }

  /// The finding of a closed quotation that opens the paragraph before that of `next`.
  private func turn(
    _ quote: Int, before next: Int, _ speech: SpeechText, _ findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let stretch = speech.stretches[quote]
    let block = speech.text.blockTokens[stretch.block]
    guard stretch.close != nil, stretch.open == block.lowerBound,
      speech.paragraph(before: speech.stretches[next].block) == block,
      let finding = findings[quote], !finding.isWeak
    else { return nil }
    return finding
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>, _ speech: SpeechText) -> Bool {
    speech.hash(one.upperBound - 1) == speech.hash(other.upperBound - 1)
  }
}
