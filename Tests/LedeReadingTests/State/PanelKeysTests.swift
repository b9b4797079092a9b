import LedeReading
import LedeTestSupport
import Testing

/// Keys, clicks and the wheel in panels.
@Suite struct PanelKeysTests {
  private func reader(rows: Int = 12, columns: Int = 60) -> ReaderScript {
    ReaderScript(.harbor, rows: rows, columns: columns)
  }

  @Test(arguments: [(12, 60), (8, 40), (24, 80)])
  func everyRowOfThePanelsCanBeRead(_ rows: Int, _ columns: Int) {
    for open in ["i", "?", "x", "\"", "T"] {
      var reader = reader(rows: rows, columns: columns)
      reader.type(open)
      let count = reader.state.panel?.rows.count ?? 0
      reader.type("G")
      let panel = reader.state.panel
      #expect((panel?.first ?? 0) + reader.state.panelHeight >= count, "\(open)")
      reader.type("g")
      for _ in 0..<count { reader.type("k") }
      #expect(reader.state.panel?.first == 0, "\(open)")
    }
  }

  @Test func whatNarrowsAPanelIsLookedForInEveryRowOfAnItem() {
    var reader = reader(rows: 30, columns: 40)
    reader.type("\"/fresh water,<enter>")
    #expect(reader.state.panel?.rows.count { $0.kind == .item } == 1)
    reader.type("<esc><esc>?/S-space<enter>")
    #expect(reader.state.panel?.rows.count { $0.kind == .item } == 1)
  }

  @Test func choosingANameInAPanelOverTheTextShowsTheText() {
    var reader = reader()
    reader.type("x<enter>")
    #expect(reader.state.panel == nil)
    #expect(reader.state.focusSpan != nil)
  }

  @Test func aClickOnAHeadingChoosesNothing() {
    var reader = reader(rows: 30, columns: 140)
    reader.type("xj")
    let headings = reader.state.panel?.rows.indices.filter {
      reader.state.panel?.rows[$0].kind == .heading
    }
    for row in headings ?? [] { reader.send(.choose(.row(row))) }
    #expect(reader.state.focus == nil)
  }

  @Test func theWheelScrollsWhatItIsOver() {
    var reader = reader(rows: 12, columns: 140)
    reader.type("?")
    reader.send(.scroll(3, column: 130))
    #expect(reader.state.panel?.first == 3)
    #expect(reader.state.place == 0)
    reader.send(.scroll(3, column: 10))
    #expect(reader.state.panel?.first == 3)
    #expect(reader.state.place > 0)
  }

  @Test func quotesAreBrokenAgainWhenTheScreenChanges() {
    var reader = reader(rows: 20, columns: 140)
    reader.type("\"")
    reader.send(.resized(rows: 20, columns: 40))
    let fresh = ReaderScript(.harbor, rows: 20, columns: 40)
    var other = fresh
    other.type("\"")
    #expect(reader.state.panel?.rows == other.state.panel?.rows)
  }

  @Test func aClickWhileSomethingElseIsTypedDoesNothing() {
    var reader = reader()
    reader.type("/sea")
    let place = reader.state.place
    reader.send(.choose(.mention(0)))
    #expect(reader.state.prompt != nil)
    #expect(reader.state.place == place)
    reader.type("<esc>x/a")
    reader.send(.choose(.row(reader.state.panel?.selected ?? 0)))
    #expect(reader.state.prompt == nil)
    #expect(reader.state.focusSpan != nil)
  }

  @Test func percentagesOfShortTextsAreRight() {
    var reader = ReaderScript(
      FixtureArticle("A\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh\n\ni\n\nj\n\nk"), rows: 6, columns: 30)
    reader.type(":50<enter>")
    #expect(reader.state.place > 10)
  }
}
