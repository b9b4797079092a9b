import Testing

@testable import LedeFetching

/// What lede and lede-fetch say to each other.
@Suite struct FetchMessagesTests {
  private func lines(_ request: FetchRequest) -> [String] {
    FetchMessages.text(of: request).split(separator: "\n").map(String.init)
  }

  @Test func aRequestArrivesAsItWasSent() {
    let request = FetchRequest(
      id: 7, url: "https://tide.example/f?a=b c", etag: "\"v 1\"",
      modified: "Mon, 08 Oct 2012 12:00:00 GMT", purpose: .feed)
    #expect(FetchMessages.request(lines(request)) == request)
  }

  @Test func aLineEndInAValueBeginsNoOtherField() {
    let request = FetchRequest(
      url: "https://a.example/", etag: "x\nurl http://evil.example/", purpose: .page)
    let arrived = FetchMessages.request(lines(request))
    #expect(arrived?.url == "https://a.example/" && arrived?.etag == nil)
  }

  private static let events: [FetchEvent] = {
    var answer = FetchAnswer(
      id: 3, url: "https://tide.example/", status: 200, body: Array("a\n\nb\n".utf8))
    (answer.movedTo, answer.etag, answer.retryAfter) = ("https://tide.example/n", "\"e\"", 60)
    answer.contentType = "text/html; charset=utf-8"
    return [
      .answer(answer), .answer(FetchAnswer(id: 4, url: "http://x.example/", status: 304)),
      .progress(id: 1, received: 10, total: nil), .progress(id: 1, received: 10, total: 20),
      .failure(id: 2, .timedOut), .failure(id: 2, .untrusted("self-signed certificate")),
      .failure(id: 2, .noAuthorities), .failure(id: 2, .bodyTooLarge(limit: 1 << 24)),
      .failure(id: 2, .badAnswer("odd")),
    ]
  }()

  @Test(arguments: [1, 2, 3, 7, 64, 100_000])
  func eventsArriveWhateverThePieces(_ size: Int) {
    let bytes = Self.events.flatMap { FetchMessages.frame(of: $0) }
    var reader = FrameReader()
    var arrived: [FetchEvent] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.append(bytes[start..<min(start + size, bytes.count)])
      while let event = reader.next() { arrived.append(event) }
    }
    #expect(arrived == Self.events)
    #expect(!reader.isBroken)
  }

  @Test(arguments: [
    "answer 1 999999999999\n", "answer x 1\na", String(repeating: "a", count: 200), "\n\n\n",
  ])
  func whatIsNoFrameEndsTheReading(_ text: String) {
    var reader = FrameReader()
    reader.append(Array(text.utf8))
    #expect(reader.next() == nil)
    #expect(reader.isBroken)
  }

  @Test func everyFailureSaysWhatToDo() {
    let failures: [FetchFailure] = [
      .badAddress, .noHost, .noProxy, .noConnection, .timedOut, .untrusted("x"), .noAuthorities,
      .badAnswer("x"),
      .badEncoding, .cutOff, .headTooLarge, .bodyTooLarge(limit: 1 << 24), .packedTooTight,
      .tooManyRedirects, .badRedirect, .leadsInside, .cancelled, .noHelper, .forbidden,
    ]
    for failure in failures { #expect(failure.description.contains("; ")) }
    for status in [301, 401, 403, 404, 410, 429, 500, 503] {
      #expect(FetchAnswer(id: 0, url: "", status: status).refusal?.contains("; ") ?? false)
    }
    #expect(FetchAnswer(id: 0, url: "", status: 200).refusal == nil)
  }
}
