extension LibraryState {
  /// The next unread article that is looked for; what is known of the list ends before it.
  struct Seeking: Equatable, Sendable {
    /// 1 or -1.
    let direction: Int
    /// Whether it is opened when it is found.
    let opens: Bool
    /// The first article not looked at yet.
    var index: Int
    /// The articles whose rows are waited for.
    var asked: Set<Int> = []
    /// Articles asked for at once: more each time, so that the end of a long list is not far.
    var chunk = 200
  }

  private static let largestChunk = 5000

  /// Opens the selected article if it is unread, else goes on to the next unread one and opens that;
  /// where none follows, a second press goes on to the next feed that has some.
  mutating func readOn(_ given: Given = Given()) -> [LibraryEffect] {
    if case .feed(let row) = given.armed { return readOn(inRow: row) }
    if focus == .sidebar { focus = .list }
    if hits == nil, isStale {
      awaited?.next = .readNext
      return []
    }
    return seek(1, from: shown.selected, opens: true)
  }

  /// Goes to the next or previous unread article.
  mutating func goToUnread(_ direction: Int, _ given: Given) -> [LibraryEffect] {
    guard focus == .sidebar else {
      return seek(direction, from: shown.selected + direction, opens: false)
    }
    guard let row = sidebarPane.nextUnread(direction) else {
      message = Message("No feed has unread articles")
      return []
    }
    sidebarPane.select(row: row)
    return showSelectedScope()
  }

  private mutating func seek(
    _ direction: Int, from index: Int, opens: Bool
  ) -> [LibraryEffect] {
    seeking = Seeking(direction: direction, opens: opens, index: index)
    return goOnSeeking()
  }

  /// Rows have come: those that were waited for, unless none of them is among these.
  mutating func goOnSeeking(with rows: [ListedArticle]) -> [LibraryEffect] {
    guard let sought = seeking else { return [] }
    guard rows.isEmpty || rows.contains(where: { sought.asked.contains($0.id) }) else { return [] }
    return goOnSeeking()
  }

  /// Looks through the rows that are known; asks for more where they end.
  ///
  /// - Complexity: O(rows asked for at once).
  private mutating func goOnSeeking() -> [LibraryEffect] {
    guard var sought = seeking else { return [] }
    let ids = shown.ids
    while ids.indices.contains(sought.index) {
      let id = ids[sought.index]
      if known[id]?.isRead == false { return found(sought) }
      // A row that was asked for and did not come is that of an article that is gone.
      guard known[id] != nil || sought.asked.contains(id) else { return askFurther(sought) }
      sought.index += sought.direction
    }
    seeking = nil
    return noneFound(sought)
  }

  private mutating func askFurther(_ sought: Seeking) -> [LibraryEffect] {
    var sought = sought
    let ids = shown.ids
    let other = sought.index + sought.direction * sought.chunk
    let range = (min(sought.index, other + 1)..<max(sought.index + 1, other))
      .clamped(to: ids.indices)
    let missing = ids[range].filter { known[$0] == nil }
    sought.chunk = min(sought.chunk * 2, Self.largestChunk)
    sought.asked = Set(missing)
    seeking = sought
    return [.rows(Array(missing))]
  }

  private mutating func found(_ sought: Seeking) -> [LibraryEffect] {
    seeking = nil
    changeShown { $0.select(sought.index) }
    return sought.opens ? openSelected() : []
  }

  /// Nothing unread follows: says so, and where there is more.
  private mutating func noneFound(_ sought: Seeking) -> [LibraryEffect] {
    guard sought.direction > 0, hits == nil, let row = sidebarPane.nextUnread(1),
      let entry = sidebarPane.rows[checked: row], entry.scope != listing.scope
    else {
      message = Message(sought.direction > 0 ? "No more unread articles" : "None before this one")
      return []
    }
    guard sought.opens else {
      message = Message("No more unread articles here")
      return []
    }
    armed = .feed(row)
    message = Message("No more unread here · once more for \(entry.text)")
    return []
  }

  /// Goes on with another feed.
  private mutating func readOn(inRow row: Int) -> [LibraryEffect] {
    sidebarPane.select(row: row)
    let effects = showSelectedScope()
    awaited?.next = .readNext
    return effects
  }
}
