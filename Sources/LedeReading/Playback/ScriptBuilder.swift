import LedeDocument

/// Collects the words of a script block by block, in one walk over the bytes.
struct ScriptBuilder {
  private(set) var words: [PlaybackWord] = []
  private(set) var sentenceStarts: [Int] = []
  private(set) var paragraphStarts: [Int] = []
  private(set) var totalUnits = 0

  private let utf8: [UInt8]
  private let sentences: [Span]
  private var sentence = 0

  init(document: Document, sentences: [Span]) {
    utf8 = document.utf8
    self.sentences = sentences
    words.reserveCapacity(utf8.count / 6)  // 5.9 bytes a word with its space in English prose
  }

  /// Adds the words of `block`; a block beyond the text or beyond 4 GiB adds none.
  mutating func add(_ block: Block) {
    let span = block.span
    guard span.end <= utf8.count, span.end <= Int(UInt32.max) else { return }
    var scanner = WordScanner(utf8, from: span.start, to: span.end)
    let isDrawn = block.isDrawn
    guard var word = scanner.next(skippingDrawing: isDrawn) else { return }
    paragraphStarts.append(words.count)
    sentenceStarts.append(words.count)
    while let following = scanner.next(skippingDrawing: isDrawn) {
      let ends = sentenceEnds(after: word.start, by: following.start)
      append(word, endsSentence: ends, endsParagraph: false, in: block)
      if ends { sentenceStarts.append(words.count) }
      word = following
    }
    append(word, endsSentence: true, endsParagraph: true, in: block)
  }

  private mutating func append(
    _ word: ScannedWord, endsSentence: Bool, endsParagraph: Bool, in block: Block
  ) {
    let units = WordCost.units(
      for: word, endsSentence: endsSentence, endsParagraph: endsParagraph,
      isHeadline: block.isHeadline)
    totalUnits += Int(units)
    words.append(
      PlaybackWord(
        word, costUnits: units, endsSentence: endsSentence, endsParagraph: endsParagraph,
        isHeadline: block.isHeadline))
  }

  /// Whether a sentence ends in the word from `start` or between it and the next one.
  private mutating func sentenceEnds(after start: Int, by next: Int) -> Bool {
    while sentence < sentences.count, sentences[sentence].end <= start { sentence += 1 }
    return sentence < sentences.count && sentences[sentence].end <= next
  }
}

extension WordScanner {
  /// The next word; with `skippingDrawing`, the next that holds a letter or digit.
  fileprivate mutating func next(skippingDrawing: Bool) -> ScannedWord? {
    while let word = next() {
      if !skippingDrawing || word.hasLetterOrDigit { return word }
    }
    return nil
  }
}

extension Block {
  /// Whether lines and boxes may be drawn with characters in it.
  fileprivate var isDrawn: Bool {
    switch kind {
    case .preformatted, .tableRow: true
    default: false
    }
  }

  fileprivate var isHeadline: Bool {
    switch kind {
    case .headline, .heading: true
    default: false
    }
  }
}
