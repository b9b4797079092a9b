import LedeLibrary
import LedeReading

/// A listing as the library is asked for it.
struct ListingQuery: Sendable {
  let query: Query
  let order: ListOrder
  /// What is wrong with the filter, as a sentence; nil if nothing.
  let fault: String?
  private let hasWords: Bool

  init(_ listing: Listing) {
    let filter = QueryParser(listing.filter)
    let scope = Self.query(of: listing.scope)
    fault = filter.faults.first?.description
    query = listing.filter.isEmpty ? scope : .and([scope, filter.query])
    order = ListOrder(listing.order)
    hasWords = !query.searchWords.isEmpty
  }

  /// Whether the first rows come sooner than the others: no words are looked for, and dates are in
  /// order as they lie.
  var hasQuickStart: Bool { !hasWords && (order == .newest || order == .oldest) }

  func ids(in library: Library) throws(LibraryError) -> [Int] {
    try library.ids(query, order: order).map(\.number)
  }

  func firstRows(in library: Library, limit: Int) throws(LibraryError) -> [ListedArticle] {
    try library.firstRows(query, order: order, limit: limit).map(ListedArticle.init)
  }

  private static func query(of scope: LibraryScope) -> Query {
    switch scope {
    case .all: .all
    case .unread: .flag(.unread)
    case .starred: .flag(.starred)
    case .later: .flag(.later)
    case .folder(let folder): .field(.folder, QueryText(folder))
    case .feed(let id): .feed(FeedID(id))
    case .tag(let name): .field(.tag, QueryText(name))
    case .named(let name, _): .field(.about, QueryText(name, isPhrase: true))
    case .search(_, let text): QueryParser(text).query
    }
  }
}

extension ListOrder {
  init(_ order: Listing.Order) {
    switch order {
    case .newest: self = .newest
    case .oldest: self = .oldest
    case .title: self = .title
    case .source: self = .source
    case .longest: self = .longest
    case .shortest: self = .shortest
    }
  }
}

extension ListedArticle {
  init(_ row: ArticleRow) {
    self.init(
      id: row.id.number, title: row.title, byline: row.byline, from: row.from,
      date: row.date.milliseconds, words: row.words, marks: Set(row.marks.map(ArticleMark.init)),
      excerpt: row.excerpt)
  }
}
