/// What the page's head says of its article, as words to compare lines with.
package struct PageHints: Sendable {
  let title: WordTable
  let excerpt: WordTable
  /// The title's words that say something, numbered from 1.
  let titleNumbers: WordTable
  /// Runs of four words of the article's text in the page's structured data; empty if it has none.
  let structured: WordTable

  /// Words of structured text that are looked at.
  private static let most = 20_000

  init(title: [UInt8], excerpt: [UInt8], articleBody: [UInt8]) {
    let titleWords = Words(title[...], atMost: 60).hashes
    self.title = WordTable(titleWords)
    self.excerpt = WordTable(Words(excerpt[...], atMost: 200).hashes)
    var numbers = WordTable()
    for word in titleWords where KnownWords.marks[word] & KnownWords.functionWord == 0 {
      if numbers[word] == 0 { numbers[word] = Int32(numbers.count + 1) }
    }
    titleNumbers = numbers
    let words = Words(articleBody[...], atMost: Self.most).hashes
    // Shorter texts are summaries.
    structured = words.count >= 60 ? WordTable(Self.runs(of: words)) : WordTable()
  }

  /// Whether a line is the title, or nearly.
  func isTitle(_ traits: ParagraphTraits) -> Bool {
    guard title.count >= 3, traits.wordCount >= 3, traits.wordCount * 2 >= title.count,
      traits.wordCount <= title.count + 4
    else { return false }
    return Self.share(traits.weightyWords, in: title) >= 0.8
  }

  /// The hashes of all runs of four words.
  static func runs(of words: [UInt64]) -> [UInt64] {
    guard words.count >= 4 else { return [] }
    return (0...(words.count - 4)).map { start in
      words[start..<(start + 4)].reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1 }
    }
  }

  /// Share of `words` that are in `known`; 0 for lines of fewer than three words.
  static func share(_ words: [UInt64], in known: WordTable) -> Float {
    guard words.count >= 3, !known.isEmpty else { return 0 }
    var shared = 0
    for word in words where known.contains(word) { shared += 1 }
    return Float(shared) / Float(words.count)
  }
}
