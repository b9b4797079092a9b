import LedeDocument

/// Finds whom `the spokeswoman` names: the person of the text with that word for a role; and which
/// company `the brewer` is.
struct RoleNouns {
  let speech: SpeechText
  private var entities: [WordHash: [Int]] = [:]

  /// People that one noun can stand for; with more it stands for nobody.
  private static let maximumCandidates = 8
  private static let the = WordHash("the")
  private static let based = WordHash("based")
  private static let ends = Set(
    ["of", "for", "at", "to", "who", "in", "from", "with"].map { WordHash($0) })

  init(speech: SpeechText, links: EntityLinker.Links) {
    self.speech = speech
    for entity in links.entities {
      guard let role = entity.role else { continue }
      for word in role.split(separator: " ") {
        let hash = WordHash(word)
        if Self.ends.contains(hash) || hash == Self.based { break }
        if entities[hash, default: []].count < Self.maximumCandidates {
          entities[hash, default: []].append(entity.id)
        }
      }
    }
  }

  /// Entities with the role that the phrase at `index`, of the article and one noun, names.
  func candidates(at index: Int) -> [Int] {
    guard speech.hash(index) == Self.the, let noun = speech.text.token(index + 1), noun.isLower,
      PersonNouns(speech: speech).isPerson(index + 1), speech.mentionIndex(at: index + 1) == nil
    else { return [] }
    // "the president of France" and "the spokesman Jane Roe quoted" are somebody else's.
    if let next = speech.text.token(index + 2),
      next.isCapitalized || next.kind == .hyphen
        || Self.ends.contains(speech.hash(index + 2))
          && speech.hash(index + 2) != WordHash("who")
    {
      return []
    }
    return entities[speech.hash(index + 1)] ?? []
  }
}
