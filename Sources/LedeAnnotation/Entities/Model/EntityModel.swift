import CEntityModel

/// The trained model of names: a structured linear model over hashed features, used in place.
///
/// Source: Collins, Discriminative Training Methods for Hidden Markov Models (2002), the averaged
/// perceptron. `lede-train entities` writes it.
package struct EntityModel: Sendable {
  let words: WordTable
  let phrases: PhraseTable
  let features: FeatureTable
  /// Score units to natural logarithm: marginals are those of a chain of `score * sharpness`.
  package let sharpness: Float
  /// What a vote of the rules counts beside the weights it has as a feature, in logarithms of odds.
  package var ruleWeight: Float
  /// What the other places of a word in its document count, in logarithms of odds.
  package var documentWeight: Float
  /// What it counts that the rules find no name in the first word of a sentence.
  package var startWeight: Float
  /// Score of `tag` after `previous`, at `previous * NameTag.count + tag`; the tenth row is that of
  /// the start of a sentence.
  let transitions: [Float]

  /// nil if the bytes are no model. They must stay as long as the model is used.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let bytes = ModelBytes(bytes), let words = WordTable(bytes),
      let phrases = PhraseTable(bytes), let features = FeatureTable(bytes)
    else { return nil }
    let numbers = bytes.table(.numbers, of: Float.self)
    guard numbers.count == 4 + (NameTag.count + 1) * NameTag.count else { return nil }
    self.words = words
    self.phrases = phrases
    self.features = features
    sharpness = max(numbers[0], 1e-6)
    ruleWeight = numbers[1]
    documentWeight = numbers[2]
    startWeight = numbers[3]
    transitions = Array(numbers.dropFirst(4))
  }

  /// The model that is built in.
  package static let embedded = EntityModel(
    UnsafeRawBufferPointer(start: lede_entity_model(), count: lede_entity_model_size()))
}

extension EntityModel {
  /// The lattice of a sentence whose features are collected already, one row a token.
  package func lattice(of features: [[UInt64]]) -> TagLattice {
    var scores: [Float] = []
    for row in features {
      var sums = [Int32](repeating: 0, count: NameTag.count)
      sums.withUnsafeMutableBufferPointer { sums in
        if let sums = sums.baseAddress { self.features.add(row, to: sums) }
      }
      scores += sums.map(Float.init)
    }
    return TagLattice(scores: scores, transitions: transitions)
  }
}
