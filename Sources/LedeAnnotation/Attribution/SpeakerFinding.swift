import LedeDocument

/// Whom a sieve takes for the speaker, and by what.
struct SpeakerFinding: Equatable, Sendable {
  /// Tokens that name or describe the speaker.
  let speaker: Range<Int>
  /// Tokens of the verb or phrase that ties speaker and words.
  let cue: Range<Int>?
  let rule: Rule
  /// A guess from what stands nearby: others do not build on it.
  var isWeak = false
}

/// One rule that finds speakers. Sieves are asked in order, the surest first.
protocol AttributionSieve: Sendable {
  /// The speaker of the quotation at index `quote`; nil where the rule does not fit.
  ///
  /// `findings` are those of all quotations so far, by index.
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding?
}
