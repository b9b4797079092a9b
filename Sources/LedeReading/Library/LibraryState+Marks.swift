extension LibraryState {
  mutating func mark(_ command: Command, _ given: Given) -> [LibraryEffect]? {
    switch command {
    case .toggleRead: return toggle(.read, given)
    case .toggleStar: return toggle(.starred, given)
    case .toggleLater: return toggle(.later, given)
    case .markAllRead: return markAllRead()
    case .undo: return [.undo]
    case .remove: return focus == .sidebar ? removeEntry() : removeArticles(given)
    case .toggleSelection: toggleChosen(given)
    case .selectAll:
      changeShown { $0.chosen = $0.chosen.count == $0.ids.count ? [] : Set($0.ids) }
    default: return nil
    }
    return []
  }

  /// The articles that a command is for: the chosen ones, else so many from the selected one on.
  /// Nil, with a message, where there is none.
  mutating func targets(_ given: Given = Given()) -> [Int]? {
    let list = shown
    if !list.chosen.isEmpty {
      return list.chosen.count == list.ids.count
        ? list.ids : list.ids.filter { list.chosen.contains($0) }
    }
    guard focus != .sidebar || geometry.list != nil, !list.ids.isEmpty, !isStale || hits != nil
    else {
      message = Message(isStale ? "Still listing …" : "There is no article here")
      return nil
    }
    let end = min(list.ids.count, list.selected + given.times)
    return Array(list.ids[list.selected..<end])
  }

  /// Sets a mark on all targets, or takes it from them if all have it.
  private mutating func toggle(_ mark: ArticleMark, _ given: Given) -> [LibraryEffect] {
    guard let ids = targets(given) else { return [] }
    let isSet = !ids.allSatisfy { known[$0]?.marks.contains(mark) ?? false }
    set(mark, isSet, on: ids)
    let effect = LibraryEffect.mark(ids, mark, isSet)
    guard ids.count > 1 else { return [effect] }
    message = Message("\(Self.articles(ids.count)) \(mark.past(isSet))\(undoHint)")
    changeShown { $0.chosen = [] }
    return [effect]
  }

  /// Shows a mark at once; the library is told by an effect.
  mutating func set(_ mark: ArticleMark, _ isSet: Bool, on ids: [Int]) {
    for id in ids {
      guard known[id] != nil else { continue }
      if isSet { known[id]?.marks.insert(mark) } else { known[id]?.marks.remove(mark) }
    }
    touched.formUnion(ids)
  }

  static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count.grouped) articles"
  }

  /// How it is taken back, by the user's own keys.
  var undoHint: String {
    guard let key = keyRows.first(where: { $0.command == .undo })?.keys.first else { return "" }
    return " · \(key) undoes"
  }

  /// Marks what is listed as read, without a question: it can be undone.
  private mutating func markAllRead() -> [LibraryEffect] {
    if let hits {
      set(.read, true, on: hits.list.ids)
      message = Message("\(Self.articles(hits.list.ids.count)) marked as read\(undoHint)")
      return [.mark(hits.list.ids, .read, true)]
    }
    let unread = listing.filter.isEmpty ? sidebar.unread(of: listing.scope) : nil
    if unread == 0 {
      message = Message("Everything here is read")
      return []
    }
    for id in known.keys { known[id]?.marks.insert(.read) }
    touched.formUnion(list.ids)
    let what = unread.map { "\($0.grouped) marked" } ?? "All marked"
    message = Message("\(what) as read\(undoHint)")
    return [.markAllRead(listing)]
  }

  private mutating func toggleChosen(_ given: Given) {
    changeShown { list in
      guard !list.ids.isEmpty else { return }
      let end = min(list.ids.count, list.selected + given.times)
      for id in list.ids[list.selected..<end] {
        if list.chosen.remove(id) == nil { list.chosen.insert(id) }
      }
      list.select(end)
    }
  }

  // MARK: Removing

  private mutating func removeArticles(_ given: Given) -> [LibraryEffect] {
    guard let ids = targets(given) else { return [] }
    let title = ids.count == 1 ? ids.first.flatMap { known[$0]?.title } : nil
    let gone = Set(ids)
    changeShown { $0.remove(gone) }
    if hits != nil { list.remove(gone) }
    let what = title.map { "\u{201C}\($0)\u{201D}" } ?? Self.articles(ids.count)
    message = Message("Removed \(what)\(undoHint)")
    return [.remove(ids)]
  }

  /// What the sidebar has selected: a feed is unsubscribed from, a search is forgotten.
  private mutating func removeEntry() -> [LibraryEffect] {
    switch sidebarPane.selectedRow?.scope {
    case .feed(let id):
      message = Message("Unsubscribed from \(sidebarPane.selectedRow?.text ?? "it")\(undoHint)")
      return [.unsubscribe(feed: id)]
    case .search(let name, _):
      message = Message("Search \u{201C}\(name)\u{201D} removed")
      return [.removeSearch(name)]
    default:
      message = Message("Only feeds, searches and articles can be removed")
      return []
    }
  }
}

extension ArticleMark {
  /// What has become of an article.
  func past(_ isSet: Bool) -> String {
    switch self {
    case .read: isSet ? "marked as read" : "marked as unread"
    case .starred: isSet ? "starred" : "without a star"
    case .later: isSet ? "kept for later" : "not kept for later"
    }
  }
}

extension Sidebar {
  /// Unread articles of a scope; nil where that is not counted.
  func unread(of scope: LibraryScope) -> Int? {
    switch scope {
    case .all, .unread: unread
    case .feed(let id): feeds.first { $0.id == id }?.unread
    case .folder(let folder): feeds(in: folder).reduce(0) { $0 + $1.unread }
    case .starred, .later, .tag, .named, .search: nil
    }
  }

  /// Articles of a scope; nil where that is not counted.
  public func count(of scope: LibraryScope) -> Int? {
    switch scope {
    case .all: all
    case .unread: unread
    case .starred: starred
    case .later: later
    case .feed(let id): feeds.first { $0.id == id }?.all
    case .folder(let folder): feeds(in: folder).reduce(0) { $0 + $1.all }
    case .tag(let name): tags.first { $0.name == name }?.count
    case .named(let name, let label):
      (people + organizations).first { $0.text == name && $0.label == label }?.articles
    case .search: nil
    }
  }
}
