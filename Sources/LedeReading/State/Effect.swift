import LedeDocument

/// Something the outside must do. Effects are data: only `LedeCommands` performs them.
public enum Effect: Equatable, Sendable {
  /// Read the article with this index in the list; it opens at `at`, or where it was left.
  case load(Int, at: Int? = nil)
  /// Look for `pattern`, and answer with `.found` of the same generation.
  case search(SearchPattern, includingChrome: Bool, generation: Int)
  case useTheme(String)
  /// Keep the theme for the next start.
  case keepTheme(String)
  case copy(String)
  case copyQuotation(Int, CopyForm)
  case copyArticle(asMarkdown: Bool)
  /// Show what a link of the article leads to: a file here, anything else in the browser.
  case follow(String)
  case openLink(String)
  /// Run what the user typed, with the article on its standard input.
  case pipe(String)
  /// Keep the place, so that the article opens there again.
  case keepPlace
  case openFile(String)
  /// Look for the files that `path` could become; `line` is the `:` line it stands in.
  case completePath(String, line: String)
  case redraw
  case suspend
  case quit
}
