import LedeDocument

/// Parts a run of capitalised words into the names in it.
///
/// `Apple CEO Tim Cook` holds two names and a title, `Chinese President Hu Jintao` a nationality, a
/// title and a name, `Boston University` one name although a city stands in it.
struct NameSplitter {
  let text: TokenizedText

  func candidates(
    in run: Range<Int>, of sentence: Sentence, index: Int
  ) -> [NameCandidate] {
    let startsSentence = isSentenceStart(run.lowerBound, sentence)
    var start = run.lowerBound
    if startsSentence { start = afterCommonWords(run) }
    guard start < run.upperBound else { return [] }
    var candidates: [NameCandidate] = []
    func add(_ tokens: Range<Int>, _ title: Int?) {
      guard !tokens.isEmpty else { return }
      candidates.append(
        NameCandidate(
          tokens: tokens, sentence: index,
          startsSentence: startsSentence && tokens.lowerBound == run.lowerBound, title: title))
    }
    if let title = lastTitle(start..<run.upperBound) {
      addBeforeTitle(start..<titleStart(title, from: start), add)
      add((title + 1)..<run.upperBound, title)
    } else {
      let end = withoutTrailingTitle(start..<run.upperBound)
      addBeforeTitle(start..<end, add)
    }
    return candidates
  }

  /// Whether only opening marks stand before `index` in its sentence, or a colon or dash that
  /// starts anew.
  private func isSentenceStart(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > sentence.tokens.lowerBound else { return true }
    switch text.tokens[index - 1].kind {
    case .openQuote, .straightQuote, .doubleGrave, .doublePrime, .openSingle, .colon, .symbol,
      .ellipsis:
      return true
    case .dash, .hyphen, .openBracket, .apostrophe, .number, .fullStop:
      return index - 1 == sentence.tokens.lowerBound
    default: return false
    }
  }

  /// Leaves out common words at the start of a sentence, unless they belong to an organization's
  /// name (`Best Buy Inc.`) or to a phrase that is known (`New York`).
  private func afterCommonWords(_ run: Range<Int>) -> Int {
    var start = run.lowerBound
    while start < run.upperBound, text.tokens[start].has(.common),
      text.phrase(at: start, before: run.upperBound) == nil
    {
      if !text.tokens[start].has(.starter), run.upperBound - start > 1,
        text.tokens[run.upperBound - 1].has([.organizationWord, .legalSuffix, .placeWord])
      {
        break
      }
      start += 1
    }
    return start
  }

  // MARK: Titles

  /// The last title in `run` that has a name after it.
  private func lastTitle(_ run: Range<Int>) -> Int? {
    guard run.count > 1 else { return nil }
    var index = run.upperBound - 2
    while index >= run.lowerBound {
      if isTitle(index, in: run) { return index }
      index -= 1
    }
    return nil
  }

  private func isTitle(_ index: Int, in run: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.has(.title) else { return false }
    let next = text.tokens[index + 1]
    // "General Motors", "Attorney General", "Director of": no name follows.
    if next.isLower || next.has([.organizationWord, .legalSuffix, .placeWord, .eventWord]) {
      return false
    }
    if next.kind == .hyphen || next.kind == .ampersand { return false }
    if let phrase = text.phrase(at: index, before: run.upperBound), phrase.tokens.count > 1 {
      return false
    }
    if index > run.lowerBound, token.has([.surname, .givenName]),
      text.tokens[index - 1].has(.givenName)
    {
      return false
    }
    return true
  }

  private static let modifiers = Set(
    """
    prime foreign vice deputy chief executive finance interior defense defence assistant senior former
    acting interim state attorney first lady managing lord general health trade labour labor education
    home justice press operating financial technology marketing associate lead staff co district
    transport transportation agriculture energy environment culture information economy economic
    security national regional federal international political presidential republican democratic
    media global assembly house senate junior of and the for us police fire army navy party
    competition trade climate immigration sports culture religion commerce housing veterans
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// The first word of the title that ends at `index`: `Prime` for `Minister`.
  private func titleStart(_ index: Int, from start: Int) -> Int {
    var first = index
    while first > start {
      let token = text.tokens[first - 1]
      let isModifier =
        token.has([.title, .roleNoun])
        || token.word >= 0 && Self.modifiers.contains(text.vocabulary.hashes[Int(token.word)])
      guard isModifier || token.kind == .hyphen, !token.has([.country, .demonym]) else { break }
      first -= 1
    }
    return first
  }

  private func withoutTrailingTitle(_ run: Range<Int>) -> Int {
    guard run.count > 1, text.tokens[run.upperBound - 1].has(.title),
      !text.tokens[run.upperBound - 2].has(.givenName),
      !text.tokens[run.upperBound - 1].shape.contains(.dotted),
      text.phrase(at: run.upperBound - 2, before: run.upperBound) == nil
    else { return run.upperBound }
    return titleStart(run.upperBound - 1, from: run.lowerBound)
  }

  // MARK: Nationalities and known names

  /// Adds what stands before a title or alone, parted at nationalities and at known names.
  private func addBeforeTitle(
    _ run: Range<Int>, _ add: (_ tokens: Range<Int>, _ title: Int?) -> Void
  ) {
    var start = run.lowerBound
    while start < run.upperBound, text.tokens[start].has(.demonym),
      !isWhole(start..<run.upperBound)
    {
      add(start..<(start + 1), nil)
      start += 1
      if start < run.upperBound, text.tokens[start].kind == .hyphen { start += 1 }
    }
    var rest = start..<run.upperBound
    if let phrase = rest.isEmpty ? nil : text.phrase(at: start, before: run.upperBound),
      phrase.classes.isDisjoint(with: .place) == false, phrase.tokens.upperBound < run.upperBound,
      !isWhole(rest), text.tokens[phrase.tokens.upperBound].kind == .word
    {
      add(phrase.tokens, nil)
      rest = phrase.tokens.upperBound..<run.upperBound
    } else if rest.count > 1, text.tokens[start].has(.country),
      !text.tokens[start].has([.givenName, .surname]), !isWhole(rest),
      text.tokens[start + 1].kind == .word
    {
      add(start..<(start + 1), nil)
      rest = (start + 1)..<run.upperBound
    }
    add(rest, nil)
  }

  /// Whether `run` is one name although it starts with a place or nationality.
  private func isWhole(_ run: Range<Int>) -> Bool {
    guard run.count > 1 else { return false }
    if let phrase = text.phrase(at: run.lowerBound, before: run.upperBound),
      phrase.tokens == run
    {
      return true
    }
    return run.contains { index in
      index > run.lowerBound
        && text.tokens[index].has([
          .organizationWord, .legalSuffix, .placeWord, .eventWord, .mediaWord,
        ])
    }
  }
}
