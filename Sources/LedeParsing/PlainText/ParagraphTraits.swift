import LedeDocument

/// What there is to know about one paragraph before anything is decided.
struct ParagraphTraits {
  enum Opening: Equatable {
    case capital
    case lowerCase
    case digit
    case quotationMark
    case sign
  }

  enum Ending: Equatable {
    case colon
    case dots
    case question
    case other
  }

  /// Bytes of the text, from the first word to the last, with the line ends between.
  let bytes: Range<Int>
  let lineCount: Int
  let isPreformatted: Bool
  let isMarkedHeading: Bool
  let isListItem: Bool
  let endsSentence: Bool
  let opening: Opening
  let ending: Ending

  /// Words, counted up to `longest + 1`.
  private(set) var wordCount = longest + 1
  private(set) var hits = PhraseHits()
  /// Words that begin with a capital letter, and words that begin with a letter.
  private(set) var capitals = 0
  private(set) var letterWords = 0
  private(set) var digits = 0
  /// Words that only tie others together (`the`, `und`, `de`): sentences have them, labels do not.
  private(set) var functionWords = 0
  /// `|`, `·`, `›`, `»`, `/`, `>` or `•` between words.
  private(set) var dividers = 0
  private(set) var hasAddress = false
  private(set) var isUpperCase = false
  /// Hashes of the words that are not function words.
  private(set) var weightyWords: [UInt64] = []
  /// The hash of the first word; nil if there is none, or the paragraph is long.
  private(set) var firstWord: UInt64?
  /// Whether a month or a weekday is named.
  private(set) var namesDay = false
  /// Same for paragraphs of the same words; 0 for long ones.
  private(set) var wordsHash: UInt64 = 0

  /// Longest paragraph in words that may be furniture by its words. Of the furniture lines of the
  /// line corpora 2 % are longer, and of those most are articles of their own.
  static let longest = 80
  /// No paragraph of `longest` words is longer than this, so longer ones are not even counted.
  private static let longestBytes = 1200

  init(_ paragraph: Paragraph, _ text: [UInt8], _ lines: [TextLine]) {
    let textLines = paragraph.lines.prefix(max(1, paragraph.textLineCount))
    let first = lines[textLines.lowerBound]
    let start = min(first.start + paragraph.markLength, first.end)
    bytes = start..<max(start, lines[textLines.upperBound - 1].end)
    lineCount = textLines.count
    isPreformatted = paragraph.kind == .preformatted
    if case .heading = paragraph.kind { isMarkedHeading = true } else { isMarkedHeading = false }
    if case .listItem = paragraph.kind { isListItem = true } else { isListItem = false }
    endsSentence = SentenceEnd.ends(text[bytes])
    opening = Self.opening(text[bytes])
    ending = Self.ending(text[bytes])
    guard !isPreformatted, bytes.count <= Self.longestBytes else { return }
    measureWords(text)
    measureBytes(text)
  }

  /// The traits of a stretch of a page's text that is one line.
  init(line bytes: Range<Int>, in text: [UInt8], isPreformatted: Bool, isListItem: Bool) {
    self.bytes = bytes
    lineCount = 1
    self.isPreformatted = isPreformatted
    isMarkedHeading = false
    self.isListItem = isListItem
    endsSentence = SentenceEnd.ends(text[bytes])
    opening = Self.opening(text[bytes])
    ending = Self.ending(text[bytes])
    guard !isPreformatted, bytes.count <= Self.longestBytes else { return }
    measureWords(text)
    measureBytes(text)
  }

  private mutating func measureWords(_ text: [UInt8]) {
    let words = Words(text[bytes], atMost: Self.longest)
    wordCount = words.hashes.count + (words.isCut ? 1 : 0)
    guard !words.isCut else { return }
    firstWord = words.hashes.first
    let known = KnownWords.marks
    var hasPhraseStart = false
    weightyWords.reserveCapacity(words.hashes.count)
    for hash in words.hashes {
      let marks = known[hash]
      if marks & KnownWords.functionWord != 0 {
        functionWords += 1
      } else {
        weightyWords.append(hash)
      }
      if marks & KnownWords.dayName != 0 { namesDay = true }
      if marks & KnownWords.phraseStart != 0 { hasPhraseStart = true }
      wordsHash = (wordsHash &* 31) &+ hash
    }
    if hasPhraseStart { hits = ChromePhrases.index.hits(in: words.hashes) }
  }

  private mutating func measureBytes(_ text: [UInt8]) {
    var atWordStart = true
    var lowers = 0
    var uppers = 0
    for index in bytes {
      let byte = text[index]
      let isUpper = ASCII.isUpper(byte)
      if isUpper { uppers += 1 } else if ASCII.isLower(byte) { lowers += 1 }
      if ASCII.isDigit(byte) { digits += 1 }
      if byte == UInt8(ascii: "@") { hasAddress = true }
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") { dividers += 1 }
      if byte == 0xBB || byte == 0xB7, index > 0, text[index - 1] == 0xC2 { dividers += 1 }
      if byte == 0xA2 || byte == 0xBA, index > 1, text[index - 2] == 0xE2 { dividers += 1 }
      if byte == UInt8(ascii: "/"), index + 1 < text.count, text[index + 1] == byte {
        hasAddress = true
      }
      if atWordStart, ASCII.isLetter(byte) || byte >= 0x80 {
        letterWords += 1
        if isUpper { capitals += 1 }
      }
      atWordStart = byte == 0x20 || byte == 0x0A
    }
    isUpperCase = lowers == 0 && uppers > 2
  }

  private static func opening(_ bytes: ArraySlice<UInt8>) -> Opening {
    guard let first = bytes.first else { return .sign }
    if ASCII.isUpper(first) { return .capital }
    if ASCII.isLower(first) { return .lowerCase }
    if ASCII.isDigit(first) { return .digit }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return .quotationMark }
    // Curly and low quotation marks, then «; other letters of other scripts count as capitals.
    if first == 0xE2, bytes.dropFirst().first == 0x80 {
      let third = bytes.dropFirst(2).first ?? 0
      return (0x98...0x9F).contains(third) || third == 0xB9 ? .quotationMark : .sign
    }
    if first == 0xC2 { return bytes.dropFirst().first == 0xAB ? .quotationMark : .sign }
    return first >= 0xC3 ? .capital : .sign
  }

  private static func ending(_ bytes: ArraySlice<UInt8>) -> Ending {
    switch bytes.last {
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "?"): return .question
    default:
      let tail = bytes.suffix(3)
      return tail == [0xE2, 0x80, 0xA6] || tail == [0x2E, 0x2E, 0x2E] ? .dots : .other
    }
  }

  /// 1 for a short line with a date, 2 for one with only a number, 3 and 4 for longer ones with both.
  var dateSign: Int {
    if namesDay, digits > 0 { return wordCount <= 8 ? 1 : wordCount <= 16 ? 3 : 0 }
    if digits > 0, letterWords == 0 { return 2 }
    return digits > 0 && wordCount <= 8 ? 4 : 0
  }

  /// The text with a space for every line end.
  func string(in text: [UInt8]) -> String {
    String(decoding: text[bytes].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}
