import LedeDocument

/// `Jane Roe left early, adding that “…”`: a participle takes the subject of its clause;
/// `with Jane Roe saying “…”` has its own.
struct ParticipleClause: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    guard let cue = cue(before, speech) else { return nil }
    let speaker =
      own(cue, before, speech)
      ?? ClauseSubject(speech: speech).subject(of: clauseStart(cue, before, speech)..<cue)
      ?? ReportingClause.firstName(before.lowerBound..<cue, speech)
    return speaker.map {
      SpeakerFinding(speaker: $0, cue: cue..<(cue + 1), rule: "participle-clause")
    }
  }

  /// The last participle that reports, or a verb right before the mark whose subject is far.
  private func cue(_ before: Range<Int>, _ speech: SpeechText) -> Int? {
    before.last { index in
      let token = speech.text.tokens[index]
      guard token.isLower, token.has(.speechVerb), !ReportingClause.isCompound(index, speech)
      else { return false }
      return ReportingClause.isParticiple(index, speech) || index == before.upperBound - 1
    }
  }

  /// The name right before the participle: `Roe saying`.
  private func own(_ cue: Int, _ before: Range<Int>, _ speech: SpeechText) -> Range<Int>? {
    guard cue > before.lowerBound else { return nil }
    if let mention = speech.mention(at: cue - 1), mention.label.isName,
      mention.tokens.upperBound == cue
    {
      return SpeakerPhrases(speech: speech).subject(before: cue, from: before.lowerBound)
    }
    return ReportingClause.isPersonal(cue - 1, speech) ? (cue - 1)..<cue : nil
  }

  private static let links = Set(["and", "but", "while", "with"].map { WordHash($0) })

  /// Where the last clause before the participle starts: behind `and Roe`, `but he`.
  private func clauseStart(_ cue: Int, _ before: Range<Int>, _ speech: SpeechText) -> Int {
    let start = (before.lowerBound..<max(before.lowerBound, cue - 2)).last { index in
      guard Self.links.contains(speech.hash(index)), index > before.lowerBound,
        speech.text.tokens[index - 1].kind == .comma
      else { return false }
      return ReportingClause.isPersonal(index + 1, speech)
        || speech.mention(at: index + 1)?.label == .person
    }
    return start.map { $0 + 1 } ?? before.lowerBound
  }
}
