import LedeDocument
import LedeLayout

extension ArticleQuotes {
  /// The words of a quotation, one string a paragraph, without what no terminal should get.
  func paragraphs(of quote: SpokenQuote) -> [String] {
    quote.paragraphs.map { TerminalText(utf8: document.utf8[$0.range]).string }
  }

  /// The words in curly marks, by the custom that every paragraph has an opening one and only the
  /// last a closing one; without marks where the text has none.
  func markedParagraphs(of quote: SpokenQuote) -> [String] {
    let paragraphs = paragraphs(of: quote)
    guard quote.kind != .indirect else { return paragraphs }
    return paragraphs.enumerated().map { index, text in
      "“" + text + (index == paragraphs.count - 1 ? "”" : "")
    }
  }

  /// `Ann Lee, spokeswoman for Farol`.
  func speaker(of quote: SpokenQuote) -> String {
    guard let name = quote.name else { return "Unknown speaker" }
    let text = [name, quote.role].compactMap(\.self).joined(separator: ", ")
    return TerminalText(text).string
  }
}
