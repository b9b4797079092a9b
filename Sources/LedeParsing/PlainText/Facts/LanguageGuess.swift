/// Guesses the language of a text from the small words it uses.
enum LanguageGuess {
  /// Words counted: a few paragraphs; longer samples change no answer on news.
  private static let sample = 3000
  /// Every twelfth word at least must be one of the language's: running text has a third of them.
  private static let leastShare = 12

  private static let lists: [(language: String, words: Set<UInt64>)] = FunctionWords.byLanguage.map
  {
    ($0.language, Set($0.words.split(separator: " ").map { Words.hash($0) }))
  }

  /// A BCP 47 tag, or nil where no language is clearly ahead.
  static func language(of text: ArraySlice<UInt8>) -> String? {
    let words = Words(text.prefix(sample * 8), atMost: sample).hashes
    guard words.count >= 12 else { return nil }
    let counts = lists.map { list in
      (list.language, words.reduce(0) { $0 + (list.words.contains($1) ? 1 : 0) })
    }.sorted { $0.1 > $1.1 }
    guard let best = counts.first, counts.count > 1 else { return nil }
    let isAhead = best.1 * leastShare >= words.count && best.1 * 5 >= counts[1].1 * 6
    return isAhead ? best.0 : nil
  }
}
