import GRDB
import LedeDocument

/// Puts articles into the tables, inside a transaction that somebody else began.
struct ArticleWriter {
  private let database: Database
  private let now: Timestamp
  private let names: NameIndex

  init(_ database: Database, now: Timestamp) {
    self.database = database
    self.now = now
    names = NameIndex(database)
  }

  func add(_ article: NewArticle) throws -> Addition { try add(PreparedArticle(article)) }

  func add(_ prepared: PreparedArticle, from feed: FeedID? = nil) throws -> Addition {
    let facts = prepared.facts
    var article = prepared.article
    article.feed = feed ?? article.feed
    guard let known = try find(article, facts) else {
      return Addition(id: try insert(article, facts), outcome: .added)
    }
    let isChanged = known.textKey != facts.textKey && !facts.textKey.isEmpty
    let isReplaced =
      isChanged
      && (article.replacement == .always
        || article.replacement == .whenLonger && known.words < facts.words)
    try complete(known.id, article, facts)
    if isReplaced { try replace(known.id, article, facts) }
    if !isChanged, let annotations = article.annotations,
      try pipeline(of: known.id) < annotations.pipelineVersion
    {
      try annotate(known.id, annotations)
    }
    try setState(of: known.id, article)
    return Addition(id: known.id, outcome: isReplaced ? .changed : .known)
  }

  /// Gives an article its annotations, in place of those it had.
  func annotate(_ id: ArticleID, _ annotations: Annotations) throws {
    try names.remove(id)
    try database.run(
      "UPDATE content SET annotations = ?, pipeline = ? WHERE article = ?",
      .blob(AnnotationsEncoding(annotations).bytes), .integer(annotations.pipelineVersion),
      .integer(id.number))
    try names.add(annotations, of: id)
  }

  /// The version of an article's annotations; -1 where it has none.
  private func pipeline(of id: ArticleID) throws -> Int {
    try database.integer(
      "SELECT pipeline FROM content WHERE article = ?", .integer(id.number)) ?? -1
  }

  // MARK: Identity

  private struct Known {
    let id: ArticleID
    let textKey: [UInt8]
    let words: Int
  }

  /// The article that this is, by the rules of `ArticleKey`.
  private func find(_ article: NewArticle, _ facts: ArticleFacts) throws -> Known? {
    let columns = "SELECT id, text_key, words FROM article WHERE"
    if let feed = article.feed, let guid = article.guid {
      let known = try first(
        "\(columns) feed = ? AND guid = ?", .integer(feed.number), .text(guid))
      if let known { return known }
    }
    if let key = facts.addressKey, let known = try first("\(columns) url_key = ?", .text(key)) {
      return known
    }
    guard !facts.textKey.isEmpty else { return nil }
    let condition = facts.addressKey == nil ? "" : " AND url_key IS NULL"
    return try first(
      "\(columns) text_key = ?\(condition) ORDER BY id LIMIT 1", .blob(facts.textKey))
  }

  private func first(_ sql: String, _ values: SQLValue...) throws -> Known? {
    try database.first(sql, values) { row in
      Known(id: ArticleID(row.integer(0)), textKey: row.bytes(1), words: row.integer(2))
    }
  }

  // MARK: Rows

  private func insert(_ article: NewArticle, _ facts: ArticleFacts) throws -> ArticleID {
    let source = try sourceRow(facts)
    try database.run(
      """
      INSERT INTO article (url, path, guid, url_key, text_key, title, byline, source, feed,
        published, language, excerpt, words, added)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .optional(article.url), .optional(article.path), .optional(article.guid),
      .optional(facts.addressKey), .blob(facts.textKey), .text(facts.title),
      .optional(facts.byline), .optional(source), .optional(article.feed?.number),
      .optional(facts.published?.milliseconds), .optional(facts.language),
      .optional(facts.excerpt), .integer(facts.words), .integer(now.milliseconds))
    let id = ArticleID(database.lastRow)
    try database.run(
      """
      INSERT INTO content (article, text, shape, annotations, pipeline) VALUES (?, ?, ?, ?, ?)
      """,
      .integer(id.number), .utf8(facts.encoding.text), .blob(facts.encoding.shape),
      article.annotations.map { .blob(AnnotationsEncoding($0).bytes) } ?? .null,
      .optional(article.annotations?.pipelineVersion))
    try database.run(
      "INSERT INTO status (article, date, feed, source) VALUES (?, ?, ?, ?)",
      .integer(id.number), .integer(facts.date(added: now).milliseconds),
      .optional(article.feed?.number), .optional(source))
    try index(id, facts)
    if let annotations = article.annotations { try names.add(annotations, of: id) }
    try setState(of: id, article)
    return id
  }

  /// Gives a known article what it did not have.
  private func complete(
    _ id: ArticleID, _ article: NewArticle, _ facts: ArticleFacts
  ) throws {
    try database.run(
      """
      UPDATE article SET url = coalesce(url, ?2), path = coalesce(?3, path),
        feed = coalesce(feed, ?4), url_key = coalesce(url_key, ?5),
        guid = CASE WHEN feed IS NULL OR feed = ?4 THEN coalesce(guid, ?6) ELSE guid END
      WHERE id = ?1
      """,
      .integer(id.number), .optional(article.url), .optional(article.path),
      .optional(article.feed?.number), .optional(facts.addressKey), .optional(article.guid))
    try database.run(
      """
      UPDATE status SET feed = (SELECT feed FROM article WHERE id = ?1)
      WHERE article = ?1 AND feed IS NULL
      """, .integer(id.number))
  }

  /// Gives a known article another text. What a person did to it stays.
  private func replace(_ id: ArticleID, _ article: NewArticle, _ facts: ArticleFacts) throws {
    try names.remove(id)
    try unindex(id)
    let source = try sourceRow(facts)
    try database.run(
      """
      UPDATE article SET text_key = ?, title = ?, byline = ?, source = coalesce(?, source),
        published = coalesce(?, published), language = ?, excerpt = ?, words = ? WHERE id = ?
      """,
      .blob(facts.textKey), .text(facts.title), .optional(facts.byline), .optional(source),
      .optional(facts.published?.milliseconds), .optional(facts.language),
      .optional(facts.excerpt), .integer(facts.words), .integer(id.number))
    try database.run(
      """
      UPDATE content SET text = ?, shape = ?, annotations = ?, pipeline = ? WHERE article = ?
      """,
      .utf8(facts.encoding.text), .blob(facts.encoding.shape),
      article.annotations.map { .blob(AnnotationsEncoding($0).bytes) } ?? .null,
      .optional(article.annotations?.pipelineVersion), .integer(id.number))
    try index(id, facts)
    if let annotations = article.annotations { try names.add(annotations, of: id) }
  }

  private func index(_ id: ArticleID, _ facts: ArticleFacts) throws {
    try database.run(
      "INSERT INTO search (rowid, title, byline, text) VALUES (?, ?, ?, ?)",
      .integer(id.number), .text(facts.title), .optional(facts.byline),
      .utf8(facts.encoding.text))
  }

  private func unindex(_ id: ArticleID) throws {
    try database.run(
      """
      INSERT INTO search (search, rowid, title, byline, text)
      SELECT 'delete', id, title, byline, text FROM searchable WHERE id = ?
      """, .integer(id.number))
  }

  private func sourceRow(_ facts: ArticleFacts) throws -> Int? {
    guard let (name, host) = facts.source else { return nil }
    let known = try database.integer(
      "SELECT id FROM source WHERE name = ? AND host = ?", .text(name), .text(host))
    if let known { return known }
    try database.run(
      "INSERT INTO source (name, host, folded) VALUES (?, ?, ?)", .text(name), .text(host),
      .text(FoldedText.fold("\(name) \(host)")))
    return database.lastRow
  }

  /// Marks only what the new article says is so: an article that comes again is not unread again.
  private func setState(of id: ArticleID, _ article: NewArticle) throws {
    if article.isRead || article.isStarred || article.isLater {
      try database.run(
        """
        UPDATE status SET is_read = is_read OR ?, is_starred = is_starred OR ?,
          is_later = is_later OR ? WHERE article = ?
        """, .flag(article.isRead), .flag(article.isStarred), .flag(article.isLater),
        .integer(id.number))
    }
    for tag in article.tags {
      guard let row = try Tag.row(of: tag, in: database) else { continue }
      try database.run(
        "INSERT OR IGNORE INTO tagging (tag, article) VALUES (?, ?)", .integer(row),
        .integer(id.number))
    }
  }
}
