import Foundation
import Testing

@testable import LedeCommands

/// `lede feed`, and addresses of the web, from outside.
@Suite struct FeedCommandTests {
  private static let rss = """
    <rss version="2.0"><channel><title>Tide</title><link>http://tide.example/</link><item>
    <title>Ebb</title><link>/ebb</link><guid>e1</guid><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>
    <description>&lt;p onclick="x">Low.&lt;/p></description>
    <enclosure url="a.mp3" type="audio/mpeg" length="9"/><category>sea</category></item>
    </channel></rss>
    """

  private func object(_ arguments: [String], input: String) throws -> [String: Any] {
    let run = try Program.run(["feed"] + arguments, input: input)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func theContractOfAFeedIsKept() throws {
    let feed = try object(["--json", "--base", "http://tide.example/f"], input: Self.rss)
    #expect(feed["title"] as? String == "Tide" && feed["format"] as? String == "rss20")
    #expect(feed["encoding"] as? String == "utf-8" && feed["bozo"] as? Bool == false)
    let entry = try #require((feed["entries"] as? [[String: Any]])?.first)
    #expect(entry["id"] as? String == "http://tide.example/e1")
    #expect(entry["link"] as? String == "http://tide.example/ebb")
    #expect(entry["published"] as? String == "2004-01-01T19:48:21Z")
    #expect(entry["summary"] as? String == "<p>Low.</p>")
    #expect(entry["tags"] as? [String] == ["sea"])
    let enclosure = try #require((entry["enclosures"] as? [[String: Any]])?.first)
    #expect(enclosure["url"] as? String == "http://tide.example/a.mp3")
    #expect(enclosure["length"] as? Int == 9)
  }

  @Test func aPageTellsItsFeeds() throws {
    let page = "<html><link rel='alternate' type='application/rss+xml' href='/f' title='News'>"
    let feed = try object(["--base", "http://tide.example/"], input: page)
    let offered = try #require((feed["feeds"] as? [[String: Any]])?.first)
    #expect(offered["url"] as? String == "http://tide.example/f")
  }

  @Test func subscriptionsAreListed() throws {
    let list = try object(
      [], input: "<opml><body><outline text='T' xmlUrl='http://tide.example/f'/></body></opml>")
    let first = try #require((list["subscriptions"] as? [[String: Any]])?.first)
    #expect(first["title"] as? String == "T" && list["format"] as? String == "opml")
  }

  @Test func whatIsNoFeedIsAnEmptyOneThatSaysSo() throws {
    for input in ["just words", "", "\u{0}\u{1}", "<p>words"] {
      let run = try Program.run(["feed"], input: input)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(
        run.output.contains("There is no feed in this.") && run.output.contains("\"entries\":[]"))
    }
  }

  @Test func aFeedIsReadAsAnArticle() throws {
    let run = try Program.run(["--plain", "--input", "feed"], input: Self.rss)
    #expect(run.output.contains("Tide") && run.output.contains("Ebb"))
    #expect(run.output.contains("Low.") && run.status == 0)
  }

  @Test(arguments: ["parse", "annotate", "feed", "read --plain"])
  func secureModeFetchesNothing(_ command: String) throws {
    let run = try Program.shell("LEDE_SECURE=1 $LEDE \(command) http://127.0.0.1:1/")
    #expect(run.status == 1)
    #expect(run.errors.contains("the network is off in secure mode; "))
  }
}
