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
  /// Mark the article, which is added to the library if it is not there.
  case mark(ArticleMark, Bool)
  /// Give the article a tag, or take it away.
  case tag(String, Bool)
  case addNote(Span, String)
  case editNote(Int, String)
  case removeNote(Int)
  /// Take back the last thing done in the library.
  case undo
  /// Mark every article that `next-article` walks through as read.
  case markAllRead
  /// Everything the library has about a name; answer with `.dossier`.
  case dossier(String, EntityLabel)
  /// Open an article of the library.
  case openStored(Int, at: Int?)
  /// Open the next unread article of the list, or the one before.
  case openUnread(forward: Bool)
  /// Show the library.
  case showLibrary
  /// Show what a search of all texts finds.
  case searchLibrary(String)
  case redraw
  case suspend
  /// Go back to what the article was opened from; where nothing is, quit.
  case leave
  case quit
}
