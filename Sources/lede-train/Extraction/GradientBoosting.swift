import Foundation
import LedeParsing

/// Fits `BoostedTrees` to rows with a label and a weight: logistic loss, histograms of 64 bins.
///
/// Source: Chen, Guestrin, XGBoost (2016), sections 2.2 and 3.3. The random numbers have a fixed
/// seed, so the same rows give the same trees.
struct GradientBoosting {
  struct Options {
    var trees = 160
    var depth = 6
    var rate: Float = 0.08
    /// Shares of rows and columns that each tree sees.
    var rowShare = 0.5
    var columnShare = 0.3
    /// Keeps leaves with little weight near 0.
    var ridge: Float = 40
    var smallestLeaf: Float = 50
  }

  private let options: Options
  private let columns: Int
  private let rows: Int
  private let cuts: [[Float]]
  private var bins: [UInt8]
  private var random = SplitMix(seed: 20_250_101)

  init(_ signs: [PageSigns], options: Options = Options()) {
    self.options = options
    columns = signs.first?.width ?? 0
    rows = signs.reduce(0) { $0 + $1.values.count / max(1, $1.width) }
    let width = columns
    var values: [Float] = []
    values.reserveCapacity(rows * width)
    for page in signs { values += page.values }
    let cuts = (0..<width).map { Self.cuts(values, $0, width) }
    bins = Array(repeating: 0, count: rows * width)
    for row in 0..<rows {
      for column in 0..<width {
        bins[row * width + column] = Self.bin(values[row * width + column], cuts[column])
      }
    }
    self.cuts = cuts
  }

  static let binCount = 64

  /// Thresholds in thousandths, as the table holds them.
  private static func cuts(_ values: [Float], _ column: Int, _ width: Int) -> [Float] {
    let rows = values.count / max(1, width)
    let stride = max(1, rows / 40_000)
    var sample: [Float] = []
    for row in Swift.stride(from: 0, to: rows, by: stride) {
      sample.append((values[row * width + column] * 1000).rounded(.down) / 1000)
    }
    let distinct = Array(Set(sample)).sorted()
    if distinct.count <= binCount { return Array(distinct.dropLast()) }
    sample.sort()
    var cuts: [Float] = []
    for index in 1..<binCount {
      let cut = sample[index * sample.count / binCount]
      if cut != cuts.last { cuts.append(cut) }
    }
    return cuts
  }

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
  mutating func fit(_ labels: [Bool], _ weights: [Float], chosen: [Int]) -> BoostedTrees {
    let positive = chosen.reduce(Float(0)) { $0 + (labels[$1] ? weights[$1] : 0) }
    let all = chosen.reduce(Float(0)) { $0 + weights[$1] }
    var model = BoostedTrees(bias: (log(positive / max(1, all - positive)) * 1000).rounded() / 1000)
    var scores = Array(repeating: model.bias, count: rows)
    var gradients = Array(repeating: SIMD2<Float>(0, 0), count: rows)
    for _ in 0..<options.trees {
      for row in chosen {
        let probability = 1 / (1 + exp(-scores[row]))
        gradients[row] =
          SIMD2(
            probability - (labels[row] ? 1 : 0), max(1e-4, probability * (1 - probability)))
          * weights[row]
      }
      let sample = chosen.filter { _ in random.share() < options.rowShare }
      let seen = (0..<columns).filter { _ in random.share() < options.columnShare }
      let tree = grow(sample, seen, gradients)
      model.add(tree)
      for row in chosen { scores[row] += value(of: tree, row) }
    }
    return model
  }

  private struct Leaf {
    var node: Int
    var rows: [Int]
    var depth: Int
  }

  private func grow(
    _ sample: [Int], _ seen: [Int], _ gradients: [SIMD2<Float>]
  ) -> [BoostedTrees.Node] {
    var nodes = [BoostedTrees.Node(column: -1, next: 0, threshold: 0)]
    var open = [Leaf(node: 0, rows: sample, depth: 0)]
    while let leaf = open.popLast() {
      let sum = leaf.rows.reduce(SIMD2<Float>(0, 0)) { $0 + gradients[$1] }
      guard leaf.depth < options.depth, let split = split(leaf.rows, seen, gradients, sum) else {
        let value = -sum.x / (sum.y + options.ridge) * options.rate
        nodes[leaf.node].threshold = (value * 1000).rounded() / 1000
        continue
      }
      nodes[leaf.node] = BoostedTrees.Node(
        column: Int32(split.column), next: Int32(nodes.count),
        threshold: cuts[split.column][split.bin])
      let isLeft = { (row: Int) in bins[row * columns + split.column] <= UInt8(split.bin) }
      let left = leaf.rows.filter(isLeft)
      let right = leaf.rows.filter { !isLeft($0) }
      for rows in [left, right] {
        open.append(Leaf(node: nodes.count, rows: rows, depth: leaf.depth + 1))
        nodes.append(BoostedTrees.Node(column: -1, next: 0, threshold: 0))
      }
    }
    return nodes
  }

  private func split(
    _ rows: [Int], _ seen: [Int], _ gradients: [SIMD2<Float>], _ sum: SIMD2<Float>
  ) -> (column: Int, bin: Int)? {
    var sums = Array(repeating: SIMD2<Float>(0, 0), count: seen.count * Self.binCount)
    sums.withUnsafeMutableBufferPointer { sums in
      bins.withUnsafeBufferPointer { bins in
        seen.withUnsafeBufferPointer { seen in
          for row in rows {
            let gradient = gradients[row]
            let start = row * columns
            for place in 0..<seen.count {
              sums[place * Self.binCount + Int(bins[start + seen[place]])] += gradient
            }
          }
        }
      }
    }
    var best: (column: Int, bin: Int)?
    var most: Float = 1
    let whole = sum.x * sum.x / (sum.y + options.ridge)
    for (place, column) in seen.enumerated() {
      var left = SIMD2<Float>(0, 0)
      for bin in cuts[column].indices {
        left += sums[place * Self.binCount + bin]
        let right = sum - left
        guard left.y >= options.smallestLeaf, right.y >= options.smallestLeaf else { continue }
        let gain =
          left.x * left.x / (left.y + options.ridge)
          + right.x * right.x / (right.y + options.ridge) - whole
        if gain > most { (most, best) = (gain, (column, bin)) }
      }
    }
    return best
  }

  private func value(of tree: [BoostedTrees.Node], _ row: Int) -> Float {
    var node = tree[0]
    while node.column >= 0 {
      let column = Int(node.column)
      let isLeft = bins[row * columns + column] <= Self.bin(node.threshold, cuts[column])
      node = tree[Int(isLeft ? node.next : node.next + 1)]
    }
    return node.threshold
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
