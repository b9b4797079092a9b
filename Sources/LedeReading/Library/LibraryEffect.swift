import LedeDocument

/// Something the outside must do for the library's screen. Effects are data: only `LedeCommands`
/// performs them.
public enum LibraryEffect: Equatable, Sendable {
  /// Look for the articles of a listing; answer with `.firstRows`, if that is sooner, and `.listed`,
  /// or with `.badFilter`, of the same generation.
  case list(Listing, generation: Int)
  /// Read the rows of these articles; answer with `.rows`.
  case rows([Int])
  /// Read what the sidebar shows; answer with `.sidebar`.
  case sidebar
  /// Read the article for the preview; answer with `.previewed`.
  case preview(Int)
  /// Search all texts; answer with `.hits` of the same generation, or `.badFilter`.
  case search(String, generation: Int)
  /// Open the n-th of these articles; `next-article` walks through the others.
  case open([Int], index: Int)
  /// Open one article, at an offset if it is given, with the pattern searched in it.
  case openArticle(Int, at: Int?, pattern: SearchPattern?)
  case mark([Int], ArticleMark, Bool)
  /// Mark every article of a listing as read, also those that came meanwhile.
  case markAllRead(Listing)
  /// Give articles a tag, or take it from them.
  case tag([Int], String, Bool)
  /// Take articles out of every list.
  case remove([Int])
  case unsubscribe(feed: Int)
  case undo
  /// Keep what an address or a path leads to: a feed is subscribed to, a page or a file is added.
  case add(String)
  /// Take over a list of subscriptions, by its path.
  case importList(String)
  /// Fetch these feeds, or all for nil; `.refreshing` tells how far it is.
  case refresh([Int]?)
  case cancelRefresh
  case saveSearch(name: String, query: String)
  case removeSearch(String)
  /// Change what a person may change about a feed; nil leaves it.
  case editFeed(Int, title: String? = nil, folder: String? = nil, fullText: String? = nil)
  /// Look for what may stand at the end of a query; answer with `.completed`.
  case complete(String)
  /// Look for tags that begin so; answer with `.completed`.
  case completeTag(String)
  /// Open the page of an article in the browser.
  case openLink(Int)
  /// Everything about a name; answer with `.dossier`.
  case dossier(String, EntityLabel)
  case copy(String)
  /// Copy the address of an article.
  case copyAddress(Int)
  case useTheme(String)
  case keepTheme(String)
  case redraw
  case suspend
  /// Go back to what is behind the library; where nothing is, quit.
  case leave
  case quit
}
