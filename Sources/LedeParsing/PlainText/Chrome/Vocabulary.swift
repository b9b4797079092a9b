/// The words of a text's long sentences: teasers for other articles share few of them.
struct Vocabulary {
  private var counts: [UInt64: Int] = [:]
  private var isKnown = false

  /// Paragraphs that are counted: enough for an article, and a bound for books.
  private static let most = 1500

  init(_ traits: [ParagraphTraits], _ classes: [LineClass]) {
    var paragraphs = 0
    for (trait, line) in zip(traits, classes) where line == .longSentence {
      guard paragraphs < Self.most else { break }
      paragraphs += 1
      for word in Set(trait.weightyWords) { counts[word, default: 0] += 1 }
    }
    isKnown = paragraphs >= 3
  }

  /// 0 where nothing can be said, 1 for no word in common up to 8 for all.
  func kinship(of traits: ParagraphTraits, _ line: LineClass) -> Int {
    guard isKnown, traits.weightyWords.count >= 3 else { return 0 }
    return 1 + shared(traits, line) * 7 / traits.weightyWords.count
  }

  /// The share of the line's weighty words that the long sentences have; -1 for lines without any.
  func share(of traits: ParagraphTraits, _ line: LineClass) -> Float {
    guard !traits.weightyWords.isEmpty else { return -1 }
    return Float(shared(traits, line)) / Float(traits.weightyWords.count)
  }

  private func shared(_ traits: ParagraphTraits, _ line: LineClass) -> Int {
    // A long sentence is in the count itself.
    let own = line == .longSentence ? 1 : 0
    var shared = 0
    for word in traits.weightyWords where counts[word, default: 0] > own { shared += 1 }
    return shared
  }
}
