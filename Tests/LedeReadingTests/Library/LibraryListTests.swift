import LedeReading
import LedeTestSupport
import Testing

/// Lists that come late, in parts, or again; filters and searches.
@Suite struct LibraryListTests {
  private func ids(_ effects: [LibraryEffect]) -> [Int] {
    var found: [Int] = []
    for case .rows(let ids) in effects { found += ids }
    return found
  }

  @Test func onlyTheRowsOnTheScreenAndAPageAroundAreAskedFor() {
    let articles = (0..<100_000).map { ListedArticle(id: $0, title: "\($0)", date: -$0) }
    var library = LibraryScript([], sidebar: Sidebar())
    library.articles = articles
    library.answers = false
    library.send(.changed)
    var state = library.state
    let generation = state.generation
    _ = state.apply(.command(.sortList), at: library.now)
    let effects = state.apply(.command(.select), at: library.now)
    #expect(effects.isEmpty)
    _ = state.apply(.listed([], generation: generation), at: library.now)
    _ = state.apply(.choose(.sidebarRow(1)), at: library.now)
    let asked = state.apply(
      .listed(Array(0..<100_000), generation: state.generation), at: library.now)
    #expect(ids(asked).count <= 3 * state.geometry.height)
    let end = state.apply(.command(.selectionBottom), at: library.now)
    #expect(ids(end).contains(99_999))
    #expect(ids(end).count <= 3 * state.geometry.height)
  }

  @Test func answersToOlderQuestionsAreDropped() {
    var library = LibraryScript()
    library.answers = false
    library.type("Fab")
    let generation = library.state.generation
    library.send(.listed([1, 2, 3], generation: generation - 1))
    #expect(library.state.list.ids.count == 24)
    library.send(.listed([101], generation: generation))
    #expect(library.state.list.ids == [101])
  }

  @Test func theFirstRowsComeSoonerAndTheSelectionStaysWhenTheRestDoes() {
    var library = LibraryScript(answers: false)
    let first = Array(LibraryScript.articles.prefix(10))
    library.send(.firstRows(first, generation: 1))
    #expect(library.lines[2].contains("Halden Pulls"))
    library.type("jj")
    library.send(.listed([99] + LibraryScript.articles.map(\.id), generation: 1))
    #expect(library.state.selectedID == first[2].id)
  }

  @Test func newArticlesComeInWithoutMovingWhatIsRead() {
    var library = LibraryScript(listing: Listing(.unread))
    library.type("5jm")
    let (id, row) = (library.state.selectedID, library.state.list.selected)
    library.articles += [
      ListedArticle(id: 900, title: "Fresh", date: LibraryScript.clock.milliseconds)
    ]
    library.sidebar = LibraryScript.sidebar(of: library.articles)
    library.send(.refreshing(RefreshProgress(done: 0, total: 1)))
    library.send(.changed)
    #expect(library.state.list.ids.first != 900)
    library.send(.refreshing(nil))
    #expect(library.state.list.ids.first == 900)
    #expect(library.state.selectedID == id)
    #expect(library.state.list.selected == row + 1)
  }

  @Test func aFilterActsWhileItIsTypedAndEscGivesTheListBack() {
    var library = LibraryScript()
    library.type("5jFcranes")
    #expect(library.state.list.ids.count == 3)
    library.type("<esc>")
    #expect(library.state.list.ids.count == 24)
    #expect(library.state.list.selected == 5)
    #expect(library.state.listing.filter.isEmpty)
  }

  @Test func aKeptFilterIsInTheHeaderAndEscClearsIt() {
    var library = LibraryScript()
    library.type("Fcranes<enter>")
    #expect(library.lines[0].contains("cranes"))
    #expect(library.status.contains("ESC clear filter"))
    library.type("<esc>")
    #expect(library.state.list.ids.count == 24)
  }

  @Test func aFilterWithAFaultSaysWhyBesideThePrompt() {
    var library = LibraryScript()
    library.type("Ftag:")
    #expect(library.status.contains("A word must follow the colon."))
    library.type("<enter>")
    #expect(library.state.prompt != nil)
  }

  @Test func tabCompletesAFilterAndATag() {
    var library = LibraryScript()
    library.type("Fun<tab>")
    #expect(library.state.listing.filter == "unread")
    library.type("<enter>tch<tab>")
    #expect(library.effects.contains(.completeTag("ch")))
    #expect(library.state.prompt?.text == "chips")
  }

  @Test func aFilterIsKeptAsASearchOverItsScope() {
    var library = LibraryScript(listing: Listing(.feed(1)))
    library.type("Fsix<enter>M")
    library.type("<C-u>Mine<enter>")
    #expect(
      library.effects.last == .saveSearch(name: "Mine", query: "from:\"Tidewire\" (six)"))
  }

  @Test func aSearchShowsItsHitsOverTheListAndEscGoesBackToIt() {
    var library = LibraryScript()
    library.type("7j/six<enter>")
    #expect(library.state.shown.ids.count == 6)
    #expect(library.lines[0].contains("Search"))
    library.type("j<enter>")
    #expect(
      library.effects.last
        == .openArticle(library.state.shown.ids[1], at: nil, pattern: SearchPattern("six")))
    library.type("<esc>")
    #expect(library.state.list.selected == 7)
    #expect(library.state.hits == nil)
  }

  @Test func theReaderCanSearchTheLibrary() {
    var library = LibraryScript()
    library.send(.command(.searchLibrary))
    library.send(.insert("cranes"))
    library.send(.command(.select))
    #expect(library.state.shown.ids.count == 3)
    #expect(library.state.prompt == nil)
  }

  @Test func groupsHaveHeadingsThatAreRowsOfTheirOwn() {
    var library = LibraryScript()
    library.type("Z")
    #expect(library.lines[2].contains("Today"))
    #expect(library.lines.contains { $0.contains("Monday, 23 November ─") })
    library.type("G")
    #expect(library.state.visibleLines.contains(.article(23)))
  }

  @Test func afterTheReaderTheArticleReadLastIsSelected() {
    var library = LibraryScript()
    library.send(.returned(to: 110))
    #expect(library.state.selectedID == 110)
  }

  @Test func thePreviewFollowsWhenTheSelectionRests() {
    var library = LibraryScript(columns: 150)
    #expect(library.state.preview?.id == 100)
    library.type("jjj")
    #expect(library.takeEffects().isEmpty)
    library.wait(milliseconds: 100)
    #expect(library.takeEffects() == [.preview(103)])
    #expect(library.state.preview?.id == 103)
  }

  @Test func thePreviewScrollsWhenItHasTheKeysOrTheWheelIsOverIt() {
    var library = LibraryScript(rows: 14, columns: 150)
    let top = library.state.preview?.reader.top
    library.send(.scroll(3, column: 149))
    #expect(library.state.preview?.reader.top != top)
    library.type("lg")
    #expect(library.state.preview?.reader.top == top)
    library.type("j")
    #expect(library.state.preview?.reader.top != top)
    #expect(library.state.list.selected == 0)
  }

  @Test func aClickSelectsAndASecondOneOpens() {
    var library = LibraryScript()
    library.click(row: 6, column: 20)
    #expect(library.state.list.selected == 4)
    #expect(library.effects.isEmpty)
    library.click(row: 6, column: 20)
    #expect(library.effects.last == .open(library.state.list.ids, index: 4))
  }

  @Test func aResizeKeepsTheSelectedArticleInSight() {
    var library = LibraryScript(rows: 30)
    library.type("20j")
    library.send(.resized(rows: 8, columns: 40))
    #expect(library.state.visibleLines.contains(.article(20)))
    library.send(.resized(rows: 40, columns: 160))
    #expect(library.state.visibleLines.contains(.article(20)))
  }

  @Test func ageIsShortAndSaysADateForOldArticles() {
    let clock = LibraryScript.clock
    let hour = 3_600_000
    let now = clock.milliseconds
    let cases: [(Int, String)] = [
      (now, "now"), (now - hour / 2, "30m"), (now - 3 * hour, "3h"), (now - 50 * hour, "2d"),
      (now - 20 * 24 * hour, "5 Nov"), (now - 400 * 24 * hour, "2025-10"), (Int.min, "0000-01"),
      (Int.max, "9999-12"),
    ]
    for (time, age) in cases { #expect(clock.age(of: time) == age) }
  }
}
