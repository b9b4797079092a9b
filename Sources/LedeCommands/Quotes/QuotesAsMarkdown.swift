/// Quotes as block quotes of Markdown, each with its speaker and a heading for each article.
struct QuotesAsMarkdown: QuotePrinter {
  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    guard !article.quotes.isEmpty else { return [] }
    var blocks = [heading(of: article)]
    for quote in article.quotes {
      let words = article.markedParagraphs(of: quote).map { "> " + MarkdownText.escaped($0) }
      let speaker = quote.name.map { _ in "— " + MarkdownText.escaped(article.speaker(of: quote)) }
      blocks.append(
        (words + [speaker.map { "> " + $0 }].compactMap(\.self)).joined(separator: "\n>\n"))
    }
    return Array((blocks.joined(separator: "\n\n") + "\n\n").utf8)
  }

  private func heading(of article: ArticleQuotes) -> String {
    let title = MarkdownText.escaped(article.heading)
    guard let link = article.link else { return "## " + title }
    return "## [\(title)](\(MarkdownText.destination(link)))"
  }
}
