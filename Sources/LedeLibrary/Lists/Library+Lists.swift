import GRDB

extension Library {
  /// The first articles that a query finds, for a screen that cannot wait for the others.
  public func firstRows(
    _ query: Query = .all, order: ListOrder = .newest, limit: Int, at now: Timestamp = .now
  ) throws(LibraryError) -> [ArticleRow] {
    try rows(query, order, limit: limit, offset: 0, now)
  }

  /// Rows `range` of what a query finds now.
  ///
  /// - Complexity: O(`range.upperBound`) for dates; a list that is walked through is better asked for
  ///   with `ids` once, and then row by row.
  public func rows(
    _ range: Range<Int>, of query: Query, order: ListOrder = .newest, at now: Timestamp = .now
  ) throws(LibraryError) -> [ArticleRow] {
    try rows(query, order, limit: range.count, offset: range.lowerBound, now)
  }

  private func rows(
    _ query: Query, _ order: ListOrder, limit: Int, offset: Int, _ now: Timestamp
  ) throws(LibraryError) -> [ArticleRow] {
    try read { database in
      let selection = Self.selection(query, order, now, in: database)
      let ids = try database.rows(
        selection.sql + " LIMIT ? OFFSET ?",
        selection.values + [.integer(limit), .integer(offset)]
      ) { ArticleID($0.integer(0)) }
      return try Self.rows(ids, in: database)
    }
  }

  /// Every article that a query finds, in order: what a list on the screen is made of.
  ///
  /// The list does not change under the reader's hands when an article is marked read; 8 bytes each.
  public func ids(
    _ query: Query = .all, order: ListOrder = .newest, at now: Timestamp = .now
  ) throws(LibraryError) -> [ArticleID] {
    try read { database in
      let selection = Self.selection(query, order, now, in: database)
      return try database.rows(selection.sql, selection.values) { ArticleID($0.integer(0)) }
    }
  }

  /// The rows of these articles, in this order; those that are gone are left out.
  ///
  /// - Complexity: O(`ids.count`), some microseconds each: for the rows of a screen.
  public func rows(_ ids: some Collection<ArticleID>) throws(LibraryError) -> [ArticleRow] {
    try read { try Self.rows(ids, in: $0) }
  }

  static func rows(
    _ ids: some Collection<ArticleID>, in database: Database
  ) throws -> [ArticleRow] {
    try ids.compactMap { id in
      try database.first(
        "SELECT \(ArticleRow.columns) FROM status s \(ArticleRow.joins) WHERE s.article = ?",
        [.integer(id.number)], ArticleRow.init)
    }
  }

  /// How many articles a query finds.
  public func count(
    _ query: Query = .all, at now: Timestamp = .now
  ) throws(LibraryError) -> Int {
    try read { database in
      let condition = QuerySQL(query, now: now)
      return try database.first(
        "SELECT count(*) FROM status s WHERE s.is_removed = 0 AND \(condition.text)",
        condition.values
      ) { $0.integer(0) } ?? 0
    }
  }

  /// Matches from which on sorting them takes longer than going through 100,000 articles in order:
  /// `lede-bench library`.
  private static let commonCount = 5000

  private static func selection(
    _ query: Query, _ order: ListOrder, _ now: Timestamp, in database: Database
  ) -> (sql: String, values: [SQLValue]) {
    let condition = QuerySQL(query, now: now) { match in
      let count = try? database.integer(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", .text(match),
        .integer(commonCount))
      return count == commonCount
    }
    let (ordering, needsArticle) = order.sql
    let join = needsArticle ? "JOIN article a ON a.id = s.article" : ""
    return (
      """
      SELECT s.article FROM status s \(join) WHERE s.is_removed = 0 AND \(condition.text)
      ORDER BY \(ordering)
      """, condition.values
    )
  }
}
