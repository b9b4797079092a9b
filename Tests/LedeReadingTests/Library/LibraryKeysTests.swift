import LedeDocument
import LedeReading
import LedeTestSupport
import Testing

/// What keys do in the library: moving, opening, marking, panes.
@Suite struct LibraryKeysTests {
  private func library(
    rows: Int = 24, columns: Int = 80, listing: Listing = Listing()
  ) -> LibraryScript {
    LibraryScript(rows: rows, columns: columns, listing: listing)
  }

  @Test func theLibraryAsksForItsSidebarAndItsList() {
    var state = LibraryState(rows: 24, columns: 80, clock: LibraryScript.clock)
    #expect(state.start() == [.sidebar, .list(Listing(), generation: 1)])
  }

  @Test func jAndKMoveAndEnterOpensInTheListsOrder() {
    var library = library()
    library.type("jjk<enter>")
    #expect(library.effects.last == .open(library.state.list.ids, index: 1))
  }

  @Test func aNumberMovesSoManyRowsAndGGoesToOne() {
    var library = library()
    library.type("5j")
    #expect(library.state.list.selected == 5)
    library.type("3G")
    #expect(library.state.list.selected == 2)
    library.type("G")
    #expect(library.state.list.selected == 23)
    library.type("g")
    #expect(library.state.list.selected == 0)
  }

  @Test func aMarkIsSeenAtOnceAndSentOn() {
    var library = LibraryScript(answers: true)
    library.answers = false
    library.type("m")
    #expect(library.state.selectedArticle?.isRead == true)
    #expect(library.effects == [.mark([100], .read, true)])
    library.type("m")
    #expect(library.state.selectedArticle?.isRead == false)
    library.type("s")
    #expect(library.effects.last == .mark([100], .starred, true))
    library.type("L")
    #expect(library.effects.last == .mark([100], .later, true))
  }

  @Test func marksTagsAndRemovalActOnTheChosenArticles() {
    var library = library()
    library.type("vjvs")
    #expect(library.effects.contains(.mark([100, 102], .starred, true)))
    #expect(library.state.list.chosen.isEmpty)
    library.type("gvvtchips, -old<enter>")
    #expect(library.effects.contains(.tag([100, 101], "chips", true)))
    #expect(library.effects.contains(.tag([100, 101], "old", false)))
    library.type("gvvD")
    #expect(library.effects.contains(.remove([100, 101])))
    #expect(library.state.list.ids.first == 102)
  }

  @Test func everythingIsChosenAndDeselectedAgain() {
    var library = library()
    library.type("V")
    #expect(library.state.list.chosen.count == 24)
    #expect(library.status.contains("24 selected"))
    library.type("<esc>")
    #expect(library.state.list.chosen.isEmpty)
  }

  @Test func removingKeepsThePlaceAndSaysHowToUndo() {
    var library = library()
    library.type("jjD")
    #expect(library.state.list.selected == 2)
    #expect(library.selectedTitle?.hasPrefix("Six Rivers") == true)
    #expect(library.status.contains("U undoes"))
    library.type("U")
    #expect(library.effects.last == .undo)
  }

  @Test func spaceReadsTheSelectedArticleOrGoesOnToTheNextUnread() {
    var library = library()
    library.type("<space>")
    #expect(library.effects.last == .open(library.state.list.ids, index: 0))
    library.type("m<space>")
    #expect(library.state.list.selected == 2)
    #expect(library.effects.last == .open(library.state.list.ids, index: 2))
  }

  @Test func nGoesToTheNextUnreadArticleWithoutOpeningIt() {
    var library = library()
    library.type("nn")
    #expect(library.state.list.selected == 3)
    library.type("N")
    #expect(library.state.list.selected == 2)
    #expect(!library.effects.contains { if case .open = $0 { true } else { false } })
  }

  @Test func spaceFindsTheNextUnreadArticleFarBelowTheScreen() {
    let articles = (0..<3000).map { number in
      ListedArticle(
        id: number, title: "\(number)", date: -number,
        marks: number == 2900 ? [] : [.read])
    }
    var library = LibraryScript(articles, sidebar: Sidebar())
    library.type("n")
    #expect(library.state.list.selected == 2900)
  }

  @Test func atTheLastUnreadArticleASecondSpaceGoesOnToTheNextFeed() {
    var library = library(listing: Listing(.feed(2)))
    library.type("A<space>")
    #expect(library.status.contains("once more for The Slow Courier"))
    library.type("<space>")
    #expect(library.state.listing.scope == .feed(3))
    #expect(library.effects.contains { if case .open = $0 { true } else { false } })
  }

  @Test func articlesThatWereReadStayInTheUnreadListUntilItIsLeft() {
    var library = library(listing: Listing(.unread))
    let ids = library.state.list.ids
    library.type("mjm")
    #expect(library.state.list.ids == ids)
    library.type("hkjlhk")
    library.type("hj")
    #expect(library.state.listing.scope == .unread)
    #expect(library.state.list.ids == Array(ids.dropFirst(2)))
  }

  @Test func markingAllAsReadSaysHowManyAndHowToUndo() {
    var library = library()
    library.type("A")
    #expect(library.effects.first == .markAllRead(Listing()))
    #expect(library.status.contains("16 marked as read · U undoes"))
    library.type("A")
    #expect(library.status.contains("Everything here is read"))
  }

  @Test func movingInTheSidebarListsAtOnceAndComesBackToTheSameArticle() {
    var library = library(columns: 120)
    library.type("5jh")
    let id = library.state.selectedID
    library.type("jj")
    #expect(library.state.listing.scope == .starred)
    library.type("kk")
    #expect(library.state.listing.scope == .all)
    #expect(library.state.selectedID == id)
  }

  @Test func foldersAndSectionsFold() {
    var library = library(columns: 120)
    let count = library.state.sidebarPane.rows.count
    library.type("h4jh")
    #expect(library.state.sidebarPane.rows.count < count)
    library.type("l")
    #expect(library.state.sidebarPane.rows.count == count)
    library.type("jjhj")
    #expect(library.state.sidebarPane.selectedRow?.kind == .section(.people))
    library.type("kl")
    #expect(library.state.sidebarPane.rows.count == count)
  }

  @Test func hAndLGoBetweenThePanesAndTabGoesAround() {
    var library = library(columns: 150)
    library.type("h")
    #expect(library.state.focus == .sidebar)
    library.type("ll")
    #expect(library.state.focus == .preview)
    library.type("<tab>")
    #expect(library.state.focus == .sidebar)
    library.type("<S-tab>")
    #expect(library.state.focus == .preview)
    library.type("<esc>")
    #expect(library.state.focus == .list)
  }

  @Test func theFeedsOfWhatIsListedAreFetched() {
    var library = library(listing: Listing(.folder("Slow")))
    library.type("r")
    #expect(library.effects.last == .refresh([2, 3, 4]))
    library.type("R")
    #expect(library.effects.last == .refresh(nil))
    library.send(.refreshing(RefreshProgress(done: 1, total: 3)))
    #expect(library.status.contains("↻ 1/3"))
    library.type("<esc>")
    #expect(library.effects.last == .cancelRefresh)
  }

  @Test func aFeedIsUnsubscribedFromInTheSidebar() {
    var library = library(listing: Listing(.feed(1)))
    library.type("hD")
    #expect(library.effects.contains(.unsubscribe(feed: 1)))
  }

  @Test func addressesAreCopiedAndOpened() {
    var library = library()
    library.type("jyo")
    #expect(library.effects.suffix(2) == [.copyAddress(101), .openLink(101)])
  }

  @Test func qLeavesAndEscNeverDoes() {
    var library = library()
    library.type("<esc><esc>q")
    #expect(library.effects == [.leave])
    library.type("Q")
    #expect(library.effects.last == .quit)
  }

  @Test func afterASuspensionTheScreenIsDrawnAgain() {
    var library = library()
    library.type("<C-z>")
    library.send(.resumed)
    #expect(library.effects == [.suspend, .redraw])
  }

  @Test func linesWithArgumentsDoWhatTheySay() {
    var library = library(listing: Listing(.feed(1)))
    library.type(":sort title<enter>")
    #expect(library.state.listing.order == .title)
    library.type(":full-text always<enter>:rename Tide<enter>:folder News/Sea<enter>")
    #expect(
      library.effects.suffix(3) == [
        .editFeed(1, fullText: "always"), .editFeed(1, title: "Tide"),
        .editFeed(1, folder: "News/Sea"),
      ])
    library.type(":import ~/feeds.opml<enter>")
    #expect(library.effects.last == .importList("~/feeds.opml"))
    library.type(":sort sideways<enter>")
    #expect(library.state.message?.isError == true)
    library.type(":mark-all-read<enter>")
    #expect(library.effects.contains(.markAllRead(library.state.listing)))
  }

  @Test func withoutAnythingEnterTakesOverTheListOfAnotherReader() {
    var sidebar = Sidebar()
    sidebar.foundList = "/home/ada/.newsboat/urls"
    var library = LibraryScript([], sidebar: sidebar)
    library.type("<enter>")
    #expect(library.effects == [.importList("/home/ada/.newsboat/urls")])
  }

  @Test func aNameOfTheSidebarIsShownAcrossTheLibrary() {
    var library = library(
      columns: 120, listing: Listing(.named("Ingrid Solheim", .person)))
    library.type("hX")
    #expect(library.effects.contains(.dossier("Ingrid Solheim", .person)))
    let article = LibraryScript.articles[0]
    library.send(
      .dossier(
        NameDossier(
          name: "Ingrid Solheim", label: .person, names: [],
          articles: [.init(article: article, mentions: 3, offset: 40)], quotes: [])))
    library.type("<enter>")
    #expect(library.effects.last == .openArticle(100, at: 40, pattern: nil))
  }
}
