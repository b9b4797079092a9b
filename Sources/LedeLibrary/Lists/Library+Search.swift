import GRDB

/// An article that a full-text search found.
public struct SearchHit: Equatable, Sendable {
  public let row: ArticleRow
  /// The words around the best match, in pieces: those that matched are marked.
  public let snippet: [SnippetPiece]
  /// How well it fits: 0 for the worst, without an upper end.
  public let score: Double
}

/// A stretch of a snippet.
public struct SnippetPiece: Equatable, Sendable {
  public let text: String
  public let isMatch: Bool

  public init(_ text: String, isMatch: Bool) {
    self.text = text
    self.isMatch = isMatch
  }
}

extension Library {
  /// Searches titles, bylines and texts, the best match first (BM25; a word in a title counts for
  /// eight of the text).
  ///
  /// The words and phrases of `query` are what is ranked; everything else in it only filters.
  public func search(
    _ query: Query, limit: Int = 50, at now: Timestamp = .now
  ) throws(LibraryError) -> [SearchHit] {
    let terms = query.searchTerms
    guard let match = SearchTerm.match(terms) else {
      return try firstRows(query, limit: limit, at: now).map {
        SearchHit(row: $0, snippet: [], score: 0)
      }
    }
    return try read { database in
      let condition = QuerySQL(query.filters, now: now)
      let hits = try database.rows(
        """
        SELECT search.rowid, rank, snippet(search, 2, char(2), char(3), '…', 24)
        FROM search JOIN status s ON s.article = search.rowid
        WHERE search MATCH ? AND s.is_removed = 0 AND \(condition.text)
        ORDER BY rank LIMIT ?
        """, [.text(match)] + condition.values + [.integer(limit)]
      ) { (id: ArticleID($0.integer(0)), score: -$0.real(1), snippet: $0.text(2)) }
      return try hits.flatMap { hit in
        try Self.rows([hit.id], in: database).map {
          SearchHit(row: $0, snippet: Self.pieces(hit.snippet), score: max(hit.score, 0))
        }
      }
    }
  }

  /// Takes a snippet apart at the marks, which no article has in it: the parser drops them.
  static func pieces(_ snippet: String) -> [SnippetPiece] {
    var pieces: [SnippetPiece] = []
    var text = String.UnicodeScalarView()
    var isMatch = false
    for scalar in snippet.unicodeScalars {
      guard scalar.value == 2 || scalar.value == 3 else {
        text.append(scalar)
        continue
      }
      if !text.isEmpty { pieces.append(SnippetPiece(String(text), isMatch: isMatch)) }
      text = String.UnicodeScalarView()
      isMatch = scalar.value == 2
    }
    if !text.isEmpty { pieces.append(SnippetPiece(String(text), isMatch: isMatch)) }
    return pieces
  }
}

extension Query {
  /// The query without its `searchTerms`.
  var filters: Query {
    switch self {
    case .words, .field(.title, _): .all
    case .and(let parts): .and(parts.map(\.filters))
    default: self
    }
  }

  /// The words and phrases that must be there, to be shown in a text that was found.
  public var searchWords: [QueryText] { searchTerms.map(\.text) }

  /// The words that must be there, by which hits are ranked; none of an alternative or a negation.
  var searchTerms: [SearchTerm] {
    switch self {
    case .words(let text): [SearchTerm(text)]
    case .field(.title, let text): [SearchTerm(text, column: "title")]
    case .and(let parts): parts.flatMap(\.searchTerms)
    default: []
    }
  }
}
