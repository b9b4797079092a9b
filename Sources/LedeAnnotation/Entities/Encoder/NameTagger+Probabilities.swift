extension NameTagger {
  /// Probability of every tag, token after token, `NameTag.count` each.
  ///
  /// - Complexity: O(tokens).
  func probabilities() -> [Float] {
    var values = [Float](repeating: 0, count: text.tokens.count * NameTag.count)
    for sentence in text.sentences {
      let marginals = lattice(of: sentence.tokens).marginals(sharpness: model.sharpness)
      for index in 0..<sentence.tokens.count {
        let row = (sentence.tokens.lowerBound + index) * NameTag.count
        for tag in 0..<NameTag.count {
          values[row + tag] = marginals.probability(of: tag, at: index)
        }
      }
    }
    return values
  }
}
