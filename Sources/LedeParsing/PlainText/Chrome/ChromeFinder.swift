import LedeDocument

/// Decides which paragraphs are page furniture.
struct ChromeFinder {
  struct Chrome: Equatable {
    let reason: ChromeReason
    let rule: Rule
  }

  /// By index of the paragraph.
  private(set) var found: [Int: Chrome] = [:]

  init(_ traits: [ParagraphTraits]) {
    for (index, trait) in traits.enumerated() {
      guard let best = trait.hits.best, best.strength == .certain, trait.wordCount <= 40 else {
        continue
      }
      found[index] = Chrome(reason: best.reason, rule: best.rule)
    }
  }
}
