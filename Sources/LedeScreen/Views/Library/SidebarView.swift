import LedeLayout
import LedeReading

/// The pane at the left: what there is to list, with numbers.
struct SidebarView {
  let state: LibraryState
  let columns: Range<Int>
  let geometry: LibraryGeometry

  func draw(on frame: inout LibraryDrawing) {
    for row in 0..<max(0, geometry.rows - 1) {
      frame.surface.fill(row: row, columns: columns, role: .panel)
    }
    frame.surface.put(
      "LIBRARY", row: 0, column: columns.lowerBound + 2, role: .panelTitle,
      limit: columns.upperBound)
    let pane = state.sidebarPane
    for row in 0..<geometry.height {
      let index = pane.first + row
      guard pane.rows.indices.contains(index) else { break }
      draw(pane.rows[index], index, at: geometry.firstRow + row, on: &frame)
    }
    drawMore(on: &frame)
  }

  private func draw(
    _ entry: SidebarRow, _ index: Int, at row: Int, on frame: inout LibraryDrawing
  ) {
    guard entry.kind != .gap else { return }
    frame.add(.sidebarRow(index), row: row, columns: columns)
    let isSelected = index == state.sidebarPane.selected
    if isSelected, state.focus == .sidebar {
      frame.surface.fill(row: row, columns: columns, role: .panelSelected)
      frame.surface.cursor = Surface.Position(row: row, column: columns.lowerBound)
    }
    if isSelected {
      frame.surface.put("▌", row: row, column: columns.lowerBound, role: .panelKey)
    }
    let limit = drawRight(of: entry, row: row, on: &frame)
    var column = columns.lowerBound + 2 + 2 * min(entry.depth, 4)
    if let isFolded = entry.isFolded {
      frame.surface.put(
        isFolded ? "▸" : "▾", row: row, column: column, role: .panelDim, limit: limit)
      column += 2
    }
    let text = TerminalText(entry.text).truncated(to: max(0, limit - column))
    frame.surface.put(text, row: row, column: column, role: role(of: entry), limit: limit)
  }

  /// The number at the right edge, and a sign where a feed could not be fetched.
  ///
  /// - Returns: The column that the text must end before.
  private func drawRight(of entry: SidebarRow, row: Int, on frame: inout LibraryDrawing) -> Int {
    var limit = columns.upperBound - 1
    if entry.count > 0 {
      let text = TerminalText(entry.count.grouped)
      limit -= text.width
      let role: Role = entry.hasUnread ? .panel : .panelDim
      frame.surface.put(text, row: row, column: limit, role: role, limit: columns.upperBound)
      limit -= 1
    }
    if entry.error != nil {
      limit -= 1
      frame.surface.put("!", row: row, column: limit, role: .panelError)
      limit -= 1
    }
    return limit
  }

  private func role(of entry: SidebarRow) -> Role {
    switch entry.kind {
    case .section: return .panelHeading
    case .more, .gap: return .panelDim
    case .scope(.feed), .scope(.folder): return entry.hasUnread ? .panelTitle : .panelDim
    case .scope(.unread): return entry.hasUnread ? .panelTitle : .panel
    case .scope: return .panel
    }
  }

  /// Signs that there is more above or below.
  private func drawMore(on frame: inout LibraryDrawing) {
    let pane = state.sidebarPane
    let column = columns.upperBound - 1
    if pane.first > 0 {
      frame.surface.put("▲", row: geometry.firstRow - 1, column: column, role: .panelDim)
    }
    if pane.first + geometry.height < pane.rows.count {
      frame.surface.put("▼", row: geometry.rows - 2, column: column, role: .panelDim)
    }
  }
}
