extension Command {
  /// What the command does in the library, for its help: where that is not what `summary` says.
  var librarySummary: String {
    switch self {
    case .select: "Open the article or the folder"
    case .halfPageDown: "Half a page down"
    case .halfPageUp: "Half a page up"
    case .nextArticle: "Next article, whichever pane has the keys"
    case .previousArticle: "Previous article, whichever pane has the keys"
    case .openLink: "Open the page of the article in the browser"
    case .copy: "Copy the address of the article"
    case .acrossLibrary: "Everything about the person or company in the sidebar"
    case .facts: "Facts about the article or the feed"
    case .narrower: "Make the sidebar narrower"
    case .wider: "Make the sidebar wider"
    case .resetWidth: "Make the sidebar as wide as at first"
    case .cancel: "Cancel the innermost thing: prompt, panel, search, filter, fetching"
    case .interrupt: "Cancel; twice quits"
    case .quitArticle: "Close the panel or the search, else quit"
    default: summary
    }
  }
}

extension Command.Group {
  /// The order of the library's help: what is most wanted there comes first.
  static let inLibrary: [Command.Group] =
    [.lists, .library, .article, .links, .move]
    + allCases.filter { ![.lists, .library, .article, .links, .move].contains($0) }
}
