import LedeDocument

/// Whole sentences as the encoder reads them at once: pieces with the shape and the flags of their
/// words.
package struct PieceSequence: Equatable, Sendable {
  /// Indices into `TokenizedText.tokens`.
  package fileprivate(set) var tokens: Range<Int>
  package fileprivate(set) var pieces: [Int32]
  package fileprivate(set) var shapes: [UInt8] = [WordShape.none]
  package fileprivate(set) var flags: [NameFlags] = [[]]
  /// Position of the first piece of each token.
  package fileprivate(set) var first: [Int] = []

  /// Pieces of the longest sequence, with its two ends. Longer ones are read worse: the encoder was
  /// trained on 128 pieces, and F1 falls by 0.8 from 160 pieces to 256 (learning half).
  package static let maximumLength = 160

  package init(
    tokens: Range<Int>, pieces: [Int32], shapes: [UInt8], flags: [NameFlags], first: [Int]
  ) {
    (self.tokens, self.pieces, self.shapes) = (tokens, pieces, shapes)
    (self.flags, self.first) = (flags, first)
  }

  fileprivate init(at token: Int, _ table: PieceTable) {
    tokens = token..<token
    pieces = [table.start]
  }

  /// Whether the kernels may be given it: everything is in range and of one length.
  func isReadable(_ sizes: NameWeights.Sizes) -> Bool {
    let count = pieces.count
    return count > 0 && count <= min(Self.maximumLength, sizes.positions)
      && shapes.count == count && flags.count == count
      && pieces.allSatisfy { $0 >= 0 && Int($0) < sizes.pieces }
      && shapes.allSatisfy { Int($0) < sizes.shapes }
      && first.allSatisfy { (0..<count).contains($0) }
  }
}

/// Packs the sentences of a document into sequences.
struct SequencePacker {
  let text: TokenizedText
  let flags: [NameFlags]
  private let table: PieceTable
  private var words: WordPieces
  private let limit: Int

  /// Packs into sequences of at most `limit` pieces, their two ends among them.
  init(
    _ text: TokenizedText, flags: [NameFlags], _ weights: NameWeights,
    limit: Int = PieceSequence.maximumLength
  ) {
    self.text = text
    self.flags = flags
    self.limit = max(limit, WordPieces.limit + 2)
    table = weights.vocabulary
    words = WordPieces(table)
  }

  /// All sentences in which there may be names, in order. A sentence longer than a sequence is cut.
  ///
  /// - Complexity: O(bytes).
  mutating func sequences() -> [PieceSequence] {
    var sequences: [PieceSequence] = []
    var current: PieceSequence?
    for sentence in text.sentences {
      guard text.mayHaveNames(sentence.block) else {
        close(&current, &sequences)
        continue
      }
      let cut = parts(of: sentence)
      if let sequence = current, let part = cut.first, cut.count == 1,
        sequence.pieces.count + part.pieces.count + 1 <= limit
      {
        current?.append(part)
        continue
      }
      for part in cut {
        close(&current, &sequences)
        current = PieceSequence(at: part.tokens.lowerBound, table)
        current?.append(part)
      }
    }
    close(&current, &sequences)
    return sequences
  }

  private func close(_ sequence: inout PieceSequence?, _ sequences: inout [PieceSequence]) {
    guard var closed = sequence else { return }
    closed.pieces.append(table.end)
    closed.shapes.append(WordShape.none)
    closed.flags.append([])
    sequences.append(closed)
    sequence = nil
  }

  /// The sentence, in more than one part if it does not fit a sequence.
  private mutating func parts(of sentence: Sentence) -> [PieceSequence] {
    var parts = [PieceSequence.part(at: sentence.tokens.lowerBound)]
    for index in sentence.tokens {
      let token = text.tokens[index]
      let pieces = words.pieces(of: text.bytes, from: token.start, to: token.end)
      if parts[parts.count - 1].pieces.count + pieces.count + 2 > limit {
        parts.append(PieceSequence.part(at: index))
      }
      let shape = WordShape.shape(of: text.bytes, from: token.start, to: token.end)
      parts[parts.count - 1].append(token: index, pieces, shape: shape, flags: flags[index])
    }
    return parts
  }
}

extension PieceSequence {
  /// Without ends, to be put into a sequence.
  fileprivate static func part(at token: Int) -> PieceSequence {
    PieceSequence(tokens: token..<token, pieces: [], shapes: [], flags: [], first: [])
  }

  fileprivate mutating func append(
    token: Int, _ pieces: ArraySlice<Int32>, shape: UInt8, flags: NameFlags
  ) {
    first.append(self.pieces.count)
    self.pieces += pieces
    shapes += pieces.map { _ in shape }
    self.flags += pieces.map { _ in flags }
    tokens = tokens.lowerBound..<(token + 1)
  }

  fileprivate mutating func append(_ part: PieceSequence) {
    first += part.first.map { $0 + pieces.count }
    pieces += part.pieces
    shapes += part.shapes
    flags += part.flags
    tokens = tokens.lowerBound..<part.tokens.upperBound
  }
}
