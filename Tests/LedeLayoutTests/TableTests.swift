import LedeDocument
import LedeLayout
import Testing

/// Tables in columns, and code that goes on further in.
@Suite struct TableTests {
  private func layout(_ rows: [String], columns: Int) -> Layout {
    var blocks: [Block] = []
    var bytes: [UInt8] = []
    for row in rows {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += Array(row.utf8)
      blocks.append(Block(.tableRow, Span(start, bytes.count), rule: "test"))
    }
    let document = Document(utf8: bytes, blocks: blocks)
    return Layout(document, columns: columns, shown: Array(blocks.indices))
  }

  /// The rows as they are drawn, empty lines left out.
  private func drawn(_ layout: Layout) -> [String] {
    layout.shown.indices.flatMap { layout.lines(of: $0) }.filter(\.isText).map { line in
      var text = String(repeating: " ", count: line.indent)
      for part in line.parts {
        let width = TerminalText(text).width
        text += String(repeating: " ", count: max(0, line.indent + part.column - width))
        text += layout.document[part.span]
      }
      return text
    }
  }

  @Test func cellsStandUnderEachOtherAndFiguresOnTheRight() {
    let rows = ["Port | Ships | Share", "Rotterdam | 1,204 | 9.5 %", "深圳 | 88 | 12 %"]
    #expect(
      drawn(layout(rows, columns: 40)) == [
        "Port        Ships   Share", "Rotterdam   1,204   9.5 %", "深圳           88    12 %",
      ])
  }

  @Test func aTableThatIsTooWideBreaksItsWidestCells() {
    let rows = [
      "Port | Note", "Rotterdam | the largest port of the continent by far", "Oslo | small",
    ]
    #expect(
      drawn(layout(rows, columns: 30)) == [
        "Port       Note", "Rotterdam  the largest port of", "           the continent by",
        "           far", "Oslo       small",
      ])
  }

  @Test func theHeadOfATableMayLackItsFirstCell() {
    let rows = ["2024 | 2025", "Ships | 12 | 9", "Cranes | 140 | 7"]
    #expect(
      drawn(layout(rows, columns: 40)) == [
        "         2024   2025", "Ships      12      9", "Cranes    140      7",
      ])
  }

  @Test func headsAreBrokenBeforeCellsAre() {
    let rows = [
      "Port of call | Ships in the year | Share of all trade", "Rotterdam | 1,204 | 9 %",
    ]
    #expect(
      drawn(layout(rows, columns: 30)) == [
        "Port of    Ships in  Share of", "call       the year       all",
        "                        trade", "Rotterdam     1,204       9 %",
      ])
  }

  @Test func aRowOfOneCellTakesTheWholeLine() {
    let rows = ["All the ports of the coast from north to south", "Oslo | 1", "Bergen | 2"]
    #expect(drawn(layout(rows, columns: 60)).last == "Bergen   2")
    #expect(drawn(layout(rows, columns: 60)).first == rows[0])
  }

  @Test func tooManyColumnsAreSetAsTheyAreWritten() {
    let row = (1...9).map { "cell \($0)" }.joined(separator: " | ")
    let lines = drawn(layout([row, row], columns: 24))
    #expect(lines.first == "cell 1 | cell 2 | cell 3")
    #expect(lines[1].hasPrefix("  |"))
  }

  @Test(arguments: [1, 5, 17, 40, 200])
  func everyByteOfACellIsShownOnce(_ columns: Int) {
    let rows = [
      "Port | Note", "Rotterdam | the largest | port", "x |  | | y", "|", " | ", "深圳深圳 | 港",
    ]
    let layout = layout(rows, columns: columns)
    let spans = layout.shown.indices.flatMap { layout.lines(of: $0) }.filter(\.isText)
      .flatMap { $0.parts.map(\.span) }.filter { !$0.isEmpty }.sorted()
    for (span, next) in zip(spans, spans.dropFirst()) { #expect(span.end <= next.start) }
    let shown = spans.map { layout.document[$0] }.joined().filter { $0 != "|" && $0 != " " }
    #expect(shown == rows.joined().filter { $0 != "|" && $0 != " " })
  }

  @Test func aHugeTableIsSetAsItIsWritten() {
    let rows = Array(repeating: "Rotterdam | 1,204 | 9.5 %", count: 4000)
    #expect(drawn(layout(rows, columns: 40)).first == rows[0])
  }

  @Test func codeThatIsTooLongGoesOnFurtherIn() {
    let code = "if ready {\n    launch(all, the, ships, at, once)\n}"
    let block = Block(.preformatted, Span(0, code.utf8.count), rule: "test")
    let document = Document(utf8: Array(code.utf8), blocks: [block])
    let layout = Layout(document, columns: 26, shown: [0])
    #expect(
      drawn(layout) == [
        "  if ready {", "      launch(all, the,", "        ships, at, once)", "  }",
      ])
  }
}
