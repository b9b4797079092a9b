import Foundation
import LedeTestSupport
import Synchronization
import Testing

@testable import LedeFetching

/// lede-fetch, as it is built, against a server on this machine.
@Suite(.enabled(if: FetchProgram.find() != nil, "lede-fetch is not built")) struct FetcherTests {
  private func fetch(
    _ url: String, etag: String? = nil, _ purpose: FetchRequest.Purpose = .page
  ) -> Result<FetchAnswer, FetchFailure> {
    Fetcher(isAllowed: true).fetch(FetchRequest(url: url, etag: etag, purpose: purpose))
  }

  @Test func aPageArrivesWithWhatTheServerSaysOfIt() throws {
    let server = try LoopbackServer { _ in
      LoopbackServer.answer(
        "200 OK", ["Content-Type: text/html", "ETag: \"v1\""], body: "<p>Tide</p>")
    }
    let answer = try fetch(server.url("/a?b=c")).get()
    #expect(answer.body == Array("<p>Tide</p>".utf8))
    #expect(answer.contentType == "text/html" && answer.etag == "\"v1\"")
    #expect(answer.movedTo == nil && answer.refusal == nil)
    let request = try #require(server.requests.first)
    #expect(request.hasPrefix("GET /a?b=c HTTP/1.1\r\n"))
    #expect(request.contains("User-Agent: lede/") && request.contains("gzip"))
    #expect(!request.contains("Cookie") && !request.contains("Referer"))
  }

  @Test func aKnownCopyIsAskedAbout() throws {
    let server = try LoopbackServer { head in
      head.contains("If-None-Match: \"v1\"")
        ? LoopbackServer.answer("304 Not Modified") : LoopbackServer.answer()
    }
    let answer = try fetch(server.url("/"), etag: "\"v1\"", .feed).get()
    #expect(answer.isUnchanged && answer.body.isEmpty)
  }

  @Test func aNameAndPasswordAreNotSent() throws {
    let server = try LoopbackServer { _ in LoopbackServer.answer() }
    _ = try fetch("http://ana:secret@127.0.0.1:\(server.port)/").get()
    let request = try #require(server.requests.first)
    #expect(!request.contains("Authorization") && !request.contains("ana"))
  }

  private static let moves: [(first: String, second: String, moved: Bool)] = [
    ("301 Moved Permanently", "308 Permanent Redirect", true),
    ("301 Moved Permanently", "302 Found", false), ("302 Found", "301 Moved", false),
  ]

  @Test(arguments: moves)
  func onlyAWholeWayOfPermanentRedirectsIsAMove(
    _ way: (first: String, second: String, moved: Bool)
  ) throws {
    let server = try LoopbackServer { head in
      if head.hasPrefix("GET /a ") { return LoopbackServer.answer(way.first, ["Location: b"]) }
      return head.hasPrefix("GET /b ")
        ? LoopbackServer.answer(way.second, ["Location: /c"]) : LoopbackServer.answer(body: "here")
    }
    let answer = try fetch(server.url("/a")).get()
    #expect(answer.url == server.url("/c") && answer.body == Array("here".utf8))
    #expect(answer.movedTo == (way.moved ? server.url("/c") : nil))
  }

  private static let badMoves: [(String, FetchFailure)] = [
    ("/again", .tooManyRedirects), ("file:///etc/passwd", .badRedirect),
    ("javascript:alert(1)", .badRedirect), ("ftp://a.example/", .badRedirect),
    ("gopher://127.0.0.1:25/", .badRedirect),
  ]

  @Test(arguments: badMoves)
  func redirectsThatLeadNowhereEnd(_ location: String, _ failure: FetchFailure) throws {
    let server = try LoopbackServer { _ in
      LoopbackServer.answer("302 Found", ["Location: \(location)"])
    }
    #expect(fetch(server.url("/")) == .failure(failure))
    #expect(server.requests.count <= FetchLimits.redirects + 1)
  }

  @Test func aBodyIsNoLargerThanItsPurposeAllows() throws {
    let body = String(repeating: "x", count: 17 << 20)
    let server = try LoopbackServer { _ in LoopbackServer.answer(body: body) }
    #expect(fetch(server.url("/")) == .failure(.bodyTooLarge(limit: 16 << 20)))
    #expect(try fetch(server.url("/"), .feed).get().body.count == 17 << 20)
  }

  @Test func aHeadIsNoLargerThan64KiB() throws {
    let server = try LoopbackServer { _ in
      LoopbackServer.answer("200 OK", (0..<9000).map { "X-\($0): yyyy" })
    }
    #expect(fetch(server.url("/")) == .failure(.headTooLarge))
  }

  @Test func theServersWishToWaitIsKept() throws {
    let server = try LoopbackServer { head in
      LoopbackServer.answer(
        "429 Too Many", ["Retry-After: \(head.contains("/long") ? 999_999 : 90)"])
    }
    #expect(try fetch(server.url("/")).get().retryAfter == 90)
    #expect(try fetch(server.url("/long")).get().retryAfter == FetchLimits.retrySeconds)
    #expect(server.requests.count == 2)
  }

  @Test func anAnswerThatIsCutOffIsNone() throws {
    let server = try LoopbackServer { _ in
      Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort".utf8)
    }
    #expect(fetch(server.url("/")) == .failure(.cutOff))
  }

  @Test(arguments: ["", "no address", "file:///etc/passwd", "http://", "http://a b/", "HTTP:x"])
  func whatIsNoAddressIsNotFetched(_ text: String) {
    guard case .failure = fetch(text) else {
      Issue.record("\(text) was fetched")
      return
    }
  }

  @Test func aClosedPortIsToldAtOnce() {
    #expect(fetch("http://127.0.0.1:1/") == .failure(.noConnection))
  }

  @Test func secureModeUsesNoNetwork() throws {
    let server = try LoopbackServer { _ in LoopbackServer.answer() }
    let request = FetchRequest(url: server.url("/"), purpose: .page)
    #expect(Fetcher(isAllowed: false).fetch(request) == .failure(.forbidden))
    #expect(server.requests.isEmpty)
  }

  @Test func manyAreFetchedSideBySide() async throws {
    let load = Load()
    let server = try LoopbackServer { head in
      load.begin()
      Thread.sleep(forTimeInterval: 0.2)
      load.end()
      return LoopbackServer.answer(body: String(head.split(separator: " ")[1]))
    }
    let requests = (0..<30).map { FetchRequest(id: $0, url: server.url("/\($0)"), purpose: .feed) }
    var bodies: [Int: [UInt8]] = [:]
    for await event in Fetcher(isAllowed: true).fetch(requests) {
      if case .answer(let answer) = event { bodies[answer.id] = answer.body }
    }
    #expect(bodies.count == 30)
    #expect(bodies.allSatisfy { $0.value == Array("/\($0.key)".utf8) })
    #expect((2...FetchLimits.connectionsToHost).contains(load.most))
  }

  /// How many requests a server works on at once.
  private final class Load: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    var most: Int { counts.withLock { $0.most } }

    func begin() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }

    func end() { counts.withLock { $0.now -= 1 } }
  }

  @Test func cancellingEndsWhatIsGoingOn() async throws {
    let server = try LoopbackServer { _ in
      Thread.sleep(forTimeInterval: 120)
      return LoopbackServer.answer()
    }
    let url = server.url("/")
    let task = Task {
      await Fetcher(isAllowed: true).fetch(FetchRequest(url: url, purpose: .page)) { _, _ in }
    }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    // Otherwise it would time out.
    #expect(await task.value == .failure(.cancelled))
  }
}
