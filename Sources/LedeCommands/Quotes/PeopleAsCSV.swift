import LedeDocument
import LedeLayout

/// People as a table for spreadsheets, one a row.
struct PeopleAsCSV: QuotePrinter {
  var header: String { CSVRow.text(["file", "title", "name", "role", "quotes", "mentions"]) }

  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    let rows = article.people.map { person in
      CSVRow.text([
        TerminalText(article.article.path.text).string,
        TerminalText(article.title ?? "").string,
        TerminalText(person.name).string, TerminalText(person.role ?? "").string,
        "\(person.quotes.count)", "\(person.mentions)",
      ])
    }
    return Array(rows.joined().utf8)
  }
}
