/// One article as a list shows it.
public struct ArticleRow: Equatable, Sendable {
  public let id: ArticleID
  public let title: String
  public let byline: String?
  /// The name of the feed that it came from, or of the site.
  public let from: String?
  public let url: String?
  public let path: String?
  /// When it was published, else when it was added.
  public let date: Timestamp
  /// Words of its text.
  public let words: Int
  public let marks: Set<Mark>
  public let excerpt: String?

  static let columns = """
    a.id, a.title, a.byline, coalesce(f.given_title, f.title, o.name), a.url, a.path, s.date,
    a.words, s.is_read, s.is_starred, s.is_later, a.excerpt
    """

  /// The tables of `columns`, to be joined to `status s`.
  static let joins = """
    JOIN article a ON a.id = s.article
    LEFT JOIN feed f ON f.id = a.feed LEFT JOIN source o ON o.id = a.source
    """

  init(_ row: SQLRow) {
    id = ArticleID(row.integer(0))
    title = row.text(1)
    byline = row.optionalText(2)
    from = row.optionalText(3)
    url = row.optionalText(4)
    path = row.optionalText(5)
    date = Timestamp(milliseconds: row.integer(6))
    words = row.integer(7)
    marks = Mark.set(isRead: row.flag(8), isStarred: row.flag(9), isLater: row.flag(10))
    excerpt = row.optionalText(11)
  }
}

/// What a list is sorted by. The raw value is its name on the command line.
public enum ListOrder: String, CaseIterable, Sendable {
  case newest
  case oldest
  case title
  /// By feed or site, the newest first in each.
  case source
  case longest
  case shortest

  /// What stands behind ORDER BY, and whether it needs the table `article`.
  var sql: (order: String, needsArticle: Bool) {
    switch self {
    case .newest: ("s.date DESC, s.article DESC", false)
    case .oldest: ("s.date, s.article", false)
    case .title: ("a.title COLLATE NOCASE, s.article", true)
    case .source: ("s.source, s.feed, s.date DESC, s.article DESC", false)
    case .longest: ("a.words DESC, s.article", true)
    case .shortest: ("a.words, s.article", true)
    }
  }
}
