import GRDB

/// What may stand where the caret is in a query.
public struct QueryCompletion: Equatable, Sendable {
  /// The bytes of the query that a candidate takes the place of.
  public let range: Range<Int>
  /// The best first, each as it is to be typed.
  public let candidates: [String]
}

extension QueryCompletion {
  /// What is being typed at the end of a query.
  enum Target: Equatable {
    /// A word that may become a field, a flag or nothing.
    case start(String)
    case value(field: String, String)
  }

  /// What stands before `caret`, and where it begins; nil where there is nothing to complete.
  static func target(in text: String, caret: Int) -> (target: Target, range: Range<Int>)? {
    let before = String(decoding: Array(text.utf8).prefix(max(caret, 0)), as: UTF8.self)
    let end = before.utf8.count
    let tokens = QueryLexer(before).tokens
    guard let last = tokens.last, last.range.upperBound == end else {
      return (.start(""), end..<end)
    }
    let field: String? =
      if tokens.count > 1, case .field(let name) = tokens[tokens.count - 2].kind,
        !tokens[tokens.count - 2].endsTerm
      { name } else { nil }
    switch last.kind {
    case .field(let name): return (.value(field: name, ""), end..<end)
    case .word(let word), .phrase(let word):
      if let field { return (.value(field: field, word), last.range) }
      guard case .word = last.kind else { return nil }
      return (.start(word), last.range)
    case .minus, .open: return (.start(""), end..<end)
    case .close, .bar: return nil
    }
  }

  /// Fields and flags that begin with `word`.
  static func starts(with word: String) -> [String] {
    let folded = FoldedText.fold(word)
    let fields =
      QueryField.allCases.map { $0.rawValue + ":" } + ["after:", "before:", "on:", "is:"]
    return (QueryFlag.allCases.map(\.rawValue) + fields)
      .filter { $0.hasPrefix(folded) && $0 != folded }
  }

  /// `value` as it is typed: in marks where it has spaces or signs.
  static func quoted(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy {
      $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    return isPlain ? value : "\"\(value.filter { $0 != "\"" })\""
  }
}

extension Library {
  /// What may stand at `caret`, a byte offset into `text`: fields and flags, and behind a field what
  /// the library has of it.
  public func completion(
    of text: String, caret: Int, limit: Int = 20
  ) throws(LibraryError) -> QueryCompletion? {
    guard let (target, range) = QueryCompletion.target(in: text, caret: caret) else { return nil }
    let candidates: [String]
    switch target {
    case .start(let word): candidates = QueryCompletion.starts(with: word)
    case .value(let field, let value):
      candidates = try values(of: field, startingWith: value, limit).map(QueryCompletion.quoted)
    }
    return QueryCompletion(range: range, candidates: Array(candidates.prefix(limit)))
  }

  private func values(
    of field: String, startingWith text: String, _ limit: Int
  ) throws(LibraryError) -> [String] {
    let folded = FoldedText.fold(text)
    let range: [SQLValue] = [
      .text(folded), .text(folded + "\u{10FFFF}"), .integer(limit),
    ]
    let sql: String
    switch QueryField(rawValue: field) {
    case .tag:
      sql = "SELECT name FROM tag WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT ?"
    case .said, .about:
      sql = """
        SELECT text FROM name WHERE folded >= ? AND folded < ? AND total > 0
        ORDER BY total DESC LIMIT ?
        """
    case .from:
      sql = """
        SELECT name FROM source WHERE folded >= ?1 AND folded < ?2
        UNION SELECT coalesce(given_title, title) FROM feed WHERE folded >= ?1 AND folded < ?2
        ORDER BY 1 LIMIT ?3
        """
    case .folder:
      sql = """
        SELECT DISTINCT folder FROM feed WHERE folder <> '' AND lower(folder) >= ?
        AND lower(folder) < ? ORDER BY folder LIMIT ?
        """
    case .lang:
      sql = """
        SELECT DISTINCT language FROM article WHERE lower(language) >= ? AND lower(language) < ?
        ORDER BY language LIMIT ?
        """
    case .title, .by, .note, nil: return Self.words(of: field, folded)
    }
    return try read { try $0.rows(sql, range) { $0.text(0) } }
  }

  /// Values of fields that are always the same.
  private static func words(of field: String, _ text: String) -> [String] {
    let words: [String] =
      switch field {
      case "is": QueryFlag.allCases.map(\.rawValue)
      case "after", "before", "on": ["today", "yesterday", "7d", "4w", "6m", "1y"]
      default: []
      }
    return words.filter { $0.hasPrefix(text) }
  }
}
