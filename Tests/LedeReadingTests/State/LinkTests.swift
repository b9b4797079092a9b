import LedeDocument
import LedeLayout
import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// Links: selecting, following, coming back; their letters and their numbers.
@Suite struct LinkTests {
  private static func article(links: Int) -> FixtureArticle {
    let text = (1...links).map { "Harbour \($0) has ⟦LINK page\($0).html:a page of its own⟧." }
    return FixtureArticle((["Harbours"] + text).joined(separator: "\n\n"))
  }

  private func reader(links: Int = 30, rows: Int = 12, columns: Int = 60) -> ReaderScript {
    ReaderScript(Self.article(links: links), rows: rows, columns: columns)
  }

  private func follows(_ number: Int) -> [Effect] { [.keepPlace, .follow("page\(number).html")] }

  // MARK: Selecting and following

  @Test func enterFollowsTheSelectedLinkAndElseScrolls() {
    var reader = reader()
    reader.type("<enter>")
    #expect(reader.effects.isEmpty)
    #expect(reader.state.top != .start)
    reader.type("g<tab><tab><enter>")
    #expect(reader.effects == follows(2))
  }

  @Test func aSelectionThatIsOutOfSightIsNotFollowed() {
    var reader = reader()
    reader.type("<tab>G<enter>")
    #expect(reader.effects.isEmpty)
  }

  @Test func tabGoesOnFromWhatIsSeen() {
    var reader = reader(rows: 8)
    reader.type("<tab>15j<tab>")
    guard case .link(let index) = reader.state.focus else {
      Issue.record("no link is selected")
      return
    }
    #expect(index > 5)
    reader.type("<S-tab><S-tab>")
    #expect(reader.state.focus == .link(index - 2))
  }

  @Test func backComesBackToTheArticleThePlaceAndTheLink() {
    var reader = reader()
    reader.type("15j<tab>")
    let (place, focus) = (reader.state.place, reader.state.focus)
    reader.type("<enter>")
    reader.send(.loaded(Self.article(links: 3).article, index: 1))
    #expect(reader.state.place == 0)
    reader.type("<backspace>")
    #expect(reader.effects.last == .load(0, at: place))
    reader.send(.loaded(Self.article(links: 30).article, index: 0))
    #expect(reader.state.place == place)
    #expect(reader.state.focus == focus)
    #expect(reader.state.articleIndex == 0)
  }

  @Test func aLinkThatCannotBeReadLeavesTheArticle() {
    var reader = ReaderScript(Self.article(links: 5), rows: 12, columns: 60, articleCount: 3)
    reader.type("<tab><enter>")
    reader.send(.failed(message: "cannot read page1.html", index: 3))
    #expect(reader.effects.count == 2)
    #expect(reader.status.contains("cannot read"))
    #expect(reader.state.articleIndex == 0)
  }

  @Test func aClickFollowsALink() {
    var reader = reader()
    reader.send(.choose(.link(2)))
    #expect(reader.effects == follows(3))
  }

  // MARK: Letters

  @Test func semicolonLaysLettersOverTheLinksThatAreSeen() {
    var reader = reader()
    reader.type(";")
    #expect(reader.state.hints.count == 4)
    let letters = reader.state.hints.map(\.letters)
    #expect(Set(letters).count == 4)
    #expect(reader.lines.contains { $0.contains("Harbour 2 has \(letters[1]) page") })
    reader.type(letters[1])
    #expect(reader.effects == follows(2))
    #expect(reader.state.prompt == nil)
    #expect(reader.state.hints.isEmpty)
  }

  @Test func manyLinksHaveTwoLettersOfWhichNoneBeginsAnother() {
    var reader = reader(links: 30, rows: 70)
    reader.type(";")
    let hints = reader.state.hints
    #expect(hints.count == 30)
    #expect(hints.allSatisfy { $0.letters.count == 2 })
    reader.type(String(hints[20].letters.prefix(1)))
    #expect(reader.state.prompt != nil)
    reader.type(String(hints[20].letters.suffix(1)))
    #expect(reader.effects == follows(21))
  }

  @Test func aLetterThatFitsNoLinkIsNotTakenAndEscTakesTheLettersAway() {
    var reader = reader()
    reader.type(";z")
    #expect(reader.state.prompt?.text == "")
    #expect(reader.status.contains("No link has z"))
    reader.type("<esc>")
    #expect(reader.state.prompt == nil)
    #expect(reader.state.hints.isEmpty)
    #expect(reader.effects.isEmpty)
  }

  @Test func lettersGoWhenTheTextMoves() {
    var reader = reader()
    for action: Action in [
      .scroll(3), .resized(rows: 10, columns: 50),
      .loaded(Self.article(links: 2).article, index: 0),
    ] {
      reader.type(";")
      #expect(!reader.state.hints.isEmpty)
      reader.send(action)
      #expect(reader.state.hints.isEmpty)
      #expect(reader.state.prompt == nil)
    }
  }

  @Test func aPageWithoutLinksSaysSo() {
    var reader = ReaderScript(FixtureArticle("Harbours\n\nNone."), rows: 12, columns: 60)
    reader.type(";")
    #expect(reader.state.prompt == nil)
    #expect(reader.status.contains("No links on this page"))
  }

  // MARK: Numbers

  @Test func aNumberAndEnterFollowTheLinkOfThatNumber() {
    var reader = reader()
    reader.type("12<enter>")
    #expect(reader.effects == follows(12))
  }

  @Test func inTheListANumberActsAsSoonAsNoFigureCanFollow() {
    var few = reader(links: 9)
    few.type("L7")
    #expect(few.effects == follows(7))

    var many = reader(links: 30)
    many.type("L2")
    #expect(many.effects.isEmpty)
    many.type("5")
    #expect(many.effects == follows(25))
    many.type("L4")
    #expect(many.effects == follows(25) + follows(4))
    many.type("L2<enter>")
    #expect(many.effects.suffix(2) == follows(2)[...])
  }

  @Test func theListShowsNumbersAndItsSelectionOpensInTheBrowser() {
    var reader = reader(links: 12)
    reader.type("L")
    #expect(reader.lines.contains { $0.contains(" 1  a page of its own") })
    reader.type("jo")
    #expect(reader.effects == [.openLink("page2.html")])
  }

  @Test func aNumberThatNoLinkHasSaysSo() {
    var reader = reader(links: 3)
    reader.type("7<enter>")
    #expect(reader.effects.isEmpty)
    #expect(reader.status.contains("No link 7"))
  }
}
