import LedeDocument

/// The role before a name and a comma: `its chief, Jane Roe,`, `A spokeswoman for Acme, Jane Roe,`.
struct IntroducedRole: RoleRule {
  /// Longest role in tokens.
  private static let maximumLength = 16
  private static let governors = Set(["for", "of", "at", "to", "in", "from"].map { WordHash($0) })

  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let phrases = RolePhrases(speech: speech)
    let name = speech.mentions[mention].tokens
    var end = phrases.formsStart(before: name.lowerBound)
    // "The chair of the judges, the historian Jane Roe,": what is before the name is a role too.
    let title = TitleWords(speech: speech).start(before: end)
    if title < end, speech.text.token(title - 1)?.has(.determiner) ?? false { end = title - 1 }
    let comma = end - 1
    guard speech.text.token(comma)?.kind == .comma, phrases.isClosed(name.upperBound),
      let start = Self.start(before: comma, speech)
    else { return nil }
    let head = phrases.head(start..<comma)
    guard head < comma, speech.mentionIndex(at: head) == nil,
      speech.text.tokens[head].isLower, PersonNouns(speech: speech).isPerson(head)
    else { return nil }
    return RolePhrase(tokens: start..<comma, rule: "introduced", weight: .full)
  }

  /// The first token of the noun phrase that ends before `comma`, after its article; nil where there
  /// is neither article nor owner.
  static func start(before comma: Int, _ speech: SpeechText) -> Int? {
    let lower = max(speech.sentence(at: comma).lowerBound, comma - maximumLength)
    var at = comma
    while at > lower {
      let index = at - 1
      if let mention = speech.mention(at: index) {
        at = max(lower, mention.tokens.lowerBound)
        continue
      }
      let token = speech.text.tokens[index]
      if token.kind == .clitic {
        return owner(of: index, speech).map { max($0, lower) }
      }
      if token.has(.determiner) {
        guard isComplement(index, speech) else { return at < comma ? at : nil }
        at = index - 1
        continue
      }
      guard belongs(index, speech) else { return nil }
      at = index
    }
    return nil
  }

  /// `Mr. Roe` in `Mr. Roe’s lawyer`; the word after `’s` where no name owns.
  private static func owner(of clitic: Int, _ speech: SpeechText) -> Int? {
    guard let mention = speech.mention(at: clitic - 1) else {
      return speech.text.token(clitic - 1)?.kind == .word ? clitic - 1 : nil
    }
    return RolePhrases(speech: speech).formsStart(before: mention.tokens.lowerBound)
  }

  /// Whether a preposition governs the phrase whose article is at `index`.
  private static func isComplement(_ index: Int, _ speech: SpeechText) -> Bool {
    guard governors.contains(speech.hash(index - 1)),
      let noun = speech.text.token(index - 2), noun.kind == .word
    else { return false }
    return PersonNouns(speech: speech).isPerson(index - 2)
  }

  private static func belongs(_ index: Int, _ speech: SpeechText) -> Bool {
    let token = speech.text.tokens[index]
    guard token.kind == .word else { return RolePhrases(speech: speech).isHyphen(index) }
    if governors.contains(speech.hash(index)) { return true }
    return !token.has([.preposition, .auxiliary, .pronoun, .clauseWord])
      && (!token.has(.speechVerb) || token.has(.roleNoun))
  }
}
