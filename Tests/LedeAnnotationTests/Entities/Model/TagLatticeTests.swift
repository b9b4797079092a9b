import Testing

@testable import LedeAnnotation

@Suite struct TagLatticeTests {
  /// A lattice of small scores that look random and are the same on every run.
  static func lattice(_ tokens: Int, seed: UInt64) -> TagLattice {
    var state = seed
    func number() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 24) * 4 - 2
    }
    return TagLattice(
      scores: (0..<(tokens * NameTag.count)).map { _ in number() },
      transitions: (0..<((NameTag.count + 1) * NameTag.count)).map { _ in number() })
  }

  /// Every sequence that may be, with its score.
  static func sequences(_ lattice: TagLattice) -> [(tags: [Int], score: Float)] {
    var all: [(tags: [Int], score: Float)] = [([], 0)]
    for index in 0..<lattice.count {
      all = all.flatMap { start -> [(tags: [Int], score: Float)] in
        (0..<NameTag.count).compactMap { tag in
          let before = start.tags.last ?? NameTag.count
          guard start.tags.isEmpty ? !NameTag.isInside(tag) : NameTag.allows(tag, after: before)
          else { return nil }
          let step = lattice.transitions[before * NameTag.count + tag]
          return (
            start.tags + [tag], start.score + step + lattice.scores[index * NameTag.count + tag]
          )
        }
      }
    }
    return all
  }

  @Test(arguments: [(1, 3), (2, 5), (3, 7), (4, 11)])
  func theBestSequenceIsTheOneWithTheHighestScore(_ tokens: Int, _ seed: UInt64) throws {
    let lattice = Self.lattice(tokens, seed: seed)
    let best = try #require(Self.sequences(lattice).max { $0.score < $1.score })
    #expect(lattice.best() == best.tags)
  }

  @Test(arguments: [(1, 3), (2, 5), (3, 7), (4, 11)])
  func probabilitiesAreSharesOfAllSequences(_ tokens: Int, _ seed: UInt64) {
    let lattice = Self.lattice(tokens, seed: seed)
    let marginals = lattice.marginals(sharpness: 0.5)
    let all = Self.sequences(lattice).map {
      (tags: $0.tags, weight: TagLattice.exponential($0.score * 0.5))
    }
    let total = all.reduce(0) { $0 + $1.weight }
    func share(_ isCounted: ([Int]) -> Bool) -> Float {
      all.reduce(0) { $0 + (isCounted($1.tags) ? $1.weight : 0) } / total
    }
    for index in 0..<tokens {
      for tag in 0..<NameTag.count {
        let difference = marginals.probability(of: tag, at: index) - share { $0[index] == tag }
        #expect(abs(difference) < 1e-4)
      }
    }
    for kind in 0..<NameTag.kinds.count {
      let expected = share { tags in
        TrainedNames.spans(of: tags).contains { $0.kind == kind && $0.range == 0..<tokens }
      }
      #expect(abs(marginals.probability(ofName: kind, in: 0..<tokens) - expected) < 1e-4)
    }
  }

  @Test func anEmptySentenceHasNoTags() {
    #expect(
      TagLattice(scores: [], transitions: Self.lattice(0, seed: 1).transitions).best().isEmpty)
  }

  @Test(arguments: [-90, -10, -1, -0.1, 0, 0.1, 1, 10] as [Float])
  func exponentialsAreRightToFiveDigits(_ x: Float) {
    // e^x by halving: (e^(x / 1024))^1024 with a series.
    var value = 1.0 + Double(x) / 1024 + Double(x * x) / 2 / 1024 / 1024
    value += Double(x * x * x) / 6 / 1024 / 1024 / 1024
    for _ in 0..<10 { value *= value }
    #expect(abs(Double(TagLattice.exponential(x)) - value) <= 1e-5 * max(value, 1e-30))
  }
}
