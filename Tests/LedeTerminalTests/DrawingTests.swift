import CTerminal
import LedeLayout
import LedeScreen
import Testing

@testable import LedeTerminal

@Suite struct DrawingTests {
  private static let theme = Theme(
    name: "test", appearance: .dark,
    styles: [
      .text: Style(foreground: .rgb(0xD8, 0xDE, 0xE9), background: .rgb(0x10, 0x14, 0x18)),
      .emphasis: Style(attributes: .italic),
      .link: Style(foreground: .ansi(12), attributes: [.underline, .strikethrough]),
      .panel: Style(background: .terminalDefault), .panelDim: Style(foreground: .terminalDefault),
      .code: Style(foreground: .rgb(0, 0, 0), background: .rgb(20, 20, 20)),
    ])

  /// Remembers the colour pairs that a table defines.
  private final class Pairs {
    var defined: [[Int32]] = []
  }

  private func table(_ depth: ColorDepth, available: UInt16 = 63, limit: Int32 = 256) -> (
    StyleTable, Pairs
  ) {
    let pairs = Pairs()
    let table = StyleTable(
      theme: Self.theme, depth: depth, available: available, pairLimit: limit
    ) { pairs.defined.append([$0, $1, $2]) }
    return (table, pairs)
  }

  @Test(
    arguments: [
      (Color.terminalDefault, ColorDepth.direct, -1), (.ansi(9), .direct, 9), (.ansi(9), .ansi8, 1),
      (.ansi(9), .indexed256, 9), (.rgb(0x12, 0x34, 0x56), .direct, 0x12_3456),
      // The lowest numbers are the terminal's own colours.
      (.rgb(0, 0, 0), .direct, 0x01_0000), (.rgb(0, 0, 15), .direct, 0x01_000F),
      (.rgb(0, 0, 0), .indexed256, 16), (.rgb(255, 255, 255), .indexed256, 231),
      (.rgb(0x80, 0x80, 0x80), .indexed256, 244), (.rgb(8, 8, 8), .indexed256, 232),
      (.rgb(95, 135, 175), .indexed256, 67), (.rgb(255, 0, 0), .ansi16, 9),
      (.rgb(200, 0, 0), .ansi8, 1), (.rgb(255, 255, 255), .ansi16, 15), (.rgb(1, 2, 3), .none, -1),
    ] as [(Color, ColorDepth, Int32)])
  func nearestColorIsTaken(color: Color, depth: ColorDepth, number: Int32) {
    #expect(depth.number(of: color) == number)
  }

  @Test(arguments: [
    (0, ColorDepth.none), (8, .ansi8), (16, .ansi16), (88, .ansi16), (256, .indexed256),
    (1 << 24, .direct),
  ])
  func depthFollowsTheNumberOfColors(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }

  @Test func eachCombinationIsWorkedOutOnce() {
    var (table, pairs) = table(.direct)
    let text = table.entry(role: .text, ground: .text)
    #expect(text == StyleTable.Entry(pair: 1, attributes: 0))
    // Another look, the same colours.
    let emphasis = table.entry(role: .emphasis, ground: .text)
    #expect(emphasis == StyleTable.Entry(pair: 1, attributes: UInt16(CT_ITALIC.rawValue)))
    #expect(table.entry(role: .text, ground: .text) == text)
    #expect(pairs.defined == [[1, 0xD8_DEE9, 0x10_1418]])
  }

  @Test func plainColorsNeedNoPair() {
    var (table, pairs) = table(.direct)
    #expect(table.entry(role: .panelDim, ground: .panel).pair == 0)
    #expect(pairs.defined.isEmpty)
  }

  @Test func withoutColorsOnlyAttributesAreLeft() {
    var (table, pairs) = table(.none)
    let link = UInt16(CT_UNDERLINE.rawValue | CT_STRIKETHROUGH.rawValue)
    #expect(table.entry(role: .link, ground: .text) == StyleTable.Entry(pair: 0, attributes: link))
    #expect(pairs.defined.isEmpty)
  }

  @Test func italicsBecomeUnderlinesWhereThereAreNone() {
    var (table, _) = table(.direct, available: UInt16(CT_UNDERLINE.rawValue))
    #expect(
      table.entry(role: .emphasis, ground: .text).attributes == UInt16(CT_UNDERLINE.rawValue))
  }

  @Test func brightColorsAreBoldWhereThereAreEight() {
    var (table, pairs) = table(.ansi8)
    #expect(
      table.entry(role: .link, ground: .text).attributes & UInt16(CT_BOLD.rawValue) != 0)
    #expect(pairs.defined == [[1, 4, 0]])
  }

  @Test func textNeverVanishesInItsBackground() {
    var (table, pairs) = table(.ansi16)
    _ = table.entry(role: .code, ground: .text)
    #expect(pairs.defined == [[1, 7, 0]])
  }

  @Test func tooManyPairsBecomePlain() {
    var (table, pairs) = table(.direct, limit: 2)
    #expect(table.entry(role: .text, ground: .text).pair == 1)
    #expect(table.entry(role: .link, ground: .text).pair == 0)
    #expect(pairs.defined.count == 1)
  }

  private func frame(_ text: TerminalText, columns: Int = 8, unicode: Bool = true) -> Frame {
    var surface = Surface(rows: 1, columns: columns)
    surface.put(text, row: 0, column: 0, role: .text)
    var (table, _) = table(.direct)
    return Frame(surface, rows: 1, columns: columns, unicode: unicode, styles: &table)
  }

  private func scalars(_ frame: Frame) -> String {
    var text = ""
    for cell in frame.cells {
      for scalar in [cell.scalars.0, cell.scalars.1] where scalar != 0 {
        text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
      }
    }
    return text
  }

  @Test func onlyWhatDiffersIsDrawn() {
    let before = frame("abcdef")
    #expect(frame("abcdef").changes(from: before, row: 0).isEmpty)
    #expect(frame("abXYef").changes(from: before, row: 0) == 2..<4)
    #expect(frame("").changes(from: before, row: 0) == 0..<6)
  }

  @Test func frameKeepsMarksAndWideGlyphs() {
    #expect(scalars(frame("e\u{301}日x")) == "e\u{301}日x    ")
    #expect(frame("日").cells[1].scalars.0 == 0)
  }

  @Test func asciiFrameHasOneCharacterACell() {
    #expect(scalars(frame("e\u{301}日“é…”", unicode: false)) == "e? \"e.\" ")
  }

  @Test func frameIsOfTheTerminalsSizeWhateverTheSurfaces() {
    var surface = Surface(rows: 3, columns: 4)
    surface.put("ab日", row: 0, column: 0, role: .text)
    var (table, _) = table(.direct)
    let cut = Frame(surface, rows: 1, columns: 3, unicode: true, styles: &table)
    #expect(scalars(cut) == "ab ")
    let padded = Frame(surface, rows: 4, columns: 6, unicode: true, styles: &table)
    #expect(padded.cells.count == 24)
    #expect(Frame(surface, rows: 0, columns: 0, unicode: true, styles: &table).cells.isEmpty)
  }
}
