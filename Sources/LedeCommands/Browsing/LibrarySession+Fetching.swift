import LedeLibrary
import LedeParsing
import LedeReading
import LedeTerminal

/// What comes into the library from outside: feeds, pages, files and lists of subscriptions.
extension LibrarySession {
  func fetch(_ effect: LibraryEffect) {
    switch effect {
    case .refresh(let ids): refresh(ids)
    case .cancelRefresh: fetching?.cancel()
    case .add(let text): add(text)
    case .importList(let path): importList(FilePath(typed: path))
    default: break
    }
  }

  /// How far all that is done in the background stands back behind the screen (nice(2)).
  private static let niceness: Int32 = 10

  // MARK: Feeds

  /// Fetches feeds by their numbers; all for nil.
  private func refresh(_ ids: [Int]?) {
    guard fetching == nil else {
      return report(Message("Feeds are being fetched; ESC stops that"))
    }
    fetching = Task { @UI in
      await refreshNow(ids)
      fetching = nil
      apply(.refreshing(nil))
      tellChange()
      startNaming()
    }
  }

  private func refreshNow(_ ids: [Int]?) async {
    guard let (library, feeds) = await feeds(ids) else { return }
    let engine = FeedRefresh(
      library: library, web: WebPages(isSecure: desk.options.isSecure),
      niceness: Self.niceness)
    var progress = RefreshProgress(total: feeds.count)
    apply(.refreshing(progress))
    var report = RefreshReport()
    for await event in engine.run(feeds, isAskedFor: ids != nil) {
      report.add(event)
      switch event {
      case .finished(let result):
        progress.done += 1
        if case .changed(let new, _) = result.outcome { progress.new += new }
        if case .failed = result.outcome { progress.failed += 1 }
        apply(.refreshing(progress))
        tellNews(result)
      case .begun, .fullText, .done: break
      }
    }
    self.report(report.message(isCancelled: Task.isCancelled))
  }

  private func feeds(_ ids: [Int]?) async -> (Library, [StoredFeed])? {
    await withCheckedContinuation { continuation in
      desk.library.read { access in
        let library = try access.library()
        let wanted = ids.map(Set.init)
        return (library, try library.feeds().filter { wanted?.contains($0.id.number) ?? true })
      } then: { [self] result in
        if case .failure(let trouble) = result { report(trouble) }
        continuation.resume(returning: try? result.get())
      }
    }
  }

  /// How often the list is shown anew while articles come in.
  private static let newsInterval: Duration = .seconds(1)

  private func tellNews(_ result: FeedRefreshResult) {
    guard case .changed = result.outcome, .now - lastNews > Self.newsInterval else { return }
    lastNews = .now
    apply(.changed)
  }

  // MARK: Pages, files and lists

  /// Keeps what an address or a path leads to.
  private func add(_ text: String) {
    let path = Self.path(typed: text)
    if path.isAddress { report(Message("Fetching \(path.shown) …")) }
    let isSecure = desk.options.isSecure
    let (kind, parser) = (desk.options.kind, desk.options.parser)
    desk.fetches.add { [library = desk.library] () -> Result<String, LibraryTrouble> in
      do {
        if !path.isAddress, let list = SubscriptionImport(Source(bytes: try FileBytes.read(path))) {
          return .success(try Self.take(list, into: library.library()))
        }
        let adding = Adding(
          library: try library.library(), intake: ArticleIntake(kind: kind, parser: parser),
          web: WebPages(isSecure: isSecure), wish: .any, tags: [], isLater: false, folder: "")
        return .success(Self.sentence(try adding.add(path)))
      } catch {
        return .failure(LibraryTrouble(error))
      }
    } then: { [self] in
      tell($0)
    }
  }

  /// A path where there is a file, else an address, which is often typed without its beginning.
  private static func path(typed text: String) -> FilePath {
    let path = FilePath(typed: text)
    let looksLikeHost =
      text.contains(".") && !text.contains(" ") && !text.hasPrefix("/") && !text.hasPrefix("~")
      && !text.hasPrefix(".")
    return path.isAddress || path.absolute != nil || !looksLikeHost
      ? path : FilePath("https://" + text)
  }

  /// What was added, from rows of its number, what became of it, and its title.
  private nonisolated static func sentence(_ rows: [[String]]) -> String {
    guard let row = rows.first, row.count > 2 else { return "Nothing was added" }
    return row[1].prefix(1).uppercased() + row[1].dropFirst() + ": " + row[2]
  }

  private func importList(_ path: FilePath) {
    desk.fetches.add { [library = desk.library] () -> Result<String, LibraryTrouble> in
      do {
        guard let list = SubscriptionImport(Source(bytes: try FileBytes.read(path))) else {
          return .failure(LibraryTrouble("\(path.shown) is no list of feeds; give OPML"))
        }
        return .success(try Self.take(list, into: library.library()))
      } catch {
        return .failure(LibraryTrouble(error))
      }
    } then: { [self] in
      tell($0)
    }
  }

  private nonisolated static func take(
    _ list: SubscriptionImport, into library: Library
  ) throws -> String {
    let outcome = try list.keep(in: library)
    let lines = outcome.lines.joined(separator: "; ")
    let left =
      outcome.leftOut.isEmpty ? "" : "; left out: \(outcome.leftOut.joined(separator: " "))"
    return lines.prefix(1).uppercased() + lines.dropFirst() + left
  }

  private func tell(_ result: Result<String, LibraryTrouble>) {
    tellChange()
    // What is told is on the screen by then: who reads of new feeds may fetch them.
    desk.library.read { _ in
    } then: { [self] _ in
      switch result {
      case .success(let sentence): report(Message(sentence))
      case .failure(let trouble): report(trouble)
      }
    }
    startNaming()
  }

  // MARK: Names

  /// Milliseconds that the search for names waits, so that the first screens have the processor.
  private static let namesDelay = 1000
  /// How often what was found is shown.
  private static let namesInterval: Duration = .seconds(5)

  /// Looks for names in articles that came without them, behind everything else.
  func startNaming() {
    guard naming == nil else { return }
    naming = Task { @UI in
      defer { naming = nil }
      try? await Task.sleep(for: .milliseconds(Self.namesDelay))
      guard let library = await existingLibrary(), library.readOnlyReason == nil else { return }
      var shown = MonotonicTime.now
      var last = 0
      for await event in LibraryNames(library: library, niceness: Self.niceness).run() {
        guard case .progress(let done, _) = event, done > last, !isClosed else { continue }
        last = done
        guard .now - shown > Self.namesInterval else { continue }
        shown = .now
        readSidebar()
      }
      if last > 0, !isClosed { readSidebar() }
    }
  }

  private func existingLibrary() async -> Library? {
    await withCheckedContinuation { continuation in
      desk.library.read {
        try $0.existing()
      } then: { result in
        continuation.resume(returning: (try? result.get()) ?? nil)
      }
    }
  }
}

/// What is told of a refresh at its end.
private struct RefreshReport {
  private var summary = FeedRefreshSummary()
  private var lastFailure: String?

  mutating func add(_ event: FeedRefreshEvent) {
    switch event {
    case .finished(let result):
      summary.add(result)
      if case .failed(let reason) = result.outcome { lastFailure = "\(result.title): \(reason)" }
    case .done(let whole): summary = whole
    case .begun, .fullText: break
    }
  }

  func message(isCancelled: Bool) -> Message {
    if let trouble = summary.trouble { return Message(trouble, isError: true) }
    let new =
      switch summary.new {
      case 0: "Nothing new"
      case 1: "1 new article"
      default: "\(summary.new) new articles"
      }
    if isCancelled { return Message("Stopped; \(summary.new == 0 ? "nothing new" : new)") }
    if summary.failed == 1, let lastFailure {
      return Message(summary.new == 0 ? lastFailure : "\(new); \(lastFailure)", isError: true)
    }
    guard summary.failed > 0 else { return Message(new) }
    return Message(
      "\(new); \(summary.failed) of \(summary.feeds) feeds could not be read",
      isError: true)
  }
}
