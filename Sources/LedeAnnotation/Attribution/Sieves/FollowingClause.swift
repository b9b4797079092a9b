import LedeDocument

/// `“…,” Jane Roe said` and `“…,” Jane Roe, a lawyer, said`.
struct FollowingClause: AttributionSieve {
  /// How far the verb may stand from the closing mark, in tokens.
  private static let reach = 40

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let after = speech.after(quote)
    guard let start = ReportingClause.start(after, speech), endsOpen(quote, speech) else {
      return nil
    }
    let goesOn = !speech.before(quote).isEmpty
    if goesOn, isSubordinate(start, speech) { return nil }
    let isFragment = goesOn && speech.startsSmall(quote)
    if isFragment, Self.conjunctions.contains(speech.hash(start)) { return nil }
    if let finding = unknownVerb(start, of: quote, before: after.upperBound, speech) {
      return finding
    }
    let phrases = SpeakerPhrases(speech: speech)
    for verb in (start + 1)..<max(start + 1, min(after.upperBound, start + Self.reach)) {
      let token = speech.text.tokens[verb]
      if isFragment, Self.conjunctions.contains(speech.hash(verb)), isSubject(verb + 1, speech) {
        return nil
      }
      guard token.isLower, token.has(isFragment ? .coreSpeechVerb : .speechVerb),
        let speaker = phrases.subject(before: verb, from: start)
      else { continue }
      return SpeakerFinding(speaker: speaker, cue: verb..<(verb + 1), rule: "following-clause")
    }
    return nil
  }

  private static let subordinators = Set(
    "when after who which where because although since if with while"
      .split(separator: " ").map { WordHash($0) })

  /// `…, when Roe said`, `…, claiming that Roe said`: part of the writer's sentence.
  private func isSubordinate(_ start: Int, _ speech: SpeechText) -> Bool {
    Self.subordinators.contains(speech.hash(start))
      || speech.text.tokens[start].has(.speechVerb) && ReportingClause.isParticiple(start, speech)
  }

  private func isSubject(_ index: Int, _ speech: SpeechText) -> Bool {
    speech.mention(at: index)?.label == .person
      || (speech.text.token(index)?.has([.pronoun, .determiner]) ?? false)
  }

  /// After a fragment these go on with the writer's sentence: `a “fine” plan, but Roe said`.
  private static let conjunctions = Set(
    "but and or although though while whereas because".split(separator: " ").map { WordHash($0) })

  /// `“…,” he surmised.`: after a pronoun any past tense reports.
  private func unknownVerb(
    _ start: Int, of quote: Int, before upper: Int, _ speech: SpeechText
  ) -> SpeakerFinding? {
    let verb = start + 1
    guard ReportingClause.isPersonal(start, speech), verb < upper,
      speech.endMark(quote) == .comma, speech.text.tokens[verb].isLower,
      !speech.text.tokens[verb].has([.speechVerb, .auxiliary]),
      speech.text.bytes[..<speech.text.tokens[verb].end].suffix(2).elementsEqual("ed".utf8)
    else { return nil }
    return SpeakerFinding(speaker: start..<verb, cue: verb..<(verb + 1), rule: "following-clause")
  }

  /// Whether the quotation ends in a mark after which its sentence goes on.
  private func endsOpen(_ quote: Int, _ speech: SpeechText) -> Bool {
    switch speech.endMark(quote) {
    case .comma, .exclamation, .question, .dash, .hyphen, .ellipsis: true
    default: false
    }
  }
}
