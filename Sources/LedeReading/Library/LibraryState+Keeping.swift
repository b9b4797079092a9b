extension LibraryState {
  /// What keeps, finds and fetches articles.
  mutating func keep(
    _ command: Command, _ given: Given, at now: Moment
  ) -> [LibraryEffect]? {
    switch command {
    case .readNext: return readOn(given)
    case .nextUnread: return goToUnread(1, given)
    case .previousUnread: return goToUnread(-1, given)
    case .filterList: openFilter()
    case .searchLibrary, .search: open(.librarySearch, text: hits?.query ?? "")
    case .saveSearch: openSaving()
    case .groupList: group()
    case .tag: if targets(given) != nil { open(.tag) }
    case .add: open(.add)
    case .reload: return reload()
    case .reloadAll: return refresh(nil)
    case .openLink: return selected { .openLink($0) }
    case .copy: return selected { .copyAddress($0) }
    case .acrossLibrary: return showAcross(at: now)
    default: return nil
    }
    return []
  }

  /// An effect on the selected article, if there is one.
  private mutating func selected(_ effect: (Int) -> LibraryEffect) -> [LibraryEffect] {
    guard targets() != nil, let id = selectedID else { return [] }
    return [effect(id)]
  }

  private mutating func group() {
    isGrouped.toggle()
    guard isGrouped else {
      message = Message("Not grouped")
      return
    }
    switch listing.order {
    case .newest, .oldest: message = Message("Grouped by day")
    case .source: message = Message("Grouped by source")
    case .title: message = Message("Grouped by first letter")
    case .longest, .shortest:
      isGrouped = false
      message = Message("Lists by length have no groups")
    }
  }

  // MARK: Fetching

  /// Fetches the feeds of what is listed; all of them where it is not a matter of feeds.
  private mutating func reload() -> [LibraryEffect] {
    switch listing.scope {
    case .feed(let id): return refresh([id])
    case .folder(let folder): return refresh(sidebar.feeds(in: folder).map(\.id))
    default: return refresh(nil)
    }
  }

  private mutating func refresh(_ feeds: [Int]?) -> [LibraryEffect] {
    guard !sidebar.feeds.isEmpty else {
      message = Message("No feeds yet: \(key(of: .add) ?? ":add") adds one")
      return []
    }
    return [.refresh(feeds)]
  }

  /// The first key of a command, by the user's own keys.
  public func key(of command: Command) -> String? {
    keyRows.first { $0.command == command }?.keys.first
  }

  // MARK: Searching

  /// Looks for words in all texts; what is found lies over the list until ESC.
  public mutating func startSearch(_ text: String) -> [LibraryEffect] {
    generation += 1
    if hits == nil { hits = HitList(query: text) } else { hits?.query = text }
    hits?.isWaiting = true
    hits?.fault = nil
    focus = .list
    return [.search(text, generation: generation)]
  }

  mutating func take(_ found: [ListedHit], pattern: SearchPattern?, generation: Int) {
    guard generation == self.generation, hits != nil else { return }
    learn(found.map(\.article))
    var list = ArticleList(ids: found.map(\.article.id))
    list.snippets = Dictionary(found.map { ($0.article.id, $0.snippet) }) { first, _ in first }
    hits?.list = list
    hits?.pattern = pattern
    hits?.isWaiting = false
    hits?.fault = nil
  }

  // MARK: Keeping a search

  private mutating func openSaving() {
    guard let query = queryToKeep else {
      message = Message("Filter the list first: \(key(of: .filterList) ?? ":filter-list")")
      return
    }
    open(.saveSearch, text: query.count <= 24 ? query : "")
  }

  /// What is listed, as one query; nil where that is everything.
  public var queryToKeep: String? {
    let filter = hits?.query ?? listing.filter
    guard !filter.isEmpty else { return nil }
    guard hits == nil, let scope = scopeQuery else { return filter }
    return "\(scope) (\(filter))"
  }

  /// The scope of the list, as a query.
  private var scopeQuery: String? {
    switch listing.scope {
    case .all: nil
    case .unread: "unread"
    case .starred: "starred"
    case .later: "later"
    case .folder(let folder): "folder:\(Self.quoted(folder))"
    case .feed(let id):
      sidebar.feeds.first { $0.id == id }.map { "from:\(Self.quoted($0.title))" }
    case .tag(let name): "tag:\(Self.quoted(name))"
    case .named(let name, _): "about:\(Self.quoted(name))"
    case .search(_, let query): "(\(query))"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.filter { $0 != "\"" })\""
  }
}
