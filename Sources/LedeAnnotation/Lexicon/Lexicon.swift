/// What is known of single words and of phrases before any document is read.
struct Lexicon: Sendable {
  /// What a known phrase names.
  struct Phrase: Sendable {
    let classes: WordClasses
    /// Words in it, 2…`maximumPhraseLength`.
    let length: Int
  }

  /// Longest phrase of the tables, in words; it bounds every look-up.
  static let maximumPhraseLength = 6

  private var words: [WordHash: WordClasses] = [:]
  private var phrases: [WordHash: Phrase] = [:]

  /// The tables of this folder.
  static let english = Lexicon(tables: Lexicon.tables)

  /// - Parameter tables: Entries are parted by white space or, where they have several words, by
  ///   line ends.
  init(tables: [(classes: WordClasses, words: String)]) {
    words.reserveCapacity(8192)
    for (classes, list) in tables {
      for line in list.split(whereSeparator: \.isNewline) { add(line, classes) }
    }
  }

  private mutating func add(_ line: Substring, _ classes: WordClasses) {
    for entry in line.split(separator: " ") {
      let parts = Self.parts(of: entry)
      guard let first = parts.first else { continue }
      guard parts.count > 1 else {
        words[first, default: []].insert(classes)
        continue
      }
      var hash = WordHash()
      for part in parts { hash.add(part) }
      let known = phrases[hash]?.classes ?? []
      phrases[hash] = Phrase(classes: known.union(classes), length: parts.count)
      words[first, default: []].insert(.phraseStart)
    }
  }

  /// The words of an entry as the tokenizer parts them: at hyphens and before `'s`, without `&`.
  private static func parts(of entry: Substring) -> [WordHash] {
    entry.split(whereSeparator: { $0 == "_" || $0 == "-" }).flatMap { part -> [WordHash] in
      if part == "&" { return [] }
      guard part.count > 2, part.hasSuffix("'s") else { return [WordHash(part)] }
      return [WordHash(part.dropLast(2)), .possessive]
    }
  }

  func classes(of word: WordHash) -> WordClasses { words[word] ?? [] }

  func phrase(_ hash: WordHash) -> Phrase? { phrases[hash] }
}
