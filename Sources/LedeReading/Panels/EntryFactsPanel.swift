import LedeLayout

/// What is known of the selected article of the library, or of the selected feed.
enum EntryFactsPanel {
  static func rows(in state: LibraryState, measure: Int) -> [PanelRow] {
    if state.focus == .sidebar, case .feed(let id) = state.sidebarPane.selectedRow?.scope,
      let feed = state.sidebar.feeds.first(where: { $0.id == id })
    {
      return rows(of: feed, measure)
    }
    guard let article = state.selectedArticle else {
      return [PanelRow(.note, "No article is selected.")]
    }
    return rows(of: article, state, measure)
  }

  private static func rows(of feed: Sidebar.Feed, _ measure: Int) -> [PanelRow] {
    let whole =
      switch feed.fullText {
      case "always": "always fetched from the page"
      case "never": "as the feed has it"
      default: "fetched from the page where the feed has only the beginning"
      }
    return entry("Feed", feed.title, measure)
      + entry("Folder", feed.folder, measure)
      + entry("Articles", "\(feed.all.grouped), \(feed.unread.grouped) unread", measure)
      + entry("Whole text", whole, measure) + entry("Last fetch", feed.error ?? "worked", measure)
  }

  private static func rows(
    of article: ListedArticle, _ state: LibraryState, _ measure: Int
  ) -> [PanelRow] {
    let minutes = article.minutes(at: state.options.wordsPerMinute)
    let words = article.words == 1 ? "1 word" : "\(article.words.grouped) words"
    let marks = ArticleMark.allCases.filter(article.marks.contains).map(\.rawValue)
    return entry("Title", article.title, measure) + entry("Byline", article.byline, measure)
      + entry("From", article.from, measure)
      + entry("Date", state.clock.day(of: article.date).text, measure)
      + entry("Length", "\(words), \(minutes.grouped) min", measure)
      + entry("Marks", marks.isEmpty ? "unread" : marks.joined(separator: ", "), measure)
      + entry("Begins", article.excerpt, measure)
  }

  private static func entry(_ name: String, _ value: String?, _ measure: Int) -> [PanelRow] {
    guard let value, !value.isEmpty else { return [] }
    let lines = TerminalText(value).wrapped(columns: max(8, measure - 2), atMost: 6)
    return [PanelRow(.heading, name)]
      + lines.map { line in
        var row = PanelRow(.more, line.string)
        row.indent = 1
        return row
      }
  }
}
