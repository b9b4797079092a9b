/// A query as a condition on `status s`, with the values that its marks stand for.
struct QuerySQL {
  private(set) var text = ""
  private(set) var values: [SQLValue] = []
  private let isCommon: (String) -> Bool

  /// `isCommon` tells whether a match of the full-text index finds so many articles that it is better
  /// to go through the list and ask for each than to sort what was found.
  init(
    _ query: Query, now: Timestamp = .now, isCommon: @escaping (String) -> Bool = { _ in false }
  ) {
    self.isCommon = isCommon
    text = condition(query)
  }

  private mutating func condition(_ query: Query) -> String {
    switch query {
    case .all: return "1"
    case .and(let parts): return conjunction(parts)
    case .or(let parts):
      return parts.isEmpty ? "0" : "(" + parts.map { condition($0) }.joined(separator: " OR ") + ")"
    case .not(let part): return "NOT (\(condition(part)))"
    case .words(let text): return words([SearchTerm(text)])
    case .field(let field, let text): return self.field(field, text)
    case .flag(let flag): return self.flag(flag)
    case .feed(let feed):
      values.append(.integer(feed.number))
      return "s.feed = ?"
    case .date(.from, let moment): return compare(">=", moment)
    case .date(.before, let moment): return compare("<", moment)
    }
  }

  /// Words that must all be there are looked for in one go: the index meets the rarest of them first.
  private mutating func conjunction(_ parts: [Query]) -> String {
    var terms: [SearchTerm] = []
    var conditions: [String] = []
    for part in parts {
      switch part {
      case .words(let text): terms.append(SearchTerm(text))
      case .field(.title, let text): terms.append(SearchTerm(text, column: "title"))
      case .field(.by, let text): terms.append(SearchTerm(text, column: "byline"))
      default: conditions.append(condition(part))
      }
    }
    if !terms.isEmpty { conditions.append(words(terms)) }
    return conditions.isEmpty ? "1" : "(" + conditions.joined(separator: " AND ") + ")"
  }

  private mutating func words(_ terms: [SearchTerm]) -> String {
    guard let match = SearchTerm.match(terms) else { return "1" }
    values.append(.text(match))
    // A column with a sign before it is not looked up by its index (sqlite.org/optoverview.html, 2.1).
    let sign = isCommon(match) ? "+" : ""
    return "\(sign)s.article IN (SELECT rowid FROM search WHERE search MATCH ?)"
  }

  private mutating func compare(_ sign: String, _ moment: Timestamp) -> String {
    values.append(.integer(moment.milliseconds))
    return "s.date \(sign) ?"
  }

  private func flag(_ flag: QueryFlag) -> String {
    switch flag {
    case .unread: "s.is_read = 0"
    case .read: "s.is_read = 1"
    case .starred: "s.is_starred = 1"
    case .later: "s.is_later = 1"
    case .tagged: "s.article IN (SELECT article FROM tagging)"
    case .noted: "s.article IN (SELECT article FROM note)"
    case .quotes: "s.article IN (SELECT article FROM quote WHERE speaker IS NOT NULL)"
    }
  }

  private mutating func field(_ field: QueryField, _ text: QueryText) -> String {
    switch field {
    case .title: return words([SearchTerm(text, column: "title")])
    case .by: return words([SearchTerm(text, column: "byline")])
    case .from:
      let pattern = Self.pattern(FoldedText.fold(text.text))
      values += [.text(pattern), .text(pattern)]
      return """
        (s.feed IN (SELECT id FROM feed WHERE folded LIKE ? ESCAPE '\\')
        OR s.source IN (SELECT id FROM source WHERE folded LIKE ? ESCAPE '\\'))
        """
    case .folder:
      values += [.text(text.text), .text(Self.escaped(text.text) + "/%")]
      return """
        s.feed IN (SELECT id FROM feed
        WHERE folder = ? COLLATE NOCASE OR folder LIKE ? ESCAPE '\\')
        """
    case .tag:
      values.append(.text(FoldedText.fold(text.text)))
      return """
        s.article IN (SELECT article FROM tagging
        WHERE tag = (SELECT id FROM tag WHERE folded = ?))
        """
    case .said: return "s.article IN (SELECT article FROM quote WHERE speaker IN \(names(text)))"
    case .about: return "s.article IN (SELECT article FROM mention WHERE name IN \(names(text)))"
    case .note:
      let pattern = Self.pattern(text.text)
      values += [.text(pattern), .text(pattern)]
      return """
        s.article IN (SELECT article FROM note
        WHERE text LIKE ? ESCAPE '\\' OR quote LIKE ? ESCAPE '\\')
        """
    case .lang:
      values += [.text(text.text), .text(Self.escaped(text.text) + "-%")]
      return """
        s.article IN (SELECT id FROM article
        WHERE language = ? COLLATE NOCASE OR language LIKE ? ESCAPE '\\')
        """
    }
  }

  /// The rows of all names that `text` may mean (`NameSearch`).
  private mutating func names(_ text: QueryText) -> String {
    let search = NameSearch(text)
    values += search.values
    return "(\(search.rows))"
  }

  /// A pattern of LIKE that finds `text` anywhere.
  private static func pattern(_ text: String) -> String { "%\(escaped(text))%" }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}
