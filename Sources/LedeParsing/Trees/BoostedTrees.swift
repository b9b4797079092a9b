/// A sum of small decision trees: log-odds from a row of numbers.
///
/// Every tree asks one question a level of all rows, whatever the answers above: many rows walk a tree
/// at once without a branch, and such trees say less about the pages that they were made from.
///
/// Source: Friedman, Greedy Function Approximation: A Gradient Boosting Machine (2001); symmetric
/// trees: Prokhorenkova and others, CatBoost (2018), section 2. Trained by `lede-train extraction`.
package struct BoostedTrees: Sendable {
  /// Whether the number in `column` is above the column's cut number `cut`.
  package struct Question: Sendable, Equatable {
    package let column: Int
    package let cut: UInt8

    package init(column: Int, cut: UInt8) {
      self.column = column
      self.cut = cut
    }
  }

  /// Log-odds in `1 / scale` before any tree is asked.
  package let bias: Int32
  /// Ascending cuts of each column; none for columns that no tree asks about.
  package let cuts: [[Float]]
  /// The questions of all trees, `depth` a tree.
  package private(set) var questions: [Question] = []
  /// The answers of all trees in `1 / scale`, two to the power of `depth` a tree. The number of the
  /// answer has bit 0 set where the first question was answered by yes, and so on.
  package private(set) var answers: [Int16] = []

  package static let depth = 6
  package static let answersPerTree = 1 << depth
  /// One is 8,192 steps of an answer, so that four is the most that one tree can say.
  package static let scale: Float = 8192

  package init(bias: Int32, cuts: [[Float]]) {
    self.bias = bias
    self.cuts = cuts
  }

  package var treeCount: Int { answers.count / Self.answersPerTree }

  /// Adds a tree; one that asks about a column or a cut that there is not is left out.
  package mutating func add(_ tree: [Question], _ treeAnswers: [Int16]) {
    guard tree.count == Self.depth, treeAnswers.count == Self.answersPerTree,
      tree.allSatisfy({ cuts.indices.contains($0.column) && $0.cut < cuts[$0.column].count })
    else { return }
    questions += tree
    answers += treeAnswers
  }

  /// The sum for every row of `signs`; for signs of other columns than the trees ask about, the
  /// bias.
  package func scores(_ signs: SignTable) -> [Float] {
    guard signs.width == cuts.count else {
      return Array(repeating: Float(bias) / Self.scale, count: signs.rows)
    }
    let bins = SignBins(signs, cuts)
    var sums = Array(repeating: bias, count: signs.rows)
    var numbers = Array(repeating: UInt8(0), count: signs.rows)
    sums.withUnsafeMutableBufferPointer { sums in
      numbers.withUnsafeMutableBufferPointer { numbers in
        bins.values.withUnsafeBufferPointer { bins in
          for tree in 0..<treeCount { add(tree, bins, numbers, to: sums) }
        }
      }
    }
    return sums.map { Float($0) / Self.scale }
  }

  /// Adds what one tree says of every row, in loops without a branch that become vector instructions.
  ///
  /// `numbers` is room for the answers' numbers. `add(_:_:)` has seen to it that there are the columns
  /// and the answers.
  private func add(
    _ tree: Int, _ bins: UnsafeBufferPointer<UInt8>, _ numbers: UnsafeMutableBufferPointer<UInt8>,
    to sums: UnsafeMutableBufferPointer<Int32>
  ) {
    let rows = sums.count
    var bit: UInt8 = 1
    for level in 0..<Self.depth {
      let question = questions[tree * Self.depth + level]
      let column = UnsafeBufferPointer(
        rebasing: bins[(question.column * rows)..<((question.column + 1) * rows)])
      let cut = question.cut
      if level == 0 {
        for row in 0..<rows { numbers[row] = column[row] > cut ? 1 : 0 }
      } else {
        for row in 0..<rows { numbers[row] |= column[row] > cut ? bit : 0 }
      }
      bit <<= 1
    }
    answers.withUnsafeBufferPointer { answers in
      let own = UnsafeBufferPointer(
        rebasing: answers[(tree * Self.answersPerTree)..<((tree + 1) * Self.answersPerTree)])
      for row in 0..<rows { sums[row] &+= Int32(own[Int(numbers[row])]) }
    }
  }
}

/// Signs as numbers of the cuts that are below them, one column after the other.
struct SignBins {
  private(set) var values: [UInt8]

  init(_ signs: SignTable, _ cuts: [[Float]]) {
    let rows = signs.rows
    values = Array(repeating: 0, count: rows * cuts.count)
    values.withUnsafeMutableBufferPointer { values in
      signs.values.withUnsafeBufferPointer { signs in
        for (column, cuts) in cuts.enumerated() where !cuts.isEmpty {
          let range = (column * rows)..<((column + 1) * rows)
          let signs = UnsafeBufferPointer(rebasing: signs[range])
          let values = UnsafeMutableBufferPointer(rebasing: values[range])
          for cut in cuts {
            for row in 0..<rows { values[row] &+= signs[row] > cut ? 1 : 0 }
          }
        }
      }
    }
  }
}

extension BoostedTrees {
  /// The same sums with only the cuts that some tree asks about.
  package var withoutIdleCuts: BoostedTrees {
    let asked = Set(questions.map { [$0.column, Int($0.cut)] })
    let kept = cuts.indices.map { column in
      cuts[column].indices.filter { asked.contains([column, $0]) }
    }
    var trees = BoostedTrees(
      bias: bias, cuts: zip(cuts, kept).map { cuts, kept in kept.map { cuts[$0] } })
    for tree in 0..<treeCount {
      let own = questions[(tree * Self.depth)..<((tree + 1) * Self.depth)].map { question in
        let cut = kept[question.column].firstIndex(of: Int(question.cut)) ?? 0
        return Question(column: question.column, cut: UInt8(cut))
      }
      let ownAnswers = answers[
        (tree * Self.answersPerTree)..<((tree + 1) * Self.answersPerTree)]
      trees.add(own, Array(ownAnswers))
    }
    return trees
  }
}
