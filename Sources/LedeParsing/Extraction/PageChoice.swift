import LedeDocument

/// Chooses the article's blocks.
struct PageChoice {
  private(set) var isKept: [Bool]
  private(set) var confidence = 0.0
  private(set) var rule: Rule = "weighed-blocks"

  private let page: PageMeasure

  /// Fewest words an article has; less is a caption or a menu that looks like one.
  private static let fewestWords: Float = 25

  /// - Parameter scores: log-odds of every block that it is the article's.
  init(_ page: PageMeasure, _ scores: [Float]) {
    self.page = page
    isKept = scores.map { $0 > 0 }
    for row in isKept.indices where page.blocks[row].kind == .image { isKept[row] = false }
    weigh(scores)
    if words(isKept) < Self.fewestWords { takeBestElement() }
  }

  private func words(_ kept: [Bool]) -> Float {
    zip(kept, page.words).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }

  private mutating func weigh(_ scores: [Float]) {
    var sure: Float = 0
    var all: Float = 0
    for row in scores.indices where isKept[row] {
      sure += page.words[row] * PageOpinions.probability(scores[row])
      all += page.words[row]
    }
    confidence = all > 0 ? Double(sure / all) : 0
  }

  /// Readability's choice: everything in the element with the most points that is not links.
  private mutating func takeBestElement() {
    guard page.best >= 0 else { return takeAll() }
    var isInside = Array(repeating: false, count: page.containers.count)
    for index in page.containers.indices {
      let parent = page.containers[index].parent
      isInside[index] = index == page.best || parent >= 0 && isInside[parent]
    }
    let kept = page.blocks.indices.map { row in
      let block = page.blocks[row]
      return isInside.indices.contains(block.container) && isInside[block.container]
        && block.kind != .image && block.linkBytes * 2 <= block.bytes.count
        && block.place.isDisjoint(with: [.nav, .footer, .form, .dialog])
    }
    guard words(kept) > max(words(isKept), 10) else { return takeAll() }
    (isKept, rule, confidence) = (kept, "densest-element", 0.5)
  }

  private mutating func takeAll() {
    guard words(isKept) < 10 else { return }
    isKept = page.blocks.map { $0.kind != .image }
    (rule, confidence) = ("whole-page", 0.2)
  }
}
