import LedeDocument

/// Hashes of how a token is written.
struct Spelling {
  private(set) var folded: UInt64
  private(set) var written: UInt64
  private(set) var shape: UInt64
  private(set) var longShape: UInt64
  /// `U.S.`, `a.m.`: dots that a folded word does not keep.
  private(set) var hasInnerDot = false

  /// Longest shape in runs, and characters of the long shape: as the Python prototype had them.
  private static let runs = 8
  private static let characters = 6

  init(_ token: Token, _ bytes: [UInt8]) {
    var (folded, written) = (WordHash(), WordHash())
    var (shape, longShape) = (WordHash(), WordHash())
    var last: UInt32 = 0
    var (runs, count) = (0, 0)
    var at = token.start
    while at < token.end {
      let (value, length) = Scalars.decode(bytes, at: at, end: token.end)
      folded.add(Scalars.folded(value))
      written.add(value)
      let mark = Self.mark(value)
      if mark != last, runs < Self.runs {
        shape.add(mark)
        runs += 1
      }
      if count < Self.characters { longShape.add(mark) }
      if value == 0x2E, at + length < token.end { hasInnerDot = true }
      last = mark
      count += 1
      at += length
    }
    self.folded = folded.value
    self.written = written.value
    self.shape = shape.value
    self.longShape = longShape.value
  }

  /// `X`, `x` and `d` for capitals, letters and digits, the character itself for the rest.
  private static func mark(_ value: UInt32) -> UInt32 {
    switch Scalars.classify(value) {
    case .upper: 0x58
    case .lower, .uncased: 0x78
    case .digit: 0x64
    case .space, .mark, .punctuation: value
    }
  }

  /// The hash a word of a list is looked up by.
  static func hash(of word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    var tokenizer = Tokenizer(bytes)
    let tokens = tokenizer.tokens(in: Span(0, bytes.count))
    var hash = WordHash()
    for scalar in word.unicodeScalars { hash.add(Scalars.folded(scalar.value)) }
    guard tokens.count == 1, let token = tokens.first, token.word >= 0,
      !Spelling(token, bytes).hasInnerDot
    else { return hash.value }
    return tokenizer.vocabulary.hashes[Int(token.word)].value
  }
}
