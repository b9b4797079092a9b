import LedeDocument

/// Joins the mentions of one organization: `Cisco Systems Inc.`, `Cisco` and `CSCO`;
/// `Food and Drug Administration` and `FDA`.
struct OrganizationLinks {
  let text: TokenizedText
  private let keys: NameKeys
  /// Mentions by every key that a mention of the same organization may have.
  private var owners: [WordHash: Int] = [:]

  init(text: TokenizedText) {
    self.text = text
    keys = NameKeys(text: text)
  }

  mutating func join(_ mentions: [Mention], _ organizations: [Int], in groups: inout MentionGroups)
  {
    let words = organizations.map { withoutSuffix(keys.words(mentions[$0].tokens)) }
    for (index, words) in zip(organizations, words) { own(keys.key(words), index, &groups) }
    // Longer names claim what they are shortened to; the first in the text has the claim.
    for (index, words) in zip(organizations, words) where words.count > 0 {
      for key in shortKeys(mentions[index], words) where owners[key] == nil { owners[key] = index }
    }
    for (index, words) in zip(organizations, words) {
      for key in shortKeys(mentions[index], words) {
        guard let owner = owners[key] else { continue }
        if isShort(keys.words(mentions[owner].tokens)) || owner == index {
          groups.join(owner, index)
        }
      }
      if let owner = owners[keys.key(words)] { groups.join(owner, index) }
    }
  }

  private mutating func own(_ key: WordHash, _ index: Int, _ groups: inout MentionGroups) {
    if let owner = owners[key] { groups.join(owner, index) } else { owners[key] = index }
  }

  private func isShort(_ words: [Int]) -> Bool { words.count == 1 }

  private func withoutSuffix(_ words: [Int]) -> [Int] {
    var words = words
    while words.count > 1, let last = words.last, text.tokens[last].has(.legalSuffix) {
      words.removeLast()
    }
    return words
  }

  /// What `Cisco Systems Inc.` may be called: `Cisco`, `CS`.
  private func shortKeys(_ mention: Mention, _ words: [Int]) -> [WordHash] {
    guard let first = words.first else { return [] }
    let all = keys.words(mention.tokens)
    let isCompany = all.last.map { text.tokens[$0].has(.legalSuffix) } ?? false
    var short: [WordHash] = []
    let token = text.tokens[first]
    if all.count > 1, !token.has([.place, .demonym, .common, .givenName, .organizationWord]) {
      let rest = words.dropFirst()
      if isCompany || rest.allSatisfy({ text.tokens[$0].has([.organizationWord, .legalSuffix]) }) {
        short.append(keys.key([first]))
      }
    }
    if isCompany, words.count == 2, let last = words.last,
      token.has(.givenName) || text.tokens[last].has([.givenName, .surname])
    {
      short.append(keys.key([last]))
    }
    let isBracketed = text.token(mention.tokens.upperBound)?.kind == .openBracket
    let minimum = isBracketed ? 2 : 3
    if let initials = initials(of: words, atLeast: minimum) { short.append(initials) }
    if isCompany, let initials = initials(of: all, atLeast: minimum) { short.append(initials) }
    return short
  }

  /// Key of the word that the initials make; nil for too few: many names share two letters.
  private func initials(of words: [Int], atLeast minimum: Int) -> WordHash? {
    var initials = WordHash()
    var count = 0
    for word in words where text.tokens[word].isCapitalized {
      let (value, _) = Scalars.decode(
        text.bytes, at: text.tokens[word].start, end: text.tokens[word].end)
      initials.add(Scalars.folded(value))
      count += 1
    }
    guard count >= minimum else { return nil }
    var key = WordHash()
    key.add(initials)
    return key
  }
}
