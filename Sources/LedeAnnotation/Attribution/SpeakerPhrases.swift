import LedeDocument

/// Reads the noun phrase beside a speech verb and picks the speaker out of it.
struct SpeakerPhrases {
  let speech: SpeechText

  /// How far an apposition between a name and its verb may reach, in tokens.
  private static let appositionLength = 40

  private var text: TokenizedText { speech.text }

  // MARK: Left of the verb

  /// The subject that ends right before the verb at `verb`, not before `lower`.
  func subject(before verb: Int, from lower: Int) -> Range<Int>? {
    var at = skipAdverbs(verb - 1, from: lower)
    guard at >= lower else { return nil }
    if text.tokens[at].kind == .closeBracket, let open = openBracket(of: at, from: lower) {
      at = open - 1
      guard at >= lower else { return nil }
    }
    let token = text.tokens[at]
    if token.kind == .comma {
      if let named = apposed(at, from: lower) { return named }
      at -= 1
    } else if isRelative(at) {
      let end = text.token(at - 1)?.kind == .comma ? at - 2 : at - 1
      return phrase(endingAt: end, from: lower).map(pick)
    }
    guard at >= lower else { return nil }
    if text.tokens[at].has(.pronoun), text.tokens[at].kind == .word { return at..<(at + 1) }
    guard let phrase = phrase(endingAt: at, from: lower) else { return nil }
    if let subject = governing(phrase, before: verb, from: lower) { return subject }
    return isPlausible(phrase) ? pick(phrase) : nil
  }

  /// The subject of the clause where the noun before the verb is no subject: `a source` in `a source
  /// speaking to Acme said`.
  private func governing(_ phrase: Range<Int>, before verb: Int, from lower: Int) -> Range<Int>? {
    guard phrase.lowerBound > lower, text.tokens[phrase.lowerBound - 1].isLower,
      text.tokens[phrase.lowerBound - 1].has(.preposition)
    else { return nil }
    var start = phrase.lowerBound - 1
    while start > lower, !startsClause(start - 1), phrase.lowerBound - start < 30 { start -= 1 }
    guard start < phrase.lowerBound - 1 else { return nil }
    return ClauseSubject(speech: speech).subject(of: start..<verb)
  }

  private static let boundaries = Set(
    "that when while as because although though but and or if since where who which whom whose"
      .split(separator: " ").map { WordHash($0) })

  /// Whether a clause may start behind the token at `index`.
  private func startsClause(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .comma, .semicolon, .colon, .dash, .fullStop, .question, .exclamation, .closeQuote,
      .straightQuote, .doublePrime:
      return true
    default: return Self.boundaries.contains(speech.hash(index))
    }
  }

  /// Whether a phrase can name somebody: `endorsing eight` and `during the debate` cannot.
  private func isPlausible(_ phrase: Range<Int>) -> Bool {
    if phrase.contains(where: { speech.mention(at: $0)?.label.isName ?? false }) { return true }
    let first = text.tokens[phrase.lowerBound]
    let last = text.tokens[phrase.upperBound - 1]
    if last.has([.weekday, .month, .preposition, .auxiliary]) { return false }
    if first.has(.determiner) || first.isCapitalized || last.isCapitalized { return true }
    if phrase.contains(where: { text.tokens[$0].has(.roleNoun) || text.tokens[$0].kind == .clitic })
    {
      return true
    }
    return text.bytes[last.end - 1] == 0x73
      || Self.collective.contains(speech.hash(phrase.upperBound - 1))
  }

  /// Nouns for people that have no plural `s`.
  private static let collective = Set(
    "people police men women media press staff".split(separator: " ").map { WordHash($0) })

  private static let relatives = Set(["who", "that", "which"].map { WordHash($0) })
  private static let dateWords = Set(["on", "in", "at", "late", "early"].map { WordHash($0) })
  private static let adverbs = Set(
    """
    also later then quickly once recently has had have was did was is today yesterday never often
    sometimes always still again now too soon further even just only simply first finally earlier
    repeatedly famously twice tersely reportedly
    """
    .split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  private func isRelative(_ index: Int) -> Bool { Self.relatives.contains(speech.hash(index)) }

  /// Steps left over `has also`, `repeatedly`, `on Monday`.
  private func skipAdverbs(_ index: Int, from lower: Int) -> Int {
    var at = index
    while at >= lower {
      let token = text.tokens[at]
      if let mention = speech.mention(at: at), mention.label == .date || mention.label == .time {
        at = mention.tokens.lowerBound - 1
        if at >= lower, Self.dateWords.contains(speech.hash(at)) { at -= 1 }
        continue
      }
      guard token.isLower,
        token.has(.auxiliary) || Self.adverbs.contains(speech.hash(at)) || isAdverb(token)
      else { break }
      at -= 1
    }
    return at
  }

  private func isAdverb(_ token: Token) -> Bool {
    token.span.count > 4 && text.bytes[token.end - 1] == 0x79 && text.bytes[token.end - 2] == 0x6C
  }

  private func openBracket(of close: Int, from lower: Int) -> Int? {
    (max(lower, close - 12)..<close).last { text.tokens[$0].kind == .openBracket }
  }

  /// The name before an apposition that ends at `comma`: `Jane Roe, who runs the shop, said`.
  private func apposed(_ comma: Int, from lower: Int) -> Range<Int>? {
    let lower = max(lower, comma - Self.appositionLength)
    // "The new chief, Jane Roe, said": the name is the apposition.
    if let mention = speech.mention(at: comma - 1), mention.label == .person,
      mention.tokens.lowerBound > lower,
      text.tokens[mention.tokens.lowerBound - 1].kind == .comma,
      mention.tokens.lowerBound - 2 >= lower, text.tokens[mention.tokens.lowerBound - 2].isLower
    {
      return mention.tokens
    }
    var at = comma - 1
    var other: Int?
    while at >= lower {
      switch text.tokens[at].kind {
      case .fullStop, .question, .exclamation, .semicolon, .colon, .closeQuote, .openQuote,
        .straightQuote, .doublePrime:
        return other.flatMap { phrase(endingAt: $0, from: lower) }.map(pick)
      case .comma, .openBracket:
        if let mention = speech.mention(at: at - 1), mention.label == .person,
          mention.tokens.lowerBound >= lower
        {
          return mention.tokens
        }
        if other == nil { other = at - 1 }
      default: break
      }
      at -= 1
    }
    return other.flatMap { phrase(endingAt: $0, from: lower) }.map(pick)
  }

  /// The noun phrase that ends with the token at `end`.
  func phrase(endingAt end: Int, from lower: Int) -> Range<Int>? {
    guard end >= lower, let head = text.token(end) else { return nil }
    if let mention = speech.mention(at: end) {
      guard mention.label.isName else { return nil }
    } else {
      guard head.kind == .word, !head.has(.clauseWord) else { return nil }
    }
    var start = speech.mention(at: end)?.tokens.lowerBound ?? end
    while start > lower, let next = extended(start, end) {
      start = next
      if text.tokens[start].has(.determiner) {
        guard let governor = governor(of: start, from: lower) else { break }
        start = governor
      }
    }
    while start < end, speech.mention(at: start) == nil, Self.joiners.contains(speech.hash(start)) {
      start += 1
    }
    return max(start, lower)..<(end + 1)
  }

  /// The noun that governs a phrase: `official` in `a senior official at the ECB`.
  private func governor(of start: Int, from lower: Int) -> Int? {
    guard start - 2 >= lower, Self.governors.contains(speech.hash(start - 1)) else { return nil }
    let noun = text.tokens[start - 2]
    return noun.isLower && !noun.has([.clauseWord, .auxiliary, .pronoun, .preposition])
      && (!noun.has(.speechVerb) || noun.has(.roleNoun)) ? start - 2 : nil
  }

  private static let to = WordHash("to")
  private static let close = WordHash("close")
  private static let governors = Set(["of", "for", "at", "from"].map { WordHash($0) })
  private static let joiners = Set(
    "of for at from with and".split(separator: " ").map { WordHash($0) })

  /// Where the phrase starts with the token before `start`; nil where it does not belong.
  private func extended(_ start: Int, _ end: Int) -> Int? {
    let index = start - 1
    let token = text.tokens[index]
    if let mention = speech.mention(at: index) {
      return mention.label.isName ? mention.tokens.lowerBound : nil
    }
    switch token.kind {
    case .clitic, .number: return index
    case .hyphen: return text.touchesPrevious(index) ? index : nil
    case .ampersand: return index
    case .word: break
    default: return nil
    }
    if token.has(.determiner) { return index }
    if token.isCapitalized { return token.has(.starter) ? nil : index }
    guard end - start < 8 else { return nil }
    if speech.hash(index) == Self.to, let before = text.token(index - 1), before.isLower {
      return before.has(.roleNoun) || speech.hash(index - 1) == Self.close ? index : nil
    }
    if Self.joiners.contains(speech.hash(index)) {
      guard let before = text.token(index - 1), before.kind == .word else { return nil }
      return before.isCapitalized || !before.has([.speechVerb, .clauseWord]) ? index : nil
    }
    if token.has(.speechVerb), !token.has(.roleNoun) { return isDetermined(index) ? index : nil }
    return token.has([.clauseWord, .auxiliary, .pronoun]) ? nil : index
  }

  /// Whether a determiner makes a noun of the word: `the order`.
  private func isDetermined(_ index: Int) -> Bool {
    text.token(index - 1)?.has(.determiner) ?? false
  }

  // MARK: Right of the verb

  private static let objects = Set(
    "to in on of that at by about as".split(separator: " ").map { WordHash($0) })

  /// The subject right after the verb at `verb`: `said Jane Roe, a lawyer`.
  func subject(after verb: Int, before upper: Int) -> Range<Int>? {
    let start = verb + 1
    guard start < upper, text.tokens[start].kind == .word,
      !Self.objects.contains(speech.hash(start)), !text.tokens[start].has(.audience)
    else { return nil }
    if text.tokens[start].has(.pronoun) { return start..<(start + 1) }
    var end = start
    while end < upper, end - start < 12, continues(end, from: start) { end += 1 }
    guard end > start else { return nil }
    let picked = pick(start..<end)
    return nameBehind(start..<end, picked, before: upper) ?? picked
  }

  /// `said its spokesman, Jane Roe.`: the name behind a role.
  private func nameBehind(
    _ phrase: Range<Int>, _ picked: Range<Int>, before upper: Int
  ) -> Range<Int>? {
    let end = phrase.upperBound
    guard picked == phrase || picked.upperBound == end, end + 1 < upper,
      text.tokens[end].kind == .comma,
      phrase.contains(where: { text.tokens[$0].isLower && text.tokens[$0].has(.roleNoun) }),
      let mention = speech.mention(at: end + 1), mention.label == .person,
      !picked.contains(where: { speech.mention(at: $0)?.label == .person })
        || text.tokens[picked.upperBound - 1].has(.roleNoun),
      let next = text.token(mention.tokens.upperBound),
      next.kind == .fullStop || next.kind == .comma
    else { return nil }
    return mention.tokens
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    let token = text.tokens[index]
    if let mention = speech.mention(at: index) { return mention.label.isName }
    switch token.kind {
    case .clitic, .ampersand: return true
    case .hyphen: return text.touchesPrevious(index)
    case .word: break
    default: return false
    }
    guard index > start else { return true }
    if token.isCapitalized { return true }
    if token.has(.speechVerb) && !token.has(.roleNoun) { return false }
    let hash = speech.hash(index)
    if hash == WordHash("of") || hash == WordHash("for") { return true }
    if token.has(.clauseWord) { return false }
    let previous = text.tokens[index - 1]
    return !previous.isCapitalized || token.has([.particle, .roleNoun, .title])
      || previous.has(.determiner) || speech.mention(at: index - 1)?.label == .organization
      || speech.mention(at: index - 1)?.label == .norp
  }

  // MARK: Whom the phrase names

  /// The person a phrase names; else the phrase, without the article of a bare name.
  func pick(_ phrase: Range<Int>) -> Range<Int> {
    var at = phrase.upperBound - 1
    while at >= phrase.lowerBound {
      guard let mention = speech.mention(at: at) else {
        at -= 1
        continue
      }
      let isOwner = text.token(mention.tokens.upperBound)?.kind == .clitic
      if mention.label == .person, !isOwner || mention.tokens.upperBound >= phrase.upperBound,
        !isObject(mention.tokens.lowerBound, in: phrase), !isModifier(mention.tokens, in: phrase)
      {
        return mention.tokens
      }
      at = mention.tokens.lowerBound - 1
    }
    let start =
      text.tokens[phrase.lowerBound].has(.determiner)
      ? phrase.lowerBound + 1 : phrase.lowerBound
    if let mention = speech.mention(at: start), mention.tokens.lowerBound == start,
      mention.tokens.upperBound >= phrase.upperBound
    {
      return mention.tokens
    }
    return phrase
  }

  /// Whether the name only tells whose: `Smith advisers`.
  private func isModifier(_ name: Range<Int>, in phrase: Range<Int>) -> Bool {
    guard name.upperBound < phrase.upperBound else { return false }
    let next = text.tokens[name.upperBound]
    return next.isLower
      && !next.has([.preposition, .clauseWord, .speechVerb, .auxiliary, .pronoun])
      && !Self.reflexives.contains(speech.hash(name.upperBound))
  }

  private static let reflexives = Set(["himself", "herself", "too", "both"].map { WordHash($0) })

  /// Whether another noun governs the name: `a spokesman for Smith`.
  private func isObject(_ index: Int, in phrase: Range<Int>) -> Bool {
    var before = index - 1
    while before > phrase.lowerBound, text.tokens[before].isCapitalized,
      text.tokens[before].has([.title, .roleNoun])
    {
      before -= 1
    }
    return before > phrase.lowerBound && text.tokens[before].has(.preposition)
      && text.tokens[before].isLower
  }
}
