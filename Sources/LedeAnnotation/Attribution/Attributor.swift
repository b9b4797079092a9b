import LedeDocument

/// Finds the speaker of every quotation by asking sieves in order, the surest first.
struct Attributor {
  /// Rules that read the sentence itself, and the paragraph so far.
  private static let sieves: [any AttributionSieve] = [
    DashSignature(), InvertedClause(), AccordingTo(), AsPutClause(), FollowingClause(),
    PrecedingClause(), ColonSpeaker(), ParticipleClause(), TailClause(), ColonClause(),
    FollowingSentence(afterFullStop: false), SameParagraph(), SentenceSubject(),
  ]
  /// Rules for what is left, which build on the findings of all others.
  private static let lateSieves: [any AttributionSieve] = [
    FollowingSentence(afterFullStop: true), PreviousSentence(), LaterInParagraph(), CarriedOver(),
    Conversation(), PreviousParagraph(),
  ]

  /// One finding, or nil, for each of the stretches of `speech`.
  func findings(in speech: SpeechText) -> [SpeakerFinding?] {
    var findings = [SpeakerFinding?](repeating: nil, count: speech.stretches.count)
    for quote in speech.stretches.indices {
      findings[quote] = Self.ask(Self.sieves, quote, speech, findings)
    }
    for quote in speech.stretches.indices where findings[quote] == nil {
      findings[quote] = Self.ask(Self.lateSieves, quote, speech, findings)
    }
    return findings
  }

  private static func ask(
    _ sieves: [any AttributionSieve], _ quote: Int, _ speech: SpeechText,
    _ findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    for sieve in sieves {
      if let finding = sieve.speaker(of: quote, in: speech, given: findings) { return finding }
    }
    return nil
  }
}
