/// What single words say, those of class names or those of short lines: log-odds that the line is
/// the article's.
package struct TokenWeights: Sendable {
  package let byHash: [UInt32: Float]

  package init(_ byHash: [UInt32: Float]) { self.byHash = byHash }

  func opinion(_ tokens: ArraySlice<UInt32>) -> TokenOpinion {
    var opinion = TokenOpinion()
    for token in tokens {
      if let weight = byHash[token] { opinion.add(weight) }
    }
    return opinion
  }
}

/// The sum and the extremes of what several words say.
struct TokenOpinion: Sendable {
  private(set) var sum: Float = 0
  private(set) var worst: Float = 0
  private(set) var best: Float = 0

  mutating func add(_ weight: Float) {
    sum += weight
    worst = min(worst, weight)
    best = max(best, weight)
  }

  mutating func add(_ other: TokenOpinion) {
    sum += other.sum
    worst = min(worst, other.worst)
    best = max(best, other.best)
  }
}
