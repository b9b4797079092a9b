import Foundation
import LedeDocument
import LedeFetching
import LedeLibrary
import LedeTestSupport
import Synchronization
import Testing

@testable import LedeCommands

/// Feeds from a server on this machine into a library, through lede-fetch as it is built.
@Suite(.enabled(if: FetchProgram.find() != nil, "lede-fetch is not built"))
struct FeedRefreshTests {
  private let folder: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder([:])
    library = try Library.open(folder.path + "/library.db")
  }

  // MARK: What servers send

  private static func item(_ number: Int, _ text: String = "The tide was low.") -> String {
    "<item><title>Item \(number)</title><guid>g\(number)</guid>"
      + "<link>http://tide.example/\(number)</link><description>\(text)</description></item>"
  }

  private static func rss(_ items: String, title: String = "Tide Tables") -> String {
    "<rss version='2.0'><channel><title>\(title)</title><link>http://tide.example/</link>"
      + items + "</channel></rss>"
  }

  private func server(_ answer: @escaping @Sendable (String) -> [UInt8]) throws -> LoopbackServer {
    try LoopbackServer(answer)
  }

  @discardableResult
  private func subscribe(
    _ urls: String..., fullText: StoredFeed.FullText = .never
  ) throws -> [StoredFeed] {
    try library.subscribe(
      urls.map { url in
        var feed = NewFeed(url: url)
        feed.fullText = fullText
        return feed
      })
    return try library.feeds()
  }

  private func refresh(isAskedFor: Bool = false) async throws -> [FeedRefreshEvent] {
    var events: [FeedRefreshEvent] = []
    let refresh = FeedRefresh(library: library)
    for await event in refresh.run(try library.feeds(), isAskedFor: isAskedFor) {
      events.append(event)
    }
    return events
  }

  private func outcomes(isAskedFor: Bool = false) async throws -> [FeedRefreshResult.Outcome] {
    try await refresh(isAskedFor: isAskedFor).compactMap { event in
      if case .finished(let result) = event { result.outcome } else { nil }
    }
  }

  private func titles() throws -> [String] {
    try library.rows(try library.ids()).map(\.title).sorted()
  }

  // MARK: One feed

  @Test func newItemsBecomeArticles() async throws {
    let server = try server { _ in
      LoopbackServer.answer(body: Self.rss(Self.item(1) + Self.item(2)))
    }
    try subscribe(server.url("/f"))
    let events = try await refresh()
    #expect(events.first == .begun(total: 1))
    var summary = FeedRefreshSummary()
    (summary.feeds, summary.new) = (1, 2)
    #expect(events.last == .done(summary))
    #expect(try titles() == ["Item 1", "Item 2"])
    let row = try #require(try library.rows(try library.ids()).first)
    #expect(row.from == "Tide Tables" && row.url?.hasPrefix("http://tide.example/") == true)
    #expect(try library.fetchStates().values.first?.changed != nil)
  }

  @Test func aServerIsAskedOnlyForWhatChanged() async throws {
    let server = try server { head in
      head.contains("If-None-Match: \"v1\"") && head.contains("If-Modified-Since: Thu")
        ? LoopbackServer.answer("304 Not Modified")
        : LoopbackServer.answer(
          "200 OK", ["ETag: \"v1\"", "Last-Modified: Thu, 01 Jan 2004 19:48:21 GMT"],
          body: Self.rss(Self.item(1)))
    }
    try subscribe(server.url("/f"))
    #expect(try await outcomes() == [.changed(new: 1, changed: 0)])
    #expect(try await outcomes() == [.unchanged])
    #expect(try await outcomes() == [.unchanged])
    #expect(server.requests.count == 3)
  }

  @Test func theSameItemAgainIsOneArticleAndALongerOneTakesItsPlace() async throws {
    let text = Mutex("Short.")
    let server = try server { _ in
      let item = Self.item(1, text.withLock { $0 })
      return LoopbackServer.answer(body: Self.rss(item + item))
    }
    try subscribe(server.url("/f"))
    #expect(try await outcomes() == [.changed(new: 1, changed: 0)])
    text.withLock { $0 = "Short no more, for the tide came back in." }
    #expect(try await outcomes() == [.changed(new: 0, changed: 1)])
    text.withLock { $0 = "Short." }
    #expect(try await outcomes() == [.unchanged])
    let article = try #require(try library.article(try library.ids()[0]))
    #expect(article.parsed.document.plainText.contains("came back in"))
  }

  @Test func twoFeedsWithOneArticleDoNotFightOverIt() async throws {
    let server = try server { head in
      LoopbackServer.answer(
        body: Self.rss(Self.item(1, head.contains("/a") ? "A text." : "A text with more words.")))
    }
    try subscribe(server.url("/a"), server.url("/b"))
    _ = try await refresh()
    #expect(try titles() == ["Item 1"])
    #expect(try await outcomes() == [.unchanged, .unchanged])
  }

  @Test func enclosuresStandAtTheEnd() async throws {
    let server = try server { _ in
      LoopbackServer.answer(
        body: Self.rss(
          "<item><title>Talk</title><enclosure url='http://tide.example/a.mp3' "
            + "type='audio/mpeg' length='9'/><description>Notes.</description></item>"))
    }
    try subscribe(server.url("/f"))
    _ = try await refresh()
    let document = try #require(try library.article(try library.ids()[0])).parsed.document
    #expect(document.plainText == "Talk\n\nNotes.\n\naudio/mpeg http://tide.example/a.mp3\n")
    #expect(
      document.inlines.map(\.kind) == [.link(destination: "http://tide.example/a.mp3")])
  }

  // MARK: What goes wrong

  @Test func aFeedThatIsGoneIsNotAskedAgainUnlessNamed() async throws {
    let server = try server { _ in LoopbackServer.answer("410 Gone") }
    try subscribe(server.url("/f"))
    #expect(try await outcomes() == [.gone])
    #expect(try await outcomes() == [.gone])
    #expect(server.requests.count == 1)
    #expect(try await outcomes(isAskedFor: true) == [.gone])
    #expect(server.requests.count == 2)
  }

  @Test(arguments: [
    ("301 Moved Permanently", true), ("308 Permanent Redirect", true), ("302 Found", false),
    ("307 Temporary Redirect", false),
  ]) func onlyAPermanentMoveChangesTheAddress(_ status: String, _ isMoved: Bool) async throws {
    let server = try server { head in
      head.hasPrefix("GET /old ")
        ? LoopbackServer.answer(status, ["Location: /new"])
        : LoopbackServer.answer(body: Self.rss(Self.item(1)))
    }
    try subscribe(server.url("/old"))
    let events = try await refresh()
    #expect(try library.feeds().map(\.url) == [server.url(isMoved ? "/new" : "/old")])
    guard case .finished(let result) = events[1] else { return #expect(Bool(false)) }
    #expect(result.movedTo == (isMoved ? server.url("/new") : nil))
  }

  @Test func aMoveToAFeedThatIsThereLeavesBothAddresses() async throws {
    let server = try server { head in
      head.hasPrefix("GET /old ")
        ? LoopbackServer.answer("301 Moved Permanently", ["Location: /new"])
        : LoopbackServer.answer(body: Self.rss(Self.item(1)))
    }
    try subscribe(server.url("/old"), server.url("/new"))
    _ = try await refresh()
    #expect(Set(try library.feeds().map(\.url)) == [server.url("/old"), server.url("/new")])
    #expect(try titles() == ["Item 1"])
  }

  @Test func aServerThatAsksForPatienceGetsIt() async throws {
    let server = try server { _ in
      LoopbackServer.answer("429 Too Many Requests", ["Retry-After: 3600"])
    }
    try subscribe(server.url("/f"))
    guard case .failed(let reason) = try await outcomes()[0] else { return #expect(Bool(false)) }
    #expect(reason == "the server is asked too often; try again in 60 minutes")
    guard case .waits(let until) = try await outcomes(isAskedFor: true)[0] else {
      return #expect(Bool(false))
    }
    #expect(until > Timestamp(milliseconds: Timestamp.now.milliseconds + 3_000_000))
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [
    ("200 OK", "", "the answer is empty; try again later"),
    ("200 OK", "no feed", "there is no feed at this address; check it"),
    ("404 Not Found", "", "there is no such page; check the address"),
    (
      "200 OK", "<!doctype html><link rel=alternate type=application/rss+xml href=/feed>",
      "there is a page at this address and no feed; its page offers"
    ),
  ]) func aFailureIsCountedWithItsReason(
    _ status: String, _ body: String, _ reason: String
  ) async throws {
    let server = try server { _ in LoopbackServer.answer(status, body: body) }
    try subscribe(server.url("/f"))
    _ = try await refresh()
    _ = try await refresh()
    let state = try #require(try library.fetchStates().values.first)
    #expect(state.failures == 2)
    #expect(state.error?.hasPrefix(reason) == true)
  }

  @Test func oneBrokenFeedKeepsNoOtherBack() async throws {
    let server = try server { head in
      head.contains("GET /3 ")
        ? LoopbackServer.answer("500 Internal Server Error")
        : LoopbackServer.answer(body: Self.rss(Self.item(Int(head.dropFirst(5).prefix(1)) ?? 0)))
    }
    for number in 0..<10 { try subscribe(server.url("/\(number)")) }
    let events = try await refresh()
    #expect(try titles().count == 9)
    guard case .done(let summary) = events.last else { return #expect(Bool(false)) }
    #expect(summary.feeds == 10 && summary.failed == 1 && summary.new == 9)
  }

  @Test func secureModeUsesNoNetwork() async throws {
    let server = try server { _ in LoopbackServer.answer(body: Self.rss(Self.item(1))) }
    try subscribe(server.url("/f"))
    let refresh = FeedRefresh(library: library, web: WebPages(isSecure: true))
    for await event in refresh.run(try library.feeds()) {
      guard case .finished(let result) = event else { continue }
      guard case .failed(let reason) = result.outcome else { return #expect(Bool(false)) }
      #expect(reason.contains("secure mode"))
    }
    #expect(server.requests.isEmpty)
  }

  // MARK: Leaving

  @Test(.timeLimit(.minutes(1))) func whoLeavesCancelsAndKeepsWhatCame() async throws {
    let server = try server { head in
      if head.contains("GET /slow") { sleep(20) }
      return LoopbackServer.answer(body: Self.rss(Self.item(1)))
    }
    try subscribe(server.url("/fast"), server.url("/slow1"), server.url("/slow2"))
    let start = ContinuousClock.now
    for await event in FeedRefresh(library: library).run(try library.feeds()) {
      if case .finished = event { break }
    }
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(try titles() == ["Item 1"])
  }

  // MARK: Whole texts

  private static let page =
    "<html><head><title>Item 1</title></head><body><article><h1>Item 1</h1>"
    + (1...12).map {
      "<p>Paragraph \($0) tells at length what happened at the harbour, who saw it and what it "
        + "cost the town, as the office of the port said on Monday.</p>"
    }.joined() + "</article></body></html>"

  @Test(arguments: [
    (StoredFeed.FullText.never, false), (.short, true), (.always, true),
  ]) func thePageOfATeaserGivesTheWholeText(
    _ fullText: StoredFeed.FullText, _ isWhole: Bool
  ) async throws {
    let port = Mutex<UInt16>(0)
    let server = try server { head in
      if head.contains("GET /1 ") {
        return LoopbackServer.answer("200 OK", ["Content-Type: text/html"], body: Self.page)
      }
      let link = "http://127.0.0.1:\(port.withLock { $0 })/1"
      return LoopbackServer.answer(
        body: Self.rss(Self.item(1).replacing("http://tide.example/1", with: link)))
    }
    port.withLock { $0 = server.port }
    try subscribe(server.url("/f"), fullText: fullText)
    let events = try await refresh()
    let article = try #require(try library.article(try library.ids()[0]))
    #expect(article.parsed.document.plainText.contains("Paragraph 12") == isWhole)
    #expect(events.contains(.fullText(done: 1, total: 1)) == isWhole)
    // The teaser does not come back.
    #expect(try await outcomes() == [.unchanged])
    #expect(server.requests.count == (isWhole ? 3 : 2))
  }

  @Test func aPageThatFailsLeavesTheTeaser() async throws {
    let port = Mutex<UInt16>(0)
    let server = try server { head in
      if head.contains("GET /1 ") { return LoopbackServer.answer("500 Internal Server Error") }
      let link = "http://127.0.0.1:\(port.withLock { $0 })/1"
      return LoopbackServer.answer(
        body: Self.rss(Self.item(1).replacing("http://tide.example/1", with: link)))
    }
    port.withLock { $0 = server.port }
    try subscribe(server.url("/f"), fullText: .always)
    let events = try await refresh()
    guard case .done(let summary) = events.last else { return #expect(Bool(false)) }
    #expect(summary.failed == 0 && summary.new == 1)
    #expect(try titles() == ["Item 1"])
  }
}
