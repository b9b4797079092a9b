import LedeDocument
import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// Numbers typed before a command, as in vim and less.
@Suite struct CountTests {
  private static let text = FixtureArticle(
    (["Tides"] + (1...30).map { "Paragraph \($0) is about ⟦PERSON:Ines \($0)⟧." })
      .joined(separator: "\n\n"))

  private func reader(rows: Int = 12, keyMap: KeyMap = .standard) -> ReaderScript {
    ReaderScript(Self.text, rows: rows, columns: 60, keyMap: keyMap)
  }

  @Test(arguments: [("5j", "jjjjj"), ("12j2k", "jjjjjjjjjj"), ("3d", "ddd"), ("2f", "ff")])
  func aNumberRepeatsAMove(_ counted: String, _ repeated: String) {
    var first = reader()
    var second = reader()
    first.type(counted)
    second.type(repeated)
    #expect(first.state.place == second.state.place)
    #expect(first.state.place > 0)
  }

  @Test(arguments: [("10G", 9), ("10g", 9), ("1G", 0), ("999G", 30)])
  func aNumberBeforeGGoesToThatParagraph(_ keys: String, _ block: Int) {
    var reader = reader(rows: 6)
    reader.type(keys)
    let start = reader.state.article.document.blocks[block].span.start
    let isAtEnd = reader.state.isAtEnd
    #expect(reader.state.place == start || isAtEnd)
  }

  @Test func aNumberBeforeThePercentSignGoesThere() {
    var reader = reader()
    reader.type("50%")
    let count = reader.state.article.document.utf8.count
    #expect((count * 4 / 10...count / 2).contains(reader.state.place))
    reader.type("<esc>%")
    #expect(reader.status.contains("Type a percentage first"))
  }

  @Test func aNumberBeforeEGoesSoManyNamesOnAndIsOneJumpForBack() {
    var reader = reader(rows: 40)
    reader.type("4e")
    #expect(reader.state.focus == .mention(3))
    reader.type("/Paragraph<enter>5n<backspace>")
    reader.type("<backspace>")
    #expect(reader.state.place == 0)
  }

  @Test func theNumberIsShownAndEscTakesItBack() {
    var reader = reader()
    reader.type("12")
    #expect(reader.status.contains("12"))
    #expect(reader.state.count == 12)
    reader.type("<esc>j")
    #expect(reader.state.count == nil)
    var other = self.reader()
    other.type("j")
    #expect(reader.state.place == other.state.place)
  }

  @Test func escTakesBackTheNumberAndNothingElse() {
    var reader = reader()
    reader.type("/Paragraph<enter>12<esc>")
    #expect(reader.state.count == nil)
    #expect(reader.state.search != nil)
  }

  @Test func noNumberGrowsPastItsLimitOrKeepsTheKeysWaiting() {
    var reader = reader()
    reader.type("99999999999999999999j")
    #expect(reader.state.isAtEnd)
    reader.type("99999999999999999999n99999999999e<esc>")
    reader.type("0")
    #expect(reader.state.count == nil)
  }

  @Test func aDigitThatIsBoundIsItsCommandUntilANumberWasBegun() {
    var reader = reader(keyMap: KeyMap(preset: .less))
    reader.type("+0")
    #expect(reader.state.options.width == ReadingOptions.standardWidth)
    reader.type("10j")
    var other = self.reader()
    other.type("jjjjjjjjjj")
    #expect(reader.state.place == other.state.place)
  }

  @Test func aNumberMovesTheSelectionInAPanel() {
    var reader = reader()
    reader.type("T3j")
    var other = self.reader()
    other.type("Tjjj")
    #expect(reader.state.panel?.selected == other.state.panel?.selected)
  }
}
