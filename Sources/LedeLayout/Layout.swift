import LedeDocument

/// A document laid out in a column of so many cells, computed where it is looked at.
///
/// Nothing is laid out ahead: every question costs the blocks it touches (at most 32 KiB each, which
/// the parser sees to), so that a 10 MB text opens and ends as fast as a short one.
public struct Layout: Sendable {
  public let document: Document
  /// Cells a line of text may take.
  public let columns: Int
  /// Indices of the blocks that are shown, ascending.
  public let shown: [Int]
  /// The tables among the shown blocks, ascending.
  let tables: [Table]

  /// - Parameters:
  ///   - document: What to lay out.
  ///   - columns: Cells a line may take; at least 1 is used.
  ///   - shown: Indices of the blocks to show, ascending; the others take no room.
  public init(_ document: Document, columns: Int, shown: [Int]) {
    self.document = document
    self.columns = max(1, columns)
    self.shown = shown
    tables = Self.tables(of: document, shown: shown, measure: self.columns)
  }

  public var isEmpty: Bool { shown.isEmpty }

  /// The block that `position` lies in.
  public func block(at position: LinePosition) -> Block { document.blocks[shown[position.block]] }

  /// The lines of the `index`-th shown block with the gap after it, at least one.
  ///
  /// - Precondition: `0 <= index && index < shown.count`.
  public func lines(of index: Int) -> [Line] {
    let block = document.blocks[shown[index]]
    var lines: [Line] = []
    let atStart = Span(block.span.start, block.span.start)
    let atEnd = Span(block.span.end, block.span.end)
    if index == 0 {
      lines.append(Line(.gap, atStart))
      if block.kind != .headline { lines += [Line(.facts, atStart), Line(.gap, atStart)] }
    }
    lines += textLines(of: block, at: index)
    if index == 0 && block.kind == .headline { lines.append(Line(.facts, atEnd)) }
    if hasGap(after: index) { lines.append(Line(.gap, atEnd)) }
    return lines
  }

  private func textLines(of block: Block, at index: Int) -> [Line] {
    if block.kind == .tableRow { return rowLines(of: block, at: index) }
    let (indent, hanging, marker) = Self.indentation(of: block.kind, columns: columns)
    let room = block.isChrome ? columns - min(Self.columnsForRule, columns / 3) : columns - hanging
    if marker == .codeBar { return codeLines(of: block, indent: hanging, room: max(1, room)) }
    let breaker = LineBreaker(
      utf8: document.utf8, columns: max(1, room), tabStop: Self.tabStop(in: block.kind))
    if marker == .bullet, let number = numberWidth(of: block) {
      return numberedLines(of: block, number: number, indent: hanging - 2, breaker.columns + 2)
    }
    return breaker.lines(of: block.span).enumerated().map { number, span in
      guard let marker, number == 0 || marker != .bullet else {
        return Line(.text, span, indent: hanging)
      }
      return Line(.marked(marker), span, indent: indent)
    }
  }

  /// An item that brings its own number gets no bullet, and hangs from its number.
  private func numberedLines(
    of block: Block, number: Int, indent: Int, _ room: Int
  ) -> [Line] {
    let breaker = LineBreaker(utf8: document.utf8, columns: max(1, room - number))
    let rest = Span(block.span.start + number, block.span.end)
    return breaker.lines(of: rest).enumerated().map { index, span in
      guard index == 0 else { return Line(.text, span, indent: indent + number) }
      return Line(.text, Span(block.span.start, span.end), indent: indent)
    }
  }

  /// Cells of a number such as `12. ` at the start of a list item, all of them ASCII; nil if it has
  /// none.
  private func numberWidth(of block: Block) -> Int? {
    let start = document.utf8[block.span.range].prefix(5)
    let digits = start.prefix { (0x30...0x39).contains($0) }.count
    let sign = start.dropFirst(digits).prefix(2)
    guard digits > 0, sign.elementsEqual([0x2E, 0x20]) || sign.elementsEqual([0x29, 0x20]) else {
      return nil
    }
    return digits + 2
  }

  /// Cells from one tab stop to the next in code: half of a terminal's own eight, since a column of
  /// text is half as wide as a screen.
  private static let codeTabStop = 4

  /// Cells between tab stops; outside of code a tab is a space.
  static func tabStop(in kind: Block.Kind) -> Int { kind == .preformatted ? codeTabStop : 1 }

  /// Cells that a tab takes after so many cells of its line.
  public static func tabWidth(after cells: Int, in kind: Block.Kind) -> Int {
    let stop = tabStop(in: kind)
    return stop - max(0, cells) % stop
  }

  /// Page furniture is set narrower, so that the rule that hid it fits beside it.
  private static let columnsForRule = 24

  /// Cells before the marker, cells before the text, and the marker of a kind of block.
  private static func indentation(
    of kind: Block.Kind, columns: Int
  ) -> (indent: Int, hanging: Int, marker: Line.Marker?) {
    guard columns >= 16 else { return (0, 0, nil) }
    switch kind {
    case .listItem(let depth):
      let indent = min(2 * depth, columns / 3)
      return (indent + 2, indent + 2, .bullet)
    case .blockQuote: return (2, 2, .quoteBar)
    case .preformatted: return (2, 2, .codeBar)
    case .headline, .heading, .paragraph, .caption, .tableRow, .chrome: return (0, 0, nil)
    }
  }

  /// Whether a gap follows the `index`-th shown block: not between the items of one list.
  private func hasGap(after index: Int) -> Bool {
    guard index + 1 < shown.count else { return true }
    let here = document.blocks[shown[index]]
    let next = document.blocks[shown[index + 1]]
    switch (here.kind, next.kind) {
    case (.tableRow, .tableRow): return table(at: index)?.columns.isBroken ?? false
    case (.listItem, .listItem), (.preformatted, .preformatted),
      (.chrome, .chrome):
      return false
    default:
      // A long paragraph that the parser had to split goes on without a gap.
      return next.span.start - here.span.end > 1
    }
  }

  /// The line at `position`, or nil if there is none.
  public func line(at position: LinePosition) -> Line? {
    guard shown.indices.contains(position.block) else { return nil }
    let lines = lines(of: position.block)
    return lines.indices.contains(position.line) ? lines[position.line] : nil
  }

  /// The offset that stands for `position`: where its line begins.
  public func offset(of position: LinePosition) -> Int {
    guard shown.indices.contains(position.block) else { return 0 }
    if position.line == 0 { return document.blocks[shown[position.block]].span.start }
    return line(at: position)?.span.start ?? 0
  }

  /// The line that shows `offset`, or the nearest before it that is shown.
  public func position(of offset: Int) -> LinePosition {
    guard !shown.isEmpty else { return .start }
    let index = shownIndex(of: offset)
    let lines = lines(of: index)
    let block = document.blocks[shown[index]]
    if index == 0 && offset <= block.span.start { return .start }
    // The end of a block stands for the gap after it.
    if offset >= block.span.end, lines.last?.content == .gap {
      return LinePosition(block: index, line: lines.count - 1)
    }
    let found = lines.lastIndex { $0.isText && $0.span.start <= offset }
    return LinePosition(block: index, line: found ?? 0)
  }

  /// Index into `shown` of the last shown block that starts at or before `offset`, or 0.
  public func shownIndex(of offset: Int) -> Int {
    var low = 0
    var high = shown.count
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[shown[middle]].span.start <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return max(0, low - 1)
  }

  /// The position `rows` below `position`, or above it if negative; clamped to the first and last.
  public func moved(_ position: LinePosition, by rows: Int) -> LinePosition {
    guard !shown.isEmpty else { return .start }
    var block = min(max(0, position.block), shown.count - 1)
    var line = position.line + rows
    while line < 0, block > 0 {
      block -= 1
      line += lines(of: block).count
    }
    guard line >= 0 else { return .start }
    while true {
      let count = lines(of: block).count
      if line < count { return LinePosition(block: block, line: line) }
      guard block + 1 < shown.count else { return LinePosition(block: block, line: count - 1) }
      line -= count
      block += 1
    }
  }

  /// The last line.
  public var end: LinePosition {
    guard !shown.isEmpty else { return .start }
    return LinePosition(block: shown.count - 1, line: lines(of: shown.count - 1).count - 1)
  }

  /// Rows from `start` down to `end`, looking at most `limit` rows ahead; negative never.
  public func rows(from start: LinePosition, to end: LinePosition, limit: Int) -> Int {
    guard start < end else { return 0 }
    if start.block == end.block { return min(limit, end.line - start.line) }
    var rows = lines(of: start.block).count - start.line
    var block = start.block + 1
    while block < end.block, rows < limit {
      rows += lines(of: block).count
      block += 1
    }
    return min(limit, rows + end.line)
  }

  /// The lines from `start` on, at most `rows`, with their positions.
  public func page(from start: LinePosition, rows: Int) -> [(position: LinePosition, line: Line)] {
    var page: [(position: LinePosition, line: Line)] = []
    var block = start.block
    var skip = start.line
    while page.count < rows, shown.indices.contains(block) {
      for (number, line) in lines(of: block).enumerated().dropFirst(skip) where page.count < rows {
        page.append((LinePosition(block: block, line: number), line))
      }
      skip = 0
      block += 1
    }
    return page
  }
}
