import LedeDocument

/// A document as every stage reads it: tokens, sentences and the words it uses.
struct TokenizedText: Sendable {
  let bytes: [UInt8]
  let blocks: [Block]
  let tokens: [Token]
  let sentences: [Sentence]
  let vocabulary: Vocabulary
  /// Range of tokens of every block; empty for chrome and what is beyond the limit.
  let blockTokens: [Range<Int>]
  /// Range of `sentences` of every block.
  let blockSentences: [Range<Int>]
  /// Whether each block can have names: none has them in code.
  private let hasNames: [Bool]

  /// Bytes of text that are annotated. What comes after has no annotations, so that no input takes
  /// more than two seconds: the slowest hostile text took 3.6 s for 2 MB (docs/benchmarks.md). 1 MB is
  /// more than any article, and as much as a long novel.
  static let limit = 1_000_000

  init(_ document: Document, lexicon: Lexicon = .english) {
    var tokenizer = Tokenizer(document.utf8, lexicon: lexicon)
    var tokens: [Token] = []
    var blockTokens: [Range<Int>] = []
    tokens.reserveCapacity(min(document.utf8.count, Self.limit) / 5)
    for block in document.blocks {
      let first = tokens.count
      if !block.isChrome && block.span.start < Self.limit {
        let end = max(block.span.start, min(block.span.end, Self.limit(in: document.utf8)))
        tokenizer.append(Span(block.span.start, end), to: &tokens)
      }
      blockTokens.append(first..<tokens.count)
    }
    bytes = document.utf8
    blocks = document.blocks
    vocabulary = tokenizer.vocabulary
    self.tokens = tokens
    self.blockTokens = blockTokens
    hasNames = zip(document.blocks, blockTokens).map { block, range in
      block.kind != .preformatted || !Self.isCode(tokens[range])
    }
    (sentences, blockSentences) = Self.segment(tokens, blockTokens, document)
  }

  /// `limit`, moved back to where a scalar starts.
  private static func limit(in bytes: [UInt8]) -> Int {
    guard bytes.count > limit else { return bytes.count }
    return (max(0, limit - 3)...limit).last { bytes[$0] & 0xC0 != 0x80 } ?? limit
  }

  private static func segment(
    _ tokens: [Token], _ blockTokens: [Range<Int>], _ document: Document
  ) -> ([Sentence], [Range<Int>]) {
    var sentences: [Sentence] = []
    var ranges: [Range<Int>] = []
    var segmenter = SentenceSegmenter(tokens: tokens, bytes: document.utf8)
    for (index, block) in document.blocks.enumerated() {
      let first = sentences.count
      segmenter.breaksAtLineEnds = block.kind == .preformatted
      for range in segmenter.sentences(in: blockTokens[index]) {
        let span = Span(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
        sentences.append(
          Sentence(tokens: range, block: index, span: span, casing: casing(of: tokens[range])))
      }
      ranges.append(first..<sentences.count)
    }
    return (sentences, ranges)
  }

  /// Title case: at least three longer words, three of four of them with capitals, no full stop.
  ///
  /// Three of four parts headlines from sentences well enough: it was the first value tried.
  private static func casing(of tokens: ArraySlice<Token>) -> Sentence.Casing {
    var words = 0
    var capitals = 0
    var long = 0
    var capitalized = 0
    for token in tokens where token.kind == .word && !token.shape.contains(.uncased) {
      words += 1
      if token.shape.contains(.allCapitals) { capitals += 1 }
      guard token.end - token.start > 3 else { continue }
      long += 1
      if token.isCapitalized { capitalized += 1 }
    }
    if words >= 2 && capitals == words { return .capitals }
    if tokens.last?.kind == .fullStop { return .plain }
    return long >= 3 && capitalized * 4 > long * 3 ? .title : .plain
  }

  // MARK: Reading

  /// Whether names are looked for in the block with this index: tables and verse have them.
  func mayHaveNames(_ block: Int) -> Bool { hasNames[block] }

  /// Whether at least one token in ten is a mark that prose hardly uses. Result lists and tables
  /// have one in fifty.
  private static func isCode(_ tokens: ArraySlice<Token>) -> Bool {
    let marks = tokens.filter {
      $0.kind == .symbol || $0.kind == .semicolon || $0.kind == .slash
    }
    return marks.count * 10 > tokens.count
  }

  /// The text between two token indices.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, range.upperBound <= tokens.count else { return Span(0, 0) }
    return Span(tokens[first].start, tokens[range.upperBound - 1].end)
  }

  func string(_ span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  func string(_ range: Range<Int>) -> String { string(span(range)) }

  /// The token at `index` if there is one, for looking around without checks.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether nothing stands between the token and the one before it.
  func touchesPrevious(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index - 1].end == tokens[index].start
  }

  /// The classes of the phrase that starts at `index`, and the tokens it takes: longest first.
  ///
  /// Hyphens and `&` between the words of a phrase do not count.
  func phrase(at index: Int, before end: Int) -> (classes: WordClasses, tokens: Range<Int>)? {
    guard tokens[index].has(.phraseStart) else { return nil }
    var hash = WordHash()
    var words = 0
    var at = index
    var found: (classes: WordClasses, tokens: Range<Int>)?
    while at < end, words < Lexicon.maximumPhraseLength {
      let token = tokens[at]
      if token.word >= 0 {
        hash.add(vocabulary.hashes[Int(token.word)])
        words += 1
        if words > 1, let phrase = vocabulary.lexicon.phrase(hash), phrase.length == words {
          found = (phrase.classes, index..<(at + 1))
        }
      } else if token.kind != .hyphen && token.kind != .ampersand {
        break
      }
      at += 1
    }
    return found
  }
}
