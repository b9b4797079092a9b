/// What a line of a text is judged by, as numbers, behind the families of `ChromeSign`.
enum LineSign: Int, CaseIterable {
  case words
  case bytes
  case wordsSay
  case worstWord
  case bestWord
  case before1Words
  case before1Says
  case before2Words
  case before2Says
  case after1Words
  case after1Says
  case after2Words
  case after2Says
  case position
  case fromStart
  case fromEnd
  case lines
  case kinship
  case proseBefore
  case wordsBefore
  case wordsAfter
  case capitalShare
  case digitShare
  case endsSentence

  /// The column of a table that has `ChromeSign`'s families first.
  var column: Int { Self.families + rawValue }

  static let width = families + allCases.count
  private static let families = ChromeSign.allCases.count
}

/// The numbers of all lines of a text.
struct LineSigns {
  private(set) var table: SignTable

  private static let mostWords: Float = 120
  private static let mostBytes = 900
  private static let far = 40
  private static let mostLines = 500
  private static let mostAround: Float = 500
  /// Words from which a line counts as prose of the article.
  private static let prose = 18

  init(_ features: ChromeFeatures, _ traits: [ParagraphTraits], _ lexicon: TokenWeights) {
    table = SignTable(rows: traits.count, width: LineSign.width)
    let families = ChromeSign.allCases
    for row in traits.indices {
      for (family, number) in zip(families, features.active[row]) {
        table[row, family.rawValue] = Float(Int(number) - family.base)
      }
      addOwn(row, traits[row], lexicon)
      set(row, .kinship, features.kinships[row])
    }
    addPlaces(traits)
    for row in traits.indices { addNeighbours(row) }
  }

  private mutating func set(_ row: Int, _ sign: LineSign, _ value: Float) {
    table[row, sign.column] = value
  }

  private mutating func addOwn(_ row: Int, _ own: ParagraphTraits, _ lexicon: TokenWeights) {
    set(row, .words, min(Self.mostWords, Float(own.wordCount)))
    set(row, .bytes, Float(min(Self.mostBytes, own.bytes.count)))
    if own.wordCount <= LineWords.longest {
      let opinion = lexicon.opinion(LineWords.tokens(of: own)[...])
      set(row, .wordsSay, opinion.sum)
      set(row, .worstWord, opinion.worst)
      set(row, .bestWord, opinion.best)
    }
    set(row, .capitalShare, Float(own.capitals) / Float(max(1, own.letterWords)))
    set(row, .digitShare, Float(own.digits) / Float(max(1, own.bytes.count)))
    set(row, .endsSentence, own.endsSentence ? 1 : 0)
  }

  private mutating func addPlaces(_ traits: [ParagraphTraits]) {
    var before: Float = 0
    let all = traits.reduce(Float(0)) {
      $0 + ($1.wordCount >= Self.prose ? Float($1.wordCount) : 0)
    }
    for (row, own) in traits.enumerated() {
      let words = own.wordCount >= Self.prose ? Float(own.wordCount) : 0
      set(row, .position, Float(row) / Float(traits.count))
      set(row, .fromStart, Float(min(Self.far, row)))
      set(row, .fromEnd, Float(min(Self.far, traits.count - 1 - row)))
      set(row, .lines, Float(min(Self.mostLines, traits.count)))
      set(row, .proseBefore, before / max(1, all))
      set(row, .wordsBefore, min(Self.mostAround, before))
      before += words
      set(row, .wordsAfter, min(Self.mostAround, all - before))
    }
  }

  private mutating func addNeighbours(_ row: Int) {
    func copy(_ offset: Int, _ words: LineSign, _ says: LineSign) {
      let other = row + offset
      let isThere = other >= 0 && other < table.rows
      set(row, words, isThere ? table[other, LineSign.words.column] : -1)
      set(row, says, isThere ? table[other, LineSign.wordsSay.column] : 0)
    }
    copy(-1, .before1Words, .before1Says)
    copy(-2, .before2Words, .before2Says)
    copy(1, .after1Words, .after1Says)
    copy(2, .after2Words, .after2Says)
  }
}
