import LedeLayout

/// Rows of text as a table with aligned columns, two spaces apart.
enum Columns {
  static func text(_ rows: [[String]]) -> String {
    let cells = rows.map { $0.map { TerminalText($0) } }
    let count = cells.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      cells.compactMap { column < $0.count ? $0[column].width : nil }.max() ?? 0
    }
    return cells.map { row in
      let parts = row.enumerated().map { column, cell in
        let isLast = column == row.count - 1
        return cell.string + String(repeating: " ", count: isLast ? 0 : widths[column] - cell.width)
      }
      return parts.joined(separator: "  ") + "\n"
    }.joined()
  }
}
