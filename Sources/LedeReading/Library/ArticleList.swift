/// Articles by number, as one pane shows them: which is selected, and which of them is on top.
///
/// Nothing here goes through the whole list but what says so.
public struct ArticleList: Equatable, Sendable {
  public internal(set) var ids: [Int]
  /// Index into `ids`; 0 where there are none.
  public internal(set) var selected = 0
  /// The first article on the screen, as an index into `ids`.
  public internal(set) var first = 0
  /// The articles that the next command is for, if any.
  public internal(set) var chosen: Set<Int> = []
  /// What a full-text search found in each; empty where none was made.
  public internal(set) var snippets: [Int: [ListedHit.Piece]] = [:]

  init(ids: [Int] = []) { self.ids = ids }

  public var selectedID: Int? { ids[checked: selected] }

  mutating func select(_ index: Int) { selected = max(0, min(index, ids.count - 1)) }

  mutating func move(by count: Int) {
    select(selected.addingReportingOverflow(count).partialValue)
  }

  /// Takes other articles. The selected one stays selected, and on the same row of the screen unless
  /// the first rows were in sight and still can be.
  ///
  /// - Complexity: O(`ids.count`).
  mutating func replace(ids new: [Int], selecting wanted: Int?, height: Int) {
    let offset = selected - first
    let wasAtTop = first == 0
    let index = wanted.flatMap { new.firstIndex(of: $0) }
    ids = new
    select(index ?? selected)
    first = wasAtTop && selected < height ? 0 : max(0, selected - offset)
    if !chosen.isEmpty { chosen.formIntersection(new) }
  }

  /// Takes articles out; the selection goes to the one after them.
  ///
  /// - Complexity: O(`ids.count`).
  mutating func remove(_ gone: Set<Int>) {
    let before = ids[..<min(selected, ids.count)].count { gone.contains($0) }
    ids.removeAll { gone.contains($0) }
    chosen.subtract(gone)
    first = max(0, first - before)
    select(selected - before)
  }

  /// The articles of a newer list, with those of `kept` that it lacks behind the ones they stood
  /// behind: what was read a moment ago stays where it was.
  ///
  /// - Complexity: O(`ids.count` + `new.count`).
  func merged(into new: [Int], keeping kept: Set<Int>) -> [Int] {
    guard !kept.isEmpty else { return new }
    let known = Set(new)
    var followers: [Int?: [Int]] = [:]
    var last: Int?
    for id in ids {
      if known.contains(id) {
        last = id
      } else if kept.contains(id) {
        followers[last, default: []].append(id)
      }
    }
    guard !followers.isEmpty else { return new }
    var merged = followers[nil] ?? []
    for id in new {
      merged.append(id)
      if let held = followers[id] { merged += held }
    }
    return merged
  }
}

/// One row of the list on the screen.
public enum ListLine: Equatable, Sendable {
  /// What the articles under it have in common.
  case heading(String)
  /// An article, by its index.
  case article(Int)
  /// Goes on with the article above it: the n-th row of what was found in it, or of its excerpt.
  case detail(Int, Int)
}
