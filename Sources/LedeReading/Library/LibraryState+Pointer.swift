extension LibraryState {
  /// The wheel scrolls what it is turned over.
  mutating func turnWheel(_ lines: Int, column: Int?, at now: Moment) {
    let lines = min(max(lines, -1000), 1000)
    let geometry = geometry
    if panel != nil, column.map({ geometry.panel?.contains($0) == true }) ?? true {
      panel?.scroll(by: lines, height: geometry.panelHeight)
      return
    }
    switch column.flatMap(pane(at:)) ?? focus {
    case .sidebar: sidebarPane.scroll(by: lines, height: geometry.height)
    case .list: scrollList(by: lines)
    case .preview: _ = preview?.reader.apply(.scroll(lines), at: now)
    }
  }

  private func pane(at column: Int) -> Pane? {
    let geometry = geometry
    if geometry.sidebar?.contains(column) == true { return .sidebar }
    if geometry.list?.contains(column) == true { return .list }
    return geometry.preview?.contains(column) == true ? .preview : nil
  }

  /// The rows move, and the selection with them where it would go out of sight.
  private mutating func scrollList(by lines: Int) {
    let height = geometry.height
    changeShown { $0.first = max(0, min($0.first + lines, $0.ids.count - 1)) }
    let visible = visibleLines.compactMap { line in
      if case .article(let index) = line { index } else { nil }
    }
    guard let first = visible.first, let last = visible.last, height > 0 else { return }
    changeShown { list in
      // At the end the last rows are in sight whatever is on top.
      if list.selected < first { list.select(first) }
      if list.selected > last { list.select(last) }
    }
  }

  /// A click; while a prompt is open, only for the rows that it narrows.
  mutating func click(_ target: LibraryTarget, at now: Moment) -> [LibraryEffect] {
    if let prompt {
      guard prompt.kind == .panel, case .panelRow = target else { return [] }
      self.prompt = nil
    }
    message = nil
    switch target {
    case .sidebarRow(let row):
      guard sidebarPane.rows.indices.contains(row), sidebarPane.rows[row].kind != .gap else {
        return []
      }
      sidebarPane.select(row: row)
      let isEntry = sidebarPane.rows[row].scope != nil
      focus = .sidebar
      if isEntry, geometry.list != nil { return showSelectedScope() }
      return perform(.select, at: now)
    case .article(let index):
      let wasSelected = shown.selected == index && focus == .list
      focus = .list
      changeShown { $0.select(index) }
      return wasSelected ? openSelected() : []
    case .preview: if preview != nil { focus = .preview }
    case .panelRow(let row):
      guard panel?.select(row: row) == true else { return [] }
      return panel?.target.map { choose($0, at: now) } ?? []
    }
    return []
  }
}
