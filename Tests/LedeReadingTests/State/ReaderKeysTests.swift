import LedeDocument
import LedeReading
import LedeTestSupport
import Testing

/// What a reader's keys do, as a user would tell it.
@Suite struct ReaderKeysTests {
  private func reader(
    rows: Int = 12, columns: Int = 60, articleCount: Int = 1, annotated: Bool = true
  ) -> ReaderScript {
    ReaderScript(
      .harbor, rows: rows, columns: columns, articleCount: articleCount, annotated: annotated)
  }

  // MARK: Moving

  @Test func jAndKMoveOneLine() {
    var reader = reader()
    let before = reader.lines
    reader.type("jj")
    #expect(reader.lines[0] == before[2])
    reader.type("k")
    #expect(reader.lines[0] == before[1])
  }

  @Test func gAndGGoToTheEndsAndStopThere() {
    var reader = reader()
    reader.type("Gjjj")
    #expect(reader.status.contains("100 %"))
    let end = reader.lines
    reader.type("G")
    #expect(reader.lines[..<11] == end[..<11])
    reader.type("g")
    #expect(reader.lines[1].hasSuffix("Halden Pulls Sensors From Six Ports"))
  }

  @Test func spacePagesAndAtTheEndAsksBeforeTheNextArticle() {
    var reader = reader(articleCount: 2)
    reader.type("G<space>")
    #expect(reader.effects.isEmpty)
    #expect(reader.status.contains("once more for the next article"))
    reader.type("<space>")
    #expect(reader.effects == [.keepPlace, .load(1)])
  }

  @Test func anotherKeyBetweenDisarmsTheSecondSpace() {
    var reader = reader(articleCount: 2)
    reader.type("G<space>k<down><space>")
    #expect(!reader.effects.contains(.load(1)))
  }

  @Test func aResizeKeepsTheSentenceOnTop() {
    var reader = reader()
    reader.type("jjjjjj")
    let place = reader.state.place
    for columns in [30, 100, 21, 140, 60] {
      reader.send(.resized(rows: 12, columns: columns))
      #expect(reader.state.place == place)
    }
  }

  @Test func quotesGoBackAndForthBetweenTwoPlaces() {
    var reader = reader()
    reader.type("jjjG")
    let end = reader.state.place
    reader.type("''")
    #expect(reader.state.place < end)
    reader.type("''")
    #expect(reader.state.place == end)
  }

  @Test func backspaceGoesBackAfterAJump() {
    var reader = reader()
    reader.type("jjG<backspace>")
    let place = reader.state.place
    reader.type("ggjj")
    #expect(reader.state.place == place)
  }

  // MARK: Names and quotes

  @Test func eGoesFromNameToNameAndEBack() {
    var reader = reader()
    reader.type("eee")
    #expect(reader.state.focus == .mention(2))
    reader.type("E")
    #expect(reader.state.focus == .mention(1))
  }

  @Test func hCyclesWhatIsHighlightedAndEOnlyStopsThere() {
    var reader = reader()
    reader.type("h")
    #expect(reader.state.options.highlighting == .people)
    reader.type("e")
    let name = reader.state.focusSpan.map { reader.state.article.document[$0] }
    #expect(name == "Ingrid Solheim")
    reader.type("hhhh")
    #expect(reader.state.options.highlighting == .all)
  }

  @Test func bigHShowsWhatWasHiddenWithItsRule() {
    var reader = reader(rows: 40, columns: 80)
    #expect(reader.status.contains("2 lines hidden"))
    reader.type("HG")
    #expect(
      reader.lines.contains {
        $0.contains("Press spacebar to pause") && $0.contains("contact-line")
      })
    reader.type("H")
    #expect(!reader.lines.contains { $0.contains("Press spacebar") })
  }

  @Test func xOpensTheXRayAndEnterWalksTheMentions() {
    var reader = reader(rows: 30, columns: 140)
    reader.type("x")
    #expect(reader.state.panel?.kind == .xRay)
    #expect(reader.lines.contains { $0.contains("X-RAY") })
    reader.type("<enter>")
    let first = reader.state.focusSpan.map { reader.state.article.document[$0] }
    #expect(first == "Ingrid Solheim")
    reader.type("n")
    #expect(reader.state.focusSpan.map { reader.state.article.document[$0] } == "Solheim")
    reader.type("<esc>")
    #expect(reader.state.panel == nil)
  }

  @Test func theQuotesPanelListsSpeakersAndGoesToAQuote() {
    var reader = reader(rows: 20, columns: 60)
    reader.type("\"")
    #expect(reader.lines.contains { $0.contains("Dale Okafor") })
    reader.type("j<enter>")
    #expect(reader.state.panel == nil)
    #expect(reader.state.focus == .quotation(1))
  }

  // MARK: Escape takes away one layer and never quits

  @Test func escTakesAwayOneLayerAtATimeAndNeverQuits() {
    var reader = reader(rows: 20)
    reader.type("/sea<enter>ex")
    reader.type("<esc>")
    #expect(reader.state.panel == nil)
    #expect(reader.state.focus != nil)
    reader.type("<esc>")
    #expect(reader.state.focus == nil)
    #expect(reader.state.search != nil)
    reader.type("<esc>")
    #expect(reader.state.search == nil)
    reader.type("<esc><esc><esc>")
    #expect(!reader.effects.contains(.quit))
  }

  @Test func qClosesAPanelFirstAndThenLeaves() {
    var reader = reader()
    reader.type("xq")
    #expect(!reader.effects.contains(.leave))
    reader.type("q")
    #expect(reader.effects == [.keepPlace, .leave])
  }

  @Test func controlCTwiceQuits() {
    var reader = reader()
    reader.type("<C-c>")
    #expect(!reader.effects.contains(.quit))
    reader.type("<C-c>")
    #expect(reader.effects.last == .quit)
  }

  // MARK: The command line

  @Test func theCommandLineRunsCommandsAndCompletes() {
    var reader = reader()
    reader.type(":widt<tab>")
    #expect(reader.status.contains("width"))
    reader.type("<C-u>width 40<enter>")
    #expect(reader.state.options.width == 40)
    reader.type(":theme se<tab><enter>")
    #expect(reader.effects == [.useTheme("sepia"), .keepTheme("sepia")])
    reader.type(":nonsense<enter>")
    #expect(reader.status.contains("No command"))
    reader.type(":50%<enter>")
    #expect(reader.state.place > 0)
  }

  @Test func aThemeIsPreviewedAndEscTakesItBack() {
    var reader = reader()
    reader.type("cj")
    #expect(reader.effects == [.useTheme("light")])
    reader.type("<esc>")
    #expect(reader.effects.last == .useTheme("dark"))
    #expect(reader.state.themeName == "dark")
  }

  @Test func namesThatComeLaterMoveNothing() {
    var reader = reader(annotated: false)
    reader.type("jjjj")
    let before = reader.lines[..<11]
    reader.send(.annotated(FixtureArticle.harbor.reading, of: 0))
    let after = reader.lines[..<11]
    // Speakers come into the gaps; no word moves.
    for (old, new) in zip(before, after) where !old.isEmpty {
      #expect(new.replacing("┃", with: " ").hasPrefix(old))
    }
  }
}
