/// Rows of one table and items of one list, which are the article's together or not at all.
struct PageGroups {
  private let page: PageMeasure
  /// The table or list that each block is in; -1 for none.
  private var groups: [Int] = []

  /// How far the group's opinion counts: rows of one table differ less than items of one list.
  private static let rowShare: Float = 0.8
  private static let itemShare: Float = 0.5

  init(_ page: PageMeasure) {
    self.page = page
    // The innermost table or list around each element: parents come before their children.
    var around = Array(repeating: -1, count: page.containers.count)
    for index in page.containers.indices {
      let container = page.containers[index]
      switch container.name {
      case .table, .ul, .ol, .dl: around[index] = index
      default: around[index] = container.parent >= 0 ? around[container.parent] : -1
      }
    }
    groups = page.blocks.map { block in
      let isMember = block.kind == .row || block.kind == .listItem || block.kind == .definition
      return isMember && around.indices.contains(block.container) ? around[block.container] : -1
    }
  }

  /// Each member's log-odds, drawn towards the mean of its group by words.
  func shared(_ scores: [Float]) -> [Float] {
    var sums: [Int: (score: Float, words: Float)] = [:]
    for row in scores.indices where groups[row] >= 0 {
      let words = max(1, min(40, page.words[row]))
      let sum = sums[groups[row]] ?? (0, 0)
      sums[groups[row]] = (sum.score + words * scores[row], sum.words + words)
    }
    return scores.indices.map { row in
      guard groups[row] >= 0, let sum = sums[groups[row]] else { return scores[row] }
      let share = page.blocks[row].kind == .row ? Self.rowShare : Self.itemShare
      return scores[row] * (1 - share) + sum.score / sum.words * share
    }
  }
}
