import LedeDocument
import Testing

@testable import LedeParsing

/// Feeds of all vocabularies become the same values.
@Suite struct FeedParserTests {
  private func feed(
    _ text: String, url: String? = nil, contentType: String? = nil
  ) -> ParsedFeed {
    FeedParser().parse(Source(bytes: Array(text.utf8), url: url, contentType: contentType))
  }

  private func item(_ body: String) -> FeedEntry? {
    feed(
      """
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:media="http://search.yahoo.com/mrss/"><channel><item>\(body)</item></channel></rss>
      """
    ).feed.entries.first
  }

  private static let roots: [(String, FeedFormat)] = [
    ("<rss version='2.0'><channel><title>Tide</title></channel></rss>", .rss20),
    ("<rss version='0.91'><channel><title>Tide</title></channel></rss>", .rss091Userland),
    (
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        + "xmlns='http://purl.org/rss/1.0/'><channel><title>Tide</title></channel></rdf:RDF>",
      .rss10
    ),
    ("<feed xmlns='http://www.w3.org/2005/Atom'><title>Tide</title></feed>", .atom10),
    ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>Tide</title></feed>", .atom03),
    ("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Tide</a:title></a:feed>", .atom10),
    ("<CHANNEL HREF='http://tide.example/'><TITLE>Tide</TITLE></CHANNEL>", .cdf),
    (#"{"version":"https://jsonfeed.org/version/1.1","title":"Tide","items":[]}"#, .json11),
  ]

  @Test(arguments: roots)
  func theFormatIsToldByTheRoot(_ text: String, _ format: FeedFormat) {
    let parsed = feed(text)
    #expect(parsed.feed.format == format)
    #expect(parsed.feed.title?.value == "Tide")
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func anRSSItemGivesAllItHolds() throws {
    let entry = try #require(
      item(
        """
        <title>Low water</title><link>/low?a=1&amp;b=2</link><guid isPermaLink="false">t-1</guid>
        <dc:creator>Ana Duarte</dc:creator><pubDate>Sat, 07 Sep 2002 00:00:01 +0200</pubDate>
        <category domain="sea">Tides</category><description>Short.</description>
        <content:encoded><![CDATA[<p>Long &amp; <b>bold</b></p>]]></content:encoded>
        <enclosure url="http://tide.example/a.mp3" length="4096" type="audio/MPEG"/>
        <comments>http://tide.example/c</comments>
        """))
    #expect(entry.title?.value == "Low water")
    #expect(entry.link == "/low?a=1&b=2")
    #expect(entry.id == "t-1" && entry.key == "t-1")
    #expect(entry.authors == [FeedPerson(name: "Ana Duarte")])
    #expect(entry.published?.utc == "2002-09-06T22:00:01Z")
    #expect(entry.published?.local == "2002-09-07T00:00:01+02:00")
    #expect(entry.categories == [FeedCategory(term: "Tides", scheme: "sea")])
    #expect(entry.summary?.value == "Short.")
    #expect(entry.content.map(\.value) == ["<p>Long &amp; <b>bold</b></p>"])
    #expect(
      entry.enclosures
        == [FeedEnclosure(url: "http://tide.example/a.mp3", type: "audio/mpeg", length: 4096)])
    #expect(entry.comments == "http://tide.example/c")
  }

  @Test func relativeAddressesStartAtTheNearestBase() throws {
    let parsed = feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/"><link href="./"/>
      <entry xml:base="2026/"><link href="low"/><content type="html" xml:base="low/">
      &lt;a href="map.png?x=1&amp;amp;y=2"&gt;map&lt;/a&gt;</content></entry></feed>
      """, url: "https://tide.example/feed.xml")
    let entry = try #require(parsed.feed.entries.first)
    #expect(parsed.feed.link == "https://tide.example/blog/")
    #expect(entry.link == "https://tide.example/blog/2026/low")
    #expect(
      entry.content.first?.value
        == #"<a href="https://tide.example/blog/2026/low/map.png?x=1&amp;y=2">map</a>"#)
  }

  private static let people: [(String, FeedPerson)] = [
    (
      "ana@farol.example (Ana Duarte)",
      FeedPerson(name: "Ana Duarte", email: "ana@farol.example")
    ),
    (
      "Ana Duarte &lt;ana@farol.example&gt;",
      FeedPerson(name: "Ana Duarte", email: "ana@farol.example")
    ),
    ("Ana Duarte", FeedPerson(name: "Ana Duarte")),
    ("ana@farol.example", FeedPerson(email: "ana@farol.example")),
    ("meet @ noon", FeedPerson(name: "meet @ noon")),
  ]

  @Test(arguments: people)
  func aLineNamesAPersonAndAnAddress(_ line: String, _ person: FeedPerson) {
    #expect(item("<author>\(line)</author>")?.authors == [person])
  }

  @Test func titlesOfPicturesAreNotTheEntrys() {
    let both = item(
      "<image><title>Picture</title></image><media:title>Film</media:title><title>Entry</title>")
    #expect(both?.title?.value == "Entry")
    #expect(item("<media:title>Film</media:title>")?.title?.value == "Film")
  }

  @Test func whatIsTwiceIsTakenFromTheNearerPlace() {
    #expect(item("<title>One</title><title>Two</title>")?.title?.value == "One")
    #expect(
      item("<description>Short</description><description>Long</description>")?.content.map(\.value)
        == ["Long"])
    #expect(item("<x><guid>far</guid></x><guid>near</guid><x><guid>far</guid></x>")?.id == "near")
  }

  @Test func anEntryWithoutAnIdentifierHasAKeyThatStays() throws {
    let one = try #require(item("<title>Ebb</title><description>a</description>"))
    let later = try #require(item("<title>Ebb</title><description>b</description>"))
    let other = try #require(item("<title>Flow</title>"))
    #expect(one.id == nil && one.key == later.key && one.key != other.key)
    #expect(item("<link>http://tide.example/1</link>")?.key == "http://tide.example/1")
  }

  private static let texts: [(content: String, value: String, form: FeedText.Form)] = [
    ("<title>5 &lt; 6 &amp; 7</title>", "5 < 6 & 7", .plain),
    ("<title>Q &amp;amp; A</title>", "Q &amp; A", .html),
    ("<title>&lt;b&gt;Ebb&lt;/b&gt;</title>", "<b>Ebb</b>", .html),
    ("<title>a &lt;blink&gt; tag&lt;/blink&gt;</title>", "a <blink> tag</blink>", .plain),
  ]

  @Test(arguments: texts)
  func textOfRSSIsLookedAtForMarkup(_ text: (content: String, value: String, form: FeedText.Form)) {
    let title = item(text.content)?.title
    #expect(title?.value == text.value)
    #expect(title?.form == text.form)
  }

  private static let atomTexts: [(String, String)] = [
    (
      "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <b>b</b></div></title>",
      "a <b>b</b>"
    ),
    ("<title type='text'>a &lt;b&gt;</title>", "a <b>"),
    ("<title type='html'>a &lt;script&gt;x&lt;/script&gt;b</title>", "a b"),
    ("<title type='application/octet-stream'>PHA+SGk8L3A+</title>", "<p>Hi</p>"),
    ("<title>  two\n lines </title>", "two\n lines"),
  ]

  @Test(arguments: atomTexts)
  func atomSaysWhatItsTextIs(_ element: String, _ value: String) {
    let parsed = feed("<feed xmlns='http://www.w3.org/2005/Atom'>\(element)</feed>")
    #expect(parsed.feed.title?.value == value)
  }

  @Test func aJSONFeedGivesTheSameValues() throws {
    let parsed = feed(
      """
      {"version":"https://jsonfeed.org/version/1","title":"Tide","feed_url":"https://tide.example/f",
      "items":[{"id":7,"url":"low","title":"Ebb","content_html":"<p onclick='x'>Hi</p>",
      "date_published":"2026-01-02T03:04:05+01:00","tags":["sea"],"authors":[{"name":"Ana"}],
      "attachments":[{"url":"a.mp3","mime_type":"audio/mpeg","size_in_bytes":9}]},null]}
      """)
    let entry = try #require(parsed.feed.entries.first)
    #expect(parsed.feed.entries.count == 1 && parsed.feed.format == .json1)
    #expect(entry.id == "7" && entry.link == "https://tide.example/low")
    #expect(entry.content.first?.value == "<p>Hi</p>")
    #expect(entry.published?.utc == "2026-01-02T02:04:05Z")
    #expect(entry.enclosures.first?.url == "https://tide.example/a.mp3")
    #expect(entry.categories.first?.term == "sea" && entry.author == "Ana")
  }

  private static let broken = [
    "<rss><channel><title>Tide</title><item><title>Ebb</title>", "<rss", "", "\u{0}\u{1}",
    "<rss><channel><item><title>a</item></channel>", "{\"items\":[{\"id\":",
    "<rss>&undefined;</rss>",
    "<rss><item><item><item></item>", "<feed><entry><content type='xhtml'><div><p>x",
  ]

  @Test(arguments: broken)
  func nothingIsTooBrokenToRead(_ text: String) {
    #expect(!feed(text).diagnostics.isEmpty)
    #expect(feed(text).feed.entries.allSatisfy { !$0.key.isEmpty })
  }

  @Test func entriesOfABrokenFeedAreKept() {
    let parsed = feed(
      "<rss><channel><title>Tide</title><item><title>One</title><item><title>AT&T</title>")
    #expect(parsed.feed.entries.map { $0.title?.value } == ["One", "AT&T"])
  }

  private static let encodings: [(bytes: [UInt8], type: String?, label: String, isOdd: Bool)] = [
    (Array("<rss/>".utf8), nil, "utf-8", false),
    (Array("<rss/>".utf8), "text/xml", "us-ascii", false),
    (Array("<rss/>".utf8), "application/rss+xml", "utf-8", false),
    (Array("<rss/>".utf8), "text/plain; charset=utf-8", "utf-8", true),
    (Array("<?xml version='1.0' encoding='ISO-8859-1'?><rss/>".utf8), nil, "iso-8859-1", false),
    (
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><rss/>".utf8),
      "application/xml; charset='us-ascii'", "us-ascii", false
    ),
    (Array("<rss>é</rss>".utf8), "text/xml", "utf-8", true),
    ([0xFE, 0xFF] + "<rss/>".utf8.flatMap { [0, $0] }, nil, "utf-16be", false),
    ("<rss/>".utf8.flatMap { [$0, 0, 0, 0] }, nil, "utf-32le", false),
  ]

  @Test(arguments: encodings)
  func labelsOfEncodingsAreBelievedIfTheyFit(
    _ encoding: (bytes: [UInt8], type: String?, label: String, isOdd: Bool)
  ) {
    let parsed = FeedParser().parse(Source(bytes: encoding.bytes, contentType: encoding.type))
    #expect(parsed.encoding == encoding.label)
    #expect(parsed.diagnostics.isEmpty != encoding.isOdd)
    #expect(parsed.feed.format == .rss)
  }

  @Test func textThatWasReadInTheWrongEncodingIsMended() {
    #expect(item("<title>CafÃ©</title>")?.title?.value == "Café")
    #expect(item("<title>don&#146;t</title>")?.title?.value == "don’t")
    #expect(item("<title>Ã</title>")?.title?.value == "Ã")
  }

  private static let hidden = ["\u{202E}", "\u{FFFE}", "\u{E0020}", "\u{85}", "\u{7F}"]

  @Test(arguments: hidden)
  func whatIsDroppedJoinsNoTag(_ scalar: String) {
    let html = "<\(scalar)script>x</\(scalar)script><a href='java\(scalar)script:x'>y</a>"
    let value = item("<description><![CDATA[\(html)]]></description>")?.summary?.value ?? ""
    #expect(!value.contains("<script") && !value.contains("javascript:"))
  }

  @Test func linksThatRunSomethingAreNone() {
    #expect(item("<link>javascript:alert(1)</link>")?.link == nil)
    #expect(item("<link>java\nscript:alert(1)</link>")?.link == nil)
  }
}
