extension LibraryState {
  /// Brings what is selected into sight, asks for the rows that are missing there, and has the
  /// preview follow: after every action, so that none of them can forget it.
  mutating func settle(selectedBefore: Int?, at now: Moment) -> [LibraryEffect] {
    let geometry = geometry
    if focus == .preview, geometry.preview == nil, panel == nil { focus = .list }
    sidebarPane.follow(height: geometry.height)
    let height = geometry.height
    var first = 0
    first = firstShowingSelection(height: height)
    changeShown { $0.first = first }
    var effects = askForRows(height: height)
    forgetRows(height: height)
    effects += followPreview(selectedBefore: selectedBefore, at: now)
    return effects
  }

  // MARK: What is on the screen

  /// The lines of the list from the article `first` on, at most so many.
  ///
  /// - Complexity: O(`height`).
  public func lines(from first: Int, height: Int) -> [ListLine] {
    let ids = shown.ids
    var lines: [ListLine] = []
    var heading: String?
    var index = max(0, first)
    while index < ids.count, lines.count < height {
      if let next = self.heading(of: ids[index]), next != heading {
        heading = next
        lines.append(.heading(next))
      }
      lines.append(.article(index))
      for number in 0..<details(of: ids[index]) { lines.append(.detail(index, number)) }
      index += 1
    }
    return Array(lines.prefix(height))
  }

  /// The lines of the list that are on the screen.
  public var visibleLines: [ListLine] { lines(from: shown.first, height: geometry.height) }

  /// Rows under an article that go on with it.
  public func details(of id: Int) -> Int {
    guard hits != nil, let snippet = shown.snippets[id], !snippet.isEmpty else { return 0 }
    // A screen of few rows shows more articles rather than more of each.
    return geometry.height >= 14 ? 2 : 1
  }

  /// What parts the articles above from this one and those under it.
  private func heading(of id: Int) -> String? {
    // Where there are a few rows they are for articles.
    guard isGrouped, hits == nil, geometry.height >= 4, let row = known[id] else { return nil }
    switch listing.order {
    case .newest, .oldest: return clock.dayHeading(of: row.date)
    case .source: return row.from ?? "Without a source"
    case .title:
      return row.title.first.map { $0.isLetter ? $0.uppercased() : "#" }
    case .longest, .shortest: return nil
    }
  }

  /// The article that is on top when the selected one is in sight and nothing has moved that need not.
  private func firstShowingSelection(height: Int) -> Int {
    let list = shown
    guard height > 0, !list.ids.isEmpty else { return 0 }
    var first = min(max(0, list.first), list.ids.count - 1)
    if list.selected < first { return list.selected }
    if list.selected - first >= height { first = list.selected - height + 1 }
    while first < list.selected, !isInSight(list.selected, from: first, height: height) {
      first += 1
    }
    return fillingEnd(from: first, height: height)
  }

  /// Whether all rows of an article, or as many as there is room for, are in sight.
  private func isInSight(_ index: Int, from first: Int, height: Int) -> Bool {
    let lines = lines(from: first, height: height)
    let wanted = 1 + details(of: shown.ids[index])
    let found = lines.count { line in
      switch line {
      case .article(let other), .detail(let other, _): other == index
      case .heading: false
      }
    }
    return found >= min(wanted, height)
  }

  /// No more of the screen stays empty under the last article than must.
  private func fillingEnd(from first: Int, height: Int) -> Int {
    let count = shown.ids.count
    guard first > 0, count - first < height else { return first }
    var first = first
    while first > 0, lines(from: first - 1, height: height + 1).count <= height { first -= 1 }
    return first
  }

  // MARK: Rows

  /// Asks for what is not known of the articles on the screen and a page on each side.
  private mutating func askForRows(height: Int) -> [LibraryEffect] {
    let list = shown
    let page = max(1, height)
    let near = (list.first - page..<list.first + 2 * page).clamped(to: list.ids.indices)
    let missing = list.ids[near].filter { known[$0] == nil && !asked.contains($0) }
    guard !missing.isEmpty else { return [] }
    asked.formUnion(missing)
    return [.rows(Array(missing))]
  }

  /// Rows that are kept: some 2 MB.
  private static let mostRows = 8000

  /// Forgets rows that are far from what is on the screen.
  private mutating func forgetRows(height: Int) {
    guard known.count > Self.mostRows, seeking == nil else { return }
    let keptOnEachSide = 1000
    var kept: Set<Int> = []
    for list in [list] + (hits.map { [$0.list] } ?? []) {
      let near = list.first - keptOnEachSide..<list.first + height + keptOnEachSide
      kept.formUnion(list.ids[near.clamped(to: list.ids.indices)])
    }
    known = known.filter { kept.contains($0.key) }
  }
}
