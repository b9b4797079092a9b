import LedeDocument
import Testing

@testable import LedeParsing

@Suite struct FeedDiscoveryTests {
  private func feeds(_ html: String) -> [FeedLink] {
    FeedDiscovery.feeds(
      in: Source(bytes: Array(html.utf8), url: "https://tide.example/news/today"))
  }

  @Test func declaredFeedsComeBeforeGuessedOnes() {
    let found = feeds(
      """
      <base href="/n/"><a href="/rss.xml">Our RSS</a>
      <link rel="alternate" type="application/rss+xml" title="News" href="feed">
      <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="s.css">
      <a href="feed">again</a><a href="javascript:feed.xml">no</a>
      """)
    #expect(found.map(\.url) == ["https://tide.example/n/feed", "https://tide.example/rss.xml"])
    #expect(found.map(\.relation) == ["alternate", "guess"])
    #expect(found.map(\.title) == ["News", "Our RSS"])
  }

  @Test func aPageWithoutFeedsOffersNone() { #expect(feeds("<p>Tide</p>").isEmpty) }
}
