import LedeDocument

/// `Jane Roe: “…”` and `The sale is off - Jane Roe: “…”`.
struct ColonSpeaker: AttributionSieve {
  /// Longest name in tokens.
  private static let reach = 7

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    guard before.count > 1, speech.text.tokens[before.upperBound - 1].kind == .colon else {
      return nil
    }
    let colon = before.upperBound - 1
    var start = colon
    while start > before.lowerBound, colon - start <= Self.reach, isName(start - 1, speech) {
      start -= 1
    }
    guard start < colon, colon - start <= Self.reach else { return nil }
    if start > before.lowerBound {
      switch speech.text.tokens[start - 1].kind {
      case .dash, .hyphen, .comma, .closeBracket: break
      default: return nil
      }
    }
    return SpeakerFinding(
      speaker: SpeakerPhrases(speech: speech).pick(start..<colon), cue: nil, rule: "colon-speaker")
  }

  private func isName(_ index: Int, _ speech: SpeechText) -> Bool {
    speech.text.tokens[index].isCapitalized || speech.text.tokens[index].kind == .clitic
  }
}
