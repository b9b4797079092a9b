import GRDB
import LedeDocument

/// One name of a thing, and why it counts as one of its names.
public struct LinkedName: Equatable, Sendable {
  public let name: String
  public let label: EntityLabel
  /// Articles whose own name for it this is.
  public let articles: Int
  /// nil for the name that the others are linked to.
  public let rule: Rule?
}

/// Something that somebody said in an article of the library.
public struct SaidQuote: Equatable, Sendable {
  public let article: ArticleID
  public let title: String
  public let date: Timestamp
  /// The name that the article has for the speaker.
  public let speaker: String
  public let kind: Quotation.Kind
  public let span: Span
  public let text: String
  /// Why it is this speaker.
  public let rule: Rule?
}

/// An article that names something.
public struct NamingArticle: Equatable, Sendable {
  public let row: ArticleRow
  /// The name that the article has for it.
  public let name: String
  public let mentions: Int
}

extension Library {
  /// The names that a text typed by a person may mean, those of most articles first, with the names
  /// that they are linked to.
  public func names(_ text: QueryText, limit: Int = 50) throws(LibraryError) -> [LinkedName] {
    try read { database in
      let search = NameSearch(text)
      return try database.rows(
        """
        SELECT text, label, articles, rule FROM name WHERE id IN (\(search.rows))
        ORDER BY articles DESC, id LIMIT ?
        """, search.values + [.integer(limit)]
      ) { row in
        LinkedName(
          name: row.text(0), label: EntityLabel(rawValue: row.text(1)) ?? .miscellaneous,
          articles: row.integer(2), rule: row.optionalText(3).map { Rule($0) })
      }
    }
  }

  /// What somebody said, the latest first.
  public func said(_ speaker: QueryText, limit: Int = 1000) throws(LibraryError) -> [SaidQuote] {
    try read { database in
      let search = NameSearch(speaker)
      let found = try database.rows(
        """
        SELECT q.article, a.title, s.date, n.text, q.kind, q.start, q."end", q.rule
        FROM quote q JOIN name n ON n.id = q.speaker JOIN article a ON a.id = q.article
        JOIN status s ON s.article = q.article AND s.is_removed = 0
        WHERE q.speaker IN (\(search.rows))
        ORDER BY s.date DESC, q.article DESC, q.start LIMIT ?
        """, search.values + [.integer(limit)], FoundQuote.init)
      return try Self.texts(of: found, in: database)
    }
  }

  /// Reads the words of quotes that stand article by article.
  private static func texts(
    of quotes: [FoundQuote], in database: Database
  ) throws -> [SaidQuote] {
    var article: (id: Int, document: Document)?
    return try quotes.compactMap { quote in
      if article?.id != quote.article {
        guard let stored = try Self.article(ArticleID(quote.article), in: database) else {
          return nil
        }
        article = (quote.article, stored.parsed.document)
      }
      guard let document = article?.document, quote.start >= 0, quote.start <= quote.end,
        quote.end <= document.utf8.count
      else { return nil }
      return quote.said(in: document)
    }
  }

  /// The articles that name somebody or something, the latest first.
  public func about(
    _ name: QueryText, limit: Int = 1000
  ) throws(LibraryError) -> [NamingArticle] {
    try read { database in
      let search = NameSearch(name)
      let found = try database.rows(
        """
        SELECT m.article, n.text, max(m.mentions), sum(m.mentions)
        FROM mention m JOIN name n ON n.id = m.name
        JOIN status s ON s.article = m.article AND s.is_removed = 0
        WHERE m.name IN (\(search.rows))
        GROUP BY m.article ORDER BY s.date DESC, m.article DESC LIMIT ?
        """, search.values + [.integer(limit)]
      ) { (id: ArticleID($0.integer(0)), name: $0.text(1), mentions: $0.integer(3)) }
      return try found.flatMap { article in
        try Self.rows([article.id], in: database).map {
          NamingArticle(row: $0, name: article.name, mentions: article.mentions)
        }
      }
    }
  }
}

/// A quote of which only the place is known.
private struct FoundQuote {
  let article: Int
  let title: String
  let date: Int
  let speaker: String
  let kind: String
  let start: Int
  let end: Int
  let rule: String?

  init(_ row: SQLRow) {
    article = row.integer(0)
    title = row.text(1)
    date = row.integer(2)
    speaker = row.text(3)
    kind = row.text(4)
    start = row.integer(5)
    end = row.integer(6)
    rule = row.optionalText(7)
  }

  /// - Precondition: Its span lies in `document`.
  func said(in document: Document) -> SaidQuote {
    SaidQuote(
      article: ArticleID(article), title: title, date: Timestamp(milliseconds: date),
      speaker: speaker, kind: Quotation.Kind(rawValue: kind) ?? .direct, span: Span(start, end),
      text: document[Span(start, end)], rule: rule.map { Rule($0) })
  }
}
