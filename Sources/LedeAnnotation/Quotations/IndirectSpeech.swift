import LedeDocument

/// Finds speech that is reported without marks: `Zhu said the plant would open in May`.
///
/// Only clauses of verbs that hardly do anything but report count, in sentences without quotation
/// marks: few are found, and most of those are right.
struct IndirectSpeech {
  let speech: SpeechText

  /// What was said, and who said it.
  struct Report: Equatable {
    let content: Range<Int>
    let finding: SpeakerFinding
  }

  private var text: TokenizedText { speech.text }

  /// Shortest content in tokens: a subject, a verb and something more.
  private static let minimumLength = 5

  /// Sorted by position. At most one a sentence.
  ///
  /// - Complexity: O(tokens).
  func reports() -> [Report] {
    var reports: [Report] = []
    var next = 0
    for sentence in text.sentences where text.blocks[sentence.block].isProse {
      while next < speech.stretches.count,
        speech.stretches[next].marked.upperBound <= sentence.tokens.lowerBound
      {
        next += 1
      }
      if next < speech.stretches.count,
        speech.stretches[next].marked.overlaps(sentence.tokens)
      {
        continue
      }
      let body = withoutEndMark(sentence.tokens)
      if let report = trailing(body) ?? according(body) ?? leading(body),
        report.content.count >= Self.minimumLength
      {
        reports.append(report)
      }
    }
    return reports
  }

  private func withoutEndMark(_ sentence: Range<Int>) -> Range<Int> {
    var end = sentence.upperBound
    while end > sentence.lowerBound, text.tokens[end - 1].kind != .word,
      text.tokens[end - 1].kind != .number, text.tokens[end - 1].kind != .percent
    {
      end -= 1
    }
    return sentence.lowerBound..<end
  }

  // MARK: The plant opens in May, Zhu said

  /// Longest clause behind the words it reports, in tokens.
  private static let trailingLength = 24

  private func trailing(_ body: Range<Int>) -> Report? {
    let lower = max(body.lowerBound, body.upperBound - Self.trailingLength)
    guard lower < body.upperBound else { return nil }
    for comma in (lower..<body.upperBound).reversed()
    where text.tokens[comma].kind == .comma && comma + 2 < body.upperBound
      && isMain(body.lowerBound..<comma)
    {
      let clause = (comma + 1)..<body.upperBound
      guard let (speaker, verb) = closingClause(clause) else { continue }
      return Report(
        content: body.lowerBound..<comma,
        finding: SpeakerFinding(
          speaker: speaker, cue: verb..<(verb + 1), rule: "indirect-trailing"))
    }
    return nil
  }

  /// `Zhu said`, `said Zhu, a spokesman`, with when, where or to whom behind it at most.
  private func closingClause(_ clause: Range<Int>) -> (speaker: Range<Int>, verb: Int)? {
    guard clause.allSatisfy({ speech.hash($0) != Self.that }) else { return nil }
    let phrases = SpeakerPhrases(speech: speech)
    let first = clause.lowerBound
    if isReporting(first) {
      guard let speaker = phrases.subject(after: first, before: clause.upperBound),
        isSomebody(speaker), isClosed(speaker.upperBound, clause)
      else { return nil }
      return (speaker, first)
    }
    guard let verb = clause.dropFirst().first(where: { isReporting($0) }),
      isClosed(verb + 1, clause),
      let speaker = phrases.subject(before: verb, from: first), speaker.lowerBound - first < 3
    else { return nil }
    return (speaker, verb)
  }

  /// Whether a phrase behind the verb can be its subject: `said the company`, not `said the plan`.
  private func isSomebody(_ phrase: Range<Int>) -> Bool {
    guard !text.tokens[phrase.lowerBound].has(.pronoun) else { return false }
    return phrase.contains { index in
      speech.mention(at: index).map { $0.label == .person || $0.label == .organization }
        ?? text.tokens[index].has([.roleNoun, .companyNoun])
    } && !phrase.contains { text.tokens[$0].has(.auxiliary) }
  }

  /// Longest telling of when, where or to whom, in tokens.
  private static let settingLength = 8

  /// Whether nothing that is reported stands from `index` to the end of the clause.
  private func isClosed(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard index < clause.upperBound else { return true }
    let token = text.tokens[index]
    if token.kind == .comma { return true }
    guard clause.upperBound - index <= Self.settingLength,
      token.has([.preposition, .audience]) || isValue(index)
    else { return false }
    return !(index..<clause.upperBound).contains {
      text.tokens[$0].has([.auxiliary, .pronoun, .speechVerb])
    }
  }

  private func isValue(_ index: Int) -> Bool {
    speech.mention(at: index).map { !$0.label.isName } ?? false
  }

  private static let subordinators = Set(
    "while when before after although though shortly asked speaking instead but as if to in on at"
      .split(separator: " ").map { WordHash($0) })

  /// Whether the words can stand alone: `Shortly before the vote` cannot.
  private func isMain(_ words: Range<Int>) -> Bool {
    !Self.subordinators.contains(speech.hash(words.lowerBound))
      || words.contains { text.tokens[$0].kind == .comma }
  }

  // MARK: According to Zhu, the plant opens in May

  private static let according = WordHash("according")
  private static let to = WordHash("to")

  private func according(_ body: Range<Int>) -> Report? {
    guard
      let cue = body.first(where: {
        speech.hash($0) == Self.according && $0 + 2 < body.upperBound
          && speech.hash($0 + 1) == Self.to
      }),
      let speaker = SpeakerPhrases(speech: speech).subject(
        after: cue + 1, before: body.upperBound)
    else { return nil }
    let content: Range<Int>
    if cue == body.lowerBound {
      guard
        let comma = (speaker.upperBound..<body.upperBound).first(where: {
          text.tokens[$0].kind == .comma
        })
      else { return nil }
      content = (comma + 1)..<body.upperBound
    } else {
      content = body.lowerBound..<(text.tokens[cue - 1].kind == .comma ? cue - 1 : cue)
    }
    return Report(
      content: content,
      finding: SpeakerFinding(
        speaker: speaker, cue: cue..<(cue + 2), rule: "indirect-according"))
  }

  // MARK: Zhu said the plant opens in May

  private func leading(_ body: Range<Int>) -> Report? {
    let phrases = SpeakerPhrases(speech: speech)
    guard let verb = body.dropFirst().first(where: { isReporting($0) }),
      let speaker = phrases.subject(before: verb, from: body.lowerBound),
      let start = contentStart(behind: verb, before: body.upperBound)
    else { return nil }
    return Report(
      content: start..<body.upperBound,
      finding: SpeakerFinding(
        speaker: speaker, cue: verb..<(verb + 1), rule: "indirect-leading"))
  }

  private static let that = WordHash("that")
  private static let telling = Set(["told", "tells"].map { WordHash($0) })
  /// How far behind its verb the conjunction `that` may stand: `told reporters in Oslo on Monday that`.
  private static let conjunctionReach = 12

  private func contentStart(behind verb: Int, before upper: Int) -> Int? {
    var at = verb + 1
    let reach = min(upper, at + Self.conjunctionReach)
    if at < reach, let that = (at..<reach).first(where: { speech.hash($0) == Self.that }),
      (at..<that).allSatisfy({ !startsClause($0) })
    {
      return that + 1
    }
    if Self.telling.contains(speech.hash(verb)) {
      guard at < upper else { return nil }
      at = speech.mention(at: at)?.tokens.upperBound ?? at + 1
    }
    while at < upper, let mention = speech.mention(at: at), !mention.label.isName {
      at = mention.tokens.upperBound
    }
    guard at < upper, text.tokens[at].kind == .word || text.tokens[at].kind == .number,
      !text.tokens[at].has(.preposition) || text.tokens[at].isCapitalized
    else { return nil }
    return at
  }

  /// Whether a token before `that` shows that the clause has begun without it.
  private func startsClause(_ index: Int) -> Bool {
    text.tokens[index].has([.auxiliary, .pronoun]) || text.tokens[index].kind == .comma
  }

  // MARK: Verbs

  private static let verbs = Set("said says told tells".split(separator: " ").map { WordHash($0) })

  private func isReporting(_ index: Int) -> Bool {
    text.tokens[index].isLower && Self.verbs.contains(speech.hash(index))
  }
}
