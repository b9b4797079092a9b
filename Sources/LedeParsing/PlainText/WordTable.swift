/// Small numbers by the hash of a word.
///
/// Open addressing (Knuth, The Art of Computer Programming 3, section 6.4, algorithm L): the hashes
/// are spread already, so none is hashed again. A word whose place is crowded by `mostProbes` others
/// is not kept, so that no text can make the table slow.
struct WordTable: Sendable {
  private var words: [UInt64]
  private var numbers: [Int32]
  private var shift: UInt64
  private(set) var count = 0

  private static let mostProbes = 32

  init(capacity: Int = 8) {
    var size = 16
    var bits: UInt64 = 4
    while size < 2 * capacity { (size, bits) = (2 * size, bits + 1) }
    words = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    shift = 64 - bits
  }

  /// A table in which every one of `words` has the number 1.
  init(_ words: some Collection<UInt64>) {
    self.init(capacity: words.count)
    for word in words { self[word] = 1 }
  }

  var isEmpty: Bool { count == 0 }

  /// The number of a word; 0 for words that have none.
  subscript(word: UInt64) -> Int32 {
    get {
      var place = start(of: word)
      for _ in 0..<Self.mostProbes {
        if words[place] == word { return word == 0 ? 0 : numbers[place] }
        if words[place] == 0 { return 0 }
        place = (place + 1) & (words.count - 1)
      }
      return 0
    }
    set {
      guard word != 0 else { return }
      if 2 * (count + 1) > words.count { grow() }
      var place = start(of: word)
      for _ in 0..<Self.mostProbes {
        if words[place] == word {
          numbers[place] = newValue
          return
        }
        if words[place] == 0 {
          (words[place], numbers[place]) = (word, newValue)
          count += 1
          return
        }
        place = (place + 1) & (words.count - 1)
      }
    }
  }

  func contains(_ word: UInt64) -> Bool { self[word] != 0 }

  /// In no order that means anything.
  var entries: [(word: UInt64, number: Int32)] {
    words.indices.filter { words[$0] != 0 }.map { (words[$0], numbers[$0]) }
  }

  /// Source of the factor: Knuth, 6.4: 2^64 by the golden ratio.
  @inline(__always)
  private func start(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func grow() {
    var larger = WordTable(capacity: words.count)
    for (word, number) in zip(words, numbers) where word != 0 { larger[word] = number }
    self = larger
  }
}

/// What is known of single words, so that one look at a word's hash answers for all lists.
enum KnownWords {
  static let functionWord: Int32 = 1
  static let dayName: Int32 = 2
  /// A word that some phrase of page furniture starts with.
  static let phraseStart: Int32 = 4

  static let marks: WordTable = {
    var marks = WordTable(capacity: 4096)
    for word in FunctionWords.all { marks[word] |= functionWord }
    for word in DayNames.all { marks[word] |= dayName }
    for word in ChromePhrases.index.firstWords { marks[word] |= phraseStart }
    return marks
  }()
}
