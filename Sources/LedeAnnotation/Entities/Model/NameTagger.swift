import LedeDocument

/// Scores the tags of every token of a document.
package struct NameTagger {
  let text: TokenizedText
  let model: EntityModel
  private let features: NameFeatures

  /// Looks at the whole of `text`; `rules` is what the rules for names found in it.
  init(_ text: TokenizedText, _ model: EntityModel, rules: [Mention]) {
    self.text = text
    self.model = model
    features = NameFeatures(
      facts: TokenFacts(text, model), rules: RuleTags(rules, tokenCount: text.tokens.count))
  }

  /// What lists, sentence and document say of each token.
  var flags: [NameFlags] { features.facts.flags }

  /// The features of each token of `sentence`, for training.
  func features(in sentence: Range<Int>) -> [[UInt64]] {
    var row: [UInt64] = []
    return sentence.map { index in
      features.collect(index, in: sentence, into: &row)
      return row
    }
  }

  func lattice(of sentence: Range<Int>) -> TagLattice {
    var scores = [Float](repeating: 0, count: sentence.count * NameTag.count)
    var row: [UInt64] = []
    row.reserveCapacity(NameFeatures.usualCount)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: NameTag.count) { sums in
      guard let sums = sums.baseAddress else { return }
      for index in sentence {
        features.collect(index, in: sentence, into: &row)
        sums.update(repeating: 0, count: NameTag.count)
        model.features.add(row, to: sums)
        let at = (index - sentence.lowerBound) * NameTag.count
        for tag in 0..<NameTag.count { scores[at + tag] = Float(sums[tag]) }
        let vote = vote(of: index)
        scores[at + vote.tag] += vote.weight / model.sharpness
      }
    }
    return TagLattice(scores: scores, transitions: model.transitions)
  }

  /// What the rules say of a token beside what they are as features. Where they find no name in the
  /// first word of a sentence, they have looked whether it is one elsewhere.
  private func vote(of index: Int) -> (tag: Int, weight: Float) {
    let vote = features.rules.votes[index]
    if vote.tag != NameTag.outside { return (vote.tag, model.ruleWeight * vote.strength) }
    let flags = features.facts.flags[index]
    guard flags.contains(.sentenceStart), flags.isDisjoint(with: [.titleCase, .allCapitals]),
      text.tokens[index].isCapitalized
    else { return (NameTag.outside, 0) }
    return (NameTag.outside, model.startWeight)
  }

  /// Natural logarithm of the probability of every tag, token after token, `NameTag.count` each.
  ///
  /// - Complexity: O(tokens).
  func logProbabilities() -> [Float] {
    var values: [Float] = []
    values.reserveCapacity(text.tokens.count * NameTag.count)
    for sentence in text.sentences {
      let marginals = lattice(of: sentence.tokens).marginals(sharpness: model.sharpness)
      for index in 0..<sentence.tokens.count {
        for tag in 0..<NameTag.count {
          values.append(NameTagger.logarithm(marginals.probability(of: tag, at: index)))
        }
      }
    }
    return values
  }

  /// Natural logarithm, of at least 1e-6.
  static func logarithm(_ value: Float) -> Float {
    // The exponent's bits, and the series of atanh for the rest: good to five digits.
    let value = max(value, 1e-6)
    let mantissa = value.significand
    let ratio = (mantissa - 1.5) / (mantissa + 1.5)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(value.exponent) * 0.693_147_18 + 0.405_465_1 + series
  }
}
