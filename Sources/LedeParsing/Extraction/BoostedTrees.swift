/// A sum of small decision trees: log-odds from a row of numbers.
///
/// Source: Friedman, Greedy Function Approximation: A Gradient Boosting Machine (2001); trained by
/// `lede-train extraction`.
package struct BoostedTrees: Sendable {
  /// A question (`value <= threshold` goes to `next`, else to `next + 1`) or, with a column of -1,
  /// an answer, in `threshold`.
  package struct Node: Sendable {
    package var column: Int32
    package var next: Int32
    package var threshold: Float

    package init(column: Int32, next: Int32, threshold: Float) {
      self.column = column
      self.next = next
      self.threshold = threshold
    }
  }

  package private(set) var nodes: [Node] = []
  /// Index of the first node of each tree.
  package private(set) var roots: [Int32] = []
  package let bias: Float
  /// The last column that a question is about.
  private var widestColumn = -1
  /// Whether every walk from a root ends at an answer.
  private var isSound = true

  package init(bias: Float) { self.bias = bias }

  /// Adds a tree whose children are counted from its own root.
  package mutating func add(_ tree: [Node]) {
    let root = Int32(nodes.count)
    // Children stand behind their parents, so that every walk ends inside the tree.
    for (index, node) in tree.enumerated() {
      widestColumn = max(widestColumn, Int(node.column))
      let hasChildren = Int(node.next) > index && Int(node.next) + 1 < tree.count
      isSound = isSound && (node.column < 0 || hasChildren)
    }
    isSound = isSound && !tree.isEmpty
    roots.append(root)
    nodes += tree.map { node in
      Node(
        column: node.column, next: node.column < 0 ? 0 : node.next + root,
        threshold: node.threshold)
    }
  }

  /// A number of trees after which a row with a sum below `sum` is sure enough to stop: most lines
  /// of a page are menus, and most of the time would go into being surer of that.
  package struct Shortcut: Sendable {
    package let trees: Int
    package let sum: Float

    package init(trees: Int, sum: Float) {
      self.trees = trees
      self.sum = sum
    }
  }

  /// The sum for every row of `signs`; for rows that `isSkipped` names, the bias.
  package func scores(
    _ signs: PageSigns, shortcut: Shortcut? = nil, isSkipped: (Int) -> Bool = { _ in false }
  ) -> [Float] {
    let rows = signs.width == 0 ? 0 : signs.values.count / signs.width
    var scores = Array(repeating: bias, count: rows)
    // The walks below read without bounds checks: a model for more columns than there are is none.
    guard widestColumn < signs.width, isSound else { return scores }
    nodes.withUnsafeBufferPointer { nodes in
      signs.values.withUnsafeBufferPointer { values in
        for row in 0..<rows where !isSkipped(row) {
          let signs = UnsafeBufferPointer(
            rebasing: values[(row * signs.width)..<((row + 1) * signs.width)])
          var sum = bias
          for (number, root) in roots.enumerated() {
            if number == shortcut?.trees, let limit = shortcut?.sum, sum < limit { break }
            sum += Self.answer(nodes, Int(root), signs)
          }
          scores[row] = sum
        }
      }
    }
    return scores
  }

  @inline(__always)
  private static func answer(
    _ nodes: UnsafeBufferPointer<Node>, _ root: Int, _ signs: UnsafeBufferPointer<Float>
  ) -> Float {
    var node = nodes[root]
    while node.column >= 0 {
      let isLeft = signs[Int(node.column)] <= node.threshold
      node = nodes[Int(node.next) + (isLeft ? 0 : 1)]
    }
    return node.threshold
  }
}

extension BoostedTrees {
  /// Reads the form that `text` gives: the bias, then every node as three numbers.
  ///
  /// Anything that is no such form gives a model of no trees.
  init(table: StaticString) {
    var numbers = TableNumbers(table)
    self.init(bias: Float(numbers.next() ?? 0) / Self.scale)
    while let count = numbers.next(), count > 0 {
      var tree: [Node] = []
      for _ in 0..<count {
        guard let column = numbers.next(), let value = numbers.next() else { return }
        let next = column < 0 ? 0 : numbers.next() ?? 0
        guard column < 4096, (0...count).contains(next) else { return }
        tree.append(
          Node(
            column: Int32(truncatingIfNeeded: column), next: Int32(truncatingIfNeeded: next),
            threshold: Float(value) / Self.scale))
      }
      add(tree)
    }
  }

  /// Numbers in a table are thousandths.
  private static let scale: Float = 1000

  /// The model as a table: one tree a line.
  package var text: String {
    func number(_ value: Float) -> String { String(Int((value * Self.scale).rounded(.down))) }
    var text = number(bias)
    for (index, root) in roots.enumerated() {
      let end = index + 1 < roots.count ? Int(roots[index + 1]) : nodes.count
      let tree = nodes[Int(root)..<end]
      text += "\n\(tree.count)"
      for node in tree {
        text += " \(node.column) \(number(node.threshold))"
        if node.column >= 0 { text += " \(node.next - root)" }
      }
    }
    return text
  }
}

/// Whole numbers of a table, parted by anything else.
struct TableNumbers {
  private let table: StaticString
  private var index = 0

  init(_ table: StaticString) { self.table = table }

  mutating func next() -> Int? {
    table.withUTF8Buffer { bytes in
      while index < bytes.count, bytes[index] != 0x2D, !ASCII.isDigit(bytes[index]) { index += 1 }
      guard index < bytes.count else { return nil }
      let isNegative = bytes[index] == 0x2D
      if isNegative { index += 1 }
      var value = 0
      // Nine digits are more than any number of a table has, and fit.
      while index < bytes.count, ASCII.isDigit(bytes[index]), value < 100_000_000 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return isNegative ? -value : value
    }
  }
}
