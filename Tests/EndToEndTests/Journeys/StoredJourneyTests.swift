import Foundation
import Glibc
import LedeTestSupport
import Testing

/// What readers do to the library without its screen.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct StoredJourneyTests {
  private let folder = TemporaryFolder()

  /// Runs a command of lede to its end.
  private func list(_ query: String, expecting text: String) throws {
    let session = try TerminalSession.lede(["list", query], home: folder)
    #expect(session.waitForEnd(seconds: 20) == .exit(0))
    #expect(session.screen.text.contains(text) == !text.isEmpty)
  }

  @Test func aFileIsKeptByItsFirstStarAndUTakesTheStarBack() throws {
    let file = try folder.write(
      JourneyTexts.numbered("Harbour Opens Again", paragraphs: 3), to: "a.txt")
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("s")
    #expect(session.waitFor("Kept in the library and starred"))
    session.press("U")
    #expect(session.waitFor("Undone: 1 article marked starred"))
    session.press("l")
    session.settle()
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    try list("later", expecting: "Harbour Opens Again")
    let starred = try TerminalSession.lede(["list", "starred"], home: folder)
    #expect(starred.waitForEnd(seconds: 20) == .exit(0))
    #expect(!starred.screen.text.contains("Harbour"))
  }

  @Test func aLinkToAPageOpensHereAndTheBrowserStaysClosed() throws {
    let server = try LoopbackServer { head in
      let isFirst = head.hasPrefix("GET /first")
      let link = isFirst ? "<a href=\"second#part\">another report</a>" : "nothing else"
      return LoopbackServer.answer(
        "200 OK", ["Content-Type: text/html"],
        body: """
          <!DOCTYPE html><html><head><title>\(isFirst ? "First" : "Second") Report</title></head>
          <body><article><h1>\(isFirst ? "First" : "Second") Report</h1>
          <p>The harbour of Farol opened on Monday after two years of work on its northern wall.</p>
          <p>Ships of up to ninety metres may enter, the harbour master said in \(link).</p>
          </article></body></html>
          """)
    }
    let session = try TerminalSession.lede([server.url("/first")], home: folder)
    #expect(session.waitFor("First Report", seconds: 20))
    #expect(session.waitForNames())
    session.press("<tab><enter>")
    #expect(session.waitFor("Second Report", seconds: 20))
    session.press("<backspace>")
    #expect(session.waitFor("another report", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(server.requests.contains { $0.hasPrefix("GET /second") })
  }

  @Test func readingGoesOnWithoutAHomeAndSaysWhyAStarIsNotKept() throws {
    let file = try folder.write(
      JourneyTexts.numbered("Harbour Opens Again", paragraphs: 3), to: "a.txt")
    let session = try TerminalSession.lede([file], home: folder, environment: ["HOME": nil])
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("s")
    #expect(session.waitFor("no home for a library", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }
}
