/// What the other places of a word in its document say it is.
///
/// Source: Krishnan and Manning, An Effective Two-Stage Model for Exploiting Non-Local Dependencies in
/// Named Entity Recognition (2006); here with probabilities instead of a second training.
struct DocumentVotes {
  private let text: TokenizedText
  /// Summed probabilities for each word of the vocabulary: outside, then each kind of name.
  private var sums: [Float]
  private var counts: [Float]

  private static let choices = NameTag.kinds.count + 1

  init(_ text: TokenizedText) {
    self.text = text
    sums = [Float](repeating: 0, count: text.vocabulary.count * Self.choices)
    counts = [Float](repeating: 0, count: text.vocabulary.count)
  }

  mutating func add(_ marginals: TagMarginals, _ sentence: Range<Int>) {
    for index in sentence where text.tokens[index].isCapitalized {
      let word = Int(text.tokens[index].word)
      counts[word] += 1
      for choice in 0..<Self.choices {
        sums[word * Self.choices + choice] +=
          Self.probability(choice, at: index - sentence.lowerBound, marginals)
      }
    }
  }

  private static func probability(
    _ choice: Int, at index: Int, _ marginals: TagMarginals
  ) -> Float {
    guard choice > 0 else { return marginals.probability(of: NameTag.outside, at: index) }
    return marginals.probability(of: NameTag.beginning(choice - 1), at: index)
      + marginals.probability(of: NameTag.inside(choice - 1), at: index)
  }

  /// The lattice with `weight` more for what all other places say; the fewer there are, the less.
  func added(
    to lattice: TagLattice, _ marginals: TagMarginals, _ sentence: Range<Int>, weight: Float
  ) -> TagLattice {
    var scores = lattice.scores
    for index in sentence where text.tokens[index].isCapitalized {
      let word = Int(text.tokens[index].word)
      guard counts[word] > 1 else { continue }
      let place = index - sentence.lowerBound
      for choice in 0..<Self.choices {
        let own = Self.probability(choice, at: place, marginals)
        let share = max(0, sums[word * Self.choices + choice] - own) / counts[word]
        let at = place * NameTag.count
        if choice == 0 {
          scores[at + NameTag.outside] += weight * share
        } else {
          scores[at + NameTag.beginning(choice - 1)] += weight * share
          scores[at + NameTag.inside(choice - 1)] += weight * share
        }
      }
    }
    return TagLattice(scores: scores, transitions: lattice.transitions)
  }
}
