import LedeDocument

/// The name of an organization taken apart, and what it may be shortened to.
struct OrganizationName {
  /// All words, as indices of tokens.
  let words: [Int]
  /// `words` without `The` before them and `Inc.` behind.
  let core: [Int]
  /// Whether it ends as companies' names do.
  let isCompany: Bool

  private let text: TokenizedText
  private let keys: NameKeys

  /// Longest name in words whose short forms are looked for.
  private static let maximumLength = 8

  init(_ mention: Mention, in text: TokenizedText) {
    self.text = text
    keys = NameKeys(text: text)
    words = keys.words(mention.tokens)
    var core = words[...]
    if core.count > 1, let first = core.first, keys.hash(first) == Self.the { core.removeFirst() }
    while core.count > 1, let last = core.last, text.tokens[last].has(.legalSuffix) {
      core.removeLast()
    }
    isCompany = words.count > 1 && words.last.map { text.tokens[$0].has(.legalSuffix) } ?? false
    self.core = Array(core)
  }

  private static let the = WordHash("the")

  /// Equal for all names that differ in nothing but `The`, `Inc.` and the like, and for the
  /// well-known names of one organization.
  var key: WordHash { KnownOrganizations.standard(keys.name(core)) }

  /// Without the country before it: `Department of Justice` of `U.S. Department of Justice`.
  private var withoutPlace: ArraySlice<Int> {
    guard core.count > 2, let first = core.first, text.tokens[first].has([.country, .demonym])
    else {
      return core[...]
    }
    return core.dropFirst()
  }

  // MARK: Short forms

  /// A name that a later mention may have instead.
  struct Form {
    let key: WordHash
    let rule: Rule
    let confidence: Double
  }

  /// What the rest of the text may call it; for a name of one word nothing.
  var shortForms: [Form] {
    guard words.count > 1, words.count <= Self.maximumLength else { return [] }
    return beginnings + endings + reordered
  }

  /// `Cisco`, `Union Mercantile`: the first words of a longer name.
  private var beginnings: [Form] {
    (1..<max(1, core.count)).compactMap { count in
      guard !core[count...].contains(where: { isJoiner($0) }), canBegin(count) else { return nil }
      return Form(key: keys.name(core.prefix(count)), rule: "first-words", confidence: 0.9)
    }
  }

  private func canBegin(_ count: Int) -> Bool {
    let first = text.tokens[core[0]]
    if let phrase = text.phrase(at: core[0], before: core[core.count - 1] + 1),
      !phrase.classes.isDisjoint(with: .place), phrase.tokens.upperBound > core[count - 1]
    {
      return false
    }
    if count > 1 { return !isJoiner(core[count - 1]) }
    return !first.has([.place, .demonym, .common, .organizationWord]) && !isPersonName(first)
  }

  /// `Charles` does not stand for `Charles Schwab`.
  private func isPersonName(_ first: Token) -> Bool {
    first.has(.givenName) && !isCompany
      || first.has(.givenName) && core.count > 1 && text.tokens[core[1]].has(.surname)
  }

  /// `Rovers`, `Department of Justice`: the last words of a longer name.
  private var endings: [Form] {
    (1..<max(1, core.count)).compactMap { count in
      let start = core.count - count
      let first = text.tokens[core[start]]
      guard !isJoiner(core[start]), !isJoiner(core[start - 1]) else { return nil }
      if count == 1,
        first.has([.organization, .place]) || Self.loners.contains(keys.hash(core[start]))
      {
        return nil
      }
      return Form(key: keys.name(core.suffix(count)), rule: "last-words", confidence: 0.8)
    }
  }

  /// Last words that are names of their own, of something else.
  private static let loners = Set(
    ["house", "systems", "international", "global", "america", "street"].map { WordHash($0) })

  /// `Justice Department` of `Department of Justice`, and the other way round.
  private var reordered: [Form] {
    let words = withoutPlace
    guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
    var turned = WordHash()
    if Self.offices.contains(keys.hash(first)), words.count > 2,
      keys.hash(words[words.startIndex + 1]) == Self.of
    {
      for word in words.dropFirst(2) { turned.add(keys.hash(word)) }
      turned.add(keys.hash(first))
    } else if Self.offices.contains(keys.hash(last)) {
      turned.add(keys.hash(last))
      turned.add(Self.of)
      for word in words.dropLast() { turned.add(keys.hash(word)) }
    } else {
      return []
    }
    return [Form(key: turned, rule: "reordered-words", confidence: 0.9)]
  }

  private static let of = WordHash("of")
  private static let offices = Set(
    ["department", "ministry", "office", "bureau"].map { WordHash($0) })

  private func isJoiner(_ word: Int) -> Bool {
    text.tokens[word].isLower && text.tokens[word].has([.preposition, .determiner, .clauseWord])
  }

  // MARK: Acronyms

  /// Words that its initials may spell, by the name's capitals alone and with its small words.
  var acronyms: [WordHash] {
    guard core.count > 1 || words.count > 2 else { return [] }
    var found: [WordHash] = []
    for words in [core[...], withoutPlace, self.words[...]] {
      for takesAll in [false, true] {
        if let acronym = initials(of: words, takesAll: takesAll), !found.contains(acronym) {
          found.append(acronym)
        }
      }
    }
    return found
  }

  private static let minimumInitials = 2

  private func initials(of words: ArraySlice<Int>, takesAll: Bool) -> WordHash? {
    guard words.count <= Self.maximumLength else { return nil }
    var initials = WordHash()
    var count = 0
    for word in words where takesAll || !text.tokens[word].isLower {
      initials.add(keys.initial(word))
      count += 1
    }
    return count >= Self.minimumInitials ? initials : nil
  }
}
