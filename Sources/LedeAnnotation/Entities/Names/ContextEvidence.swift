import LedeDocument

/// What stands around a name says about it.
struct ContextEvidence {
  let text: TokenizedText

  func votes(for candidate: NameCandidate) -> NameVotes {
    var votes = NameVotes()
    let sentence = text.sentences[candidate.sentence].tokens
    // "French ambassador": the list knows best.
    if candidate.tokens.count == 1, text.tokens[candidate.tokens.lowerBound].has(.demonym) {
      return votes
    }
    if let title = candidate.title { addTitle(title, to: &votes) }
    addBefore(candidate.tokens.lowerBound, in: sentence, candidate, to: &votes)
    addAfter(candidate.tokens.upperBound, in: sentence, candidate, to: &votes)
    return votes
  }

  private func addTitle(_ title: Int, to votes: inout NameVotes) {
    let token = text.tokens[title]
    let isForm = token.shape.contains(.dotted) || token.has([.maleTitle, .femaleTitle])
    votes.add(.person, isForm ? 6 : 4, "title")
  }

  private func hash(_ index: Int) -> WordHash {
    guard let token = text.token(index), token.word >= 0 else { return WordHash() }
    return text.vocabulary.hashes[Int(token.word)]
  }

  // MARK: Before

  private static let inWord = WordHash("in")
  private static let at = WordHash("at")
  private static let by = WordHash("by")
  private static let forWord = WordHash("for")
  private static let the = WordHash("the")
  private static let directions = Set(
    "northern southern eastern western central downtown north south east west".split(separator: " ")
      .map { WordHash($0) })
  private static let nearWords = Set(
    "near across outside throughout around".split(separator: " ").map { WordHash($0) })
  private static let looseLocatives = Set(
    "from to into toward towards via".split(separator: " ").map { WordHash($0) })
  /// Who is told something is no likelier to be a person: `told Reuters`.
  private static let tellVerbs = Set(
    "told tell tells asked ask asks".split(separator: " ").map { WordHash($0) })
  private static let relations = Set(
    "wife husband son daughter brother sister father mother named boyfriend girlfriend"
      .split(separator: " ").map { WordHash($0) })

  private func addBefore(
    _ start: Int, in sentence: Range<Int>, _ candidate: NameCandidate, to votes: inout NameVotes
  ) {
    guard start > sentence.lowerBound, candidate.title == nil else { return }
    let index = start - 1
    let token = text.tokens[index]
    let word = hash(index)
    guard token.kind == .word else {
      if token.kind == .comma { addAfterComma(index, in: sentence, candidate, to: &votes) }
      return
    }
    if word == Self.inWord {
      votes.add(.location, standsAlone(candidate, in: sentence) ? 1.4 : 0.3, "in-place")
    }
    if Self.nearWords.contains(word) { votes.add(.location, 1.5, "near-place") }
    if Self.directions.contains(word) { votes.add(.location, 2, "direction-place") }
    if Self.looseLocatives.contains(word) { votes.add(.location, 0.4, "from-place") }
    if word == Self.the {
      votes.add(.organization, candidate.tokens.count == 1 ? -0.4 : 0, "article")
      votes.add(.person, -2, "article")
    }
    if token.has(.coreSpeechVerb), token.isLower, !Self.tellVerbs.contains(word) {
      votes.add(.person, candidate.tokens.count == 1 ? 0.4 : 1, "said-name")
    }
    if token.has(.roleNoun), token.isLower { votes.add(.person, 3, "role-before") }
    if Self.relations.contains(word) { votes.add(.person, 2, "relation") }
    addEmployer(index, in: sentence, candidate, to: &votes)
  }

  /// Whether nothing follows that the name could describe: not in `in Greater Accra region`.
  private func standsAlone(_ candidate: NameCandidate, in sentence: Range<Int>) -> Bool {
    let end = candidate.tokens.upperBound
    let name = text.tokens[candidate.tokens.lowerBound]
    if candidate.tokens.count == 1, name.shape.contains(.allCapitals), !name.has(.place) {
      return false
    }
    guard end < sentence.upperBound else { return true }
    let next = text.tokens[end]
    if next.kind == .clitic || next.kind == .hyphen { return false }
    return !next.isLower
      || next.has([.common, .preposition, .clauseWord, .auxiliary, .speechVerb, .pronoun])
  }

  /// `spokesman for X`, `analyst at X`.
  private func addEmployer(
    _ index: Int, in sentence: Range<Int>, _ candidate: NameCandidate, to votes: inout NameVotes
  ) {
    let word = hash(index)
    guard word == Self.at || word == Self.forWord || word == Self.by || word == WordHash("with")
    else { return }
    let from = max(sentence.lowerBound, index - 4)
    if (from..<index).contains(where: { text.tokens[$0].has(.roleNoun) }) {
      votes.add(.organization, 2, "role-at")
    } else if word == Self.at {
      votes.add(.organization, 0.3, "at")
      votes.add(.location, 0.3, "at")
    } else if word == Self.by {
      votes.add(.person, candidate.tokens.count == 1 ? 0 : 0.4, "by-name")
    }
  }

  /// `Austin, Texas` names a place twice.
  private func addAfterComma(
    _ comma: Int, in sentence: Range<Int>, _ candidate: NameCandidate, to votes: inout NameVotes
  ) {
    guard comma > sentence.lowerBound else { return }
    let before = text.tokens[comma - 1]
    if before.has(.city), before.isCapitalized, candidate.tokens.count == 1 {
      votes.add(.location, 1, "city-state")
    }
  }

  // MARK: After

  private static let based = WordHash("based")
  private static let who = WordHash("who")
  private static let which = WordHash("which")
  private static let shares = Set(
    "shares stock shareholders investors employees executives customers revenue profit earnings"
      .split(separator: " ").map { WordHash($0) })

  private func addAfter(
    _ end: Int, in sentence: Range<Int>, _ candidate: NameCandidate, to votes: inout NameVotes
  ) {
    guard end < sentence.upperBound else { return }
    let token = text.tokens[end]
    if token.kind == .number, ScoreLine.isTeam(candidate.tokens, in: sentence, text) {
      votes.add(.organization, 4, "score-line")
    }
    switch token.kind {
    case .hyphen: if hash(end + 1) == Self.based { votes.add(.location, 4, "place-based") }
    case .openBracket:
      if isTicker(end, in: sentence) { votes.add(.organization, 3, "ticker-after") }
    case .comma: addApposition(end, in: sentence, to: &votes)
    case .clitic:
      if Self.shares.contains(hash(end + 1)) { votes.add(.organization, 2, "company-shares") }
    case .word: addWordAfter(end, candidate, to: &votes)
    default: break
    }
  }

  private func addWordAfter(
    _ index: Int, _ candidate: NameCandidate, to votes: inout NameVotes
  ) {
    let token = text.tokens[index]
    let isPlace =
      candidate.tokens.count == 1 && text.tokens[candidate.tokens.lowerBound].has(.place)
    if token.isLower, token.has(.coreSpeechVerb) {
      // News gives people their full names first: one unknown word that says is a company.
      let isOneWord = candidate.tokens.count == 1
      votes.add(.person, isOneWord ? 0.8 : 1.5, "name-said")
      votes.add(.organization, isOneWord ? 1.1 : 0.7, "name-said")
    }
    if hash(index) == Self.who, !isPlace { votes.add(.person, 2, "who-follows") }
    if token.isLower, token.has(.roleNoun), !isPlace { votes.add(.organization, 1.1, "role-after") }
    if token.has(.title), !token.shape.contains(.dotted), !isPlace {
      votes.add(.organization, 1, "role-after")
    }
    if Self.shares.contains(hash(index)) { votes.add(.organization, 1, "company-shares") }
  }

  /// `Cisco Systems Inc. (CSCO)`: capitals or digits alone in brackets.
  private func isTicker(_ open: Int, in sentence: Range<Int>) -> Bool {
    guard open + 2 < sentence.upperBound else { return false }
    let symbol = text.tokens[open + 1]
    let next = text.tokens[open + 2].kind
    guard next == .closeBracket || next == .colon || next == .fullStop else { return false }
    // "WASHINGTON (AP)" names an agency.
    return symbol.kind == .word && symbol.shape.contains(.allCapitals) && symbol.span.count <= 6
      && !symbol.has(.organization)
  }

  /// `Austin, Texas` and, surer, `Suwon, South Korea-based`.
  private func addOuterPlace(_ index: Int, before upper: Int, to votes: inout NameVotes) {
    let token = text.tokens[index]
    guard token.isCapitalized else { return }
    var end = index + 1
    var classes = token.classes
    if let phrase = text.phrase(at: index, before: upper) {
      (classes, end) = (phrase.classes, phrase.tokens.upperBound)
    }
    guard !classes.isDisjoint(with: [.region, .country, .stateAbbreviation]) else { return }
    let isBased = text.token(end)?.kind == .hyphen && hash(end + 1) == Self.based
    votes.add(.location, isBased ? 5 : 2, "city-state")
  }

  /// `John Doe, 45,` · `Jane Roe, a spokeswoman for` · `Austin, Texas` · `X, which makes`.
  private func addApposition(_ comma: Int, in sentence: Range<Int>, to votes: inout NameVotes) {
    guard comma + 1 < sentence.upperBound else { return }
    let next = text.tokens[comma + 1]
    if next.kind == .number, next.span.count <= 2, text.token(comma + 2)?.kind == .comma {
      votes.add(.person, 3, "age")
    }
    if hash(comma + 1) == Self.who { votes.add(.person, 2.5, "who-follows") }
    if hash(comma + 1) == Self.which { votes.add(.organization, 0.3, "which-follows") }
    addOuterPlace(comma + 1, before: sentence.upperBound, to: &votes)
    let end = min(sentence.upperBound, comma + 7)
    for index in (comma + 1)..<end {
      let token = text.tokens[index]
      guard token.kind == .word || token.kind == .hyphen || token.kind == .clitic else { return }
      if token.has(.roleNoun) {
        votes.add(.person, 2, "role-apposition")
        return
      }
      if token.has(.coreSpeechVerb) { return }
    }
  }
}
