import GRDB

extension Library {
  /// Marks articles, or takes the mark away. One step of undo, unless nothing changed.
  ///
  /// - Returns: How many articles were not marked so before.
  @discardableResult
  public func mark(
    _ articles: [ArticleID], _ mark: Mark, _ isOn: Bool = true, at now: Timestamp = .now
  ) throws(LibraryError) -> Int {
    try write { database in
      let changed = try articles.filter { article in
        try database.integer(
          "SELECT 1 FROM status WHERE article = ? AND \(mark.column) <> ?",
          .integer(article.number), .flag(isOn)) != nil
      }
      try UndoLog(database).perform(.mark(mark, isOn, changed), at: now)
      return changed.count
    }
  }

  /// Marks an article as read because it was opened.
  ///
  /// No step of undo: nobody did it, and what they did before must stay within reach.
  ///
  /// - Returns: Whether it was unread.
  @discardableResult
  public func noteOpened(_ article: ArticleID) throws(LibraryError) -> Bool {
    let isUnread = try read { try Self.isUnread(article, in: $0) }
    guard isUnread else { return false }
    try write(durably: false) { database in
      try database.run(
        "UPDATE status SET is_read = 1 WHERE article = ?", .integer(article.number))
    }
    return true
  }

  /// The first of these articles that is not read, as its place among them; nil if all are.
  ///
  /// - Complexity: O(its place), some microseconds each.
  public func firstUnread(
    of articles: some Sequence<ArticleID>
  ) throws(LibraryError) -> Int? {
    try read { database in
      for (index, article) in articles.enumerated()
      where try Self.isUnread(article, in: database) { return index }
      return nil
    }
  }

  private static func isUnread(_ article: ArticleID, in database: Database) throws -> Bool {
    try database.integer(
      "SELECT 1 FROM status WHERE article = ? AND is_read = 0 AND is_removed = 0",
      .integer(article.number)) != nil
  }

  /// Marks every article that a query finds: all of a feed, or all of the library.
  @discardableResult
  public func mark(
    matching query: Query, _ mark: Mark, _ isOn: Bool = true, at now: Timestamp = .now
  ) throws(LibraryError) -> Int {
    try write { database in
      let condition = QuerySQL(query, now: now)
      let changed = try database.rows(
        """
        SELECT s.article FROM status s WHERE s.is_removed = 0 AND s.\(mark.column) <> ?
        AND (\(condition.text)) ORDER BY s.article
        """, [.flag(isOn)] + condition.values
      ) { ArticleID($0.integer(0)) }
      try UndoLog(database).perform(.mark(mark, isOn, changed), at: now)
      return changed.count
    }
  }

  /// Puts a tag on articles, or takes it off. One step of undo, unless nothing changed.
  ///
  /// - Returns: How many articles that changed.
  @discardableResult
  public func tag(
    _ articles: [ArticleID], _ name: String, _ isOn: Bool = true, at now: Timestamp = .now
  ) throws(LibraryError) -> Int {
    try write { database in
      let row = isOn ? try Tag.row(of: name, in: database) : try Tag.known(name, in: database)
      guard let row else { return 0 }
      let changed = try articles.filter { article in
        try database.integer(
          "SELECT 1 FROM tagging WHERE tag = ? AND article = ?", .integer(row),
          .integer(article.number)) == nil ? isOn : !isOn
      }
      try UndoLog(database).perform(.tag(name, isOn, changed), at: now)
      return changed.count
    }
  }

  /// Takes articles out of every list. Nothing is deleted, so that this, too, can be undone.
  @discardableResult
  public func remove(
    _ articles: [ArticleID], at now: Timestamp = .now
  ) throws(LibraryError) -> Int {
    try write { database in
      let changed = try articles.filter { article in
        try database.integer(
          "SELECT 1 FROM status WHERE article = ? AND is_removed = 0",
          .integer(article.number)) != nil
      }
      try UndoLog(database).perform(.removal(true, changed), at: now)
      return changed.count
    }
  }

  /// Takes back the last thing a person did to articles, notes or feeds.
  ///
  /// - Returns: What it was, in words; nil if there is nothing left to take back.
  public func undo() throws(LibraryError) -> String? {
    try write { try UndoLog($0).undo() }
  }

  /// What `undo` would take back, the next one first.
  public func undoSteps(limit: Int = 100) throws(LibraryError) -> [String] {
    try read { database in
      try database.rows(
        "SELECT summary FROM action ORDER BY id DESC LIMIT ?", [.integer(limit)]
      ) { $0.text(0) }
    }
  }

  /// Every tag that is on some article, in alphabetical order.
  public func tags() throws(LibraryError) -> [Tag] {
    try read { database in
      try database.rows(
        """
        SELECT t.name, count(*) FROM tag t JOIN tagging g ON g.tag = t.id
        JOIN status s ON s.article = g.article AND s.is_removed = 0
        GROUP BY t.id ORDER BY t.folded
        """
      ) { Tag(name: $0.text(0), count: $0.integer(1)) }
    }
  }
}
