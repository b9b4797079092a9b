import Foundation
import LedeParsing

/// Fits `BoostedTrees` to rows with a label and a weight: logistic loss, histograms of 64 bins, one
/// question a level.
///
/// Source: Chen, Guestrin, XGBoost (2016), sections 2.2 and 3.3; Prokhorenkova and others, CatBoost
/// (2018). The random numbers have a fixed seed, so the same rows give the same trees.
struct GradientBoosting {
  struct Options {
    var trees: Int
    /// How far each tree goes towards what it says.
    var rate: Float
    /// Shares of rows and columns that each tree sees.
    var rowShare = 0.5
    var columnShare = 0.3
    /// Keeps leaves with little weight near 0.
    var ridge: Float = 40
  }

  private let options: Options
  private let columns: Int
  private let rows: Int
  private let cuts: [[Float]]
  /// The bin of each row, one column after the other.
  private var bins: [UInt8] = []

  static let binCount = 64

  init(_ signs: [SignTable], _ options: Options) {
    self.options = options
    columns = signs.first?.width ?? 0
    rows = signs.reduce(0) { $0 + $1.rows }
    bins.reserveCapacity(columns * rows)
    var cuts: [[Float]] = []
    var values: [Float] = []
    for column in 0..<columns {
      values.removeAll(keepingCapacity: true)
      for page in signs {
        let start = column * page.rows
        values += page.values[start..<(start + page.rows)]
      }
      cuts.append(Self.cuts(values))
      for value in values { bins.append(Self.bin(value, cuts[column])) }
    }
    self.cuts = cuts
  }

  /// Where a column is cut: between all its values, or at as many quantiles as there are bins.
  private static func cuts(_ values: [Float]) -> [Float] {
    let step = max(1, values.count / 60_000)
    let sample = stride(from: 0, to: values.count, by: step).map { values[$0] }.sorted()
    let distinct = Array(Set(sample)).sorted()
    guard distinct.count > binCount else { return Array(distinct.dropLast()) }
    var cuts: [Float] = []
    for index in 1..<binCount {
      let cut = sample[index * sample.count / binCount]
      if cut != cuts.last, cut != sample.last { cuts.append(cut) }
    }
    return cuts
  }

  /// How many cuts are below `value`.
  private static func bin(_ value: Float, _ cuts: [Float]) -> UInt8 {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if value <= cuts[middle] { high = middle } else { low = middle + 1 }
    }
    return UInt8(low)
  }

  /// Trees that tell the labels of the rows `chosen`.
  func fit(
    _ labels: [Bool], _ weights: [Float], chosen: [Int], seed: UInt64 = 1
  ) -> BoostedTrees {
    var random = SplitMix(seed: seed)
    let positive = chosen.reduce(Float(0)) { $0 + (labels[$1] ? weights[$1] : 0) }
    let all = chosen.reduce(Float(0)) { $0 + weights[$1] }
    let bias = log(positive / max(1, all - positive))
    var model = BoostedTrees(bias: Int32(bias * BoostedTrees.scale), cuts: cuts)
    var scores = Array(repeating: bias, count: chosen.count)
    for _ in 0..<options.trees {
      var sample = Sample(capacity: chosen.count)
      for (place, row) in chosen.enumerated() where random.share() < options.rowShare {
        let probability = 1 / (1 + exp(-scores[place]))
        let slope = probability - (labels[row] ? 1 : 0)
        let curve = max(1e-4, probability * (1 - probability))
        sample.append(row, SIMD2(slope, curve) * weights[row])
      }
      let seen = (0..<columns).filter { _ in random.share() < options.columnShare }
      let questions = (0..<BoostedTrees.depth).compactMap { ask(seen, &sample, level: $0) }
      let answers = self.answers(sample)
      model.add(questions, answers)
      add(questions, answers, of: chosen, to: &scores)
    }
    return model
  }

  /// The rows that one tree is made from.
  private struct Sample {
    private(set) var rows: [Int32] = []
    private(set) var slopes: [SIMD2<Float>] = []
    /// The answer that each row has come to.
    var places: [UInt8] = []

    init(capacity: Int) {
      rows.reserveCapacity(capacity)
      slopes.reserveCapacity(capacity)
      places.reserveCapacity(capacity)
    }

    mutating func append(_ row: Int, _ slope: SIMD2<Float>) {
      rows.append(Int32(row))
      slopes.append(slope)
      places.append(0)
    }
  }

  /// The question that tells most about all rows, given the answers so far.
  private func ask(
    _ seen: [Int], _ sample: inout Sample, level: Int
  ) -> BoostedTrees.Question? {
    var best: BoostedTrees.Question?
    var most: Float = 0
    for column in seen where !cuts[column].isEmpty {
      let sums = histogram(column, sample, leaves: 1 << level)
      for (cut, gain) in gains(sums, column, leaves: 1 << level).enumerated() where gain > most {
        most = gain
        best = BoostedTrees.Question(column: column, cut: UInt8(cut))
      }
    }
    guard let best else { return nil }
    let start = best.column * rows
    bins.withUnsafeBufferPointer { bins in
      for place in sample.rows.indices
      where bins[start + Int(sample.rows[place])] > best.cut {
        sample.places[place] |= 1 << UInt8(level)
      }
    }
    return best
  }

  /// Sums of slopes by leaf and bin.
  private func histogram(_ column: Int, _ sample: Sample, leaves: Int) -> [SIMD2<Float>] {
    var sums = Array(repeating: SIMD2<Float>(0, 0), count: leaves * Self.binCount)
    let start = column * rows
    sums.withUnsafeMutableBufferPointer { sums in
      bins.withUnsafeBufferPointer { bins in
        sample.rows.withUnsafeBufferPointer { rows in
          sample.slopes.withUnsafeBufferPointer { slopes in
            sample.places.withUnsafeBufferPointer { places in
              for place in 0..<rows.count {
                let bin = Int(bins[start + Int(rows[place])])
                sums[Int(places[place]) * Self.binCount + bin] += slopes[place]
              }
            }
          }
        }
      }
    }
    return sums
  }

  /// What asking at each cut of a column gains, summed over the leaves.
  private func gains(_ sums: [SIMD2<Float>], _ column: Int, leaves: Int) -> [Float] {
    var gains = Array(repeating: Float(0), count: cuts[column].count)
    for leaf in 0..<leaves {
      let own = sums[(leaf * Self.binCount)..<((leaf + 1) * Self.binCount)]
      let all = own.reduce(SIMD2<Float>(0, 0), +)
      var below = SIMD2<Float>(0, 0)
      for cut in gains.indices {
        below += own[own.startIndex + cut]
        let above = all - below
        gains[cut] +=
          below.x * below.x / (below.y + options.ridge)
          + above.x * above.x / (above.y + options.ridge)
      }
    }
    return gains
  }

  private func answers(_ sample: Sample) -> [Int16] {
    var sums = Array(repeating: SIMD2<Float>(0, 0), count: BoostedTrees.answersPerTree)
    for (place, slope) in zip(sample.places, sample.slopes) { sums[Int(place)] += slope }
    return sums.map {
      let answer = -$0.x / ($0.y + options.ridge) * options.rate * BoostedTrees.scale
      return Int16(max(-32_000, min(32_000, answer.rounded())))
    }
  }

  private func add(
    _ questions: [BoostedTrees.Question], _ answers: [Int16], of chosen: [Int],
    to scores: inout [Float]
  ) {
    guard questions.count == BoostedTrees.depth else { return }
    bins.withUnsafeBufferPointer { bins in
      for (place, row) in chosen.enumerated() {
        var number = 0
        for (level, question) in questions.enumerated()
        where bins[question.column * rows + row] > question.cut {
          number |= 1 << level
        }
        scores[place] += Float(answers[number]) / BoostedTrees.scale
      }
    }
  }
}

/// Source: Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators (2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number in 0..<1.
  mutating func share() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(UInt64(1) << 53)
  }
}
