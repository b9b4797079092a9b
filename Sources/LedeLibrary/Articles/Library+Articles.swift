import GRDB
import LedeDocument

extension Library {
  /// Puts articles into the library, all of them or none.
  ///
  /// An article that is there already stays one article (`ArticleKey`): it gets a changed text, and
  /// keeps its marks, tags, notes and place.
  ///
  /// With `durably`, which is for what a person added, this waits for the disk. What became of each
  /// article is given back in the same order.
  @discardableResult
  public func add(
    _ articles: [NewArticle], durably: Bool = true, at now: Timestamp = .now
  ) throws(LibraryError) -> [Addition] {
    try write(durably: durably) { database in
      let writer = ArticleWriter(database, now: now)
      return try articles.map(writer.add)
    }
  }

  /// The article, or nil if there is none with this id.
  public func article(_ id: ArticleID) throws(LibraryError) -> StoredArticle? {
    try read { try Self.article(id, in: $0) }
  }

  static func article(_ id: ArticleID, in database: Database) throws -> StoredArticle? {
    let tags = try tags(of: id, in: database)
    return try database.first(
      """
      SELECT c.text, c.shape, c.annotations, a.title, a.url, a.path, a.feed, a.added,
        s.is_read, s.is_starred, s.is_later
      FROM article a JOIN content c ON c.article = a.id JOIN status s ON s.article = a.id
      WHERE a.id = ?
      """, [.integer(id.number)]
    ) { row in
      let parsed = StoredArticle.parsed(
        ArticleEncoding(text: row.bytes(0), shape: row.bytes(1)))
      let annotations = try? AnnotationsEncoding(bytes: row.bytes(2))
        .annotations(length: parsed.document.utf8.count)
      return StoredArticle(
        id: id, parsed: parsed, annotations: annotations, title: row.text(3),
        url: row.optionalText(4), path: row.optionalText(5),
        feed: row.optionalInteger(6).map(FeedID.init),
        added: Timestamp(milliseconds: row.integer(7)),
        marks: Mark.set(isRead: row.flag(8), isStarred: row.flag(9), isLater: row.flag(10)),
        tags: tags)
    }
  }

  /// The text of an article, without what is known about it; nil if there is none.
  public func text(of id: ArticleID) throws(LibraryError) -> [UInt8]? {
    try read { database in
      try database.first("SELECT text FROM content WHERE article = ?", [.integer(id.number)]) {
        $0.bytes(0)
      }
    }
  }

  /// The tags of an article, in alphabetical order.
  public func tags(of id: ArticleID) throws(LibraryError) -> [String] {
    try read { try Self.tags(of: id, in: $0) }
  }

  private static func tags(of id: ArticleID, in database: Database) throws -> [String] {
    try database.rows(
      "SELECT name FROM tag WHERE id IN (SELECT tag FROM tagging WHERE article = ?) ORDER BY folded",
      [.integer(id.number)]
    ) { $0.text(0) }
  }

  /// The article that was read from the file at `path`, the latest one if there are several.
  public func article(atPath path: String) throws(LibraryError) -> ArticleID? {
    try read { database in
      try database.integer(
        "SELECT id FROM article WHERE path = ? ORDER BY id DESC LIMIT 1", .text(path))
    }.map(ArticleID.init)
  }

  /// The article whose page has this address, if it is there.
  public func article(atAddress url: String) throws(LibraryError) -> ArticleID? {
    guard let key = ArticleKey.address(url) else { return nil }
    return try read { try $0.integer("SELECT id FROM article WHERE url_key = ?", .text(key)) }
      .map(ArticleID.init)
  }

  /// Articles that have no annotations, or those of an earlier pipeline; the latest ones first.
  public func articlesToAnnotate(
    before version: Int, limit: Int
  ) throws(LibraryError) -> [ArticleID] {
    try read { database in
      try database.rows(
        """
        SELECT article FROM content WHERE pipeline IS NULL OR pipeline < ?
        ORDER BY article DESC LIMIT ?
        """, [.integer(version), .integer(limit)]
      ) { ArticleID($0.integer(0)) }
    }
  }

  /// Keeps the annotations of an article, in place of those it had.
  public func annotate(
    _ id: ArticleID, _ annotations: Annotations
  ) throws(LibraryError) {
    try write(durably: false) { database in
      try ArticleWriter(database, now: .now).annotate(id, annotations)
    }
  }

  /// Keeps the annotations of articles, in one write. An article whose text is not the same any more is
  /// passed over: the annotations are of another text.
  public func annotate(
    _ annotated: [(article: StoredArticle, annotations: Annotations)]
  ) throws(LibraryError) {
    try write(durably: false) { database in
      let writer = ArticleWriter(database, now: .now)
      for (article, annotations) in annotated {
        let isSame = try database.integer(
          "SELECT text = ? FROM content WHERE article = ?",
          .utf8(ArticleEncoding(article.parsed).text), .integer(article.id.number))
        if isSame == 1 { try writer.annotate(article.id, annotations) }
      }
    }
  }

  /// How many articles there are.
  public func articleCount() throws(LibraryError) -> Int {
    try read { try $0.integer("SELECT count(*) FROM status WHERE is_removed = 0") ?? 0 }
  }

  /// The ids of all articles, in the order they were added.
  public func articleIDs() throws(LibraryError) -> [ArticleID] {
    try read { database in
      try database.rows("SELECT article FROM status WHERE is_removed = 0 ORDER BY article") {
        ArticleID($0.integer(0))
      }
    }
  }
}
