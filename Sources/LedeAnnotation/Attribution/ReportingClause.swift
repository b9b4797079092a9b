import LedeDocument

/// What the sieves share about the clause that reports speech.
enum ReportingClause {
  /// The first word after a quotation's closing mark, past commas and dashes.
  static func start(_ after: Range<Int>, _ speech: SpeechText) -> Int? {
    let start = after.first { index in
      switch speech.text.tokens[index].kind {
      case .comma, .dash, .hyphen, .apostrophe, .closeSingle, .closeQuote: false
      default: true
      }
    }
    return start.flatMap { speech.text.tokens[$0].kind == .word ? $0 : nil }
  }

  private static let be = Set(
    "is was are were be been being".split(separator: " ").map { WordHash($0) })

  /// `saying`, `adding`, without a form of `be` before it.
  static func isParticiple(_ index: Int, _ speech: SpeechText) -> Bool {
    let token = speech.text.tokens[index]
    let ending = speech.text.bytes[max(token.start, token.end - 3)..<token.end]
    return ending.elementsEqual("ing".utf8) && !Self.be.contains(speech.hash(index - 1))
  }

  // MARK: Verbs

  /// Words after which `claims`, `comment` and `promised` are no verbs.
  private static let owners = Set(
    "a an the to his her its their our my your this every each no any"
      .split(separator: " ").map { WordHash($0) })

  /// Whether the word at `index` can be the verb of a reporting clause.
  ///
  /// `claims` in `her claims` and `comment` in `her March comment` cannot.
  static func reports(_ index: Int, from lower: Int, _ speech: SpeechText) -> Bool {
    let token = speech.text.tokens[index]
    guard token.isLower, token.has(.speechVerb), !token.has(.weakSpeechVerb) else {
      return issues(index, speech)
    }
    guard index > lower else { return true }
    if isCompound(index, speech) { return false }
    if nouns.contains(speech.hash(index)) { return speech.text.tokens[index - 1].has(.pronoun) }
    if let before = speech.mention(at: index - 1), !before.label.isName {
      return isPast(token, speech)
    }
    return !owners.contains(speech.hash(index - 1)) && !isPossessive(index - 1, speech)
  }

  /// Verbs only after `they`, `we` and `who`; elsewhere `one point` and `the answer`.
  private static let nouns = Set(
    """
    point comment answer list order report reason quote estimate protest mention demand charge claim
    call promise pledge offer reply remark warning reading post cry plea hope want
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// `called` in `so-called`.
  static func isCompound(_ index: Int, _ speech: SpeechText) -> Bool {
    speech.text.token(index - 1)?.kind == .hyphen && speech.text.touchesPrevious(index)
  }

  private static let issuing = Set(["issued", "released"].map { WordHash($0) })
  private static let papers = Set(["statement", "letter", "memo", "message"].map { WordHash($0) })

  /// `issued a statement`.
  private static func issues(_ index: Int, _ speech: SpeechText) -> Bool {
    issuing.contains(speech.hash(index))
      && (1...4).contains { papers.contains(speech.hash(index + $0)) }
  }

  private static func isPossessive(_ index: Int, _ speech: SpeechText) -> Bool {
    speech.text.tokens[index].kind == .clitic && speech.hash(index) == .possessive
  }

  private static func isPast(_ token: Token, _ speech: SpeechText) -> Bool {
    let ending = speech.text.bytes[max(token.start, token.end - 2)..<token.end]
    return token.has(.coreSpeechVerb) || ending.elementsEqual("ed".utf8)
  }

  // MARK: Names

  /// The first person, pronoun or other name in `tokens`.
  static func firstName(_ tokens: Range<Int>, _ speech: SpeechText) -> Range<Int>? {
    var other: Range<Int>?
    for index in tokens {
      if let mention = speech.mention(at: index) {
        if mention.label == .person { return mention.tokens }
        if other == nil, mention.label == .organization { other = mention.tokens }
        continue
      }
      if isPersonal(index, speech) { return index..<(index + 1) }
    }
    return other
  }

  /// Whether a phrase is, or holds, a name or a pronoun for a person.
  static func isNamed(_ phrase: Range<Int>, _ speech: SpeechText) -> Bool {
    if phrase.count == 1, speech.text.tokens[phrase.lowerBound].has(.pronoun) { return true }
    return phrase.contains { speech.mention(at: $0)?.label.isName ?? false }
  }

  private static let personal = Set(["he", "she", "they"].map { WordHash($0) })

  static func isPersonal(_ index: Int, _ speech: SpeechText) -> Bool {
    personal.contains(speech.hash(index))
  }
}
