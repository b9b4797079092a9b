/// One article as the library's list shows it.
public struct ListedArticle: Equatable, Sendable {
  /// Its number in the library.
  public let id: Int
  public var title: String
  public var byline: String?
  /// The name of the feed that it came from, or of the site.
  public var from: String?
  /// When it was published, else when it came; milliseconds since 1970, UTC.
  public var date: Int
  /// Words of its text.
  public var words: Int
  public var marks: Set<ArticleMark>
  public var excerpt: String?

  public init(
    id: Int, title: String, byline: String? = nil, from: String? = nil, date: Int = 0,
    words: Int = 0, marks: Set<ArticleMark> = [], excerpt: String? = nil
  ) {
    self.id = id
    self.title = title
    self.byline = byline
    self.from = from
    self.date = date
    self.words = words
    self.marks = marks
    self.excerpt = excerpt
  }

  public var isRead: Bool { marks.contains(.read) }
}

/// What a person says about an article with one key. The raw value is its name in a query.
public enum ArticleMark: String, CaseIterable, Sendable {
  case read
  case starred
  /// To be read later.
  case later
}

/// An article that a full-text search found.
public struct ListedHit: Equatable, Sendable {
  public let article: ListedArticle
  /// The words around the best match; those that matched are marked.
  public let snippet: [Piece]

  public struct Piece: Equatable, Sendable {
    public let text: String
    public let isMatch: Bool

    public init(_ text: String, isMatch: Bool = false) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  public init(article: ListedArticle, snippet: [Piece]) {
    self.article = article
    self.snippet = snippet
  }
}
