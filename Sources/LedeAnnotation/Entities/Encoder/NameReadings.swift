/// What the encoder and the perceptron together say of the tokens of a part of a document.
public struct NameReading: Sendable {
  let tokens: Range<Int>
  /// `NameTag.count` a token, as `NameReadings` has them.
  let costs: [UInt16]
}

/// What is known of a document's tokens from the parts of it that were read so far.
public struct NameReadings: Equatable, Sendable {
  /// Minus the logarithms of the tags' probabilities, `NameTag.count` a token, in steps of
  /// 1/`steps`; `unread` where there is none yet.
  private var costs: [UInt16]

  private static let unread = UInt16.max
  /// Steps of a cost of 1: their size, 0.0005, is less than what the rounding of weights changes.
  private static let steps: Float = 2048

  init(tokenCount: Int) {
    costs = [UInt16](repeating: Self.unread, count: tokenCount * NameTag.count)
  }

  /// The readings that `bytes` hold; nil if they are not of a document of so many tokens.
  init?(bytes: [UInt8], tokenCount: Int) {
    guard bytes.count == 2 * NameTag.count * tokenCount else { return nil }
    costs = stride(from: 0, to: bytes.count, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
  }

  /// To be kept, and read by `NameRefinement` again: little endian.
  public var bytes: [UInt8] {
    costs.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  /// Adds a reading of the same document.
  public mutating func add(_ reading: NameReading) {
    let range = Self.costRange(of: reading.tokens)
    guard range.upperBound <= costs.count, reading.costs.count == range.count else { return }
    costs.replaceSubrange(range, with: reading.costs)
  }

  /// The cost of a tag by the logarithm of its probability, at most 31; the most for what is no
  /// number, which only weights from elsewhere give.
  static func cost(ofLogarithm logarithm: Float) -> UInt16 {
    let cost = -logarithm * steps
    return cost < 63_488 ? UInt16(max(0, cost.rounded())) : 63_488
  }

  private static func costRange(of tokens: Range<Int>) -> Range<Int> {
    tokens.lowerBound * NameTag.count..<tokens.upperBound * NameTag.count
  }

  func isRead(_ sentence: Range<Int>) -> Bool {
    let range = Self.costRange(of: sentence)
    return range.upperBound <= costs.count && !costs[range].contains(Self.unread)
  }

  /// The scores of the tags of `sentence`, whose natural logarithms of probabilities are
  /// `sharpness` times the scores; nil if not all of it was read.
  func lattice(of sentence: Range<Int>, sharpness: Float) -> TagLattice? {
    guard isRead(sentence) else { return nil }
    let scores = costs[Self.costRange(of: sentence)].map { Float($0) / (-Self.steps * sharpness) }
    return TagLattice(scores: scores, transitions: Self.transitions)
  }

  /// No step is more likely than another; the lattice itself takes none that is not possible.
  private static let transitions = [Float](
    repeating: 0, count: (NameTag.count + 1) * NameTag.count)
}
