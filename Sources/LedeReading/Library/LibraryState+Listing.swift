extension LibraryState {
  /// Whether the list on the screen is not yet that of the listing.
  public var isStale: Bool { awaited.map { !$0.isSame && !$0.isBegun } ?? false }

  /// Whether a list is on its way.
  public var isListing: Bool { awaited != nil }

  /// Asks for the articles of the listing.
  ///
  /// - Parameters:
  ///   - isSame: Whether they take the place of the same ones, so that nothing may jump.
  ///   - wanted: The article to select, if it is among them.
  /// - Returns: The question.
  mutating func ask(isSame: Bool = false, selecting wanted: Int? = nil) -> [LibraryEffect] {
    generation += 1
    awaited = AwaitedList(isSame: isSame, wanted: wanted)
    listedTotal = isSidebarKnown ? sidebar.all : nil
    return [.list(listing, generation: generation)]
  }

  /// Lists another scope; it opens where it was left.
  mutating func show(_ scope: LibraryScope) -> [LibraryEffect] {
    if !isStale, let id = list.selectedID, list.selected > 0 {
      places[listing.scope] = id
    } else if !isStale {
      places[listing.scope] = nil
    }
    listing.scope = scope
    listing.filter = ""
    filterFault = nil
    return ask(selecting: places[scope])
  }

  /// Lists what the filter leaves of the scope.
  mutating func filter(by text: String) -> [LibraryEffect] {
    filterFault = nil
    guard listing.filter != text else { return [] }
    listing.filter = text
    return ask(selecting: list.selectedID)
  }

  mutating func sort(by order: Listing.Order) -> [LibraryEffect] {
    guard listing.order != order else { return [] }
    listing.order = order
    message = Message("Sorted by \(order.summary)")
    return ask(selecting: list.selected > 0 ? list.selectedID : nil)
  }

  // MARK: Answers

  mutating func takeFirst(_ rows: [ListedArticle], generation: Int) {
    guard generation == self.generation, let awaited, !awaited.isSame, !awaited.isBegun else {
      return
    }
    learn(rows)
    begin(ids: rows.map(\.id))
    self.awaited?.isBegun = true
  }

  mutating func takeList(_ ids: [Int], generation: Int) -> [LibraryEffect] {
    guard generation == self.generation, let awaited else { return [] }
    self.awaited = nil
    let height = geometry.height
    if awaited.isSame {
      let merged = list.merged(into: ids, keeping: touched)
      list.replace(ids: merged, selecting: list.selectedID, height: height)
    } else if awaited.isBegun {
      // Whoever has moved since stays where they are.
      let wanted = list.selected == 0 ? awaited.wanted : nil
      list.replace(ids: ids, selecting: wanted ?? list.selectedID, height: height)
    } else {
      begin(ids: ids)
      if let wanted = awaited.wanted, let index = ids.firstIndex(of: wanted) { list.select(index) }
    }
    switch awaited.next {
    case .select: return openSelected()
    case .readNext: return readOn()
    default: return []
    }
  }

  /// Another list is on the screen, from its top.
  private mutating func begin(ids: [Int]) {
    list = ArticleList(ids: ids)
    filterFault = nil
    (touched, asked) = ([], [])
  }

  mutating func takeFault(_ fault: String, generation: Int) {
    guard generation == self.generation else { return }
    if hits != nil {
      hits?.fault = fault
      hits?.isWaiting = false
    } else {
      filterFault = fault
      awaited = nil
    }
  }

  mutating func learn(_ rows: [ListedArticle]) {
    for row in rows { known[row.id] = row }
  }

  mutating func take(_ rows: [ListedArticle]) -> [LibraryEffect] {
    learn(rows)
    for row in rows { asked.remove(row.id) }
    refreshPanel()
    return goOnSeeking(with: rows)
  }

  mutating func take(_ sidebar: Sidebar) -> [LibraryEffect] {
    let wasKnown = isSidebarKnown
    self.sidebar = sidebar
    isSidebarKnown = true
    sidebarPane.show(sidebar)
    refreshPanel()
    if !wasKnown {
      sidebarPane.select(listing.scope)
      listedTotal = listedTotal ?? sidebar.all
      return []
    }
    // What was listed may be gone, as a feed that was unsubscribed from.
    if !sidebar.has(listing.scope) { return show(sidebarPane.selectedRow?.scope ?? .all) }
    guard listedTotal != sidebar.all, awaited == nil else { return [] }
    // While feeds come in, a list that somebody reads stays as it is.
    guard progress == nil || list.ids.isEmpty else { return [] }
    return ask(isSame: true)
  }

  /// Something was written: the sidebar is asked again, and the rows on the screen.
  mutating func refreshRows() -> [LibraryEffect] {
    let page = geometry.height
    let list = shown
    let near = (list.first - page..<list.first + 2 * page).clamped(to: list.ids.indices)
    let ids = Array(list.ids[near])
    asked = Set(ids)
    // What is not on the screen is asked again when it is.
    known = known.filter { asked.contains($0.key) }
    return [.sidebar] + (ids.isEmpty ? [] : [.rows(ids)])
  }

  mutating func take(_ progress: RefreshProgress?) -> [LibraryEffect] {
    let last = self.progress
    self.progress = progress
    guard progress == nil, let last else { return [] }
    message = Message(last.summary, isError: last.failed > 0 && last.new == 0)
    return [.sidebar]
  }
}

extension RefreshProgress {
  /// What has come of the refresh, in a few words.
  var summary: String {
    let articles =
      switch new {
      case 0: "Nothing new"
      case 1: "1 new article"
      default: "\(new.grouped) new articles"
      }
    switch failed {
    case 0: return articles
    case 1: return "\(articles) · 1 feed failed"
    default: return "\(articles) · \(failed.grouped) feeds failed"
    }
  }
}

extension Sidebar {
  /// Whether there still is such an entry. Names are those of most articles: one that is not among
  /// them may well be in some.
  fileprivate func has(_ scope: LibraryScope) -> Bool {
    switch scope {
    case .all, .unread, .starred, .later, .named: true
    case .folder(let folder): !feeds(in: folder).isEmpty
    case .feed(let id): feeds.contains { $0.id == id }
    case .tag(let name): tags.contains { $0.name == name }
    case .search(let name, _): searches.contains { $0.name == name }
    }
  }

  /// The feeds of a folder and of those in it.
  func feeds(in folder: String) -> [Feed] {
    feeds.filter { $0.folder == folder || $0.folder.hasPrefix(folder + "/") }
  }
}

extension Listing.Order {
  /// What a list so sorted has first.
  public var summary: String {
    switch self {
    case .newest: "newest first"
    case .oldest: "oldest first"
    case .title: "title"
    case .source: "source"
    case .longest: "longest first"
    case .shortest: "shortest first"
    }
  }
}
