import LedeDocument
import LedeLayout

/// People as a table to read, each with his or her quotes below if wanted.
struct PeopleAsText: QuotePrinter {
  /// The width to wrap quotes at; nil for one line a paragraph.
  let columns: Int?
  let showsQuotes: Bool

  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    let people = article.people
    guard !people.isEmpty else { return [] }
    let heading = isOnly ? "" : TerminalText(article.heading).string + "\n\n"
    let body = showsQuotes ? list(people, article) : Columns.text([Self.titles] + people.map(row))
    return Array((heading + body + (isOnly ? "" : "\n")).utf8)
  }

  private static let titles = ["Name", "Quotes", "Named", "Role"]

  private func row(_ person: ArticlePerson) -> [String] {
    [person.name, "\(person.quotes.count)", "\(person.mentions)", person.role ?? ""]
  }

  private func list(_ people: [ArticlePerson], _ article: ArticleQuotes) -> String {
    people.map { person in
      let title = [person.name, person.role].compactMap(\.self).joined(separator: ", ")
      let words = person.quotes.flatMap { article.markedParagraphs(of: $0) }
      let lines =
        WrappedText(title, columns: columns).lines
        + words.flatMap { text in
          WrappedText(text, columns: columns.map { max($0 - 2, 20) }).lines.map { "  " + $0 }
        }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
