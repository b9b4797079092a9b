import LedeAnnotation
import LedeDocument
import LedeLibrary
import LedeReading
import LedeTerminal
import Synchronization

/// What the library's screen asks for.
extension LibrarySession {
  /// Articles whose rows are read before all numbers are known: more than a screen has.
  private nonisolated static let firstRows = 200

  /// Looks for the articles of a listing.
  ///
  /// - Parameters:
  ///   - listing: Which.
  ///   - generation: Counts up; a list that is asked for again is not looked for.
  ///   - isBegun: Whether its first rows are on the screen.
  func list(_ listing: Listing, _ generation: Int, isBegun: Bool = false) {
    let wanted = ListingQuery(listing)
    latest.list.store(generation, ordering: .relaxed)
    if let fault = wanted.fault { return apply(.badFilter(fault, generation: generation)) }
    let startsQuickly = wanted.hasQuickStart && !isBegun
    desk.library.read { [latest] access -> FoundList? in
      guard latest.list.load(ordering: .relaxed) == generation else { return nil }
      guard let library = try access.existing() else { return FoundList() }
      let version = try library.version()
      if startsQuickly {
        let rows = try wanted.firstRows(in: library, limit: Self.firstRows)
        Task { @UI in self.apply(.firstRows(rows, generation: generation)) }
      }
      let ids = try wanted.ids(in: library)
      let first = wanted.hasQuickStart ? [] : ids.prefix(Self.firstRows).map(ArticleID.init)
      return FoundList(
        ids: ids, rows: try library.rows(first).map(ListedArticle.init), version: version)
    } then: { [self] result in
      switch result {
      case .success(nil): break
      case .success(let found?):
        seenVersion = found.version
        if !found.rows.isEmpty { apply(.rows(found.rows)) }
        apply(.listed(found.ids, generation: generation))
      case .failure(let trouble):
        apply(.listed([], generation: generation))
        report(trouble)
      }
    }
  }

  func readRows(_ ids: [Int]) {
    desk.library.read { access -> (rows: [ListedArticle], version: Int)? in
      guard let library = try access.existing() else { return nil }
      let version = try library.version()
      return (try library.rows(ids.map(ArticleID.init)).map(ListedArticle.init), version)
    } then: { [self] result in
      guard case .success((let rows, let version)?) = result else { return }
      seenVersion = version
      apply(.rows(rows))
    }
  }

  func readSidebar() {
    // One that is about to be read will tell of this change, too.
    guard !latest.sidebar.exchange(true, ordering: .acquiringAndReleasing) else { return }
    desk.library.read { [latest] access in
      latest.sidebar.store(false, ordering: .releasing)
      return try Sidebar(of: try access.existing())
    } then: { [self] result in
      if case .success(let sidebar) = result { apply(.sidebar(sidebar)) }
    }
  }

  func readPreview(_ id: Int) {
    latest.preview.store(id, ordering: .relaxed)
    desk.library.read { [latest] access -> Article? in
      guard latest.preview.load(ordering: .relaxed) == id else { return nil }
      guard let library = try access.existing(),
        let stored = try library.article(ArticleID(id))
      else { return nil }
      let article = Article(name: stored.title, parsed: stored.parsed)
      guard let annotations = stored.annotations,
        annotations.pipelineVersion >= Pipeline.version
      else { return article }
      return article.annotated(
        Reading(
          annotations: annotations,
          script: PlaybackScript(document: article.document, sentences: annotations.sentences)))
    } then: { [self] result in
      if case .success(let article?) = result { apply(.previewed(article, id: id)) }
    }
  }

  /// Hits that are shown: who looks further asks more precisely.
  private nonisolated static let mostHits = 200

  func search(_ text: String, _ generation: Int) {
    latest.search.store(generation, ordering: .relaxed)
    let parser = QueryParser(text)
    if let fault = parser.faults.first {
      return apply(.badFilter(fault.description, generation: generation))
    }
    let query = parser.query
    desk.library.read { [latest] access -> (hits: [ListedHit], pattern: SearchPattern?)? in
      guard latest.search.load(ordering: .relaxed) == generation else { return nil }
      guard let library = try access.existing() else { return ([], nil) }
      let pattern = HitPattern(query).pattern
      let hits = try library.search(query, limit: Self.mostHits).map { hit in
        ListedHit(
          article: ListedArticle(hit.row),
          snippet: try HitSnippet(hit, pattern, in: library).pieces)
      }
      return (hits, pattern)
    } then: { [self] result in
      switch result {
      case .success(nil): break
      case .success((let hits, let pattern)?):
        self.hits = hits
        apply(.hits(hits, pattern: pattern, generation: generation))
      case .failure(let trouble): report(trouble)
      }
    }
  }

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

  func complete(_ text: String) {
    desk.library.read { access -> [String] in
      let bytes = Array(text.utf8)
      guard let library = try access.existing(),
        let found = try library.completion(of: text, caret: bytes.count)
      else { return [] }
      let before = String(decoding: bytes.prefix(found.range.lowerBound), as: UTF8.self)
      return found.candidates.map { before + $0 }
    } then: { [self] result in
      if case .success(let lines) = result { apply(.completed(lines, of: text)) }
    }
  }

  /// Completes the last of the tags in `text`, which are parted by spaces.
  func completeTag(_ text: String) {
    let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let (before, word) = (text[..<start], FoldedText.fold(String(text[start...])))
    desk.library.read { access -> [String] in
      try (access.existing()?.tags() ?? []).map(\.name)
        .filter { FoldedText.fold($0).hasPrefix(word) && !word.isEmpty }
        .map { before + $0 }
    } then: { [self] result in
      if case .success(let lines) = result { apply(.completed(lines, of: text)) }
    }
  }
}

/// A list as it was found.
private struct FoundList: Sendable {
  var ids: [Int] = []
  /// The first rows, where they were not sent before.
  var rows: [ListedArticle] = []
  /// What the library was at before it was read.
  var version: Int?
}
