import LedeReading
import LedeTestSupport
import Testing

/// What a person does to an article, and the ways into the library.
@Suite struct MarkTests {
  private func reader(
    articleCount: Int = 1, walksUnread: Bool = false, options: ReadingOptions = ReadingOptions()
  ) -> ReaderScript {
    ReaderScript(
      .harbor, rows: 24, columns: 80, articleCount: articleCount, options: options,
      walksUnread: walksUnread)
  }

  @Test(arguments: [
    ("m", ArticleMark.read, "Marked as read", "Marked as unread"),
    ("s", .starred, "Starred", "Star taken away"),
    ("l", .later, "Kept for later", "Not for later any more"),
  ])
  func aKeySetsAMarkAndTakesItAway(
    _ key: String, _ mark: ArticleMark, _ on: String, _ off: String
  ) {
    var reader = reader()
    reader.type(key)
    #expect(reader.effects == [.mark(mark, true)])
    #expect(reader.state.status?.marks == [mark])
    #expect(reader.status.contains(on))
    reader.type(key)
    #expect(reader.effects.last == .mark(mark, false))
    #expect(reader.status.contains(off))
  }

  @Test func marksAreSeenInTheFactsAndTheStatusLine() {
    var reader = reader()
    reader.send(.status(ArticleStatus(marks: [.read]), of: 0))
    #expect(!reader.lines.contains { $0.contains("unread") })
    reader.send(.status(ArticleStatus(marks: [.starred, .later], tags: ["world"]), of: 0))
    let signs = "● unread ★ later #world"
    #expect(reader.lines.filter { $0.contains(signs) }.count == 2)
  }

  @Test func theLibrarysWordReplacesWhatWasShown() {
    var reader = reader()
    reader.type("s")
    reader.send(.status(nil, of: 0))
    #expect(reader.state.status == nil)
    reader.send(.status(ArticleStatus(marks: [.later]), of: 3))
    #expect(reader.state.status == nil)
  }

  @Test func tagsAreTypedPartedByCommasAndTakenAwayWithAMinus() {
    var reader = reader()
    reader.type("tworld, #Ports,<enter>")
    #expect(reader.effects == [.tag("world", true), .tag("Ports", true)])
    #expect(reader.state.status?.tags == ["Ports", "world"])
    reader.type("t-ports<enter>")
    #expect(reader.effects.last == .tag("Ports", false))
    #expect(reader.state.status?.tags == ["world"])
    reader.type("t-trade<enter>")
    #expect(reader.status.contains("It has no tag #trade"))
    reader.type("tWORLD<enter>")
    #expect(reader.status.contains("It has the tag #world"))
    #expect(reader.effects.count == 3)
  }

  @Test func theTagPromptTellsTheTagsAndTabTakesOneAway() {
    var reader = reader()
    reader.send(.status(ArticleStatus(tags: ["ports", "world"]), of: 0))
    reader.type("t")
    #expect(reader.status.contains("has ports, world"))
    reader.type("-w<tab><enter>")
    #expect(reader.effects == [.tag("world", false)])
  }

  @Test func aTagCanBeTypedAfterTheColon() {
    var reader = reader()
    reader.type(":tag world<enter>")
    #expect(reader.effects == [.tag("world", true)])
    reader.type(":tag<enter>")
    #expect(reader.state.prompt?.kind == .tag)
  }

  @Test func undoAndMarkAllReadAreTheLibrarys() {
    var reader = reader(articleCount: 3)
    reader.type("AU<C-_>")
    #expect(reader.effects == [.markAllRead, .undo, .undo])
    #expect(reader.state.status?.marks == [.read])
  }

  @Test func spaceAtTheEndGoesToTheNextUnreadOfAList() {
    var reader = reader(articleCount: 5, walksUnread: true)
    reader.type("G")
    #expect(reader.status.contains("SPACE next unread"))
    reader.type("<space>")
    #expect(reader.status.contains("once more for the next unread"))
    reader.type("<space>")
    #expect(reader.effects == [.keepPlace, .openUnread(forward: true)])
    reader.type(":previous-unread<enter>")
    #expect(reader.effects.last == .openUnread(forward: false))
  }

  @Test func withoutAListThereIsNoNextUnread() {
    var reader = reader(articleCount: 2)
    reader.type(":next-unread<enter>")
    #expect(reader.effects.isEmpty)
    #expect(reader.status.contains("not a list of the library"))
  }

  @Test func theStatusLinePromisesNothingThatSpaceDoesNotDo() {
    var reader = reader(articleCount: 2, options: ReadingOptions(spaceGoesOn: false))
    reader.type("G")
    #expect(!reader.status.contains("next article"))
    reader.type("<space><space>")
    #expect(reader.effects.isEmpty)
  }

  @Test func theLibraryAndItsSearchKeepThePlace() {
    var reader = reader()
    reader.type("BSsea water<enter>S<enter>")
    #expect(
      reader.effects == [.keepPlace, .showLibrary, .keepPlace, .searchLibrary("sea water")])
  }

  @Test func commandsOfTheListSayWhereTheyWork() {
    var reader = reader()
    reader.type(":sort-list<enter>")
    #expect(reader.status.contains("sort-list works in the library"))
  }
}
