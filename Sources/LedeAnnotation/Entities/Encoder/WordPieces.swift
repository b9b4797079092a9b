/// Cuts words into the pieces that the encoder knows.
///
/// Source: Wu and others, Google's Neural Machine Translation System (2016), WordPiece, with the
/// normalization of BERT's uncased vocabulary: lower case, no accents, Chinese characters and
/// punctuation on their own.
struct WordPieces {
  private let table: PieceTable
  /// The part of the token that is being read, normalized.
  private var word: [UInt8] = []
  /// Scalars in `word`.
  private var length = 0
  private var pieces: [Int32] = []

  /// Pieces of one token that count: as the encoder was trained.
  static let limit = 8
  /// Scalars of the longest word that is cut; a longer one is unknown (BERT's own limit).
  private static let longestWord = 100
  private static let continuation = Array("##".utf8)
  private static let continuationHash = PieceTable.hash(continuation)

  init(_ table: PieceTable) { self.table = table }

  /// The pieces of the token at `span`, 1…`limit` of them.
  ///
  /// - Complexity: O(bytes).
  mutating func pieces(of bytes: [UInt8], from start: Int, to end: Int) -> ArraySlice<Int32> {
    pieces.removeAll(keepingCapacity: true)
    var at = start
    while at < end, pieces.count < Self.limit {
      let (value, length) = Scalars.decode(bytes, at: at, end: end)
      at += length
      add(value)
    }
    endWord()
    if pieces.isEmpty { pieces.append(table.unknown) }
    return pieces.prefix(Self.limit)
  }

  private mutating func add(_ value: UInt32) {
    if value < 0x80 {
      add(folded: (0x41...0x5A).contains(value) ? value + 0x20 : value)
    } else if (0xAC00..<0xD7A4).contains(value) {
      addHangul(value - 0xAC00)
    } else if let (first, second, third) = table.folding(of: value) {
      for part in [first, second, third] where part != 0 { add(folded: part) }
    } else {
      add(folded: value)
    }
  }

  /// The letters of a syllable (Unicode 15, 3.12).
  private mutating func addHangul(_ index: UInt32) {
    add(folded: 0x1100 + index / 588)
    add(folded: 0x1161 + index % 588 / 28)
    if index % 28 != 0 { add(folded: 0x11A7 + index % 28) }
  }

  private mutating func add(folded value: UInt32) {
    switch Self.kind(of: value) {
    case .letter: append(value)
    case .space: endWord()
    case .alone:
      endWord()
      append(value)
      endWord()
    case .nothing: break
    }
  }

  private enum Kind { case letter, space, alone, nothing }

  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x09, 0x0A, 0x0D, 0x20: return .space
    case 0x21...0x7E: return .alone
    case 0..<0x80, 0xFFFD: return .nothing
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F,
      0x2B740...0x2B81F, 0x2B820...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return .alone
    default: return other(value)
    }
  }

  private static func other(_ value: UInt32) -> Kind {
    guard let scalar = Unicode.Scalar(value) else { return .nothing }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .alone
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .control, .format, .unassigned, .privateUse, .surrogate, .nonspacingMark: return .nothing
    default: return .letter
    }
  }

  private mutating func append(_ value: UInt32) {
    length += 1
    guard length <= Self.longestWord, let scalar = Unicode.Scalar(value) else { return }
    if let bytes = UTF8.encode(scalar) { word.append(contentsOf: bytes) }
  }

  /// Cuts the word that was read, longest piece first; a word with a rest that is no piece is
  /// unknown as a whole.
  private mutating func endWord() {
    defer {
      word.removeAll(keepingCapacity: true)
      length = 0
    }
    guard !word.isEmpty else { return }
    let count = pieces.count
    var start = 0
    while length <= Self.longestWord, let (number, end) = longestPiece(from: start) {
      pieces.append(number)
      if end == word.count { return }
      start = end
    }
    pieces.removeSubrange(count...)
    pieces.append(table.unknown)
  }

  private func longestPiece(from start: Int) -> (number: Int32, end: Int)? {
    let prefix = start == 0 ? [] : Self.continuation
    var hash = start == 0 ? PieceTable.hashStart : Self.continuationHash
    var found: (number: Int32, end: Int)?
    for end in (start + 1)...word.count {
      PieceTable.hash(word[end - 1], into: &hash)
      // Pieces end where scalars do.
      if end < word.count, word[end] & 0xC0 == 0x80 { continue }
      if let number = table.number(of: word[start..<end], after: prefix, hash: hash) {
        found = (number, end)
      }
    }
    return found
  }
}
