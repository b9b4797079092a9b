import LedeDocument

/// A fragment in running text: the subject of its sentence, else the first name or pronoun there.
struct SentenceSubject: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let open = speech.stretches[quote].open
    let sentence = speech.sentence(at: open)
    let before = min(sentence.lowerBound, open)..<open
    guard
      let speaker = subject(of: before, speech) ?? ReportingClause.firstName(before, speech)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: nil, rule: "sentence-subject", isWeak: true)
  }

  /// The subject, if it is one that can speak: a name, `she`, `the agency`, `the report`.
  private func subject(of clause: Range<Int>, _ speech: SpeechText) -> Range<Int>? {
    guard let subject = ClauseSubject(speech: speech).subject(of: clause) else { return nil }
    if subject.count == 1, speech.text.tokens[subject.lowerBound].has(.pronoun) {
      return ReportingClause.isPersonal(subject.lowerBound, speech) ? subject : nil
    }
    let speaks = subject.contains { index in
      speech.mention(at: index).map { $0.label == .person || $0.label == .organization }
        ?? (speech.text.tokens[index].has([.roleNoun, .companyNoun])
          || Self.papers.contains(speech.hash(index)))
    }
    return speaks ? subject : nil
  }

  /// What is read and not heard.
  private static let papers = Set(
    """
    ad ads advertisement statement report reports campaign campaigns agency group groups letter memo
    message article lawsuit complaint poll survey study document book filing order ruling speech tweet
    email website newspaper magazine video slogan sign banner headline
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
}
