/// A family of signs that speak for or against page furniture. A paragraph shows at most one sign
/// of a family, so a decision is a sum of a few named weights.
enum ChromeSign: Int, CaseIterable {
  /// Length in words.
  case words
  /// What kind of line it is: a sentence, a label, a phrase known from furniture.
  case line
  /// The kind and strength of its phrase.
  case phrase
  case phraseCount
  case weakPhrase
  case opening
  /// Share of words that begin with a capital.
  case capitals
  /// Share of words that only tie others together.
  case tying
  case digits
  /// Dividers, addresses, capitals throughout, a colon or dots at the end.
  case marks
  /// How often the same words stand in the text.
  case repeated
  case before1
  case before2
  case before3
  case after1
  case after2
  case after3
  /// Paragraphs since the last long sentence, and until the next.
  case gapBefore
  case gapAfter
  /// Share of the text's long sentences that stand before it.
  case place
  /// Certain phrases among the eight paragraphs before, and after.
  case certainBefore
  case certainAfter
  /// Lines so far that usually stand after an article.
  case closings
  /// Share of the text's paragraphs that are certain furniture.
  case density
  /// What the last certain phrase since the last long sentence was about.
  case section
  /// Long sentences among the four paragraphs before and after.
  case company
  /// Share of its weighty words that the text's long sentences use as well.
  case kinship
  /// Whether it is little more than a date, a time or a number.
  case date

  /// How many signs the family has.
  var size: Int {
    switch self {
    case .words: 11
    case .line, .before1, .before2, .before3, .after1, .after2, .after3: LineClass.allCases.count
    case .phrase: 29
    case .phraseCount, .weakPhrase, .digits, .repeated: 4
    case .opening, .certainBefore, .certainAfter, .date: 5
    case .capitals, .tying, .closings: 6
    case .kinship: 9
    case .marks, .section, .company, .place: 8
    case .gapBefore, .gapAfter, .density: 7
    }
  }

  /// The number of the family's first sign.
  var base: Int { Self.bases[rawValue] }

  /// Its name in `ChromeWeights` and in rules: `gap-before` for `gapBefore`.
  var name: String {
    var name = ""
    for byte in "\(self)".utf8 {
      if ASCII.isUpper(byte) { name += "-" }
      name.unicodeScalars.append(Unicode.Scalar(ASCII.lowercase(byte)))
    }
    return name
  }

  static let count = allCases.reduce(0) { $0 + $1.size }

  private static let bases: [Int] = {
    var next = 0
    return allCases.map { sign in
      defer { next += sign.size }
      return next
    }
  }()
}

/// The coarse kinds of lines that a paragraph's neighbours are judged by.
enum LineClass: UInt8, CaseIterable {
  case longSentence
  case sentence
  case shortSentence
  case longLabel
  case label
  case shortLabel
  case clearPhrase
  case certainPhrase
  /// There is no such neighbour.
  case edge

  init(_ traits: ParagraphTraits) {
    let words = traits.wordCount
    // Phrases in a paragraph of several sentences are its subject, not its purpose.
    if let strength = traits.hits.best?.strength, strength != .weak, words <= 45 {
      self = strength == .certain ? .certainPhrase : .clearPhrase
    } else if traits.isPreformatted || traits.endsSentence && words >= 18 || words >= 35 {
      self = .longSentence
    } else if traits.endsSentence {
      self = words >= 8 ? .sentence : .shortSentence
    } else {
      self = words >= 12 ? .longLabel : words >= 5 ? .label : .shortLabel
    }
  }
}
