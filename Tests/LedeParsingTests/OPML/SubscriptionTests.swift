import LedeDocument
import Testing

@testable import LedeParsing

/// Lists of subscriptions, read and written.
@Suite struct SubscriptionTests {
  private let opml = """
    <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline text="Sea &amp; Sky">
    <outline type="rss" text="Tide" xmlUrl="https://tide.example/f" htmlUrl="https://tide.example/"
     category="sea,/daily"/></outline></outline>
    <outline text="Bare" xmlURL="http://bare.example/rss"/>
    <outline text="Other"><outline text="again" xmlUrl="https://tide.example/f"/></outline>
    <outline text="bad" xmlUrl="exec:touch /tmp/x"/><outline text="file" xmlUrl="file:///etc/passwd"/>
    </body></opml>
    """

  private func read(_ text: String) -> (list: SubscriptionList, diagnostics: [Diagnostic]) {
    OPMLReader.read(Source(bytes: Array(text.utf8)))
  }

  @Test func foldersHoldFeeds() {
    let (list, diagnostics) = read(opml)
    #expect(list.title == "Mine")
    #expect(
      list.subscriptions == [
        Subscription(
          url: "https://tide.example/f", title: "Tide", page: "https://tide.example/",
          folders: ["News", "Sea & Sky"], tags: ["sea", "/daily", "Other"]),
        Subscription(url: "http://bare.example/rss", title: "Bare"),
      ])
    #expect(diagnostics.count == 2)
  }

  @Test func whatIsWrittenIsReadTheSame() {
    let list = SubscriptionList(
      title: "A \"list\" <of> feeds",
      subscriptions: [
        Subscription(url: "http://a.example/?x=1&y=2", title: "A & B\u{1B}[31m"),
        Subscription(url: "http://b.example/", folders: ["F"], tags: ["t", "u"]),
        Subscription(url: "http://c.example/", title: "C", folders: ["F", "G"]),
      ])
    let text = OPMLWriter.text(of: list)
    let again = read(text).list
    #expect(again.title == list.title)
    #expect(again.subscriptions.map(\.url) == list.subscriptions.map(\.url))
    #expect(again.subscriptions.map(\.folders) == list.subscriptions.map(\.folders))
    #expect(again.subscriptions[0].title == "A & B[31m")
    #expect(
      OPMLWriter.text(of: again) == OPMLWriter.text(of: read(OPMLWriter.text(of: again)).list))
  }

  @Test func newsboatsListIsRead() {
    let text = """
      # mine
      https://tide.example/f sea "~The Tide" "two words"
      http://dark.example/rss "!" # hidden
      "query:unread:unread = \\"yes\\""
      exec:~/bin/feed.sh
      filter:~/bin/f:http://x.example/
      https://tide.example/f twice

      """
    let (list, diagnostics) = NewsboatList.read(Source(bytes: Array(text.utf8)))
    #expect(
      list.subscriptions == [
        Subscription(url: "https://tide.example/f", title: "The Tide", tags: ["sea", "two words"]),
        Subscription(url: "http://dark.example/rss", isHidden: true),
      ])
    #expect(diagnostics.map(\.message).map { $0.hasSuffix("left out.") } == [true, true])
    #expect(list.filters == [NamedFilter(name: "unread", filter: "unread = \"yes\"")])
  }

  @Test(arguments: [
    ("https://tide.example/f sea\n", true), ("# mine\n\n\"query:a:unread = \\\"yes\\\"\"\n", true),
    ("A text.\nhttps://tide.example/f\n", false), ("# mine\n", false), ("", false),
  ]) func newsboatsListIsKnownByItsLines(_ text: String, _ isList: Bool) {
    #expect(NewsboatList.recognizes(Source(bytes: Array(text.utf8))) == isList)
  }

  @Test(arguments: ["", "<opml>", "<opml><body><outline", "\u{0}", "<html><body>x</body></html>"])
  func anyBytesAreAList(_ text: String) {
    #expect(read(text).list.subscriptions.isEmpty)
    #expect(!read(text).diagnostics.isEmpty)
  }

  @Test func foldersWithoutEndAreNoHarm() {
    let deep = String(repeating: "<outline text='f'>", count: 2000)
    let (list, _) = read("<opml><body>\(deep)<outline xmlUrl='http://a.example/'/></body></opml>")
    #expect((list.subscriptions.first?.folders.count ?? 0) <= OPMLReader.deepest)
  }
}
