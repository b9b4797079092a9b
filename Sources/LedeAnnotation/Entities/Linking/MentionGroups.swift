import LedeDocument

/// Groups of mentions that are grown and joined (a union–find forest), with the reason for each join.
struct MentionGroups {
  private var parents: [Int]
  /// For each mention, why it was joined; nil for one that others were joined to.
  private(set) var links: [EntityLink?]

  init(count: Int) {
    parents = Array(0..<count)
    links = Array(repeating: nil, count: count)
  }

  mutating func root(_ index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var at = index
    while parents[at] != root {
      let next = parents[at]
      parents[at] = root
      at = next
    }
    return root
  }

  /// Joins the group of `index` to that of `owner`; the one with the earlier root gives the root.
  ///
  /// A mention keeps the first reason it was joined for.
  mutating func join(_ owner: Int, _ index: Int, by rule: Rule, _ confidence: Double) {
    if links[index] == nil, owner != index {
      links[index] = EntityLink(rule: rule, confidence: confidence)
    }
    let (first, second) = (root(owner), root(index))
    parents[max(first, second)] = min(first, second)
  }
}
