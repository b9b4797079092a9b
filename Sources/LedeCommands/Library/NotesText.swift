import LedeLayout
import LedeLibrary

/// The notes of one article as Markdown, with what they are about and where it stands.
struct NotesText {
  private let article: StoredArticle
  private let notes: [Note]

  init(_ article: StoredArticle, _ notes: [Note]) {
    self.article = article
    self.notes = notes
  }

  /// Empty where there are no notes.
  var markdown: String {
    guard !notes.isEmpty else { return "" }
    let title = TerminalText(article.title).string
    let source = article.url.map { "[\(title)](<\($0.filter { !"<>\n".contains($0) })>)" } ?? title
    return "# \(source)\n\n" + notes.map(text(of:)).joined(separator: "\n") + "\n"
  }

  private func text(of note: Note) -> String {
    let quote = note.quote.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \(TerminalText(String($0)).string)\n" }.joined()
    guard !note.text.isEmpty else { return quote }
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText(String($0)).string + "\n" }
    return quote + "\n" + lines.joined()
  }
}
