import GRDB

extension Library {
  /// Subscribes to feeds, all of them or none. A feed that is there stays as it is; one that was
  /// removed comes back.
  ///
  /// - Returns: Their ids, in the same order.
  @discardableResult
  public func subscribe(
    _ feeds: [NewFeed], at now: Timestamp = .now
  ) throws(LibraryError) -> [FeedID] {
    try write { database in
      try feeds.map { feed in
        try database.run(
          """
          INSERT INTO feed (url, title, given_title, site, folder, full_text, folded, added)
          VALUES (?1, coalesce(?2, ?1), ?2, ?3, ?4, ?5, ?6, ?7)
          ON CONFLICT (url) DO UPDATE SET is_removed = 0
          """,
          .text(feed.url), .optional(feed.title), .optional(feed.site), .text(feed.folder),
          .text(feed.fullText.rawValue),
          .text(FoldedText.fold("\(feed.title ?? "") \(feed.url) \(feed.site ?? "")")),
          .integer(now.milliseconds))
        let id = try database.integer("SELECT id FROM feed WHERE url = ?", .text(feed.url))
        return FeedID(id ?? 0)
      }
    }
  }

  /// All feeds, by folder and then by name.
  public func feeds() throws(LibraryError) -> [StoredFeed] {
    try read { database in
      try database.rows(
        """
        SELECT id, url, title, given_title, site, folder, full_text FROM feed
        WHERE is_removed = 0 ORDER BY folder, coalesce(given_title, title) COLLATE NOCASE, id
        """
      ) { row in
        StoredFeed(
          id: FeedID(row.integer(0)), url: row.text(1), title: row.text(2),
          givenTitle: row.optionalText(3), site: row.optionalText(4), folder: row.text(5),
          fullText: StoredFeed.FullText(rawValue: row.text(6)) ?? .short)
      }
    }
  }

  /// Changes what a person may change about a feed; nil leaves it, and an empty title gives the feed
  /// its own again. One step of undo, unless nothing changed.
  public func edit(
    _ feed: FeedID, title: String? = nil, folder: String? = nil,
    fullText: StoredFeed.FullText? = nil, at now: Timestamp = .now
  ) throws(LibraryError) {
    try write { database in
      guard let before = try FeedFacts.of(feed.number, in: database) else { return }
      var after = before
      if let title { after.givenTitle = title.isEmpty ? nil : title }
      after.folder = folder ?? after.folder
      after.fullText = fullText ?? after.fullText
      try UndoLog(database).perform(
        .feedEdited(feed.number, before: before, after: after), at: now)
    }
  }

  /// Takes a feed from the list; its articles stay. One step of undo.
  public func unsubscribe(
    _ feed: FeedID, at now: Timestamp = .now
  ) throws(LibraryError) {
    try write { try UndoLog($0).perform(.feedRemoved(feed.number), at: now) }
  }

  /// What is remembered of the last fetch; as good as new where there was none.
  public func fetchState(of feed: FeedID) throws(LibraryError) -> FetchState {
    try fetchStates()[feed] ?? FetchState()
  }

  /// What is remembered of the last fetch of every feed that was fetched.
  public func fetchStates() throws(LibraryError) -> [FeedID: FetchState] {
    let states = try read { database in
      try database.rows(
        """
        SELECT etag, last_modified, checked, changed, retry_after, is_gone, failures, error, feed
        FROM fetch
        """
      ) { row in
        var state = FetchState()
        state.etag = row.optionalText(0)
        state.lastModified = row.optionalText(1)
        state.checked = row.optionalInteger(2).map { Timestamp(milliseconds: $0) }
        state.changed = row.optionalInteger(3).map { Timestamp(milliseconds: $0) }
        state.retryAfter = row.optionalInteger(4).map { Timestamp(milliseconds: $0) }
        state.isGone = row.flag(5)
        state.failures = row.integer(6)
        state.error = row.optionalText(7)
        return (FeedID(row.integer(8)), state)
      }
    }
    return Dictionary(states) { first, _ in first }
  }

  /// Keeps what one fetch of a feed brought: its articles, its own title and site, where it moved to
  /// for good, and what to remember for the next. All of it, or nothing.
  ///
  /// A loss of power may take it back; the next refresh brings it again.
  @discardableResult
  public func refresh(
    _ feed: FeedID, _ state: FetchState, articles: [NewArticle] = [], title: String? = nil,
    site: String? = nil, movedTo url: String? = nil, at now: Timestamp = .now
  ) throws(LibraryError) -> [Addition] {
    try write(durably: false) { database in
      try database.run(
        """
        UPDATE feed SET title = coalesce(?2, title), site = coalesce(?3, site),
          url = CASE WHEN ?4 IS NULL OR EXISTS (SELECT 1 FROM feed WHERE url = ?4) THEN url ELSE ?4 END
        WHERE id = ?1
        """,
        .integer(feed.number), .optional(title), .optional(site), .optional(url))
      try Self.fold(feed, in: database)
      let writer = ArticleWriter(database, now: now)
      let additions = try articles.map { article in
        var article = article
        article.feed = feed
        return try writer.add(article)
      }
      var state = state
      if additions.contains(where: { $0.outcome != .known }) { state.changed = now }
      try Self.keep(state, of: feed, in: database)
      return additions
    }
  }

  private static func keep(
    _ state: FetchState, of feed: FeedID, in database: Database
  ) throws {
    try database.run(
      """
      INSERT OR REPLACE INTO fetch
        (feed, etag, last_modified, checked, changed, retry_after, is_gone, failures, error)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(feed.number), .optional(state.etag), .optional(state.lastModified),
      .optional(state.checked?.milliseconds), .optional(state.changed?.milliseconds),
      .optional(state.retryAfter?.milliseconds), .flag(state.isGone), .integer(state.failures),
      .optional(state.error))
  }

  /// Renews what queries find a feed by.
  static func fold(_ feed: FeedID, in database: Database) throws {
    let text = try database.first(
      """
      SELECT coalesce(given_title, '') || ' ' || title || ' ' || url || ' ' || coalesce(site, '')
      FROM feed WHERE id = ?
      """, [.integer(feed.number)]
    ) { $0.text(0) }
    guard let text else { return }
    try database.run(
      "UPDATE feed SET folded = ? WHERE id = ?", .text(FoldedText.fold(text)),
      .integer(feed.number))
  }
}
