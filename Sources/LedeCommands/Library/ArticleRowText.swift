import LedeLayout
import LedeLibrary

/// Rows of the library as lines of text and as JSON.
enum ArticleRowText {
  /// The cells of one line: id, marks, date, source, title.
  static func cells(_ row: ArticleRow) -> [String] {
    let marks =
      (row.marks.contains(.read) ? " " : "N") + (row.marks.contains(.starred) ? "*" : " ")
      + (row.marks.contains(.later) ? "L" : " ")
    return ["\(row.id.number)", marks, row.date.day, row.from ?? "-", row.title]
  }

  static func write(_ row: ArticleRow, to json: inout JSONWriter) {
    json.field("id", row.id.number)
    json.field("title", row.title)
    json.field("byline", row.byline)
    json.field("from", row.from)
    json.field("url", row.url)
    json.field("file", row.path)
    json.field("date", row.date.day)
    json.field("words", row.words)
    json.field("read", row.marks.contains(.read))
    json.field("starred", row.marks.contains(.starred))
    json.field("later", row.marks.contains(.later))
  }
}
