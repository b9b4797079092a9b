import LedeDocument

/// Finds the subject of a clause from its start, for sentences whose verb tells nothing.
struct ClauseSubject {
  let speech: SpeechText

  private var text: TokenizedText { speech.text }

  /// Most introductions before a subject: `But on Monday, after the vote, Ann Lee …`.
  private static let introductions = 3
  /// Longest introduction, and longest subject, in tokens.
  private static let introductionLength = 40
  private static let subjectLength = 14

  /// The subject of the clause that `tokens` start with; nil where no noun phrase stands there.
  func subject(of tokens: Range<Int>) -> Range<Int>? {
    var at = dateline(tokens) ?? tokens.lowerBound
    for _ in 0..<Self.introductions {
      at = skipMarks(at, before: tokens.upperBound)
      guard at < tokens.upperBound else { return nil }
      if isConnective(at) {
        at += 1
      } else if introduces(at) || isPlace(at) {
        guard let comma = comma(after: at, before: tokens.upperBound) else { return nil }
        at = comma + 1
      } else {
        return phrase(at, before: tokens.upperBound)
      }
    }
    at = skipMarks(at, before: tokens.upperBound)
    return at < tokens.upperBound ? phrase(at, before: tokens.upperBound) : nil
  }

  private func skipMarks(_ index: Int, before upper: Int) -> Int {
    var at = index
    while at < upper, text.tokens[at].kind != .word, text.tokens[at].kind != .number { at += 1 }
    return at
  }

  private static let connectives = Set(
    "but and or so yet then still now also however meanwhile"
      .split(separator: " ").map { WordHash($0) })
  private static let introducers = Set(
    """
    in on at by for from to with as about after before among between through during without within
    toward under over despite when while because although though if since once unlike like instead
    until given asked pressed early late earlier later back last even hours days weeks months years
    alongside
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// Tokens in which the dash of `PARIS, France (Wire) —` must come.
  private static let datelineLength = 14

  /// What comes behind the dateline.
  private func dateline(_ tokens: Range<Int>) -> Int? {
    guard let first = text.token(tokens.lowerBound), tokens.count > 1,
      first.shape.contains(.allCapitals) && first.span.count > 2
        || speech.mention(at: tokens.lowerBound)?.label == .location
    else { return nil }
    let end = min(tokens.upperBound, tokens.lowerBound + Self.datelineLength)
    for index in tokens.lowerBound..<end {
      let token = text.tokens[index]
      if token.kind == .dash || token.kind == .hyphen && !text.touchesPrevious(index) {
        return index + 1
      }
      if token.isLower { return nil }
    }
    return nil
  }

  /// The end of an introduction: `New York` of `in Albany, New York, Roe said`.
  private func isPlace(_ index: Int) -> Bool {
    guard let mention = speech.mention(at: index), mention.label == .location else { return false }
    return text.token(mention.tokens.upperBound)?.kind == .comma
  }

  private func isConnective(_ index: Int) -> Bool { Self.connectives.contains(speech.hash(index)) }

  /// `In a statement,`, `Asked about the plan,`, `Speaking on Monday,`, `Later,`.
  private func introduces(_ index: Int) -> Bool {
    if speech.mention(at: index).map({ !$0.label.isName }) ?? false { return true }
    return Self.introducers.contains(speech.hash(index)) || isAdverb(index)
      || speech.mention(at: index) == nil && ReportingClause.isParticiple(index, speech)
        && text.tokens[index].span.count > 5
  }

  private func isAdverb(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return speech.mention(at: index) == nil && token.kind == .word
      && text.token(index + 1)?.kind == .comma
  }

  private func comma(after index: Int, before upper: Int) -> Int? {
    (index..<min(upper, index + Self.introductionLength)).first { text.tokens[$0].kind == .comma }
  }

  private func phrase(_ start: Int, before upper: Int) -> Range<Int>? {
    let first = text.tokens[start]
    if first.has(.pronoun), first.kind == .word { return start..<(start + 1) }
    if let mention = speech.mention(at: start) {
      guard mention.label.isName else { return nil }
    } else {
      guard first.has(.determiner) || first.isCapitalized || first.has(.roleNoun) else {
        return nil
      }
    }
    var end = start
    while end < upper, end - start < Self.subjectLength, continues(end, from: start) {
      end = speech.mention(at: end)?.tokens.upperBound ?? end + 1
    }
    guard end > start, isNominal(start..<end) else { return nil }
    return SpeakerPhrases(speech: speech).pick(start..<end)
  }

  /// Common verbs that no ending tells.
  private static let verbs = Set(
    """
    put made took gave went came got held met won lost led kept left sent set ran saw knew became
    began makes takes gives goes comes gets holds wins leads keeps sends sees knows has likes plans
    wants
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
  private static let joiners = Set(["of", "for", "at", "from"].map { WordHash($0) })

  private func continues(_ index: Int, from start: Int) -> Bool {
    if let mention = speech.mention(at: index) { return mention.label.isName }
    let token = text.tokens[index]
    switch token.kind {
    case .clitic, .ampersand: return index > start
    case .hyphen: return index > start && text.touchesPrevious(index)
    case .word: break
    default: return false
    }
    if index == start || token.isCapitalized { return true }
    if Self.joiners.contains(speech.hash(index)) { return true }
    let previous = text.tokens[index - 1]
    if token.has([.clauseWord, .auxiliary, .preposition, .pronoun]) { return false }
    if token.has(.speechVerb), !token.has(.roleNoun) { return previous.has(.determiner) }
    if isPast(token), index > start + 1, !endsIn("ly", previous) { return false }
    if Self.verbs.contains(speech.hash(index)) { return false }
    // "A source speaking to Acme".
    if endsIn("ing", token), index > start + 1, text.token(index + 1)?.has(.preposition) ?? false {
      return false
    }
    // After a bare name the verb comes.
    return !previous.isCapitalized || token.has(.roleNoun) || previous.has(.determiner)
  }

  private func isPast(_ token: Token) -> Bool { endsIn("ed", token) }

  private func endsIn(_ ending: StaticString, _ token: Token) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard token.span.count > length + 2 else { return false }
    return ending.withUTF8Buffer { $0.elementsEqual(text.bytes[(token.end - length)..<token.end]) }
  }

  /// Whether a phrase is more than an article.
  private func isNominal(_ phrase: Range<Int>) -> Bool {
    phrase.count > 1 || !text.tokens[phrase.lowerBound].has(.determiner)
  }
}
