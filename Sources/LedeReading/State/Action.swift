import LedeDocument

/// Something that happened to the reader: the only way its state changes.
public enum Action: Sendable {
  case command(Command)
  /// A figure of the number that the next command is given, as `5` before `j`.
  case digit(Int)
  /// Text typed or pasted into the open prompt.
  case insert(String)
  /// The mouse wheel, in lines, negative is up, and the column it was turned over: that of the text
  /// or that of a panel.
  case scroll(Int, column: Int? = nil)
  /// A click on something that can be chosen.
  case choose(Target)
  case resized(rows: Int, columns: Int)
  /// Time has passed; sent when `deadline` is reached.
  case tick
  /// The program was stopped and goes on (`fg`).
  case resumed
  /// Another article, or the whole of one that was shown in part.
  case loaded(Article, index: Int)
  /// An article could not be read.
  case failed(message: String, index: Int)
  case annotated(Reading, of: Int)
  /// The names of the article were looked at again, or some of them.
  case refined(Reading, of: Int)
  /// A second look at the names begins, or ends.
  case refining(Bool)
  case found(SearchResult, generation: Int)
  /// The themes there are, and the user's keys: what the first screen can do without.
  case listed(themes: [String], keys: [ReaderState.KeyRow])
  /// Another theme is on the screen, chosen by the terminal's background.
  case themed(String)
  /// What the `:` line with this text can become.
  case completed([String], of: String)
  /// What a person did to the article; nil if it is not in the library.
  case status(ArticleStatus?, of: Int)
  case dossier(NameDossier)
  /// An effect has something to say.
  case report(Message)
}

/// Something on the screen that can be chosen with Enter or a click.
public enum Target: Equatable, Sendable {
  /// A place in the text; the span is shown as the focus.
  case place(Span)
  /// An entity, by its index: walks its mentions.
  case entity(Int)
  /// One mention, by its index.
  case mention(Int)
  /// One quotation, by its index.
  case quotation(Int)
  /// A link, by its index among the document's inlines.
  case link(Int)
  /// An article of the library by its number there, at an offset if it is given.
  case stored(Int, at: Int?)
  case theme(String)
  /// What the library's list is sorted by.
  case order(Listing.Order)
  case command(Command)
  /// A quotation for the clipboard with its speaker and where it was said, by its index.
  case copyQuotation(Int, CopyForm)
  /// Text for the clipboard, and what it is called in the message.
  case copy(String, name: String)
  /// The whole article for the clipboard, made only when it is wanted.
  case copyArticle(asMarkdown: Bool)
  /// The n-th row of the open panel.
  case row(Int)
}

/// How a quotation is written on the clipboard.
public enum CopyForm: String, CaseIterable, Sendable {
  case text
  case markdown = "Markdown"
  case json = "JSON"
}

/// One line for the status line.
public struct Message: Equatable, Sendable {
  public let text: String
  public let isError: Bool

  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
