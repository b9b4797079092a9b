import Glibc
import LedeTestSupport
import Testing

/// Pages of the web, from a server on this machine.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct PagesJourneyTests {
  private let folder = TemporaryFolder()

  private static let page = """
    <!DOCTYPE html><html><head><title>Harbour Opens Again</title></head><body><article>
    <h1>Harbour Opens Again</h1>
    <p>The harbour of Farol opened on Monday after two years of work on its northern wall.</p>
    <p>Ships of up to ninety metres may enter, the harbour master said in a statement.</p>
    </article></body></html>
    """

  @Test func aPageOpensByItsAddress() throws {
    let server = try LoopbackServer { _ in
      LoopbackServer.answer("200 OK", ["Content-Type: text/html"], body: Self.page)
    }
    let session = try TerminalSession.lede([server.url("/story")], home: folder)
    #expect(session.waitFor("northern wall", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
    #expect(server.requests.count == 1)
  }

  @Test func aPageThatDoesNotComeIsLeftWithAKey() throws {
    let server = try LoopbackServer { _ in
      sleep(30)
      return LoopbackServer.answer()
    }
    let session = try TerminalSession.lede([server.url("/slow")], home: folder)
    #expect(session.waitFor("Loading", seconds: 20))
    session.press("<esc>")
    #expect(session.waitFor("cancelled", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(1))
    #expect(session.isRestored)
  }

  @Test func lookingForAPageDoesNotHoldUpLeaving() throws {
    let server = try LoopbackServer { _ in
      sleep(30)
      return LoopbackServer.answer()
    }
    let session = try TerminalSession.lede([server.url("/slow")], home: folder)
    #expect(session.waitFor("Loading", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func whatTheServerRefusesIsTold() throws {
    let server = try LoopbackServer { _ in LoopbackServer.answer("404 Not Found") }
    let session = try TerminalSession.lede([server.url("/gone")], home: folder)
    #expect(session.waitFor("there is no such page", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(1))
  }

  @Test func secureModeOpensNoPage() throws {
    let server = try LoopbackServer { _ in LoopbackServer.answer(body: Self.page) }
    let session = try TerminalSession.lede(["--secure", server.url("/")], home: folder)
    #expect(session.waitFor("the network is off", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(1))
    #expect(server.requests.isEmpty)
  }
}
