import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct IdentityTests {
  private let folder = LibraryFolder()

  @Test(arguments: [
    ("http://www.Example.com/a/", "https://example.com/a"),
    ("https://example.com:443/a#part", "https://example.com/a"),
    ("https://user:word@example.com/a?utm_source=x&id=3", "https://example.com/a?id=3"),
    ("https://example.com/?fbclid=1", "https://example.com"),
  ])
  func addressesOfOnePageAreOne(_ pair: (String, String)) {
    #expect(ArticleKey.address(pair.0) == ArticleKey.address(pair.1))
  }

  @Test(arguments: [
    ("https://example.com/a", "https://example.com/b"),
    ("https://example.com/a?id=3", "https://example.com/a?id=4"),
    ("https://news.example.com/a", "https://example.com/a"),
    ("https://example.com/A", "https://example.com/a"),
  ])
  func addressesOfTwoPagesAreTwo(_ pair: (String, String)) {
    #expect(ArticleKey.address(pair.0) != ArticleKey.address(pair.1))
  }

  @Test(arguments: ["ftp://example.com/a", "file:///a", "example.com", "https://", ""])
  func whatIsNoPageHasNoAddress(_ url: String) {
    #expect(ArticleKey.address(url) == nil)
  }

  @Test func theSamePageTwiceIsOneArticle() throws {
    let library = try folder.open()
    let first = try library.add([Sample.article("A", url: "https://example.com/a")])[0]
    let second = try library.add([Sample.article("A", url: "http://www.example.com/a/#x")])[0]
    #expect(first.outcome == .added)
    #expect(second == Addition(id: first.id, outcome: .known))
  }

  @Test func theSameTextWithoutAnAddressIsOneArticle() throws {
    let library = try folder.open()
    let first = try library.add([Sample.article("A", ["One  two\nthree."])])[0]
    let spaced = try library.add([Sample.article("A", ["One two three."])])[0]
    #expect(spaced.id == first.id)
    let withAddress = try library.add([
      Sample.article("A", ["One two three."], url: "https://example.com/a")
    ])[0]
    #expect(withAddress.id == first.id)
    #expect(try library.article(first.id)?.url == "https://example.com/a")
  }

  @Test func theSameTextAtTwoAddressesIsTwoArticles() throws {
    let library = try folder.open()
    let additions = try library.add([
      Sample.article("A", url: "https://example.com/a"),
      Sample.article("A", url: "https://example.org/a"),
    ])
    #expect(additions[0].id != additions[1].id)
  }

  @Test func articlesWithoutTextAreNeverTakenForOne() throws {
    let library = try folder.open()
    let empty = Parsed(document: Document(utf8: [], blocks: []), confidence: 0, rule: "empty")
    let additions = try library.add([NewArticle(empty), NewArticle(empty)])
    #expect(additions[0].id != additions[1].id)
  }

  @Test func aChangedTextKeepsMarksAndIsFoundByItsNewWordsOnly() throws {
    let library = try folder.open()
    let id = try library.add([
      Sample.article("A", ["Old words."], url: "https://example.com/a")
    ])[0].id
    try library.mark([id], .read)
    let changed = try library.add([
      Sample.article("A", ["New words."], url: "https://example.com/a")
    ])[0]
    #expect(changed == Addition(id: id, outcome: .changed))
    #expect(try library.article(id)?.marks == [.read])
    #expect(try library.count(QueryParser("old").query) == 0)
    #expect(try library.count(QueryParser("new").query) == 1)
    #expect(try library.isConsistent())
  }

  @Test func aTeaserDoesNotTakeThePlaceOfTheWholeText() throws {
    let library = try folder.open()
    let id = try library.add([
      Sample.article("A", ["One two three four."], url: "https://example.com/a")
    ])[0].id
    var teaser = Sample.article("A", ["One two …"], url: "https://example.com/a")
    teaser.replacement = .whenLonger
    #expect(try library.add([teaser])[0] == Addition(id: id, outcome: .known))
    #expect(try library.count(QueryParser("four").query) == 1)
  }

  @Test func theIdThatAFeedGivesComesBeforeTheAddress() throws {
    let library = try folder.open()
    let feed = try library.subscribe([NewFeed(url: "https://example.com/feed")])[0]
    var item = Sample.article("A", url: "https://example.com/a")
    item.guid = "7"
    let first = try library.refresh(feed, FetchState(), articles: [item])[0]
    var moved = Sample.article("A", url: "https://example.com/moved")
    moved.guid = "7"
    #expect(try library.refresh(feed, FetchState(), articles: [moved])[0].id == first.id)
  }

  @Test func aDateInTheFutureDoesNotKeepAnArticleOnTop() throws {
    let library = try folder.open()
    let now = Timestamp(milliseconds: 1_800_000_000_000)
    try library.add([Sample.article("Future", published: "2099-01-01")], at: now)
    try library.add([Sample.article("Today", ["Now."])], at: now.adding(days: 1))
    #expect(try library.firstRows(limit: 2).map(\.title) == ["Today", "Future"])
  }
}
