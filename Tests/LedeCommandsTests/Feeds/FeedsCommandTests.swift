import Foundation
import LedeFetching
import LedeTestSupport
import Testing

@testable import LedeCommands

/// Feeds from a shell: the built program against a server on this machine.
@Suite(.enabled(if: FetchProgram.find() != nil, "lede-fetch is not built"))
struct FeedsCommandTests {
  private let folder: TemporaryFolder
  private let server: LoopbackServer

  private static let rss = """
    <rss version="2.0"><channel><title>Tide Tables</title><link>http://tide.example/</link>
    <item><title>Ebb</title><guid>1</guid><description>Low water.</description></item>
    <item><title>Flow</title><guid>2</guid><description>High water.</description></item>
    </channel></rss>
    """
  private static let front =
    "<!doctype html><html><head><title>The Harbour</title>"
    + "<link rel='alternate' type='application/rss+xml' title='Comments' href='/comments'>"
    + "<link rel='alternate' type='application/rss+xml' title='All' href='/feed'></head>"
    + "<body><p>Welcome.</p></body></html>"
  private static let article =
    "<!doctype html><html><head><title>Night Train Returns</title>"
    + "<link rel='alternate' type='application/rss+xml' href='/feed'></head><body><article>"
    + "<h1>Night Train Returns</h1>"
    + (1...9).map {
      "<p>Paragraph \($0) tells at length what the operator said on Monday, who will ride the "
        + "sleeper from March, and what the towns on the line expect of it, by its own account.</p>"
    }.joined() + "</article></body></html>"

  init() throws {
    folder = try TemporaryFolder([:])
    server = try LoopbackServer { head in
      let path = head.split(separator: " ").dropFirst().first ?? ""
      let html = ["Content-Type: text/html"]
      switch path {
      case "/feed", "/comments": return LoopbackServer.answer(body: Self.rss)
      case "/": return LoopbackServer.answer("200 OK", html, body: Self.front)
      case "/train": return LoopbackServer.answer("200 OK", html, body: Self.article)
      default: return LoopbackServer.answer("404 Not Found")
      }
    }
  }

  private func lede(
    _ arguments: String..., input: String = "", secure: Bool = false
  ) throws -> Program.Run {
    let tools = URL(filePath: Program.path).deletingLastPathComponent().path
    return try Program.run(
      arguments + ["--library", folder.path + "/library.db"], input: input,
      environment: ["PATH": "\(tools):/usr/bin:/bin"].merging(
        secure ? ["LEDE_SECURE": "1"] : [:]
      ) { $1 })
  }

  // MARK: lede add

  @Test func aFeedsAddressIsSubscribedTo() throws {
    let run = try lede("add", "--folder", "News / Sea", server.url("/feed"))
    #expect(run.output == "feed 1  subscribed  Tide Tables, 2 new articles\n")
    #expect(run.status == 0 && run.errors == "")
    #expect(try lede("add", server.url("/feed")).output == "feed 1  known feed  Tide Tables\n")
    #expect(try lede("feeds").output.hasPrefix("1  News/Sea  Tide Tables  2  "))
  }

  @Test func theFeedOfASiteIsFoundFromItsFrontPage() throws {
    let run = try lede("add", server.url("/"))
    #expect(run.output.hasPrefix("feed 1  subscribed    Tide Tables, 2 new articles\n"))
    #expect(run.output.contains("also offered  \(server.url("/comments"))"))
    #expect(try lede("feeds", "--json").output.contains("\"url\":\"\(server.url("/feed"))\""))
  }

  @Test func anArticleIsKeptAlthoughItsSiteHasAFeed() throws {
    let run = try lede("add", server.url("/train"))
    #expect(run.output == "1  added  Night Train Returns\n")
    #expect(try lede("feeds").output == "")
    let list = try lede("list", "--json").output
    #expect(list.contains("\"url\":\"\(server.url("/train"))\""))
  }

  @Test func whatIsWantedIsDone() throws {
    #expect(try lede("add", "--article", server.url("/")).output.hasPrefix("1  added"))
    #expect(
      try lede("add", "--feed", server.url("/train")).output.hasPrefix("feed 1  subscribed"))
  }

  @Test(arguments: ["/gone", "/gone --feed"])
  func anAddressWithNothingIsToldInOneLine(_ arguments: String) throws {
    let words = arguments.split(separator: " ").map(String.init)
    let run = try lede("add", server.url(words[0]), words.count > 1 ? words[1] : "--article")
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.contains("there is no such page; check the address"))
    #expect(try lede("feeds").output == "")
  }

  // MARK: lede fetch

  @Test func fetchTellsWhatIsNewAndItsStatusWhatFailed() throws {
    let list = """
      \(server.url("/feed")) "~Tides"
      \(server.url("/nothing"))
      """
    #expect(try lede("import", input: list).output == "subscribed to 2 feeds\n")
    let run = try lede("fetch")
    #expect(run.output == "2 new  Tides\n")
    #expect(
      run.errors == "lede: \(server.url("/nothing")): there is no such page; check the address\n")
    #expect(run.status == 1)
    let again = try lede("fetch", "tides", "--json")
    #expect(again.output == "{\"feed\":1,\"title\":\"Tides\",\"outcome\":\"unchanged\"}\n")
    #expect(again.status == 0)
    #expect(try lede("fetch", "dunes").errors.contains("no feed dunes; 'lede feeds' lists them"))
    #expect(try lede("feeds").output.contains("there is no such page"))
  }

  @Test func namesAreFoundInWhatCame() throws {
    _ = try lede("add", server.url("/feed"))
    #expect(try lede("library", "renew").output == "2\n")
    _ = try lede("add", server.url("/comments"))
    #expect(try lede("fetch", "--names").status == 0)
    #expect(try lede("library", "renew").output == "0\n")
  }

  @Test func secureModeIsOneSentence() throws {
    for arguments in [["fetch"], ["add", server.url("/feed")]] {
      let run =
        arguments.count == 1
        ? try lede(arguments[0], secure: true) : try lede(arguments[0], arguments[1], secure: true)
      #expect(run.status == 1 && run.errors.contains("the network is off in secure mode; "))
      #expect(run.errors.filter { $0 == "\n" }.count == 1)
    }
    #expect(server.requests.isEmpty)
  }

  // MARK: lede feeds

  @Test func feedsAreChangedRemovedAndBroughtBack() throws {
    _ = try lede("add", server.url("/feed"))
    #expect(
      try lede(
        "feeds", "edit", "tide", "--title", "Sea", "--folder", "A/B", "--full-text", "always"
      )
      .status == 0)
    #expect(try lede("feeds").output.hasPrefix("1  A/B  Sea  "))
    #expect(try lede("undo").output == "feed changed\n")
    #expect(try lede("feeds").output.hasPrefix("1  -  Tide Tables  "))
    #expect(try lede("feeds", "remove", "1").output == "removed  Tide Tables\n")
    #expect(try lede("feeds").output == "")
    #expect(try lede("undo").output == "feed removed\n")
    #expect(try lede("feeds").output.hasPrefix("1  "))
    #expect(try lede("feeds", "edit", "1").status == 2)
  }

  // MARK: Lists of other programs

  private static let opml = """
    <opml version="2.0"><body>
    <outline text="News"><outline text="World"><outline type="rss" text="A &amp; B"
    xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/></outline></outline>
    <outline type="rss" text="Top" xmlUrl="https://b.example/feed"/></body></opml>
    """

  @Test func anOPMLListGoesInAndComesOutTheSame() throws {
    #expect(try lede("import", input: Self.opml).output == "subscribed to 2 feeds\n")
    #expect(
      try lede("import", input: Self.opml).output
        == "subscribed to 0 feeds; 2 feeds were there already\n")
    let first = try lede("export", "--opml").output
    #expect(first.contains("xmlUrl=\"https://a.example/feed\""))
    let other = folder.path + "/other/"
    _ = try Program.run(["import", "--library", other], input: first)
    #expect(try Program.run(["export", "--opml", "--library", other]).output == first)
    let feeds = try Program.run(["feeds", "--library", other]).output
    #expect(feeds.contains("News/World  A & B"))
  }

  @Test func newsboatsListBringsFoldersNamesAndSearches() throws {
    let run = try lede(
      "import",
      input: """
        https://a.example/feed sea "two words" "~The Sea"
        "query:New:unread = \\"yes\\" and (title =~ \\"tide|ebb\\" or age < 7)"
        "query:Odd:flags # \\"x\\""
        exec:~/feed.sh
        """)
    #expect(run.output == "subscribed to 1 feed\nkept the search New\n")
    #expect(run.errors.contains("exec:~/feed.sh runs a program: left out"))
    #expect(run.errors.contains("query feed Odd asks what lede cannot answer"))
    #expect(try lede("feeds").output.hasPrefix("1  sea  The Sea  "))
  }
}
