/// People as a list of Markdown.
struct PeopleAsMarkdown: QuotePrinter {
  let showsQuotes: Bool

  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    let people = article.people
    guard !people.isEmpty else { return [] }
    let title = MarkdownText.escaped(article.heading)
    let heading = article.link.map { "## [\(title)](\(MarkdownText.destination($0)))" }
    let items = people.map { item($0, article) }
    return Array(((heading ?? "## " + title) + "\n\n" + items.joined() + "\n").utf8)
  }

  private func item(_ person: ArticlePerson, _ article: ArticleQuotes) -> String {
    let role = person.role.map { ", " + MarkdownText.escaped($0) } ?? ""
    let counts = "\(person.quotes.count) \(person.quotes.count == 1 ? "quote" : "quotes")"
    let first = "- **\(MarkdownText.escaped(person.name))**\(role) (\(counts))\n"
    guard showsQuotes else { return first }
    return first
      + person.quotes.map { quote in
        article.markedParagraphs(of: quote).map { "  > " + MarkdownText.escaped($0) }
          .joined(separator: "\n  >\n") + "\n"
      }.joined(separator: "\n")
  }
}
