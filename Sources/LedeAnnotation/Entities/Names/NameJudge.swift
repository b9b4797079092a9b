import LedeDocument

/// Decides whether a candidate is a name, and of what.
struct NameJudge {
  let text: TokenizedText
  let dictionary: NameDictionary
  let use: WordUse

  /// Evidence that a single word needs where it starts a sentence, and elsewhere.
  private static let initialThreshold: Float = 1.4
  private static let insideThreshold: Float = 0.5

  func mention(_ candidate: NameCandidate, context: NameVotes) -> Mention? {
    let candidate = withoutSentenceStart(candidate)
    guard !candidate.tokens.isEmpty else { return nil }
    let key = dictionary.key(candidate.tokens)
    var votes = dictionary.votes(of: key)
    // What stands around this very place counts once more than what stands around the others.
    votes.add(context)
    let best = votes.best
    guard best.weight >= threshold(candidate, key) else { return nil }
    return Mention(
      candidate.tokens, of: text, label: best.label.entityLabel,
      confidence: Self.confidence(best.margin), rule: votes.rule(for: best.label))
  }

  /// From the margin to the second label: half at none, towards 1 as it grows.
  static func confidence(_ margin: Float) -> Double {
    let margin = Double(max(0, min(margin, 50)))
    return 0.5 + 0.49 * margin / (margin + 2)
  }

  private func threshold(_ candidate: NameCandidate, _ key: WordHash) -> Float {
    let isKnownInside = (dictionary.entries[key]?.inside ?? 0) > 0
    guard candidate.tokens.count == 1 else { return Self.insideThreshold }
    let token = text.tokens[candidate.tokens.lowerBound]
    if token.shape.contains(.single), !token.shape.contains(.dotted) { return .infinity }
    if use.isMostlyLower(token) { return Self.initialThreshold * 2 }
    if candidate.startsSentence, !isKnownInside, WordUse.looksPlural(token, in: text.bytes),
      !(text.token(candidate.tokens.upperBound)?.has(.roleNoun) ?? false)
    {
      return Self.initialThreshold * 2
    }
    return candidate.startsSentence && !isKnownInside
      ? Self.initialThreshold : Self.insideThreshold
  }

  /// `Shares Google` at the start of a sentence is `Google` where the text has that elsewhere.
  private func withoutSentenceStart(_ candidate: NameCandidate) -> NameCandidate {
    guard candidate.startsSentence, candidate.tokens.count > 1,
      dictionary.entries[dictionary.key(candidate.tokens)]?.inside == 0
    else { return candidate }
    let rest = (candidate.tokens.lowerBound + 1)..<candidate.tokens.upperBound
    let isKnown = (dictionary.entries[dictionary.key(rest)]?.inside ?? 0) > 0
    let first = text.tokens[candidate.tokens.lowerBound]
    guard isKnown || use.isMostlyLower(first), text.tokens[rest.lowerBound].isCapitalized,
      !first.has([.givenName, .title, .country, .city, .organization])
    else { return candidate }
    var shorter = candidate
    shorter.tokens = rest
    shorter.startsSentence = false
    return shorter
  }
}
