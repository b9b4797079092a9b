import LedeAnnotation

/// The structured perceptron with averaged weights.
///
/// Source: Collins (2002); averages kept as in Daumé, Practical Structured Learning Techniques (2006).
struct AveragedPerceptron {
  /// Feature numbers of one token in `items`, from one end to the next.
  struct Sentence {
    /// Index of the first token's row in `TrainingSet.ends`.
    let firstRow: Int
    let tags: [UInt8]
    let weight: Float
  }

  /// Rows of feature numbers, one token after the other.
  struct TrainingSet {
    var features: [UInt32] = []
    /// End of each token's row in `features`.
    var ends: [Int] = [0]
    var sentences: [Sentence] = []
  }

  struct Options {
    var epochs = 6
    /// Score by which the right sequence has to win, for each wrong tag.
    var margin: Float = 40
    var seed: UInt64 = 1
  }

  private typealias Row = SIMD16<Float>

  private static let tags = NameTag.count
  private var weights: [Row]
  private var totals: [Row]
  private(set) var transitions = [Float](repeating: 0, count: (NameTag.count + 1) * NameTag.count)
  private var transitionTotals: [Float]
  private var clock: Float = 1
  private let options: Options

  init(featureCount: Int, options: Options) {
    weights = Array(repeating: .zero, count: featureCount)
    totals = weights
    transitionTotals = transitions
    self.options = options
  }

  /// Learns from `set`; after each epoch `report` is told its number and the share of wrong tokens.
  mutating func train(_ set: TrainingSet, report: (Int, Double) -> Void) {
    var random = SeededRandom(seed: options.seed)
    var order = Array(set.sentences.indices)
    for epoch in 1...max(1, options.epochs) {
      order.shuffle(using: &random)
      var wrong = 0
      for number in order { wrong += learn(set.sentences[number], set) }
      report(epoch, Double(wrong) / Double(max(1, set.ends.count - 1)))
    }
  }

  /// Returns the number of wrong tags.
  private mutating func learn(_ sentence: Sentence, _ set: TrainingSet) -> Int {
    let count = sentence.tags.count
    var scores = [Float](repeating: 0, count: count * Self.tags)
    for index in 0..<count {
      var sum = Row.zero
      for at in set.ends[sentence.firstRow + index]..<set.ends[sentence.firstRow + index + 1] {
        sum += weights[Int(set.features[at])]
      }
      let right = Int(sentence.tags[index])
      for tag in 0..<Self.tags {
        scores[index * Self.tags + tag] = sum[tag] + (tag == right ? 0 : options.margin)
      }
    }
    let best = TagLattice(scores: scores, transitions: transitions).best()
    defer { clock += 1 }
    return update(sentence, set, best)
  }

  private mutating func update(
    _ sentence: Sentence, _ set: TrainingSet, _ best: [Int]
  ) -> Int {
    var wrong = 0
    var (before, bestBefore) = (Self.tags, Self.tags)
    for (index, guess) in best.enumerated() {
      let right = Int(sentence.tags[index])
      if guess != right {
        wrong += 1
        var step = Row.zero
        step[right] = sentence.weight
        step[guess] = -sentence.weight
        let row = set.ends[sentence.firstRow + index]..<set.ends[sentence.firstRow + index + 1]
        for feature in set.features[row] {
          weights[Int(feature)] += step
          totals[Int(feature)] += step * clock
        }
      }
      if guess != right || before != bestBefore {
        move(before * Self.tags + right, sentence.weight)
        move(bestBefore * Self.tags + guess, -sentence.weight)
      }
      (before, bestBefore) = (right, guess)
    }
    return wrong
  }

  private mutating func move(_ transition: Int, _ step: Float) {
    transitions[transition] += step
    transitionTotals[transition] += step * clock
  }

  // MARK: Averages

  /// Averaged weights of a feature, one lane a tag.
  func average(_ feature: Int) -> SIMD16<Float> { weights[feature] - totals[feature] / clock }

  var averageTransitions: [Float] {
    zip(transitions, transitionTotals).map { $0 - $1 / clock }
  }
}
