import LedeDocument
import LedeLibrary
import LedeParsing
import Testing

@testable import LedeCommands

@Suite struct TeaserTests {
  private static let long = String(repeating: "The ferry leaves at noon. ", count: 20)

  private static let items: [(title: String, text: String, more: String, rule: Rule?)] = [
    ("Ferry", "The ferry leaves at noon.", "", "short-item"),
    ("Ferry", "", "", "short-item"), ("Ferry", long, "", nil),
    ("Ferry", long + "And then […]", "", "ends-in-ellipsis"),
    ("Ferry", long + "And then...", "", "ends-in-ellipsis"),
    (
      "Ferry", "&lt;p>\(long)&lt;/p>&lt;p>&lt;a href='http://t.example/1'>Read on →&lt;/a>&lt;/p>",
      "",
      "ends-in-link-to-page"
    ),
    (
      "Ferry", "&lt;p>\(long)&lt;/p>&lt;p>&lt;a href='http://u.example/'>Elsewhere&lt;/a>&lt;/p>",
      "", nil
    ),
    ("", "A status without a title is whole.", "", nil),
    ("Talk", "Notes.", "<enclosure url='http://t.example/a.mp3' type='audio/mpeg'/>", nil),
  ]

  @Test(arguments: items)
  func teasersAreTold(_ title: String, _ text: String, _ more: String, _ rule: Rule?) throws {
    let xml =
      "<rss version='2.0'><channel><title>T</title><item><link>http://t.example/1</link>"
      + (title.isEmpty ? "" : "<title>\(title)</title>")
      + "<description>\(text)</description>\(more)</item></channel></rss>"
    let parser = FeedParser()
    let feed = parser.parse(Source(bytes: Array(xml.utf8))).feed
    let entry = try #require(feed.entries.first)
    let document = parser.article(of: entry, in: feed).document
    #expect(Teaser.rule(of: entry, document) == rule)
  }

  @Test func everyFeedHasItsTurnAndNoneMoreThanItsShare() {
    func page(_ feed: Int, _ number: Int) -> TeaserPage {
      TeaserPage(
        feed: FeedID(feed), guid: "\(number)", url: "http://\(feed).example/\(number)",
        metadata: Metadata())
    }
    let pages = (0..<40).map { page(1, $0) } + [page(2, 0), page(2, 1), page(3, 0)]
    let chosen = TeaserPages.choice(of: pages, atMost: 6)
    #expect(chosen.map(\.feed.number) == [1, 2, 3, 1, 2, 1])
    #expect(TeaserPages.choice(of: pages, atMost: 100).count == TeaserPages.mostOfFeed + 3)
  }
}
