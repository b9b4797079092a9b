import Foundation
import Glibc
import LedeTestSupport
import Testing

/// The library from its first start: subscribing, fetching, reading, finding, and coming back.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct LibraryJourneyTests {
  private let folder = TemporaryFolder()

  /// A server with feeds of `count` items each: `/harbour` and `/valley`.
  private static func server(items count: Int) throws -> LoopbackServer {
    try LoopbackServer { head in
      let name = head.hasPrefix("GET /harbour") ? "Harbour" : "Valley"
      let items = (1...count).map { number in
        """
        <item><title>\(name) report \(number)</title><guid>\(name)-\(number)</guid>
        <pubDate>Mon, \(10 + number) Nov 2025 08:00:00 GMT</pubDate>
        <description><![CDATA[\(body(name, number))]]></description></item>
        """
      }
      return LoopbackServer.answer(
        "200 OK", ["Content-Type: application/rss+xml"],
        body: """
          <?xml version="1.0"?><rss version="2.0"><channel><title>\(name) News</title>
          \(items.joined(separator: "\n"))</channel></rss>
          """)
    }
  }

  private static func body(_ name: String, _ number: Int) -> String {
    let paragraphs = (1...40).map { line in
      "<p>Line \(line) of \(name) report \(number) tells what the council decided about the quay.</p>"
    }
    return
      "<p>Maria Jensen spoke of the \(name == "Harbour" ? "zeppelin" : "airship")\(number).</p>"
      + paragraphs.joined(separator: "\n")
  }

  private func list(of server: LoopbackServer) throws -> String {
    try folder.write(
      """
      <?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>
      <outline text="Coast"><outline type="rss" text="Harbour News" xmlUrl="\(server.url("/harbour"))"/>
      </outline><outline type="rss" text="Valley News" xmlUrl="\(server.url("/valley"))"/>
      </body></opml>
      """, to: "feeds.opml")
  }

  private func open(_ arguments: [String] = [], rows: Int = 30) throws -> TerminalSession {
    try TerminalSession.lede(arguments, home: folder, rows: rows, columns: 100)
  }

  /// Imports the list and fetches its feeds.
  private func filled(_ server: LoopbackServer) throws -> TerminalSession {
    let file = try list(of: server)
    let session = try open()
    try #require(session.waitFor("LIBRARY", seconds: 20) || session.waitFor("lede", seconds: 5))
    session.press(":import \(file)<enter>")
    try #require(session.waitFor("Subscribed to 2 feeds", seconds: 20))
    session.press("R")
    try #require(session.waitFor("new articles", seconds: 40))
    try #require(session.waitFor("Harbour report", seconds: 20))
    return session
  }

  @Test func fromTheFirstStartToTheSamePlaceAgain() throws {
    let server = try Self.server(items: 6)
    let session = try filled(server)
    #expect(session.waitFor("12 articles", seconds: 20))
    // Only one of the feeds.
    session.press("Ffrom:harbour<enter>")
    #expect(session.waitFor("6 articles", seconds: 20))
    #expect(!session.screen.text.contains("Valley report"))
    session.press("<enter>")
    #expect(session.waitFor("Line 2 of Harbour report 6", seconds: 20))
    // Space goes through three articles.
    for number in [5, 4] {
      #expect(
        session.wait(seconds: 20) { session in
          session.press("<space>")
          session.settle()
          return session.screen.text.contains("of Harbour report \(number)")
        })
    }
    session.press("s")
    #expect(session.waitFor("Starred"))
    session.press("U")
    #expect(session.waitFor("Undone: 1 article marked starred"))
    session.press("q")
    #expect(session.waitFor("6 articles", seconds: 20))
    session.press("<esc>/zeppelin3<enter>")
    #expect(session.waitFor("best first", seconds: 20))
    #expect(session.wait(seconds: 20) { $0.screen.text.contains("Harbour report 3") })
    session.press("<enter>")
    #expect(session.waitFor("spoke of the zeppelin3", seconds: 20))
    session.press("/Line 20 <enter>")
    #expect(session.waitFor("Line 20 of"))
    session.settle()
    session.press("Q")
    #expect(session.waitForEnd(seconds: 10) == .exit(0))
    #expect(session.isRestored)
    // It opens where it was left.
    let again = try open()
    #expect(again.waitFor("12 articles", seconds: 20))
    again.press("Fzeppelin3<enter>")
    #expect(again.waitFor("1 article", seconds: 20))
    again.press("<enter>")
    #expect(again.waitFor("Line 20 of", seconds: 20))
    again.press("Q")
    #expect(again.waitForEnd(seconds: 10) == .exit(0))
  }

  @Test func qGoesBackQQuitsAndBShowsTheLibrary() throws {
    let server = try Self.server(items: 3)
    let session = try filled(server)
    session.press("j<enter>")
    #expect(session.waitFor("Line 2 of", seconds: 20))
    session.press("B")
    #expect(session.waitFor("LIBRARY", seconds: 20))
    session.press("q")
    #expect(session.waitFor("Line 2 of", seconds: 20))
    session.press("q")
    #expect(session.waitFor("LIBRARY", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd(seconds: 10) == .exit(0))
    #expect(session.isRestored)
    let file = try folder.write(
      JourneyTexts.numbered("Harbour Opens Again", paragraphs: 3), to: "a.txt")
    let reader = try open([file])
    #expect(reader.waitFor("Harbour Opens Again", seconds: 20))
    reader.press("S")
    reader.press("zeppelin2<enter>")
    #expect(reader.waitFor("report 2", seconds: 20))
    reader.press("<enter>")
    #expect(reader.waitFor("spoke of the zeppelin2", seconds: 20))
    reader.press("Q")
    #expect(reader.waitForEnd(seconds: 10) == .exit(0))
  }

  @Test func whatAnotherLedeWritesIsSeen() throws {
    let server = try Self.server(items: 3)
    let session = try filled(server)
    let other = try TerminalSession.lede(["mark", "--star", "1"], home: folder)
    #expect(other.waitForEnd(seconds: 20) == .exit(0))
    #expect(
      session.wait(seconds: 20) { session in
        session.press("j")
        session.settle()
        return session.screen.text.contains("★")
      })
    session.press("Q")
    #expect(session.waitForEnd(seconds: 10) == .exit(0))
  }

  @Test func aLibraryOfALaterLedeIsReadAndSaysSo() throws {
    let add = try TerminalSession.lede(
      ["add", try folder.write(JourneyTexts.interview, to: "a.txt")], home: folder)
    #expect(add.waitForEnd(seconds: 20) == .exit(0))
    let database = "\(folder.path)/.local/share/lede/library.db"
    // The schema's number is at offset 60 of the file (sqlite.org/fileformat2.html, 1.3).
    let handle = try FileHandle(forUpdating: URL(filePath: database))
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 0, 99]))
    try handle.close()
    let session = try open()
    #expect(session.waitFor("Ferry Line Buys Two Ships", seconds: 20))
    #expect(session.waitFor("later lede", seconds: 20))
    session.press("<enter>")
    #expect(session.waitFor("Nordic Tankers", seconds: 20))
    session.press("s")
    #expect(session.waitFor("only read", seconds: 20))
    session.press("Q")
    #expect(session.waitForEnd(seconds: 10) == .exit(0))
  }
}
