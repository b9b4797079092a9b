import Testing

@testable import LedeLibrary

@Suite struct FeedTests {
  private let folder = LibraryFolder()

  @Test func feedsAreListedByFolderAndName() throws {
    let library = try folder.open()
    try library.subscribe([
      NewFeed(url: "https://b.example/rss", title: "beta", folder: "News"),
      NewFeed(url: "https://a.example/rss", title: "Alpha", folder: "News"),
      NewFeed(url: "https://c.example/rss"),
    ])
    let titles = try library.feeds().map(\.shownTitle)
    #expect(titles == ["https://c.example/rss", "Alpha", "beta"])
  }

  @Test func subscribingTwiceIsOneFeed() throws {
    let library = try folder.open()
    let first = try library.subscribe([NewFeed(url: "https://a.example/rss", title: "A")])
    let second = try library.subscribe([NewFeed(url: "https://a.example/rss", title: "B")])
    #expect(first == second)
    #expect(try library.feeds().map(\.shownTitle) == ["A"])
  }

  @Test func theFetchStateComesBack() throws {
    let library = try folder.open()
    let feed = try library.subscribe([NewFeed(url: "https://a.example/rss")])[0]
    #expect(try library.fetchState(of: feed) == FetchState())
    var state = FetchState()
    state.etag = "\"x\""
    state.lastModified = "Mon, 08 Oct 2012 09:30:00 GMT"
    state.checked = Timestamp(milliseconds: 5)
    state.retryAfter = Timestamp(milliseconds: 9)
    state.isGone = true
    state.failures = 3
    state.error = "410"
    try library.refresh(feed, state, title: "Own title", site: "https://a.example")
    #expect(try library.fetchState(of: feed) == state)
    #expect(try library.feeds().map(\.shownTitle) == ["Own title"])
    #expect(try library.count(QueryParser("from:own").query) == 0)
  }

  @Test func aRefreshIsWholeOrNothing() throws {
    let library = try folder.open()
    let unknown = FeedID(99)
    #expect(throws: LibraryError.self) {
      try library.refresh(unknown, FetchState(), articles: [Sample.article("A")])
    }
    #expect(try library.articleCount() == 0)
  }

  @Test func aFeedMovesToItsNewAddress() throws {
    let library = try folder.open()
    let feed = try library.subscribe([NewFeed(url: "https://a.example/rss")])[0]
    try library.refresh(feed, FetchState(), movedTo: "https://b.example/rss")
    #expect(try library.feeds().map(\.url) == ["https://b.example/rss"])
  }

  @Test func aPersonNamesAndFilesAFeed() throws {
    let library = try folder.open()
    let feed = try library.subscribe([NewFeed(url: "https://a.example/rss")])[0]
    try library.edit(feed, title: "Mine", folder: "A/B", fullText: .always)
    let found = try #require(try library.feeds().first)
    #expect(found.shownTitle == "Mine")
    #expect(found.folder == "A/B")
    #expect(found.fullText == .always)
  }
}
