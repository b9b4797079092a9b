import LedeDocument

/// `“It is late. Good night.” Jane Roe told the crowd` and `“Why?” Jane Roe shouted.`: the sentence
/// ends with the mark, and yet the clause follows.
///
/// After a full stop that is so only where no quotation of the paragraph has a speaker already.
struct FollowingSentence: AttributionSieve {
  let afterFullStop: Bool

  /// Longest subject, in tokens.
  private static let reach = 8

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard let close = speech.stretches[quote].close, speech.before(quote).isEmpty,
      let verbs = verbs(quote, speech)
    else { return nil }
    let block = speech.text.blockTokens[speech.stretches[quote].block]
    let start = close + 1
    guard start < block.upperBound, speech.text.tokens[start].kind == .word else { return nil }
    for verb in (start + 1)..<max(start + 1, min(block.upperBound, start + Self.reach)) {
      let token = speech.text.tokens[verb]
      guard token.isLower, token.has(verbs) else { continue }
      guard let speaker = SpeakerPhrases(speech: speech).subject(before: verb, from: start),
        ReportingClause.isNamed(speaker, speech) || speaker.lowerBound == start
      else { return nil }
      return SpeakerFinding(
        speaker: speaker, cue: verb..<(verb + 1), rule: "following-sentence")
    }
    return nil
  }

  /// After a question any verb may report; after a full stop only those that do nothing else.
  private func verbs(_ quote: Int, _ speech: SpeechText) -> WordClasses? {
    switch speech.endMark(quote) {
    case .question, .exclamation, .ellipsis, .dash: afterFullStop ? nil : .speechVerb
    default: afterFullStop ? .coreSpeechVerb : nil
    }
  }
}
