import LedeDocument

/// What the words of a name say about it, wherever it stands.
struct FormEvidence {
  let text: TokenizedText

  func votes(for name: Range<Int>) -> NameVotes {
    var votes = NameVotes()
    addLexicon(name, to: &votes)
    if !isPlainPerson(name) { addOrganizationForm(name, to: &votes) }
    addPersonForm(name, to: &votes)
    addPlaceForm(name, to: &votes)
    addPriors(name, to: &votes)
    return votes
  }

  private func addLexicon(_ name: Range<Int>, to votes: inout NameVotes) {
    let first = text.tokens[name.lowerBound]
    var classes: WordClasses = []
    var scale: Float = 1
    if name.count == 1 {
      classes = first.classes
      if first.has(.acronym), !first.shape.contains(.allCapitals) { return }
      if first.has(.ambiguous) { scale = 0.5 }
    } else if let phrase = text.phrase(at: name.lowerBound, before: name.upperBound),
      phrase.tokens == name
    {
      classes = phrase.classes
      scale = 2
    }
    if classes.contains(.demonym) { votes.add(.norp, 4, "demonym-list") }
    if classes.contains(.country) { votes.add(.location, 4 * scale, "country-list") }
    if classes.contains(.city) { votes.add(.location, 3 * scale, "city-list") }
    if classes.contains(.region) { votes.add(.location, 3 * scale, "region-list") }
    if classes.contains(.organization) { votes.add(.organization, 3.5 * scale, "known-company") }
    if classes.contains(.miscellaneous) { votes.add(.miscellaneous, 3 * scale, "known-name") }
  }

  private func addOrganizationForm(_ name: Range<Int>, to votes: inout NameVotes) {
    let last = text.tokens[name.upperBound - 1]
    guard name.count > 1 else {
      if last.shape.contains(.allCapitals), last.span.count >= 2, last.span.count <= 6,
        !last.shape.contains(.single), !last.has(.place)
      {
        votes.add(.organization, 0.15, "acronym")
      }
      if last.has(.organizationWord) { votes.add(.organization, 0.8, "organization-word") }
      return
    }
    if last.has(.legalSuffix) { votes.add(.organization, 5, "legal-suffix") }
    if last.has(.organizationWord) { votes.add(.organization, 3, "organization-word") }
    if last.has(.mediaWord) { votes.add(.organization, 1.2, "newspaper-word") }
    if last.has(.eventWord) { votes.add(.miscellaneous, 3, "event-word") }
    for index in name.dropLast() {
      let token = text.tokens[index]
      if token.has(.organizationWord) {
        votes.add(.organization, 1.5, "organization-word")
        if text.tokens[index + 1].isLower { votes.add(.organization, 2, "organization-of") }
      }
      if token.kind == .ampersand { votes.add(.organization, 2.5, "ampersand") }
      if token.has(.organization), !token.has(.ambiguous),
        !token.has(.acronym) || token.shape.contains(.allCapitals)
      {
        votes.add(.organization, 1, "known-company")
      }
    }
  }

  /// `Bob Day`, `Tyra Banks`: a family name that is also a word for something else.
  private func isPlainPerson(_ name: Range<Int>) -> Bool {
    let last = text.tokens[name.upperBound - 1]
    return name.count == 2 && text.tokens[name.lowerBound].has(.givenName) && last.has(.surname)
      && !last.has(.legalSuffix)
  }

  private func addPersonForm(_ name: Range<Int>, to votes: inout NameVotes) {
    let first = text.tokens[name.lowerBound]
    let last = text.tokens[name.upperBound - 1]
    guard name.count > 1 else {
      if first.has(.givenName) {
        votes.add(.person, first.has(.ambiguous) ? 0.8 : 2, "given-name")
      }
      if first.has(.surname) { votes.add(.person, first.has(.ambiguous) ? 0 : 1, "surname") }
      return
    }
    if first.has(.givenName) {
      votes.add(.person, first.has(.ambiguous) ? 2 : 3, "given-name")
    }
    if last.has(.surname) { votes.add(.person, last.has(.ambiguous) ? 0.7 : 1.5, "surname") }
    if first.has(.familyFirst), name.filter({ text.tokens[$0].kind == .word }).count <= 3 {
      votes.add(.person, 2, "family-name-first")
    }
    if last.has(.generation), name.count > 2 { votes.add(.person, 3, "generation-suffix") }
    for index in name.dropLast() {
      let token = text.tokens[index]
      if token.shape.contains([.single, .dotted]) { votes.add(.person, 2.5, "initial") }
      if token.has(.particle), token.isLower, token.span.count <= 3,
        !text.tokens[name.lowerBound].has([.organizationWord])
      {
        votes.add(.person, 1.2, "name-particle")
      }
    }
  }

  private func addPlaceForm(_ name: Range<Int>, to votes: inout NameVotes) {
    let last = text.tokens[name.upperBound - 1]
    if name.count > 1, last.has(.placeWord) { votes.add(.location, 3, "place-word") }
    let first = text.tokens[name.lowerBound]
    if name.count > 1, first.has(.placeWord),
      text.tokens[name.lowerBound + 1].isLower
        || !first.has(.surname) && name.count == 2
    {
      votes.add(.location, 2, "place-word")
    }
  }

  /// What a name is when nothing else tells.
  private func addPriors(_ name: Range<Int>, to votes: inout NameVotes) {
    let words = name.filter { text.tokens[$0].kind == .word }
    if words.count == 2, words.allSatisfy(isNameLike) { votes.add(.person, 0.8, "two-words") }
    if words.count >= 3 { votes.add(.organization, 0.2, "many-words") }
    if words.count == 1, !text.tokens[words[0]].shape.contains(.single) {
      votes.add(.person, 0.3, "capitalized")
      votes.add(.organization, 0.3, "capitalized")
    }
    let common = words.filter { text.tokens[$0].has(.common) }.count
    if common == words.count {
      votes.add(.person, -1.5, "common-words")
      votes.add(.location, -0.5, "common-words")
      if words.count == 1 { votes.add(.organization, -1, "common-words") }
    }
  }

  /// Endings of abstract nouns and adjectives, which names of people hardly have.
  private static let wordEndings = [
    "ing", "ion", "ment", "ness", "ism", "ity", "ogy", "ics", "ive", "ous", "ance", "ence", "ship",
    "able", "ible", "ical", "ial", "tic", "ters", "tors", "sts", "ies",
  ].map { Array($0.utf8) }

  /// Whether a word can be part of a person's name as far as its letters tell.
  private func isNameLike(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard !token.has(.common), !token.shape.contains(.allCapitals) || token.has(.surname) else {
      return false
    }
    if token.has([.surname, .givenName]) { return true }
    let bytes = text.bytes[token.span.range]
    return bytes.count > 2
      && !Self.wordEndings.contains {
        bytes.count > $0.count + 2 && bytes.suffix($0.count).elementsEqual($0)
      }
  }
}
