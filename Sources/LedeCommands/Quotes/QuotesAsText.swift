import LedeDocument
import LedeLayout

/// Quotes to read: each speaker with what he or she said, in the order of the text.
struct QuotesAsText: QuotePrinter {
  /// The width to wrap at; nil for one line a paragraph.
  let columns: Int?

  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    guard !article.quotes.isEmpty else { return [] }
    var lines: [String] = isOnly ? [] : [TerminalText(article.heading).string, ""]
    var speaker: SpeakerKey?
    for quote in article.quotes {
      if speaker != quote.speaker {
        if speaker != nil { lines.append("") }
        lines += wrapped(article.speaker(of: quote), indent: 0)
        speaker = quote.speaker
      }
      lines += article.markedParagraphs(of: quote).flatMap { wrapped($0, indent: 2) }
    }
    if !isOnly { lines.append("") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    let lines = WrappedText(text, columns: columns.map { max($0 - indent, 20) }).lines
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
