import LedeDocument

/// The second look at the names of one document, part by part: what is on the screen first.
///
/// A part is a sequence of sentences that the encoder reads at once. Parts may be read in any order
/// and on several threads; annotations can be made at any time, from the parts that were read and
/// from the perceptron for the rest.
public struct NameRefinement: Sendable {
  /// Changes whenever the same document and weights could give other readings.
  public static let version = 1

  private let text: TokenizedText
  fileprivate let encoder: NameEncoder
  private let model: EntityModel
  private let sequences: [PieceSequence]
  /// The perceptron's probabilities, `NameTag.count` a token.
  private let perceptron: [Float]

  /// - Complexity: O(bytes): the perceptron has its look, the encoder none yet.
  public init?(_ document: Document, _ weights: NameWeights) {
    guard let encoder = NameEncoder(weights), let model = EntityModel.embedded else { return nil }
    text = TokenizedText(document)
    self.encoder = encoder
    self.model = model
    let tagger = NameTagger(text, model, rules: NameFinder().mentions(in: text))
    perceptron = tagger.probabilities()
    var packer = SequencePacker(text, flags: tagger.flags, weights)
    sequences = packer.sequences()
  }

  /// Where in the text each part is, in order.
  public var parts: [Span] { sequences.map { text.span($0.tokens) } }

  /// Readings of no part yet.
  public var noReadings: NameReadings { NameReadings(tokenCount: text.tokens.count) }

  /// Readings that were kept; nil if they are of another document.
  public func readings(from bytes: [UInt8]) -> NameReadings? {
    NameReadings(bytes: bytes, tokenCount: text.tokens.count)
  }

  func read(part: Int, in memory: EncoderMemory, while isWanted: () -> Bool) -> NameReading? {
    guard sequences.indices.contains(part),
      let logarithms = encoder.logProbabilities(
        of: sequences[part], in: memory, while: isWanted)
    else { return nil }
    let tokens = sequences[part].tokens
    let rows = tokens.lowerBound * NameTag.count..<tokens.upperBound * NameTag.count
    return NameReading(
      tokens: tokens, costs: TagBlend.costs(encoder: logarithms, perceptron: perceptron[rows]))
  }

  /// The annotations of the document, as far as it was read; with `findsIndirect` as `Pipeline` has it.
  public func annotations(
    _ readings: NameReadings, findsIndirect: Bool = false
  ) -> Annotations {
    let names = TrainedNames(model: model, readings: readings)
    return Pipeline(names: names, findsIndirect: findsIndirect).annotate(text)
  }
}

/// Reads the parts of a document on one thread.
public final class NamePartReader {
  private let refinement: NameRefinement
  private let memory: EncoderMemory

  public init(_ refinement: NameRefinement) {
    self.refinement = refinement
    memory = EncoderMemory(refinement.encoder.weights.sizes)
  }

  /// Reads one part: some ten milliseconds.
  ///
  /// - Parameters:
  ///   - part: Index into `NameRefinement.parts`.
  ///   - isWanted: Asked now and then, some milliseconds apart.
  /// - Returns: nil once it is not wanted.
  public func read(part: Int, while isWanted: () -> Bool = { true }) -> NameReading? {
    refinement.read(part: part, in: memory, while: isWanted)
  }
}
