import LedeDocument

/// Finds runs of capitalised words in plain sentences: each may be one name or several.
///
/// `Bank of America`, `Food and Drug Administration`, `Jean-Claude Van Damme` and `AT&T` are one run;
/// a possessive, a comma, a weekday or a small word ends it.
struct NameRuns {
  let text: TokenizedText

  /// Longest run in tokens. A longer one is no name; it is cut so that all stays linear.
  static let maximumLength = 24

  /// Words that `of` can follow inside a name.
  private static let heads: WordClasses = [.organizationWord, .placeWord, .eventWord, .mediaWord]

  /// Runs of one sentence, in order.
  func runs(in sentence: Sentence) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = sentence.tokens.lowerBound
    while at < sentence.tokens.upperBound {
      guard starts(at, in: sentence.tokens) else {
        at += 1
        continue
      }
      let end = end(of: at, in: sentence.tokens)
      runs.append(at..<end)
      at = end
    }
    return runs
  }

  private static let first = WordHash("i")

  /// Whether a name can have the word at `index`.
  func isPart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalized else { return false }
    if token.has([.weekday]) && token.span.count > 4 { return false }
    if token.has(.month) && !token.has(.ambiguous) && token.span.count > 4 { return false }
    return text.vocabulary.hashes[Int(token.word)] != Self.first || token.shape.contains(.dotted)
  }

  private func starts(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.kind == .word, token.isLower { return startsSmall(index, in: sentence) }
    guard isPart(index), !isHalf(index) else { return false }
    if token.has(.starter) {
      return text.phrase(at: index, before: sentence.upperBound) != nil
        && !token.has(.determiner)
    }
    return true
  }

  /// What stands before a hyphen in adjectives made of names.
  static let prefixes = Set(
    "cross trans pre post pro anti ex non inter intra sub mid".split(separator: " ").map {
      WordHash($0)
    })

  /// `cross-Channel`, `mid-Atlantic`: half of an adjective. `pro-Russian` holds a nationality.
  private func isHalf(_ index: Int) -> Bool {
    guard index > 1, text.touchesPrevious(index), text.tokens[index - 1].kind == .hyphen,
      text.touchesPrevious(index - 1), text.tokens[index - 2].isLower
    else { return false }
    return Self.prefixes.contains(text.vocabulary.hashes[Int(text.tokens[index - 2].word)])
      && text.tokens[index].classes.isDisjoint(with: [.demonym, .place, .organization, .acronym])
  }

  /// `al-Assad`, `van der Sar` after nothing else of the name; `iPhone`, `eBay`.
  private func startsSmall(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.has([.organization, .miscellaneous]), token.span.count > 3, hasInnerCapital(token) {
      return true
    }
    guard token.has(.particle), token.span.count <= 3, index + 2 < sentence.upperBound,
      text.tokens[index + 1].kind == .hyphen, text.touchesPrevious(index + 1),
      text.touchesPrevious(index + 2)
    else { return false }
    return text.tokens[index + 2].isCapitalized
  }

  private func hasInnerCapital(_ token: Token) -> Bool {
    text.bytes[token.span.range].dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  private func end(of start: Int, in sentence: Range<Int>) -> Int {
    let limit = min(sentence.upperBound, start + Self.maximumLength)
    var end = start + 1
    var isOrganization = text.tokens[start].has(Self.heads)
    if let phrase = text.phrase(at: start, before: limit) { end = phrase.tokens.upperBound }
    while end < limit {
      guard let next = continuation(at: end, from: start, limit: limit, isOrganization) else {
        break
      }
      for index in end..<next
      where text.tokens[index].has(Self.heads) {
        isOrganization = true
      }
      end = next
    }
    return end
  }

  /// Where the run goes on to if what stands at `index` belongs to it.
  private func continuation(
    at index: Int, from start: Int, limit: Int, _ isOrganization: Bool
  ) -> Int? {
    let token = text.tokens[index]
    let previous = text.tokens[index - 1]
    if previous.has(.legalSuffix), previous.shape.contains(.dotted), !token.has(.legalSuffix) {
      return ofCountry(index, limit: limit)
    }
    if isPart(index) {
      if token.has(.starter), !token.shape.contains(.dotted) { return nil }
      return text.phrase(at: index, before: limit)?.tokens.upperBound ?? index + 1
    }
    guard index + 1 < limit else { return nil }
    switch token.kind {
    case .hyphen: return afterHyphen(index, from: start)
    case .ampersand: return isPart(index + 1) ? index + 2 : nil
    case .comma:
      let suffix = text.tokens[index + 1]
      return suffix.isCapitalized && suffix.has([.legalSuffix, .generation])
        && !suffix.has(.common) && suffix.span.count <= 5 ? index + 2 : nil
    case .clitic: return afterPossessive(index)
    case .closeSingle, .apostrophe: return afterPluralPossessive(index, limit: limit)
    case .word: return afterSmallWord(index, from: start, limit: limit, isOrganization)
    default: return nil
    }
  }

  private static let corporation = WordHash("corp")

  /// `Innovation Network Corp. of Japan`.
  private func ofCountry(_ index: Int, limit: Int) -> Int? {
    guard index + 1 < limit, text.tokens[index].kind == .word, text.tokens[index - 1].word >= 0,
      text.vocabulary.hashes[Int(text.tokens[index - 1].word)] == Self.corporation,
      text.vocabulary.hashes[Int(text.tokens[index].word)] == Self.of,
      text.tokens[index + 1].isCapitalized, text.tokens[index + 1].has(.country)
    else { return nil }
    return index + 2
  }

  private func afterHyphen(_ index: Int, from start: Int) -> Int? {
    guard text.touchesPrevious(index), text.touchesPrevious(index + 1) else { return nil }
    let next = text.tokens[index + 1]
    if next.isCapitalized {
      // "U.S.-China": two names.
      return text.tokens[index - 1].has([.country, .demonym]) && next.has([.country, .demonym])
        ? nil : index + 2
    }
    // "Wu Chi-wai": the second half of a given name.
    if next.isLower, index >= start + 2, text.tokens[index - 2].has(.familyFirst),
      text.tokens[index - 2].isCapitalized, next.span.count <= 6,
      index == start + 2 || text.tokens[index - 3].has(.title)
    {
      return index + 2
    }
    guard next.isLower, index + 3 < text.tokens.count, next.span.count <= 3,
      text.tokens[index + 2].kind == .hyphen
    else { return nil }
    return text.tokens[index + 3].isCapitalized ? index + 4 : nil
  }

  /// Longest name behind the possessive of `Sleeper Passengers’ League`, in tokens.
  private static let ownedLength = 4

  /// `Passengers’ League`: the plural owns a name that ends in a word for an organization.
  private func afterPluralPossessive(_ index: Int, limit: Int) -> Int? {
    let owner = text.tokens[index - 1]
    guard text.touchesPrevious(index), text.bytes[owner.end - 1] == 0x73, !owner.has(.surname)
    else { return nil }
    var end = index + 1
    while end < min(limit, index + 1 + Self.ownedLength), isPart(end),
      !text.tokens[end].has(.starter)
    {
      if text.tokens[end].has(.organizationWord) { return end + 1 }
      end += 1
    }
    return nil
  }

  private static let owners = Set(
    "people women men children workers veterans king queen st lloyd moody christie sotheby"
      .split(separator: " ").map { WordHash($0) })

  /// `People’s Bank`, `Women’s Tennis Association`.
  private func afterPossessive(_ index: Int) -> Int? {
    let owner = text.tokens[index - 1]
    guard owner.word >= 0, Self.owners.contains(text.vocabulary.hashes[Int(owner.word)]),
      isPart(index + 1)
    else { return nil }
    return index + 2
  }

  private static let of = WordHash("of")
  private static let the = WordHash("the")
  private static let and = WordHash("and")
  private static let forWord = WordHash("for")
  private static let on = WordHash("on")

  private func afterSmallWord(
    _ index: Int, from start: Int, limit: Int, _ isOrganization: Bool
  ) -> Int? {
    let token = text.tokens[index]
    let hash = text.vocabulary.hashes[Int(token.word)]
    switch hash {
    case Self.of, Self.forWord, Self.on:
      guard isOrganization || hash == Self.of && text.tokens[index - 1].has(.placeWord) else {
        return nil
      }
      let isThe =
        text.tokens[index + 1].word >= 0
        && text.vocabulary.hashes[Int(text.tokens[index + 1].word)] == Self.the
      let next = isThe ? index + 2 : index + 1
      guard next < limit, isPart(next), !text.tokens[next].has(.starter) else { return nil }
      if hash != Self.of { return text.tokens[next].has(.givenName) ? nil : next + 1 }
      return next + 1
    case Self.and: return afterAnd(index, from: start, limit: limit, isOrganization)
    default:
      guard token.has(.particle) else { return nil }
      let next = text.tokens[index + 1].has(.particle) ? index + 2 : index + 1
      guard next < limit, isPart(next) else {
        return text.tokens[index + 1].kind == .hyphen ? hyphenated(index, limit) : nil
      }
      return next + 1
    }
  }

  /// `Bashar al-Assad`.
  private func hyphenated(_ index: Int, _ limit: Int) -> Int? {
    guard index + 2 < limit, text.touchesPrevious(index + 1), text.touchesPrevious(index + 2),
      text.tokens[index + 2].isCapitalized
    else { return nil }
    return index + 3
  }

  /// `Food and Drug Administration`, `Ministry of Labour and Social Affairs`.
  private func afterAnd(
    _ index: Int, from start: Int, limit: Int, _ isOrganization: Bool
  ) -> Int? {
    let names: WordClasses = [.organization, .country, .city, .region, .demonym, .surname]
    let previous = text.tokens[index - 1]
    guard isPart(index + 1), !startsWithInitials(start),
      !previous.has(names), !previous.has(.givenName),
      !previous.has(.legalSuffix), !text.tokens[index + 1].has(names)
    else { return nil }
    if index - start <= 2, let end = organizationEnd(index + 1, limit, names) { return end }
    guard isOrganization, !previous.has(.organizationWord),
      !text.tokens[index + 1].has(.starter)
    else { return nil }
    return index + 2
  }

  /// `SK Hynix and Network Corp.` are two names, `U.S. Food and Drug Administration` is one.
  private func startsWithInitials(_ index: Int) -> Bool {
    let shape = text.tokens[index].shape
    return shape.contains(.allCapitals) && !shape.contains(.dotted)
  }

  /// The end of `Drug Administration` after `Food and`.
  private func organizationEnd(_ start: Int, _ limit: Int, _ names: WordClasses) -> Int? {
    var at = start
    while at < limit, at <= start + 3, isPart(at), !text.tokens[at].has(names) {
      if text.tokens[at].has(.organizationWord), at > start { return at + 1 }
      at += 1
    }
    return nil
  }
}
