import LedeDocument

/// Joins the mentions of one organization: `Cisco Systems Inc.`, `Cisco` and `CSCO`;
/// `Food and Drug Administration` and `FDA`.
///
/// A short form is joined only where one organization of the text can have it. Where two can, the one
/// company among them has it, or else nobody.
struct OrganizationLinks {
  let text: TokenizedText
  private let keys: NameKeys
  /// Distinct names in order of first mention.
  private var names: [(mention: Int, name: OrganizationName)] = []
  /// Names, as indices of `names`, by what they may be shortened to.
  private var forms: [WordHash: [(owner: Int, rule: Rule, confidence: Double)]] = [:]
  private var acronyms: [WordHash: [Int]] = [:]

  /// Names that one form can stand for; with more, nobody has it. It keeps the time linear.
  private static let maximumOwners = 6

  init(text: TokenizedText) {
    self.text = text
    keys = NameKeys(text: text)
  }

  mutating func join(_ mentions: [Mention], _ indices: [Int], in groups: inout MentionGroups) {
    joinEqual(mentions, indices, &groups)
    for at in names.indices { register(at) }
    joinIntroduced(mentions, indices, &groups)
    joinCutWords(&groups)
    for at in names.indices { joinAcronym(at, &groups) }
    // Longer short forms first: `Union` is short for what `Union Mercantile` is short for.
    let longestFirst = names.indices.sorted {
      (names[$1].name.core.count, $0) < (names[$0].name.core.count, $1)
    }
    for at in longestFirst { joinShort(at, &groups) }
  }

  private mutating func joinEqual(
    _ mentions: [Mention], _ indices: [Int], _ groups: inout MentionGroups
  ) {
    var owners: [WordHash: Int] = [:]
    var spellings: Set<WordHash> = []
    for index in indices {
      let name = OrganizationName(mentions[index], in: text)
      if let owner = owners[name.key] {
        let isSame = mentions[owner].span.count == mentions[index].span.count
        groups.join(owner, index, by: isSame ? "same-name" : "legal-suffix", isSame ? 0.99 : 0.95)
      } else {
        owners[name.key] = index
      }
      // `Cisco Inc.` has other short forms than `Cisco`.
      if spellings.insert(keys.key(name.words)).inserted { names.append((index, name)) }
    }
  }

  private mutating func register(_ at: Int) {
    let name = names[at].name
    for form in name.shortForms where forms[form.key, default: []].count < Self.maximumOwners {
      forms[form.key, default: []].append((at, form.rule, form.confidence))
    }
    for acronym in name.acronyms where acronyms[acronym, default: []].count < Self.maximumOwners {
      acronyms[acronym, default: []].append(at)
    }
  }

  // MARK: Acronyms

  /// `United Nations High Commissioner for Refugees (UNHCR)`, `Technisches Hilfswerk, or THW,`.
  private func joinIntroduced(
    _ mentions: [Mention], _ indices: [Int], _ groups: inout MentionGroups
  ) {
    for (owner, index) in zip(indices, indices.dropFirst()) {
      let (name, short) = (mentions[owner].tokens, mentions[index].tokens)
      guard short.count == 1, introduces(name.upperBound..<short.lowerBound) else { continue }
      if spells(short.lowerBound, mentions[owner]) {
        groups.join(owner, index, by: "acronym-introduced", 0.97)
      }
    }
  }

  private static let introductions = Set(
    ["or", "known", "called", "as", "also", "the"].map { WordHash($0) })

  private func introduces(_ between: Range<Int>) -> Bool {
    guard (1...4).contains(between.count), let first = between.first else { return false }
    switch text.tokens[first].kind {
    case .openBracket: return between.count == 1
    case .comma:
      return between.count > 1
        && between.dropFirst().allSatisfy { Self.introductions.contains(keys.hash($0)) }
    default: return false
    }
  }

  /// Whether the letters of the word stand in the name in order, its first letter first.
  private func spells(_ short: Int, _ mention: Mention) -> Bool {
    let letters = text.bytes[text.tokens[short].span.range].filter { $0 != 0x2E }.map { $0 & 0xDF }
    var rest = text.bytes[mention.span.range].map { $0 & 0xDF }[...]
    guard letters.count > 1, letters.first == rest.first, mention.tokens.count > 1 else {
      return false
    }
    for letter in letters {
      guard let at = rest.firstIndex(of: letter) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }

  private func joinAcronym(_ at: Int, _ groups: inout MentionGroups) {
    let (mention, name) = names[at]
    guard name.words.count == 1, let word = name.words.first, isAcronym(word) else { return }
    let owners = distinct(acronyms[keys.hash(word)] ?? [], &groups)
    guard owners.count == 1, let owner = owners.first else { return }
    groups.join(names[owner].mention, mention, by: "acronym", 0.9)
  }

  /// Three letters by themselves; two are the initials of too much.
  private static let minimumLetters = 3

  private func isAcronym(_ word: Int) -> Bool {
    let token = text.tokens[word]
    guard token.shape.contains(.allCapitals) || token.span.count > 3 else { return false }
    return text.bytes[token.span.range].count { $0 != 0x2E } >= Self.minimumLetters
  }

  // MARK: Short forms

  /// `Calder Pharma` of `Calder Pharmaceuticals Plc`: the last word is cut.
  private func joinCutWords(_ groups: inout MentionGroups) {
    var owners: [WordHash: Int] = [:]
    for (at, (mention, name)) in names.enumerated() where name.core.count > 1 {
      guard let last = name.core.last, text.tokens[last].span.count >= Self.minimumStem else {
        continue
      }
      var stem = keys.name(name.core.dropLast())
      for byte in text.bytes[text.tokens[last].start...].prefix(Self.minimumStem) {
        stem.add(UInt32(byte | 0x20))
      }
      guard let owner = owners[stem] else {
        owners[stem] = at
        continue
      }
      if isCut(last, owner) { groups.join(names[owner].mention, mention, by: "cut-word", 0.85) }
    }
  }

  private static let minimumStem = 4

  private func isCut(_ last: Int, _ owner: Int) -> Bool {
    guard let other = names[owner].name.core.last else { return false }
    let one = text.bytes[text.tokens[last].span.range]
    let two = text.bytes[text.tokens[other].span.range]
    return one.starts(with: two) || two.starts(with: one)
  }

  private func joinShort(_ at: Int, _ groups: inout MentionGroups) {
    let (mention, name) = names[at]
    guard !name.isCompany || name.core.count > 1 else { return }
    let own = groups.root(mention)
    let candidates = (forms[keys.name(name.core)] ?? []).filter {
      groups.root(names[$0.owner].mention) != own
    }
    let owners = distinct(candidates.map(\.owner), &groups)
    guard let owner = owners.count == 1 ? owners.first : onlyCompany(owners),
      let form = candidates.first(where: { $0.owner == owner })
    else { return }
    groups.join(
      names[owner].mention, mention, by: form.rule, owners.count == 1 ? form.confidence : 0.6)
  }

  private func onlyCompany(_ owners: [Int]) -> Int? {
    let companies = owners.filter { names[$0].name.isCompany }
    return companies.count == 1 ? companies.first : nil
  }

  /// One name of each group that `owners` are in.
  private func distinct(_ owners: [Int], _ groups: inout MentionGroups) -> [Int] {
    var roots: Set<Int> = []
    return owners.filter { roots.insert(groups.root(names[$0].mention)).inserted }
  }
}
