/// What the words in class names say: log-odds that what stands below is the article's text.
package struct ClassWeights: Sendable {
  package let byHash: [UInt32: Float]

  package init(_ byHash: [UInt32: Float]) { self.byHash = byHash }

  func opinion(_ tokens: ArraySlice<UInt32>) -> ClassOpinion {
    var opinion = ClassOpinion()
    for token in tokens {
      if let weight = byHash[token] { opinion.add(weight) }
    }
    return opinion
  }
}

/// The sum and the extremes of what several class words say.
struct ClassOpinion: Sendable {
  private(set) var sum: Float = 0
  private(set) var worst: Float = 0
  private(set) var best: Float = 0

  mutating func add(_ weight: Float) {
    sum += weight
    worst = min(worst, weight)
    best = max(best, weight)
  }

  mutating func add(_ other: ClassOpinion) {
    sum += other.sum
    worst = min(worst, other.worst)
    best = max(best, other.best)
  }
}
