import LedeDocument

/// How the cells of one table stand under each other.
///
/// A row's cells are parted in its text by ` | `. Columns are as wide as their widest cell; where the
/// line is too short the widest give way and their cells are broken. A table of too many columns for
/// the line has none, and its rows are set as they are written.
struct TableColumns: Sendable {
  private struct Column {
    /// Cells from the left edge of the text.
    var start = 0
    var width = 0
    /// The width of the first row's cell, which may be broken where the cells under it are narrow.
    var head = 0
    /// Cells that hold a figure, and cells that hold something else, below the first row.
    var figures = 0
    var words = 0

    /// Figures stand with their last digits under each other.
    var isRightAligned: Bool { figures > words }
  }

  private var columns: [Column] = []
  /// Whether some cell takes more than one line, so that rows need a gap between them.
  private(set) var isBroken = false

  /// Cells between two columns, and where that leaves too little for the words.
  private static let gap = (wide: 3, narrow: 2)
  /// A column that is narrower than this breaks more words than it shows.
  private static let leastWidth = 8
  /// How wide a head may make its column: the widest keeps figures near the names they belong to, the
  /// narrowest breaks a head at every word.
  private static let headWidths = 6...16

  /// Measures the rows; nil if the table cannot be set in columns.
  ///
  /// - Parameters:
  ///   - rows: Spans of the rows, from top to bottom.
  ///   - utf8: The document's text.
  ///   - measure: Cells a line may take.
  /// - Complexity: O(bytes of the rows).
  init?(rows: some Sequence<Span>, utf8: [UInt8], measure: Int) {
    let rows = rows.map { Self.cells(of: $0, utf8) }
    let count = rows.reduce(0) { max($0, $1.count) }
    guard count > 1, count * Self.leastWidth / 2 + (count - 1) * Self.gap.narrow <= measure else {
      return nil
    }
    columns = Array(repeating: Column(), count: count)
    for (index, row) in rows.enumerated() where row.count > 1 {
      measureRow(row, isFirst: index == 0, utf8)
    }
    giveHeadsRoom(in: measure)
    guard fit(into: measure) else { return nil }
  }

  private mutating func measureRow(_ row: [Span], isFirst: Bool, _ utf8: [UInt8]) {
    let shift = shift(of: row)
    for (number, cell) in row.enumerated() {
      let text = TerminalText(utf8: utf8[cell.range])
      if isFirst {
        columns[number + shift].head = text.width
        continue
      }
      columns[number + shift].width = max(columns[number + shift].width, text.width)
      guard !cell.isEmpty else { continue }
      if Self.isFigure(utf8[cell.range]) {
        columns[number + shift].figures += 1
      } else {
        columns[number + shift].words += 1
      }
    }
  }

  /// A row with one cell less than the others has none over the names of the rows.
  private func shift(of row: [Span]) -> Int {
    row.count == columns.count - 1 && row.count > 1 ? 1 : 0
  }

  /// Makes columns wide enough for their heads, as far as the line allows: heads are broken before
  /// cells are.
  private mutating func giveHeadsRoom(in measure: Int) {
    let room = measure - (columns.count - 1) * Self.gap.narrow
    let bodies = columns.map(\.width)
    for most in Self.headWidths.reversed() {
      for index in columns.indices {
        columns[index].width = max(bodies[index], min(columns[index].head, most))
      }
      if columns.reduce(0, { $0 + $1.width }) <= room { return }
    }
  }

  /// Makes the widest columns narrower until all fit, and gives each its place.
  private mutating func fit(into measure: Int) -> Bool {
    let natural = columns.reduce(0) { $0 + $1.width }
    let isRoomy = natural + (columns.count - 1) * Self.gap.wide <= measure
    let gap = isRoomy ? Self.gap.wide : Self.gap.narrow
    let room = measure - (columns.count - 1) * gap
    if natural > room {
      guard let widest = Self.limit(of: columns.map(\.width), within: room),
        widest >= Self.leastWidth
      else { return false }
      for index in columns.indices { columns[index].width = min(columns[index].width, widest) }
      isBroken = true
    }
    var start = 0
    for index in columns.indices {
      columns[index].start = start
      start += columns[index].width + gap
    }
    return true
  }

  /// The largest width to which all may be cut so that together they take at most `room`.
  private static func limit(of widths: [Int], within room: Int) -> Int? {
    var left = room
    for (index, width) in widths.sorted().enumerated() {
      let share = left / (widths.count - index)
      if width > share { return share }
      left -= width
    }
    return nil
  }

  /// The lines of one row.
  func lines(of row: Span, _ utf8: [UInt8]) -> [Line] {
    let cells = Self.cells(of: row, utf8)
    guard cells.count > 1 else { return [] }
    let shift = shift(of: cells)
    var parts: [[Line.Part]] = []
    for (number, cell) in cells.enumerated() where number + shift < columns.count {
      let column = columns[number + shift]
      let spans = LineBreaker(utf8: utf8, columns: max(1, column.width)).lines(of: cell)
      for (line, span) in spans.enumerated() where !span.isEmpty {
        while parts.count <= line { parts.append([]) }
        let free = column.width - TerminalText(utf8: utf8[span.range]).width
        let inset = column.isRightAligned ? max(0, free) : 0
        parts[line].append(Line.Part(span: span, column: column.start + inset))
      }
    }
    return parts.filter { !$0.isEmpty }.map { Line(parts: $0) }
  }

  /// The cells of a row, without the white space around them.
  private static func cells(of row: Span, _ utf8: [UInt8]) -> [Span] {
    var cells: [Span] = []
    var start = row.start
    for offset in row.range where utf8[offset] == UInt8(ascii: "|") {
      let isAfterSpace = offset == row.start || utf8[offset - 1] == 0x20
      let isBeforeSpace = offset + 1 == row.end || utf8[offset + 1] == 0x20
      guard isAfterSpace, isBeforeSpace else { continue }
      cells.append(trimmed(start, offset, utf8))
      start = offset + 1
    }
    return cells + [trimmed(start, row.end, utf8)]
  }

  private static func trimmed(_ start: Int, _ end: Int, _ utf8: [UInt8]) -> Span {
    var (start, end) = (start, end)
    while start < end, utf8[start] == 0x20 { start += 1 }
    while end > start, utf8[end - 1] == 0x20 { end -= 1 }
    return Span(start, end)
  }

  /// Whether a cell holds an amount: it has a digit, and few letters beside its digits, as `$1.2bn`,
  /// `-4 %` and `2019`.
  private static func isFigure(_ cell: ArraySlice<UInt8>) -> Bool {
    let digits = cell.count { (0x30...0x39).contains($0) }
    let letters = cell.count { (0x61...0x7A).contains($0 | 0x20) }
    return digits > 0 && letters <= min(digits, 3)
  }
}
