import GRDB
import LedeDocument

/// How many articles stand behind each entry of the library's sidebar.
public struct LibraryCounts: Equatable, Sendable {
  public var all = 0
  public var unread = 0
  public var starred = 0
  public var later = 0
  /// Articles and unread ones of each feed that has any.
  public var feeds: [FeedID: Feed] = [:]

  public struct Feed: Equatable, Sendable {
    public var all = 0
    public var unread = 0

    public init(all: Int = 0, unread: Int = 0) {
      self.all = all
      self.unread = unread
    }
  }

  public init() {}
}

/// One person, company or place over all articles.
public struct NamedThing: Equatable, Sendable {
  /// The row of the name that stands for all of them.
  public let id: Int
  public let name: String
  public let label: EntityLabel
  /// Articles that name it under any of its names.
  public let articles: Int
}

extension Library {
  /// The numbers of the sidebar.
  ///
  /// - Complexity: One pass over an index: 10 ms of work for 100,000 articles.
  public func counts() throws(LibraryError) -> LibraryCounts {
    try read { database in
      var counts = LibraryCounts()
      let feeds = try database.rows(
        """
        SELECT feed, count(*), sum(is_read = 0) FROM status WHERE is_removed = 0 GROUP BY feed
        """
      ) { (feed: $0.optionalInteger(0), all: $0.integer(1), unread: $0.integer(2)) }
      for row in feeds {
        counts.all += row.all
        counts.unread += row.unread
        if let feed = row.feed {
          counts.feeds[FeedID(feed)] = LibraryCounts.Feed(all: row.all, unread: row.unread)
        }
      }
      counts.starred = try Self.count("is_starred = 1", in: database)
      counts.later = try Self.count("is_later = 1", in: database)
      return counts
    }
  }

  private static func count(_ condition: String, in database: Database) throws -> Int {
    try database.integer(
      "SELECT count(*) FROM status WHERE is_removed = 0 AND \(condition)") ?? 0
  }

  /// The people, companies or places that most articles name.
  public func mostNamed(
    _ label: EntityLabel, limit: Int
  ) throws(LibraryError) -> [NamedThing] {
    try read { database in
      try database.rows(
        """
        SELECT id, text, total FROM name WHERE label = ? AND total > 0
        ORDER BY total DESC LIMIT ?
        """, [.text(label.rawValue), .integer(limit)]
      ) { NamedThing(id: $0.integer(0), name: $0.text(1), label: label, articles: $0.integer(2)) }
    }
  }
}
