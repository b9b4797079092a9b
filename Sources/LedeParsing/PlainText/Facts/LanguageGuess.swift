/// Guesses the language of a text from the small words it uses.
enum LanguageGuess {
  /// Words counted: a few paragraphs; longer samples change no answer on news.
  private static let sample = 3000
  /// Every twelfth word at least must be one of the language's: running text has a third of them.
  private static let leastShare = 12

  /// The languages of a word as bits, in the order of the lists: one look tells all of them.
  private static let marks: WordTable = {
    var marks = WordTable(capacity: 2048)
    for (index, list) in FunctionWords.byLanguage.enumerated() {
      for word in Words.hashes(of: list.words) { marks[word] |= 1 << Int32(index) }
    }
    return marks
  }()

  /// A BCP 47 tag, or nil where no language is clearly ahead.
  static func language(of text: ArraySlice<UInt8>) -> String? {
    let words = Words(text.prefix(sample * 8), atMost: sample).hashes
    guard words.count >= 12 else { return nil }
    let counts = zip(FunctionWords.byLanguage.map(\.language), counts(of: words))
      .sorted { $0.1 > $1.1 }
    guard let best = counts.first, counts.count > 1 else { return nil }
    let isAhead = best.1 * leastShare >= words.count && best.1 * 5 >= counts[1].1 * 6
    return isAhead ? best.0 : nil
  }

  /// How many of `words` each language has.
  private static func counts(of words: [UInt64]) -> [Int] {
    let marks = marks
    var counts = Array(repeating: 0, count: FunctionWords.byLanguage.count)
    for word in words {
      var bits = UInt32(bitPattern: marks[word])
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    return counts
  }
}
