import LedeDocument
import LedeLayout
import LedeReading

/// The signs of notes beside the lines they begin on, and their texts in the margin where that is wide
/// enough. The text never moves for them.
struct NotesView {
  let state: ReaderState
  let geometry: Geometry

  /// Rows that a note may take even if the next one begins before its end, and goes down for it.
  private static let fewestRows = 3
  private static let mostRows = 12

  func draw(_ lines: [Line], on frame: inout Drawing) {
    let notes = (state.status?.notes ?? []).compactMap { note in
      lines.firstIndex { $0.isText && $0.span.overlaps(note.span) }.map { (note, row: $0) }
    }
    for (note, row) in notes {
      // Of two that begin on a line, the one with words has the sign.
      if note.text.isEmpty, notes.contains(where: { $0.row == row && !$0.0.text.isEmpty }) {
        continue
      }
      let sign: TerminalText = note.text.isEmpty ? "*" : "†"
      // The bar of a quotation is there first.
      let bar = geometry.textColumn - 2
      let isFree = bar >= 0 && frame.surface[row, bar].glyph == .space
      frame.surface.put(sign, row: row, column: isFree ? bar : bar + 1, role: .noteSign)
    }
    guard let columns = geometry.notes else { return }
    let written = notes.filter { !$0.0.text.isEmpty }.sorted { $0.row < $1.row }
    var free = 0
    for (index, (note, row)) in written.enumerated() {
      let start = max(row, free)
      let next = index + 1 < written.count ? written[index + 1].row : geometry.textRows
      let room = min(max(next - start, Self.fewestRows), Self.mostRows)
      free = draw(note, from: start, rows: room, in: columns, on: &frame)
    }
  }

  /// Writes a note into the rows from `row` on that are empty in the margin.
  ///
  /// - Returns: The row after its last.
  private func draw(
    _ note: ArticleNote, from row: Int, rows: Int, in columns: Range<Int>, on frame: inout Drawing
  ) -> Int {
    let empty = (row..<max(row, geometry.textRows)).filter { isEmpty($0, columns, frame) }
    let lines = TerminalText(note.text)
      .wrapped(columns: columns.count - 2, atMost: min(rows, empty.count))
    guard let first = empty.first, !lines.isEmpty else { return row }
    frame.surface.put("†", row: first, column: columns.lowerBound, role: .noteSign)
    for (line, row) in zip(lines, empty) {
      frame.surface.put(
        line, row: row, column: columns.lowerBound + 2, role: .noteText,
        limit: columns.upperBound)
      frame.add(.place(state.extent(of: note)), row: row, columns: columns)
    }
    return empty[min(lines.count, empty.count) - 1] + 1
  }

  /// Page furniture may have its rule there.
  private func isEmpty(_ row: Int, _ columns: Range<Int>, _ frame: Drawing) -> Bool {
    columns.allSatisfy { frame.surface[row, $0].glyph == .space }
  }
}
