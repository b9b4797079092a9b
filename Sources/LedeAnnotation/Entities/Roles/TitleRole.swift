import LedeDocument

/// The role right before a name: `Chief Executive Officer Tim Cook`, `ZTE spokesman David Dai Shu`,
/// `the British barrister Rupert Pym`.
struct TitleRole: RoleRule {
  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let end = RolePhrases(speech: speech).formsStart(
      before: speech.mentions[mention].tokens.lowerBound)
    let start = TitleWords(speech: speech).start(before: end)
    guard start < end else { return nil }
    let tokens = speech.text.tokens[start..<end]
    let nouns = PersonNouns(speech: speech)
    let isRole =
      tokens.contains { $0.has([.roleNoun, .title]) } || nouns.isListed(end - 1)
      || speech.text.tokens[end - 1].isLower && nouns.isPerson(end - 1)
    guard isRole, speech.mentionIndex(at: end - 1) == nil else { return nil }
    let isBare = tokens.count == 1 && (tokens.contains { $0.shape.contains(.dotted) || $0.isLower })
    return RolePhrase(tokens: start..<end, rule: "title", weight: isBare ? .bare : .full)
  }
}

/// Reads the words of a role from its last one to the left.
struct TitleWords {
  let speech: SpeechText

  /// Longest role in tokens.
  private static let maximumLength = 12
  /// Most words in a row that may be anything.
  private static let maximumUnknown = 3
  /// Words that roles have before their noun, and that are no verbs.
  private static let modifiers = Set(
    """
    press chief executive senior former vice deputy prime foreign finance interior defense defence
    trade labor labour restructuring operating financial technology marketing country regional
    research portfolio fund money managing assistant associate general human resources agriculture
    energy health education environment transport acting interim lead market district state staff
    equity economics policy investment communications media campaign head first board party
    presidential longtime veteran retired late then fellow co club team music art school company
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
  /// Words that start sentences and are in no list of those.
  private static let strangers = Set(
    ["unlike", "like", "including", "even", "only", "except", "besides"].map { WordHash($0) })
  private static let joiners = Set(["of", "for", "at", "and"].map { WordHash($0) })

  private var text: TokenizedText { speech.text }

  /// Where the role starts that ends before `end`; `end` where there is none.
  func start(before end: Int) -> Int {
    let lower = max(speech.sentence(at: end).lowerBound, end - Self.maximumLength)
    // Words up to here surely belong; what is left of it may be a verb.
    var firm = end
    var at = end
    while at > lower, firm - at < Self.maximumUnknown {
      let index = at - 1
      if let owner = owner(at: index, end) {
        guard owner >= lower else { break }
        at = owner
        firm = owner
        if text.tokens[index].kind == .clitic { break }
        continue
      }
      let token = text.tokens[index]
      if token.kind == .clitic || token.has(.determiner), token.kind != .number {
        firm = at
        break
      }
      guard let isSure = belongs(index, end) else { break }
      at = index
      if isSure { firm = index }
    }
    while firm < end, text.tokens[firm].kind != .word { firm += 1 }
    return firm
  }

  /// Start of the organization or place that ends at `index`, or that `’s` at `index` belongs to.
  private func owner(at index: Int, _ end: Int) -> Int? {
    if let mention = speech.mention(at: index) {
      guard index + 1 < end || mention.label == .norp,
        [.organization, .location, .norp, .miscellaneous].contains(mention.label)
      else { return nil }
      return mention.tokens.lowerBound
    }
    guard text.tokens[index].kind == .clitic, let mention = speech.mention(at: index - 1),
      mention.label.isName
    else { return nil }
    return mention.label == .person
      ? RolePhrases(speech: speech).formsStart(before: mention.tokens.lowerBound)
      : mention.tokens.lowerBound
  }

  /// Whether the word surely belongs; nil where it surely does not.
  private func belongs(_ index: Int, _ end: Int) -> Bool? {
    let token = text.tokens[index]
    // Somebody else, or `Wednesday`.
    if speech.mentionIndex(at: index) != nil { return nil }
    guard token.kind == .word else {
      if token.kind == .ampersand, index + 1 < end { return false }
      return RolePhrases(speech: speech).isHyphen(index) && index + 1 < end ? false : nil
    }
    if joins(index, end) { return false }
    if token.has(.starter) { return nil }
    let nouns = PersonNouns(speech: speech)
    if token.has(.title) || nouns.isListed(index) { return true }
    guard index + 1 < end else { return nouns.isPerson(index) ? false : nil }
    if Self.strangers.contains(speech.hash(index)) { return nil }
    if token.isCapitalized || Self.modifiers.contains(speech.hash(index)) { return true }
    return token.has([.preposition, .locative, .auxiliary, .speechVerb, .pronoun, .clauseWord])
      ? nil : false
  }

  /// `and` and `of` between two parts of a role: `head of strategy`, `chairman and chief executive`.
  private func joins(_ index: Int, _ end: Int) -> Bool {
    guard Self.joiners.contains(speech.hash(index)), index + 1 < end,
      let before = text.token(index - 1)
    else { return false }
    return before.has(.roleNoun) && before.kind == .word
  }
}
