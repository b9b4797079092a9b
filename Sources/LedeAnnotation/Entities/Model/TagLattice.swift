/// The scores of all tags of one sentence: best sequence and marginals.
///
/// Source: Rabiner, A Tutorial on Hidden Markov Models (1989), Viterbi and scaled forward-backward.
package struct TagLattice {
  /// Score of tag `t` of the token `i` at `i * NameTag.count + t`.
  package let scores: [Float]
  /// Rows for the previous tag, the tenth for the start; see `EntityModel.transitions`.
  package let transitions: [Float]

  private static let tags = NameTag.count
  private static let start = NameTag.count
  private static let impossible: Float = -1e9

  package init(scores: [Float], transitions: [Float]) {
    self.scores = scores
    self.transitions = transitions
  }

  package var count: Int { scores.count / Self.tags }

  // MARK: Best sequence

  /// The sequence of tags with the highest score; of equal ones the lower tag.
  package func best() -> [Int] {
    guard count > 0 else { return [] }
    var back = [UInt8](repeating: 0, count: scores.count)
    var row = [Float](repeating: Self.impossible, count: Self.tags)
    for tag in 0..<Self.tags where !NameTag.isInside(tag) {
      row[tag] = scores[tag] + transitions[Self.start * Self.tags + tag]
    }
    var next = row
    for index in 1..<max(1, count) {
      advance(row, to: &next, at: index, &back)
      swap(&row, &next)
    }
    var tag = 0
    for other in 1..<Self.tags where row[other] > row[tag] { tag = other }
    var tags = [Int](repeating: 0, count: count)
    for index in (0..<count).reversed() {
      tags[index] = tag
      tag = Int(back[index * Self.tags + tag])
    }
    return tags
  }

  @inline(__always)
  private func advance(
    _ row: [Float], to next: inout [Float], at index: Int, _ back: inout [UInt8]
  ) {
    for tag in 0..<Self.tags {
      var best = Self.impossible * 2
      var from = 0
      let range = NameTag.isInside(tag) ? (tag - 1)..<(tag + 1) : 0..<Self.tags
      for previous in range {
        let score = row[previous] + transitions[previous * Self.tags + tag]
        if score > best { (best, from) = (score, previous) }
      }
      next[tag] = best + scores[index * Self.tags + tag]
      back[index * Self.tags + tag] = UInt8(from)
    }
  }

  // MARK: Marginals

  /// Probabilities of a chain whose potentials are `exp(sharpness * score)`.
  package func marginals(sharpness: Float) -> TagMarginals {
    let tags = Self.tags
    var steps = [Float](repeating: 0, count: (tags + 1) * tags)
    for previous in 0...tags {
      for tag in 0..<tags
      where previous == Self.start
        ? !NameTag.isInside(tag) : NameTag.allows(tag, after: previous)
      {
        steps[previous * tags + tag] =
          Self.exponential(sharpness * transitions[previous * tags + tag])
      }
    }
    var emissions = scores
    for index in 0..<count {
      let row = index * tags
      var top = scores[row]
      for tag in 1..<tags { top = max(top, scores[row + tag]) }
      for tag in 0..<tags {
        emissions[row + tag] = Self.exponential(sharpness * (scores[row + tag] - top))
      }
    }
    return TagMarginals(emissions: emissions, steps: steps)
  }

  /// e to the power of `x` to seven digits, 0 below -87: the remainder by its series to the sixth
  /// power, the rest by the exponent's bits.
  static func exponential(_ x: Float) -> Float {
    guard x > -87 else { return 0 }
    let scaled = min(x, 87) * 1.442_695_04
    let whole = scaled.rounded()
    let rest = (scaled - whole) * 0.693_147_18
    let high = 0.041_666_67 + rest * (0.008_333_33 + rest * 0.001_388_89)
    let series = 1 + rest * (1 + rest * (0.5 + rest * (0.166_666_67 + rest * high)))
    return series * Float(bitPattern: UInt32(Int32(whole) + 127) << 23)
  }
}

/// Marginal probabilities of the tags of one sentence.
package struct TagMarginals {
  private static let tags = NameTag.count
  private let emissions: [Float]
  private let steps: [Float]
  /// Forward probabilities, each token's summing to 1; backward ones scaled alike.
  private var forward: [Float]
  private var backward: [Float]
  private var scales: [Float]

  init(emissions: [Float], steps: [Float]) {
    self.emissions = emissions
    self.steps = steps
    forward = [Float](repeating: 0, count: emissions.count)
    backward = [Float](repeating: 1, count: emissions.count)
    scales = [Float](repeating: 1, count: emissions.count / Self.tags)
    guard !emissions.isEmpty else { return }
    runForward()
    runBackward()
  }

  private mutating func runForward() {
    let tags = Self.tags
    for index in scales.indices {
      let row = index * tags
      var sum: Float = 0
      for tag in 0..<tags {
        var value: Float = index == 0 ? steps[tags * tags + tag] : 0
        if index > 0 {
          for previous in 0..<tags {
            value += forward[row - tags + previous] * steps[previous * tags + tag]
          }
        }
        value *= emissions[row + tag]
        forward[row + tag] = value
        sum += value
      }
      // Nothing is possible only where all underflows; outside is the answer then.
      if !(sum > 0) { (forward[row], sum) = (1, 1) }
      for tag in 0..<tags { forward[row + tag] /= sum }
      scales[index] = sum
    }
  }

  private mutating func runBackward() {
    let tags = Self.tags
    for index in scales.indices.reversed().dropFirst() {
      let row = index * tags
      for tag in 0..<tags {
        var value: Float = 0
        for next in 0..<tags {
          value +=
            steps[tag * tags + next] * emissions[row + tags + next] * backward[row + tags + next]
        }
        backward[row + tag] = value / scales[index + 1]
      }
    }
  }

  /// Probability of `tag` at the token `index`.
  package func probability(of tag: Int, at index: Int) -> Float {
    let at = index * Self.tags + tag
    return min(1, forward[at] * backward[at])
  }

  /// Probability that a name of `kind` covers exactly the tokens of `range`.
  package func probability(ofName kind: Int, in range: Range<Int>) -> Float {
    let tags = Self.tags
    guard !range.isEmpty, range.upperBound <= scales.count else { return 0 }
    let inside = NameTag.inside(kind)
    var tag = NameTag.beginning(kind)
    var probability = self.probability(of: tag, at: range.lowerBound)
    func step(to index: Int, from tag: Int) -> Float {
      let here = backward[(index - 1) * tags + tag]
      guard here > 0 else { return 0 }
      let at = index * tags + inside
      return steps[tag * tags + inside] * emissions[at] * backward[at] / (scales[index] * here)
    }
    for index in range.dropFirst() {
      probability *= step(to: index, from: tag)
      tag = inside
    }
    if range.upperBound < scales.count {
      probability *= 1 - min(1, step(to: range.upperBound, from: tag))
    }
    return max(0, min(1, probability))
  }
}
