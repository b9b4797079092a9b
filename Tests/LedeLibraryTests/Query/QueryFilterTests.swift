import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct QueryFilterTests {
  private static let now = Timestamp(milliseconds: 1_795_600_000_000)
  private let folder = LibraryFolder()

  /// Four articles that differ in everything a query asks for.
  private func library() throws -> Library {
    let library = try folder.open()
    let feed = try library.subscribe([
      NewFeed(url: "https://reuters.example/rss", title: "Reuters", folder: "News/World")
    ])[0]
    var chips = Sample.naming(
      "Chip exports fall", [("Cisco Systems Inc.", .organization, ["Cisco"], "CSCO")])
    chips.published = CalendarDate("2026-01-10")?.start
    chips.tags = ["Chips"]
    var quoted = Sample.quoting("Tim Cook", "We never ship under duress")
    quoted.published = CalendarDate("2026-03-01")?.start
    var train = Sample.article(
      "Night train", ["A sleeper to Malmö."], url: "https://rail.example/a",
      published: "2025-12-24", site: "Rail Weekly")
    train.isStarred = true
    let french = Sample.article("Le débat", ["La société générale."], published: "2024-05-05")
    let ids = try library.add([quoted, train, french], at: Self.now).map(\.id)
    try library.refresh(feed, FetchState(), articles: [chips], at: Self.now)
    try library.mark([ids[2]], .read)
    try library.addNote("ask Ana", to: ids[1], span: Span(0, 5), quote: "Night")
    return library
  }

  @Test(arguments: [
    ("", ["What Tim Cook said", "Chip exports fall", "Night train", "Le débat"]),
    ("unread", ["What Tim Cook said", "Chip exports fall", "Night train"]),
    ("read", ["Le débat"]), ("-read starred", ["Night train"]), ("later", []),
    ("tag:chips", ["Chip exports fall"]), ("tagged", ["Chip exports fall"]),
    ("from:reuters", ["Chip exports fall"]), ("from:rail", ["Night train"]),
    ("from:rail.example", ["Night train"]), ("folder:news", ["Chip exports fall"]),
    ("folder:News/World", ["Chip exports fall"]), ("folder:New", []),
    ("after:2026", ["What Tim Cook said", "Chip exports fall"]),
    ("before:2026 after:2025", ["Night train"]), ("on:2024-05", ["Le débat"]),
    ("title:chip", ["Chip exports fall"]), ("title:sleeper", []),
    ("said:\"Tim Cook\"", ["What Tim Cook said"]), ("said:cook", ["What Tim Cook said"]),
    ("said:tim", ["What Tim Cook said"]), ("said:ook", []), ("quotes", ["What Tim Cook said"]),
    ("about:cisco", ["Chip exports fall"]), ("about:\"cisco systems inc\"", ["Chip exports fall"]),
    ("about:\"Cisco\"", ["Chip exports fall"]), ("about:systems", ["Chip exports fall"]),
    ("malmo", ["Night train"]), ("sleep", ["Night train"]), ("\"sleep\"", []),
    ("societe", ["Le débat"]), ("\"la société\"", ["Le débat"]),
    ("note:ana", ["Night train"]), ("noted", ["Night train"]),
    ("malmö or societe", ["Night train", "Le débat"]),
    ("(malmö or societe) unread", ["Night train"]),
    ("not (malmö or societe)", ["What Tim Cook said", "Chip exports fall"]),
    ("*", ["What Tim Cook said", "Chip exports fall", "Night train", "Le débat"]),
    ("\"a\" AND", ["Night train"]), ("tag:100%", []), ("from:%", []),
  ])
  func queriesFindArticles(_ example: (query: String, titles: [String])) throws {
    let library = try library()
    let query = QueryParser(example.query, now: Self.now).query
    #expect(try library.rows(library.ids(query)).map(\.title) == example.titles)
    #expect(try library.count(query) == example.titles.count)
  }

  @Test(arguments: [
    (ListOrder.newest, 0), (.oldest, 3), (.title, 1), (.longest, 1), (.shortest, 3),
  ])
  func listsAreSorted(_ example: (order: ListOrder, chips: Int)) throws {
    let library = try library()
    let titles = try library.rows(library.ids(order: example.order)).map(\.title)
    #expect(Set(titles).count == 4)
    if example.order == .title { #expect(titles.first == "Chip exports fall") }
    if example.order == .oldest { #expect(titles.last == "What Tim Cook said") }
  }

  @Test func windowsOfAListAreItsRows() throws {
    let library = try library()
    let all = try library.rows(library.ids())
    #expect(try library.rows(1..<3, of: .all) == Array(all[1..<3]))
    #expect(try library.rows(3..<9, of: .all) == Array(all[3...]))
    #expect(try library.firstRows(limit: 2) == Array(all[..<2]))
  }

  @Test func theSidebarCounts() throws {
    let library = try library()
    let counts = try library.counts()
    #expect(counts.all == 4)
    #expect(counts.unread == 3)
    #expect(counts.starred == 1)
    let feed = try #require(try library.feeds().first)
    #expect(counts.feeds == [feed.id: .init(all: 1, unread: 1)])
    #expect(try library.tags() == [Tag(name: "Chips", count: 1)])
    #expect(try library.mostNamed(.person, limit: 9).map(\.name) == ["Tim Cook"])
  }
}
