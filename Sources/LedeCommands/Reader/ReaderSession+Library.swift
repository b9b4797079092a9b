import LedeDocument
import LedeLibrary
import LedeParsing
import LedeReading
import LedeTerminal

/// What the reader does to articles of the library, and to those that it puts there.
extension ReaderSession {
  // MARK: What is known of the article

  /// The article is on the screen: it is marked as read, and what was done to it is shown.
  func noteOpened() {
    guard !showsNotice else { return }
    let (index, document) = (state.articleIndex, state.article.document)
    let finder = StoredFinder(shelf[index], knownIDs[index])
    desk.library.write { access -> (id: ArticleID, status: ArticleStatus?, isNews: Bool)? in
      guard let library = try access.existing(), let id = try finder.id(in: library) else {
        return nil
      }
      // A library that cannot be written can be read all the same.
      let isNews = (try? library.noteOpened(id)) ?? false
      return (id, try ArticleStatus(of: id, document, in: library), isNews)
    } then: { [self] result in
      guard case .success(let known?) = result else { return }
      knownIDs[index] = known.id
      show(known.status, at: index, document)
      if known.isNews { desk.libraryChanged(by: self) }
    }
  }

  /// Looks again what was done to the article.
  func refreshStatus() {
    let (index, document) = (state.articleIndex, state.article.document)
    let finder = StoredFinder(shelf[index], knownIDs[index])
    desk.library.read { access -> ArticleStatus? in
      guard let library = try access.existing(), let id = try finder.id(in: library) else {
        return nil
      }
      return try ArticleStatus(of: id, document, in: library)
    } then: { [self] result in
      if case .success(let status) = result { show(status, at: index, document) }
    }
  }

  /// Its notes are about the text they were read for.
  private func show(_ status: ArticleStatus?, at index: Int, _ document: Document) {
    guard index == state.articleIndex, document.utf8.count == state.article.document.utf8.count
    else { return }
    apply(.status(status, of: index))
  }

  // MARK: Changing it

  /// Does something to the article on the screen, which is put into the library if it is not there.
  ///
  /// - Parameters:
  ///   - done: What was done, behind "Kept in the library".
  ///   - change: Does it.
  func change(
    _ done: String, _ change: @escaping @Sendable (Library, ArticleID) throws -> Void
  ) {
    guard !showsNotice else {
      return report(Message("There is no article to keep", isError: true))
    }
    let index = state.articleIndex
    guard state.article.isPartial else { return write(state.article, at: index, done, change) }
    Task { @UI in
      let whole = await shelf.article(at: index)
      if case .success(let article) = whole { write(article, at: index, done, change) }
    }
  }

  private func write(
    _ article: Article, at index: Int, _ done: String,
    _ change: @escaping @Sendable (Library, ArticleID) throws -> Void
  ) {
    let finder = StoredFinder(shelf[index], knownIDs[index])
    let intake = ReaderIntake(article, shelf[index])
    desk.library.write { access -> (id: ArticleID, status: ArticleStatus?, isNew: Bool) in
      let library = try access.library()
      let known = try finder.id(in: library)
      let id = try known ?? intake.add(to: library)
      try change(library, id)
      return (id, try ArticleStatus(of: id, article.document, in: library), known == nil)
    } then: { [self] result in
      switch result {
      case .failure(let trouble): report(trouble)
      case .success(let kept):
        knownIDs[index] = kept.id
        show(kept.status, at: index, article.document)
        if kept.isNew { report(Message("Kept in the library\(done)")) }
        desk.libraryChanged(by: self)
      }
    }
  }

  func mark(_ mark: ArticleMark, _ isOn: Bool) {
    let done =
      switch mark {
      case .read: isOn ? " and read" : ", unread"
      case .starred: isOn ? " and starred" : ""
      case .later: isOn ? " for later" : ""
      }
    change(done) { try $0.mark([$1], Mark(mark), isOn) }
  }

  func tag(_ name: String, _ isOn: Bool) {
    change(" under \(name)") { try $0.tag([$1], name, isOn) }
  }

  func addNote(_ span: Span, _ text: String) {
    let quote = state.article.document[span]
    change(text.isEmpty ? ", highlighted" : " with your note") { library, id in
      try library.addNote(text, to: id, span: span, quote: quote)
    }
  }

  func editNote(_ id: Int, _ text: String) {
    change("") { library, _ in try library.editNote(id, text) }
  }

  func removeNote(_ id: Int) { change("") { library, _ in try library.removeNote(id) } }

  /// Keeps annotations of an article of the library, if it has none or others.
  func keep(_ annotations: Annotations) {
    guard case .stored(let id) = shelf[state.articleIndex], annotations != keptAnnotations else {
      return
    }
    keptAnnotations = annotations
    let document = state.article.document
    desk.library.write { access in
      let library = try access.library()
      // A refresh may have brought another text meanwhile.
      guard let stored = try library.article(id), stored.parsed.document.utf8 == document.utf8
      else { return }
      try library.annotate([(article: stored, annotations: annotations)])
    }
  }

  // MARK: More than one article

  func markAllRead() {
    let finders = (0..<shelf.count).map { StoredFinder(shelf[$0], knownIDs[$0]) }
    desk.library.write { access -> Int? in
      guard let library = try access.existing() else { return nil }
      return try library.mark(finders.compactMap { try $0.id(in: library) }, .read)
    } then: { [self] result in
      switch result {
      case .failure(let trouble): report(trouble)
      case .success(nil): report(Message("There is no library yet"))
      case .success(let count?):
        let articles = count == 1 ? "1 article" : "\(count) articles"
        report(Message(count == 0 ? "All were read" : "\(articles) marked read · U takes it back"))
        refreshStatus()
        desk.libraryChanged(by: self)
      }
    }
  }

  func undo() {
    desk.library.write {
      try $0.existing()?.undo()
    } then: { [self] result in
      report(Message(undone: result))
      refreshStatus()
      desk.libraryChanged(by: self)
    }
  }

  // MARK: Other articles of the library

  func show(dossierOf name: String, _ label: EntityLabel) {
    desk.library.read {
      try NameDossier(of: name, label, in: $0)
    } then: { [self] result in
      switch result {
      case .success(let dossier): apply(.dossier(dossier))
      case .failure(let trouble): report(trouble)
      }
    }
  }

  /// Opens the next unread article of the list, or the one before; of files the next one.
  func openUnread(forward: Bool) {
    guard !shelf.list.isEmpty else {
      let index = state.articleIndex + (forward ? 1 : -1)
      guard (0..<shelf.count).contains(index) else {
        return report(Message(forward ? "This is the last article" : "This is the first article"))
      }
      keepPlace()
      return load(index)
    }
    let hold = desk.hold()
    let (list, index) = (shelf.list, listIndex)
    desk.library.read { access -> Int? in
      let library = try access.library()
      if forward {
        let rest = list[min(index + 1, list.count)...]
        return try library.firstUnread(of: rest.lazy.map { ArticleID($0) })
          .map { rest.startIndex + $0 }
      }
      let rest = list[..<min(index, list.count)]
      return try library.firstUnread(of: rest.reversed().lazy.map { ArticleID($0) })
        .map { rest.endIndex - 1 - $0 }
    } then: { [self] result in
      switch result {
      case .success(let found?):
        keepPlace()
        load(found)
      case .success(nil):
        report(Message("No unread article \(forward ? "follows" : "comes before")"))
      case .failure(let trouble): report(trouble)
      }
      desk.release(hold)
    }
  }
}

extension Message {
  /// What became of an undo.
  init(undone result: Result<String?, LibraryTrouble>) {
    switch result {
    case .success(let what?): self.init("Undone: \(what)")
    case .success(nil): self.init("Nothing to undo")
    case .failure(let trouble): self.init(trouble.description, isError: true)
    }
  }
}

/// Finds an article of a shelf in the library.
private struct StoredFinder: Sendable {
  private let item: ShelfItem
  private let known: ArticleID?

  init(_ item: ShelfItem, _ known: ArticleID?) {
    self.item = item
    self.known = known
  }

  /// Its number; nil if the library does not have it.
  func id(in library: Library) throws(LibraryError) -> ArticleID? {
    switch item {
    case .stored(let id): return id
    case .file(let path):
      if let known { return known }
      if path.isAddress { return try library.article(atAddress: path.text) }
      guard !path.isStandardInput, let name = path.absolute else { return nil }
      return try library.article(atPath: name)
    }
  }
}

/// Makes an article of the library from one that a reader shows.
private struct ReaderIntake: Sendable {
  private let article: NewArticle

  init(_ shown: Article, _ item: ShelfItem) {
    article = {
      let parsed = Parsed(
        document: shown.document, confidence: shown.confidence, rule: shown.rule,
        diagnostics: shown.diagnostics)
      var article = NewArticle(parsed, annotations: shown.annotations)
      guard case .file(let path) = item, !path.isStandardInput else { return article }
      if path.isAddress {
        article.url = article.url ?? path.text
      } else {
        article.path = path.absolute
      }
      article.title = path.shown
      return article
    }()
  }

  func add(to library: Library) throws(LibraryError) -> ArticleID {
    let id = try library.add([article])[0].id
    try library.noteOpened(id)
    return id
  }
}
