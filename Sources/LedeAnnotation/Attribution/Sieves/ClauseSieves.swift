import LedeDocument

/// `“…,” said Jane Roe`.
struct InvertedClause: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let after = speech.after(quote)
    guard let verb = ReportingClause.start(after, speech), speech.text.tokens[verb].isLower,
      speech.text.tokens[verb].has(.speechVerb), !speech.text.tokens[verb].has(.weakSpeechVerb),
      let speaker = SpeakerPhrases(speech: speech).subject(after: verb, before: after.upperBound)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: verb..<(verb + 1), rule: "inverted-clause")
  }
}

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
    let phrases = SpeakerPhrases(speech: speech)
    for verb in (start + 1)..<max(start + 1, min(after.upperBound, start + Self.reach)) {
      let token = speech.text.tokens[verb]
      guard token.isLower, token.has(.speechVerb),
        let speaker = phrases.subject(before: verb, from: start)
      else { continue }
      return SpeakerFinding(speaker: speaker, cue: verb..<(verb + 1), rule: "following-clause")
    }
    return nil
  }

  /// Whether the quotation ends in a mark after which its sentence goes on.
  private func endsOpen(_ quote: Int, _ speech: SpeechText) -> Bool {
    switch speech.endMark(quote) {
    case .comma, .exclamation, .question, .dash, .hyphen, .ellipsis: true
    default: false
    }
  }
}

/// `“…,” according to Jane Roe` and `According to Jane Roe, “…”`.
struct AccordingTo: AttributionSieve {
  private static let according = WordHash("according")
  private static let to = WordHash("to")

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let after = speech.after(quote)
    if let start = ReportingClause.start(after, speech), speech.hash(start) == Self.according {
      return finding(start, before: after.upperBound, speech)
    }
    let before = speech.before(quote)
    guard let start = before.last(where: { speech.hash($0) == Self.according }) else { return nil }
    return finding(start, before: before.upperBound, speech)
  }

  private func finding(_ start: Int, before upper: Int, _ speech: SpeechText) -> SpeakerFinding? {
    guard start + 1 < upper, speech.hash(start + 1) == Self.to,
      let speaker = SpeakerPhrases(speech: speech).subject(after: start + 1, before: upper)
    else { return nil }
    return SpeakerFinding(speaker: speaker, cue: start..<(start + 2), rule: "according-to")
  }
}

/// `Jane Roe said that “…”`.
///
/// The last verb that only reports speech and has a name or pronoun for its subject wins; a verb of
/// belief, or a subject that names nobody, counts only where there is no such verb.
struct PrecedingClause: AttributionSieve {
  private static let nominal = Set(["to", "a", "the"].map { WordHash($0) })

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    let phrases = SpeakerPhrases(speech: speech)
    var named: SpeakerFinding?
    var other: SpeakerFinding?
    for verb in before.reversed() where reports(verb, from: before.lowerBound, speech) {
      guard let speaker = phrases.subject(before: verb, from: before.lowerBound) else { continue }
      let finding = SpeakerFinding(
        speaker: speaker, cue: verb..<(verb + 1), rule: "preceding-clause")
      let isNamed = ReportingClause.isNamed(speaker, speech)
      if isNamed, speech.text.tokens[verb].has(.coreSpeechVerb) { return finding }
      if isNamed { named = named ?? finding } else { other = other ?? finding }
    }
    return named ?? other
  }

  private func reports(_ verb: Int, from lower: Int, _ speech: SpeechText) -> Bool {
    let token = speech.text.tokens[verb]
    return token.isLower && token.has(.speechVerb) && !token.has(.weakSpeechVerb)
      && !ReportingClause.isParticiple(verb, speech)
      && (verb == lower || !Self.nominal.contains(speech.hash(verb - 1)))
  }
}

/// `Jane Roe: “…”`.
struct ColonSpeaker: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    guard before.count > 1, before.count <= 8,
      speech.text.tokens[before.upperBound - 1].kind == .colon,
      before.dropLast().allSatisfy({ speech.text.tokens[$0].isCapitalized })
    else { return nil }
    let speaker = before.lowerBound..<(before.upperBound - 1)
    return SpeakerFinding(
      speaker: SpeakerPhrases(speech: speech).pick(speaker), cue: nil, rule: "colon-speaker")
  }
}

/// `“…” — Jane Roe`, as under a motto or a reader's letter.
struct DashSignature: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard let close = speech.stretches[quote].close else { return nil }
    let block = speech.text.blockTokens[speech.stretches[quote].block]
    guard close + 2 < block.upperBound else { return nil }
    let kind = speech.text.tokens[close + 1].kind
    guard kind == .dash || kind == .hyphen else { return nil }
    var end = close + 2
    while end < block.upperBound, end < close + 7, speech.text.tokens[end].isCapitalized {
      end += 1
    }
    guard end > close + 2 else { return nil }
    if end < block.upperBound {
      switch speech.text.tokens[end].kind {
      case .fullStop, .comma: break
      default: return nil
      }
    }
    return SpeakerFinding(
      speaker: SpeakerPhrases(speech: speech).pick((close + 2)..<end), cue: nil,
      rule: "dash-signature")
  }
}

/// `Jane Roe left early, adding that “…”`: a participle takes the subject of its sentence.
struct ParticipleSubject: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let before = speech.before(quote)
    guard
      let cue = before.last(where: { index in
        let token = speech.text.tokens[index]
        guard token.isLower, token.has(.speechVerb) else { return false }
        return ReportingClause.isParticiple(index, speech) || index == before.upperBound - 1
      })
    else { return nil }
    guard let speaker = ReportingClause.firstName(before, speech) else { return nil }
    return SpeakerFinding(
      speaker: speaker, cue: cue..<(cue + 1), rule: "participle-subject")
  }
}

/// `It is “big” and “loud,” said Jane Roe`: the clause comes after another quotation.
struct TailClause: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let tail = speech.afterToSentenceEnd(quote)
    let phrases = SpeakerPhrases(speech: speech)
    for index in tail.dropLast() {
      switch speech.text.tokens[index].kind {
      case .comma, .closeQuote, .straightQuote, .doublePrime: break
      default: continue
      }
      let next = index + 1
      if speech.text.tokens[next].isLower, speech.text.tokens[next].has(.coreSpeechVerb),
        let speaker = phrases.subject(after: next, before: tail.upperBound)
      {
        return SpeakerFinding(speaker: speaker, cue: next..<(next + 1), rule: "tail-clause")
      }
      if let finding = nameAndVerb(next, tail, speech) { return finding }
    }
    return nil
  }

  private func nameAndVerb(
    _ start: Int, _ tail: Range<Int>, _ speech: SpeechText
  ) -> SpeakerFinding? {
    var end = start
    while end < tail.upperBound, end < start + 5,
      speech.text.tokens[end].isCapitalized || end == start && speech.text.tokens[end].has(.pronoun)
    {
      end += 1
    }
    guard end > start, end < tail.upperBound, speech.text.tokens[end].isLower,
      speech.text.tokens[end].has(.coreSpeechVerb)
    else { return nil }
    return SpeakerFinding(
      speaker: SpeakerPhrases(speech: speech).pick(start..<end), cue: end..<(end + 1),
      rule: "tail-clause")
  }
}
