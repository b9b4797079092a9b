import LedeDocument

extension Layout {
  /// A run of rows that stand under each other.
  struct Table: Sendable {
    /// Indices into `shown`.
    let rows: Range<Int>
    let columns: TableColumns
  }

  /// Bytes of rows that are measured for columns; rows behind them are set as they are written. Three
  /// times the largest table met in the pages lede was made with, measured in half a millisecond.
  private static let mostBytes = 1 << 16

  /// The tables among the shown blocks that can be set in columns.
  ///
  /// - Complexity: O(shown), and the bytes of at most `mostBytes` of rows.
  static func tables(of document: Document, shown: [Int], measure: Int) -> [Table] {
    var tables: [Table] = []
    var left = mostBytes
    var index = 0
    while index < shown.count, left > 0 {
      guard document.blocks[shown[index]].kind == .tableRow else {
        index += 1
        continue
      }
      let start = index
      while index < shown.count, left > 0, document.blocks[shown[index]].kind == .tableRow {
        left -= document.blocks[shown[index]].span.count
        index += 1
      }
      let spans = shown[start..<index].lazy.map { document.blocks[$0].span }
      if left > 0,
        let columns = TableColumns(rows: spans, utf8: document.utf8, measure: measure)
      {
        tables.append(Table(rows: start..<index, columns: columns))
      }
    }
    return tables
  }

  /// The table that the `index`-th shown block is a row of.
  func table(at index: Int) -> Table? {
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if tables[middle].rows.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < tables.count, tables[low].rows.contains(index) else { return nil }
    return tables[low]
  }

  /// Cells that the lines of a row after its first are set in, where the row is set as it is written.
  private static let rowHanging = 2

  /// A row in the columns of its table; a row of one cell takes the whole line.
  func rowLines(of block: Block, at index: Int) -> [Line] {
    if let table = table(at: index) {
      let lines = table.columns.lines(of: block.span, document.utf8)
      if !lines.isEmpty { return lines }
    }
    return hangingLines(of: block.span, indent: 0, hanging: Self.rowHanging, room: columns)
  }

  /// The lines of code: what is too long for one goes on under it, further in than it began.
  func codeLines(of block: Block, indent: Int, room: Int) -> [Line] {
    var lines: [Line] = []
    var start = block.span.start
    while start <= block.span.end {
      let end =
        document.utf8[start..<block.span.end].firstIndex(of: 0x0A) ?? block.span.end
      let line = Span(start, end)
      let leading = document.utf8[line.range].prefix { $0 == 0x20 || $0 == 0x09 }
      let cells = leading.reduce(0) {
        $0 + ($1 == 0x09 ? Self.tabWidth(after: $0, in: .preformatted) : 1)
      }
      let tabStop = Self.tabStop(in: .preformatted)
      lines += hangingLines(
        of: line, indent: indent, hanging: min(cells + 2, room / 3), room: room, tabStop: tabStop,
        content: .marked(.codeBar))
      start = end + 1
    }
    return lines
  }

  /// The lines of a stretch of text of which all but the first are set in by `hanging`.
  private func hangingLines(
    of span: Span, indent: Int, hanging: Int, room: Int, tabStop: Int = 1,
    content: Line.Content = .text
  ) -> [Line] {
    let whole = LineBreaker(utf8: document.utf8, columns: max(1, room), tabStop: tabStop)
    let spans = whole.lines(of: span)
    guard spans.count > 1 else { return spans.map { Line(content, $0, indent: indent) } }
    let rest = Span(spans[1].start, span.end)
    let breaker = LineBreaker(
      utf8: document.utf8, columns: max(1, room - hanging), tabStop: tabStop)
    return [Line(content, spans[0], indent: indent)]
      + breaker.lines(of: rest).map { span in
        Line(content, parts: [Line.Part(span: span, column: hanging)], indent: indent)
      }
  }
}
