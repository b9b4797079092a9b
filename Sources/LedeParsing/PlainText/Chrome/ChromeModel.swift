/// Weighs signs: log-odds that a paragraph is page furniture, as a sum of named weights.
struct ChromeModel {
  /// One weight a sign, in the order of `ChromeSign` and then of `ChromeNeighbourhood.families`.
  let first: [Double]
  let second: [Double]

  static let trained = ChromeModel(
    first: ChromeWeights.first.flatMap(\.weights),
    second: ChromeWeights.second.flatMap(\.weights))

  /// Log-odds of every paragraph after both looks.
  func scores(_ features: ChromeFeatures, words: [Int]) -> [Double] {
    let opinions = features.active.map { sum($0, first, ChromeWeights.firstBias) }
    let neighbourhood = ChromeNeighbourhood(scores: opinions, words: words)
    return features.active.indices.map { index in
      sum(features.active[index], second, ChromeWeights.secondBias)
        + sum(neighbourhood.active[index], second, 0)
    }
  }

  /// The family of signs that speaks loudest for furniture in paragraph `index`.
  func loudest(_ features: ChromeFeatures, _ index: Int) -> ChromeSign {
    let families = zip(ChromeSign.allCases, features.active[index])
    let best = families.max { weight($0.1, first) < weight($1.1, first) }
    return best?.0 ?? .line
  }

  static func probability(_ score: Double) -> Double { 1 / (1 + Exponential.of(-score)) }

  private func sum(_ signs: [UInt16], _ weights: [Double], _ bias: Double) -> Double {
    signs.reduce(bias) { $0 + weight($1, weights) }
  }

  private func weight(_ sign: UInt16, _ weights: [Double]) -> Double {
    weights.indices.contains(Int(sign)) ? weights[Int(sign)] : 0
  }
}

/// e to the power of a small number, without a C library: the same bits on every system.
enum Exponential {
  static func of(_ value: Double) -> Double {
    let x = max(-30, min(30, value))
    // e^x = (e^(x/1024))^1024, with a Taylor polynomial for the small power: 1e-10 relative.
    let small = x / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }
}
