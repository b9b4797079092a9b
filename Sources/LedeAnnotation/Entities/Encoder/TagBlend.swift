/// Puts what the encoder and the perceptron say together: the encoder knows language, the
/// perceptron the lists of names and the words of its corpora.
///
/// `log p(encoder) + weight · log((1 - share) · p(perceptron) + share / tags)`
enum TagBlend {
  /// Tuned on the learning half: see docs/decisions/0031.
  static let weight: Float = 0.6
  /// How much of the perceptron's probability is spread over all tags, so that where it excludes a
  /// tag the encoder can still choose it.
  static let share: Float = 0.05

  /// The costs of all tags, `NameTag.count` a token, their probabilities adding up to 1.
  ///
  /// `encoder` has logarithms of probabilities, `perceptron` as many probabilities.
  static func costs(encoder: [Float], perceptron: ArraySlice<Float>) -> [UInt16] {
    let count = NameTag.count
    let blended = zip(encoder, perceptron).map { logarithm, probability in
      logarithm + weight * NaturalLogarithm.of((1 - share) * probability + share / Float(count))
    }
    var costs: [UInt16] = []
    costs.reserveCapacity(blended.count)
    for start in stride(from: 0, to: blended.count - blended.count % count, by: count) {
      let row = blended[start..<(start + count)]
      let top = row.max() ?? 0
      let sum = row.reduce(into: Float(0)) { $0 += TagLattice.exponential($1 - top) }
      let total = top + NaturalLogarithm.of(sum)
      costs += row.map { NameReadings.cost(ofLogarithm: $0 - total) }
    }
    return costs
  }
}

/// The natural logarithm without Glibc: exponent, and the series of atanh for the rest.
enum NaturalLogarithm {
  /// Good to five digits; that of 1e-30 for what is smaller or no number.
  static func of(_ value: Float) -> Float {
    let value = value > 1e-30 ? value : 1e-30
    let mantissa = value.significand
    let ratio = (mantissa - 1.5) / (mantissa + 1.5)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(value.exponent) * 0.693_147_18 + 0.405_465_1 + series
  }
}
