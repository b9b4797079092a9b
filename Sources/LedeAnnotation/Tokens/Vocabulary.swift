/// The different words of one document, each with a small number, and what the lexicon says of it.
struct Vocabulary: Sendable {
  let lexicon: Lexicon
  private var numbers: [WordHash: Int32] = [:]
  private(set) var hashes: [WordHash] = []
  private(set) var classes: [WordClasses] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  var count: Int { hashes.count }

  /// The number of the word with `hash`; words get numbers in order of first use.
  mutating func intern(_ hash: WordHash) -> Int32 {
    if let known = numbers[hash] { return known }
    let number = Int32(truncatingIfNeeded: hashes.count)
    numbers[hash] = number
    hashes.append(hash)
    classes.append(lexicon.classes(of: hash))
    return number
  }

  /// The number of `word`, if the document has it.
  func number(of word: WordHash) -> Int32? { numbers[word] }
}
