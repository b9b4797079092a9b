import LedeDocument
import LedeLayout

/// Quotes as a table for spreadsheets, one a row.
struct QuotesAsCSV: QuotePrinter {
  var header: String {
    CSVRow.text(["file", "title", "speaker", "role", "kind", "quote", "confidence", "rule"])
  }

  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    let rows = article.quotes.map { quote in
      CSVRow.text([
        TerminalText(article.article.path.text).string,
        TerminalText(article.title ?? "").string,
        TerminalText(quote.name ?? "").string, TerminalText(quote.role ?? "").string,
        quote.kind.rawValue, article.paragraphs(of: quote).joined(separator: "\n"),
        quote.attribution.map { "\($0.confidence)" } ?? "", quote.attribution?.rule.name ?? "",
      ])
    }
    return Array(rows.joined().utf8)
  }
}
