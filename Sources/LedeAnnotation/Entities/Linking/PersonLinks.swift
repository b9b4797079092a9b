import LedeDocument

/// Joins the mentions of one person: `Li Wenbo` and `Li`, `Jane Roe` and `Ms. Roe`.
struct PersonLinks {
  let text: TokenizedText
  private let keys: NameKeys
  /// Mentions with more than one word, by what a later mention may call them.
  private var bySurname: [WordHash: [Int]] = [:]
  private var byGivenName: [WordHash: [Int]] = [:]
  private var byFullName: [WordHash: Int] = [:]
  private var bySingle: [WordHash: Int] = [:]

  init(text: TokenizedText) {
    self.text = text
    keys = NameKeys(text: text)
  }

  mutating func join(_ mentions: [Mention], _ people: [Int], in groups: inout MentionGroups) {
    for index in people where words(mentions[index]).count > 1 {
      joinFull(mentions, index, &groups)
    }
    for index in people where words(mentions[index]).count <= 1 {
      joinShort(mentions, index, &groups)
    }
  }

  /// The words of a name without `Jr.` and the like.
  private func words(_ mention: Mention) -> [Int] {
    var words = keys.words(mention.tokens)
    while words.count > 1, let last = words.last, text.tokens[last].has(.generation) {
      words.removeLast()
    }
    return words
  }

  private mutating func joinFull(
    _ mentions: [Mention], _ index: Int, _ groups: inout MentionGroups
  ) {
    let words = words(mentions[index])
    guard let first = words.first, let last = words.last else { return }
    // Middle names and initials come and go.
    let key = keys.key([first, last])
    if let known = byFullName[key] {
      groups.join(known, index)
      return
    }
    byFullName[key] = index
    bySurname[keys.hash(last), default: []].append(index)
    let token = text.tokens[first]
    if token.has(.familyFirst), !token.has(.givenName) || !text.tokens[last].has(.surname) {
      bySurname[keys.hash(first), default: []].append(index)
    }
    byGivenName[keys.hash(first), default: []].append(index)
  }

  private mutating func joinShort(
    _ mentions: [Mention], _ index: Int, _ groups: inout MentionGroups
  ) {
    guard let word = words(mentions[index]).first else { return }
    let hash = keys.hash(word)
    let owner =
      choose(bySurname[hash], for: mentions[index], mentions)
      ?? choose(byGivenName[hash], for: mentions[index], mentions)
    if let owner {
      groups.join(owner, index)
    } else if let known = bySingle[hash] {
      groups.join(known, index)
    } else {
      bySingle[hash] = index
    }
  }

  /// Candidates that are compared at most, so that a text of many namesakes stays linear.
  private static let maximumCandidates = 8

  /// The person of fitting gender who was named last before `mention`, or else first after it.
  private func choose(
    _ candidates: [Int]?, for mention: Mention, _ mentions: [Mention]
  ) -> Int? {
    guard let candidates else { return nil }
    let gender = Gender.of(mention.tokens, in: text)
    let fitting = candidates.prefix(Self.maximumCandidates).filter {
      guard let gender, let other = Gender.of(mentions[$0].tokens, in: text) else { return true }
      return gender == other
    }
    return fitting.last { mentions[$0].span < mention.span } ?? fitting.first ?? candidates.first
  }
}
