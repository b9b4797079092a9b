import LedeDocument
import LedeLayout
import LedeReading

/// A panel beside the text or over it: a title and a list.
struct PanelView {
  let panel: PanelState
  let columns: Range<Int>
  /// Rows of the list.
  let height: Int

  private static let bars: [Glyph] = TerminalText(" ▁▂▃▄▅▆▇█").glyphs

  func draw(on frame: inout Drawing, drawsBorder: Bool) {
    for row in 0..<height + 2 {
      frame.surface.fill(row: row, columns: columns, role: .panel)
      if drawsBorder {
        frame.surface.put("│", row: row, column: columns.lowerBound - 1, role: .panelBorder)
      }
    }
    drawTitle(on: &frame)
    for row in 0..<height {
      let index = panel.first + row
      guard panel.rows.indices.contains(index) else { break }
      draw(index, at: row + 2, on: &frame)
      frame.add(.row(index), row: row + 2, columns: columns)
    }
    drawMore(on: &frame)
  }

  private var left: Int { columns.lowerBound + 2 }
  private var right: Int { columns.upperBound - 2 }

  private func drawTitle(on frame: inout Drawing) {
    let title = TerminalText(panel.kind.rawValue.uppercased())
    let end = frame.surface.put(title, row: 0, column: left, role: .panelTitle, limit: right)
    guard !panel.needle.isEmpty else { return }
    let needle = TerminalText("  \(panel.needle)").truncated(to: max(0, right - end))
    frame.surface.put(needle, row: 0, column: end, role: .panelDim, limit: right)
  }

  /// Whether the row belongs to the selected item.
  private func isSelected(_ index: Int) -> Bool {
    guard let selected = panel.selected, index >= selected else { return false }
    return index == selected || panel.rows[selected + 1...index].allSatisfy(\.goesWithItem)
  }

  private func draw(_ index: Int, at row: Int, on frame: inout Drawing) {
    let entry = panel.rows[index]
    let selected = isSelected(index)
    if selected {
      frame.surface.fill(
        row: row, columns: columns.lowerBound + 1..<columns.upperBound - 1, role: .panelSelected)
    }
    var limit = right
    if !entry.trailing.isEmpty {
      let trailing = TerminalText(entry.trailing)
      limit -= trailing.width
      let role: Role = panel.kind == .help ? .panelKey : .panelDim
      frame.surface.put(trailing, row: row, column: limit, role: selected ? .panelSelected : role)
      limit -= 1
    }
    if !entry.sparkline.isEmpty {
      limit = drawSparkline(entry, row: row, before: limit, on: &frame)
    }
    var column = left + entry.indent
    if !entry.number.isEmpty {
      let role: Role = selected ? .panelSelected : .panelKey
      column =
        2
        + frame.surface.put(
          TerminalText(entry.number), row: row, column: column, role: role, limit: limit)
    }
    let text = TerminalText(entry.text).truncated(to: max(0, limit - column))
    let end = frame.surface.put(
      text, row: row, column: column, role: role(of: entry, selected), limit: limit)
    guard !entry.aside.isEmpty, limit - end > 3 else { return }
    let aside = TerminalText(" \(entry.aside)").truncated(to: limit - end)
    frame.surface.put(
      aside, row: row, column: end, role: selected ? .panelSelected : .panelDim, limit: limit)
  }

  /// - Returns: The column before the sparkline.
  private func drawSparkline(
    _ entry: PanelRow, row: Int, before limit: Int, on frame: inout Drawing
  ) -> Int {
    // Counts of up to three digits leave the bars of all rows in line.
    let start = right - 4 - entry.sparkline.count
    guard start > left + 12 else { return limit }
    for (index, level) in entry.sparkline.enumerated() {
      let bar = Self.bars[min(max(0, level), 8)]
      frame.surface.put(bar, row: row, column: start + index, role: .sparkline)
    }
    return start - 1
  }

  private func role(of entry: PanelRow, _ selected: Bool) -> Role {
    if let label = entry.label { return LinePaint.role(of: label) }
    switch entry.kind {
    case .heading: return .panelHeading
    case .note, .gap: return selected ? .panelSelected : .panelDim
    case .more, .item: return selected ? .panelSelected : .panel
    }
  }

  /// Signs at the right edge that the list goes on above or below.
  private func drawMore(on frame: inout Drawing) {
    if panel.first > 0 {
      frame.surface.put("▲", row: 1, column: columns.upperBound - 2, role: .panelDim)
    }
    if panel.first + height < panel.rows.count {
      frame.surface.put("▼", row: height + 1, column: columns.upperBound - 1, role: .panelDim)
    }
  }
}
