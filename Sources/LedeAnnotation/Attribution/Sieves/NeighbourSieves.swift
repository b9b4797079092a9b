import LedeDocument

/// The quotation before it in the paragraph has the same speaker.
struct SameParagraph: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    var index = quote - 1
    while index >= 0, speech.stretches[index].block == speech.stretches[quote].block,
      quote - index <= NeighbourReach.quotations
    {
      if let finding = findings[index], !finding.isWeak {
        return SpeakerFinding(speaker: finding.speaker, cue: finding.cue, rule: "same-paragraph")
      }
      index -= 1
    }
    return nil
  }
}

/// How far neighbours are looked at.
enum NeighbourReach {
  /// More quotations than this in one paragraph are not looked through one by one.
  static let quotations = 20
}

/// A fragment in running text: the first name or pronoun of its sentence.
struct SentenceSubject: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    let open = speech.stretches[quote].open
    let sentence = speech.sentence(at: open)
    let before = min(sentence.lowerBound, open)..<open
    guard let speaker = ReportingClause.firstName(before, speech) else { return nil }
    return SpeakerFinding(speaker: speaker, cue: nil, rule: "sentence-subject", isWeak: true)
  }
}

/// A quotation after it in the paragraph names the speaker.
struct LaterInParagraph: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    var index = quote + 1
    while index < speech.stretches.count,
      speech.stretches[index].block == speech.stretches[quote].block,
      index - quote <= NeighbourReach.quotations
    {
      if let finding = findings[index], !finding.isWeak {
        return SpeakerFinding(
          speaker: finding.speaker, cue: finding.cue, rule: "later-in-paragraph")
      }
      index += 1
    }
    return nil
  }
}

/// Speech of several paragraphs: the one before is not closed.
struct CarriedOver: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard quote > 0, let finding = findings[quote - 1], !finding.isWeak else { return nil }
    let before = speech.stretches[quote - 1]
    let here = speech.stretches[quote]
    guard before.close == nil, here.block - before.block <= 2 else { return nil }
    return SpeakerFinding(speaker: finding.speaker, cue: finding.cue, rule: "carried-over")
  }
}

/// `“It is late. Good night.” Jane Roe told the crowd`: a full stop, and yet the clause follows.
struct FollowingSentence: AttributionSieve {
  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard let close = speech.stretches[quote].close, speech.before(quote).isEmpty else {
      return nil
    }
    let block = speech.text.blockTokens[speech.stretches[quote].block]
    let start = close + 1
    guard start < block.upperBound else { return nil }
    for verb in (start + 1)..<max(start + 1, min(block.upperBound, start + 8)) {
      let token = speech.text.tokens[verb]
      guard token.isLower, token.has(.coreSpeechVerb) else { continue }
      guard let speaker = SpeakerPhrases(speech: speech).subject(before: verb, from: start),
        ReportingClause.isNamed(speaker, speech)
      else { return nil }
      return SpeakerFinding(
        speaker: speaker, cue: verb..<(verb + 1), rule: "following-sentence")
    }
    return nil
  }
}

/// A paragraph of speech alone: whoever spoke last in the paragraph before.
///
/// Its mere subject, and whoever was quoted before that, were wrong two times of three on PolNeAR's
/// learning half: such speech has no speaker here.
struct PreviousParagraph: AttributionSieve {
  /// Longest paragraph that is searched, in tokens from its end.
  private static let reach = 300

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard isAlone(quote, speech) else { return nil }
    var block = speech.stretches[quote].block - 1
    while block >= 0, speech.text.blockTokens[block].isEmpty,
      block > speech.stretches[quote].block - 4
    {
      block -= 1
    }
    guard block >= 0, !speech.text.blockTokens[block].isEmpty else { return nil }
    let all = speech.text.blockTokens[block]
    let tokens = max(all.lowerBound, all.upperBound - Self.reach)..<all.upperBound
    let phrases = SpeakerPhrases(speech: speech)
    for verb in tokens.reversed() where verb > tokens.lowerBound {
      let token = speech.text.tokens[verb]
      guard token.isLower, token.has(.speechVerb),
        let speaker = phrases.subject(before: verb, from: tokens.lowerBound),
        isDefinite(speaker, speech)
      else { continue }
      return SpeakerFinding(
        speaker: speaker, cue: verb..<(verb + 1), rule: "previous-paragraph")
    }
    return nil
  }

  /// Whether the paragraph has nothing before the quotation and nothing after it.
  private func isAlone(_ quote: Int, _ speech: SpeechText) -> Bool {
    let stretch = speech.stretches[quote]
    let block = speech.text.blockTokens[stretch.block]
    return stretch.open == block.lowerBound && stretch.marked.upperBound == block.upperBound
  }

  private func isDefinite(_ speaker: Range<Int>, _ speech: SpeechText) -> Bool {
    ReportingClause.isPersonal(speaker.lowerBound, speech)
      || speaker.contains { speech.mention(at: $0)?.label.isName ?? false }
  }
}
