import LedeDocument
import LedeLibrary
import LedeReading
import LedeTerminal

extension LibrarySession {
  func perform(_ effect: LibraryEffect) {
    switch effect {
    case .list(let listing, let generation): list(listing, generation)
    case .rows(let ids): readRows(ids)
    case .sidebar: readSidebar()
    case .preview(let id): readPreview(id)
    case .search(let text, let generation): search(text, generation)
    case .dossier(let name, let label): show(dossierOf: name, label)
    case .complete(let text): complete(text)
    case .completeTag(let text): completeTag(text)
    case .open(let ids, let index): open(ids, index)
    case .openArticle(let id, let place, let pattern): open(id, at: place, pattern)
    case .openLink(let id):
      withAddress(of: id) { [self] in desk.openLink($0, for: self) }
    case .copyAddress(let id):
      withAddress(of: id) { [self] address in
        desk.copy(address, for: self)
        report(Message("Copied the address"))
      }
    case .copy(let text): desk.copy(text, for: self)
    case .useTheme(let name): if let message = desk.use(theme: name) { report(message) }
    case .keepTheme(let name): desk.keep(theme: name)
    case .redraw: desk.terminal.redraw()
    case .suspend: desk.terminal.suspend()
    case .leave: desk.leave()
    case .quit: desk.quit()
    default: write(effect)
    }
  }

  private func write(_ effect: LibraryEffect) {
    switch effect {
    case .mark(let ids, let mark, let isOn):
      write { try $0.mark(ids.map(ArticleID.init), Mark(mark), isOn) }
    case .markAllRead(let listing):
      let query = ListingQuery(listing).query
      write { try $0.mark(matching: query, .read) }
    case .tag(let ids, let name, let isOn):
      write { try $0.tag(ids.map(ArticleID.init), name, isOn) }
    case .remove(let ids): write { try $0.remove(ids.map(ArticleID.init)) }
    case .unsubscribe(let id):
      write("Unsubscribed; its articles stay") { try $0.unsubscribe(FeedID(id)) }
    case .undo: undo()
    case .saveSearch(let name, let query):
      write("Kept the search \(name)") { try $0.save(SavedSearch(name: name, query: query)) }
    case .removeSearch(let name):
      write("Forgot the search \(name)") { try $0.removeSavedSearch(name) }
    case .editFeed(let id, let title, let folder, let fullText):
      let fullText = fullText.flatMap(StoredFeed.FullText.init)
      write { try $0.edit(FeedID(id), title: title, folder: folder, fullText: fullText) }
    default: fetch(effect)
    }
  }

  /// Writes something, tells what was done, and has everything shown anew.
  private func write<Value: Sendable>(
    _ done: String? = nil, _ body: @escaping @Sendable (Library) throws -> Value
  ) {
    desk.library.write {
      try body(try $0.library())
    } then: { [self] result in
      switch result {
      case .success: if let done { report(Message(done)) }
      case .failure(let trouble): report(trouble)
      }
      tellChange()
    }
  }

  private func undo() {
    desk.library.write {
      try $0.existing()?.undo()
    } then: { [self] result in
      report(Message(undone: result))
      tellChange()
    }
  }

  /// What is shown, here and behind, may be old.
  func tellChange() {
    apply(.changed)
    desk.libraryChanged(by: self)
  }

  private func withAddress(of id: Int, then: @escaping @UI @Sendable (String) -> Void) {
    desk.library.read {
      try $0.existing()?.rows([ArticleID(id)]).first?.url
    } then: {
      [self] result in
      switch result {
      case .success(let address?): then(address)
      case .success(nil): report(Message("This article has no address", isError: true))
      case .failure(let trouble): report(trouble)
      }
    }
  }

  // MARK: Opening

  /// Opens a reader on a list of articles.
  private func open(_ ids: [Int], _ index: Int) {
    guard ids.indices.contains(index) else { return }
    let hold = desk.hold()
    let id = ArticleID(ids[index])
    desk.library.read {
      try ShelvedArticle(id, in: try $0.library())
    } then: { [self] result in
      put(result.map { $0.map { ($0, nil) } }, of: ids, index, nil)
      desk.release(hold)
    }
  }

  /// Opens one article where a search found its words; the others that it found come before and after.
  private func open(_ id: Int, at place: Int?, _ pattern: SearchPattern?) {
    let hold = desk.hold()
    let hit = pattern == nil ? nil : hits.firstIndex { $0.article.id == id }
    let snippet = hit.map { hits[$0].snippet }
    let list = hit == nil ? [id] : hits.map(\.article.id)
    desk.library.read { access -> (ShelvedArticle, place: Int?)? in
      guard let shelved = try ShelvedArticle(ArticleID(id), in: try access.library()) else {
        return nil
      }
      let found = snippet.flatMap { HitPattern.place(of: $0, in: shelved.article.document.utf8) }
      return (shelved, place ?? found)
    } then: { [self] result in
      put(result, of: list, hit ?? 0, pattern)
      desk.release(hold)
    }
  }

  private func put(
    _ result: Result<(ShelvedArticle, place: Int?)?, LibraryTrouble>, of ids: [Int], _ index: Int,
    _ pattern: SearchPattern?
  ) {
    switch result {
    case .failure(let trouble): report(trouble)
    case .success(nil):
      report(Message("This article is no longer in the library", isError: true))
      apply(.changed)
    case .success((let shelved, let place)?):
      guard !isClosed else { return }
      let shelf = ArticleShelf(list: ids, desk.options, desk.places, desk.library)
      let reader = ReaderSession(desk, shelf, shelved, index: index, at: place)
      desk.put(reader)
      if let pattern { reader.find(pattern, from: place ?? 0) }
    }
  }
}
