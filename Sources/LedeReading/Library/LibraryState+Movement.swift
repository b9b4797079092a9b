extension LibraryState {
  /// Moves in the pane that has the keys.
  mutating func move(_ command: Command, _ given: Given, at now: Moment) -> [LibraryEffect]? {
    guard let rows = distance(of: command, given) else { return goThrough(command, given) }
    switch focus {
    case .sidebar: return moveSidebar(command, by: rows, given)
    case .list:
      changeShown { list in
        switch (command, given.count) {
        case (.selectionTop, let row?), (.selectionBottom, let row?): list.select(row - 1)
        default: list.move(by: rows)
        }
      }
    case .preview: scrollPreview(command, given, at: now)
    }
    return []
  }

  /// Rows that a command moves by; nil for commands that do not move by rows.
  private func distance(of command: Command, _ given: Given) -> Int? {
    let page = max(1, pageRows - 1)
    switch command {
    case .selectionDown, .scrollDown: return given.times
    case .selectionUp, .scrollUp: return -given.times
    case .halfPageDown: return given.times * max(1, pageRows / 2)
    case .halfPageUp: return -given.times * max(1, pageRows / 2)
    case .selectionPageDown, .pageDown: return given.times * page
    case .selectionPageUp, .pageUp: return -given.times * page
    case .selectionTop, .top: return -Self.wholeList
    case .selectionBottom, .bottom: return Self.wholeList
    default: return nil
    }
  }

  /// More rows than any list has.
  private static let wholeList = 1 << 40

  /// Articles, or rows of the sidebar, that are on the screen at once.
  private var pageRows: Int {
    guard focus == .list else { return geometry.height }
    let articles = visibleLines.count { if case .article = $0 { true } else { false } }
    return max(1, articles)
  }

  /// The next article without going to the list.
  private mutating func goThrough(_ command: Command, _ given: Given) -> [LibraryEffect]? {
    switch command {
    case .nextArticle: changeShown { $0.move(by: given.times) }
    case .previousArticle: changeShown { $0.move(by: -given.times) }
    default: return nil
    }
    return []
  }

  // MARK: The sidebar

  private mutating func moveSidebar(
    _ command: Command, by rows: Int, _ given: Given
  ) -> [LibraryEffect] {
    sidebarPane.move(by: min(max(rows, -sidebarPane.rows.count), sidebarPane.rows.count))
    return showSelectedScope()
  }

  /// Lists what the selected row of the sidebar stands for, if it is something else.
  mutating func showSelectedScope() -> [LibraryEffect] {
    guard let scope = sidebarPane.selectedRow?.scope else { return [] }
    hits = nil
    guard scope != listing.scope else { return [] }
    return show(scope)
  }

  // MARK: Panes

  /// The panes that can have the keys now, from left to right.
  private var panes: [Pane] {
    geometry.preview != nil && preview != nil ? [.sidebar, .list, .preview] : [.sidebar, .list]
  }

  mutating func changePane(_ command: Command, _ given: Given) -> [LibraryEffect]? {
    switch command {
    case .nextPane: focus = pane(after: focus, by: 1)
    case .previousPane: focus = pane(after: focus, by: -1)
    case .foldOpen: return goRight()
    case .foldClosed: goLeft()
    case .select: return choose()
    case .narrower: widenSidebar(by: -2)
    case .wider: widenSidebar(by: 2)
    case .resetWidth: sidebarColumns = nil
    default: return nil
    }
    return []
  }

  private func pane(after pane: Pane, by step: Int) -> Pane {
    let panes = panes
    let index = (panes.firstIndex(of: pane) ?? 0) + step + panes.count
    return panes[index % panes.count]
  }

  private mutating func goRight() -> [LibraryEffect] {
    switch focus {
    case .sidebar:
      if !sidebarPane.unfold(sidebar) { focus = .list }
    case .list:
      if panes.contains(.preview) { focus = .preview }
    case .preview: break
    }
    return []
  }

  private mutating func goLeft() {
    switch focus {
    case .sidebar: _ = sidebarPane.fold(sidebar)
    case .list: focus = .sidebar
    case .preview: focus = .list
    }
  }

  private mutating func widenSidebar(by cells: Int) {
    guard let current = geometry.sidebar?.count, geometry.list != nil else { return }
    let bounds = LibraryGeometry.sidebarColumns
    sidebarColumns = min(max(current + cells, bounds.lowerBound), bounds.upperBound)
    fitPreview()
  }

  // MARK: Enter

  /// Opens what is selected: an article, or an entry of the sidebar.
  private mutating func choose() -> [LibraryEffect] {
    guard focus == .sidebar else { return openSelected() }
    guard let row = sidebarPane.selectedRow else { return [] }
    switch row.kind {
    case .scope:
      focus = .list
      return showSelectedScope()
    case .section, .more:
      if !sidebarPane.unfold(sidebar) { _ = sidebarPane.fold(sidebar) }
    case .gap: break
    }
    return []
  }

  /// Opens the selected article; of a list that is still on its way, when it is there.
  mutating func openSelected() -> [LibraryEffect] {
    if hits == nil, isStale {
      awaited?.next = .select
      return []
    }
    let list = shown
    guard let id = list.selectedID else {
      if sidebar.isEmpty, hits == nil, let path = sidebar.foundList { return [.importList(path)] }
      message = Message("There is no article here")
      return []
    }
    guard let hits else { return [.open(list.ids, index: list.selected)] }
    return [.openArticle(id, at: nil, pattern: hits.pattern)]
  }

  /// The reader was closed: the article that it showed last is the selected one.
  mutating func comeBack(to id: Int) {
    guard shown.selectedID != id, let index = shown.ids.firstIndex(of: id) else { return }
    changeShown { $0.select(index) }
  }
}
