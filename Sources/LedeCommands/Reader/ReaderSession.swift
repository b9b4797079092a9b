import LedeDocument
import LedeLibrary
import LedeReading
import LedeScreen
import LedeTerminal

/// A reader on a desk: turns what happens at the terminal into actions, draws, and performs the
/// effects.
@UI final class ReaderSession: DeskScreen {
  let desk: ReadingDesk
  let shelf: ArticleShelf
  private let screen: ReaderScreen
  private let input: KeyInput
  /// Articles that the command line named: one that cannot be read is told by the exit status.
  private let namedCount: Int

  private(set) var state: ReaderState
  private var drawing: Drawing?
  private var pendingKeys: [Key] = []
  private(set) var isClosed = false
  /// What is known of the first article, until it is on the screen.
  private var opening: ShelvedArticle?
  /// Articles that have come on the screen: tells a late result of another from that of this one.
  private(set) var loads = 0
  /// Articles that were asked for: only the last one comes on the screen.
  private var requests = 0
  private var searching: Task<Void, Never>?
  /// What of the place has been kept.
  var keeping = PlaceKeeping()
  /// The article of the list that was on the screen last: from there on is looked for unread ones.
  private(set) var listIndex = 0
  /// The numbers that files and pages have in the library, by index.
  var knownIDs: [Int: ArticleID] = [:]
  /// Annotations that the library has of the article on the screen.
  var keptAnnotations: Annotations?
  /// Whether what is on the screen is no article but says why there is none.
  private(set) var showsNotice = false
  /// The second look at the names of the article on the screen, while it is taken.
  var refiner: NameRefiner?

  /// A reader of files and pages.
  convenience init(
    _ desk: ReadingDesk, _ shelf: ArticleShelf, _ first: (article: Article, index: Int)
  ) {
    self.init(desk, shelf, first.article, first.index, namedCount: shelf.count)
    if first.index > 0 { desk.noteFailure() }
    restore(fileKey.flatMap { desk.places.place(ofFile: $0, in: first.article) })
  }

  /// A reader of the library.
  convenience init(
    _ desk: ReadingDesk, _ shelf: ArticleShelf, _ first: ShelvedArticle, index: Int,
    at place: Int? = nil
  ) {
    self.init(desk, shelf, first.article, index, namedCount: 0)
    opening = first
    restore(place ?? first.place)
  }

  private init(
    _ desk: ReadingDesk, _ shelf: ArticleShelf, _ article: Article, _ index: Int, namedCount: Int
  ) {
    self.desk = desk
    self.shelf = shelf
    self.namedCount = namedCount
    screen = ReaderScreen(keyMap: desk.options.keyMap)
    input = KeyInput(keyMap: desk.options.keyMap)
    state = ReaderState(
      article: article, index: index, articleCount: shelf.count,
      rows: desk.terminal.rows, columns: desk.terminal.columns,
      options: desk.options.settings.reading, walksUnread: !shelf.list.isEmpty,
      themeName: desk.themeName)
    listIndex = index
    shelf.onProgress = { [unowned self] index, text in
      if index == state.articleIndex, state.article.isPartial { report(Message(text)) }
    }
  }

  /// The name by which the place in the file on the screen is kept.
  private var fileKey: String? {
    if case .file(let path) = shelf.key(at: state.articleIndex) { path } else { nil }
  }

  // MARK: On the desk

  /// Names and quotes of the article on the screen, the rest of a long one, what was done to it.
  func begin() {
    let first = opening
    opening = nil
    arrive(first)
  }

  func uncover(from screen: any DeskScreen) { refreshStatus() }

  func cover() {
    keepPlace()
    // The pause is what is wanted of it; the screen is drawn again anyway.
    _ = state.apply(.resumed, at: .now)
  }

  func close() {
    isClosed = true
    refiner?.cancel()
    searching?.cancel()
    shelf.close()
    keepPlace(durably: true)
  }

  func libraryChanged() { refreshStatus() }

  func adopt(theme: String) { apply(.themed(theme)) }

  func adopt(themes: [String], keys: [ReaderState.KeyRow]) {
    apply(.listed(themes: themes, keys: keys))
  }

  func report(_ message: Message) { apply(.report(message)) }

  var deadline: Moment? { state.deadline }

  func tick() { apply(.tick) }

  func draw() -> Surface {
    let drawn = screen.draw(state, at: .now)
    drawing = drawn
    return drawn.surface
  }

  // MARK: Events

  func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      if key == Key(.escape), state.prompt == nil, state.panel == nil,
        shelf.cancel(at: state.articleIndex)
      {
        return
      }
      let action = input.action(for: key, after: &pendingKeys, in: state)
      if let action { apply(action) }
    case .paste(let text): apply(.insert(text))
    case .mouse(let mouse): handle(mouse)
    case .resized(let rows, let columns): apply(.resized(rows: rows, columns: columns))
    case .resumed: apply(.resumed)
    case .background, .signal: break
    }
  }

  private func handle(_ mouse: MouseEvent) {
    switch PointerGesture(mouse) {
    case .scroll(let lines, let column): apply(.scroll(lines, column: column))
    case .choose(let row, let column):
      if let target = drawing?.target(row: row, column: column) { apply(.choose(target)) }
    case nil: break
    }
  }

  func apply(_ action: Action) {
    guard !isClosed else { return }
    for effect in state.apply(action, at: .now) { perform(effect) }
    settle()
  }

  /// Shows a hit of a search: the first match from `offset` on, and the others with `n`.
  func find(_ pattern: SearchPattern, from offset: Int) {
    for effect in state.find(pattern, from: offset) { perform(effect) }
    settle()
  }

  private func settle() {
    desk.update(self)
    refiner?.look(at: state.visibleSpan)
    keepPlaceSoon()
  }

  // MARK: Articles

  /// Shows the first part of an article and reads on; it opens at `place`, or where it was left.
  func load(_ index: Int, at place: Int? = nil) {
    requests += 1
    let request = requests
    // An article of the library comes in milliseconds: what is typed until then is meant for it.
    let hold = if case .stored = shelf[index] { desk.hold() } else { Int?.none }
    Task { @UI in
      let beginning = await shelf.beginning(at: index)
      // Another one may have been asked for meanwhile.
      if request == requests, !isClosed { take(beginning, of: index, at: place) }
      if let hold { desk.release(hold) }
    }
  }

  private func take(
    _ result: Result<ShelvedArticle, ArticleFile.Failure>, of index: Int, at place: Int?
  ) {
    switch result {
    case .success(let shelved):
      show(shelved.article, at: index)
      // A place that a jump came back to is the state's own.
      if state.place == 0 { restore(place ?? shelved.place) } else { noteKeptPlace() }
      arrive(shelved)
    case .failure(let failure): fail(failure, of: index)
    }
  }

  /// Opens the article at `place`, which is where it was left.
  private func restore(_ place: Int?) {
    if let place { state.restore(place: place) }
    noteRestoredPlace()
  }

  private func show(_ article: Article, at index: Int) {
    loads += 1
    endRefinement()
    (keptAnnotations, showsNotice) = (nil, false)
    if index < shelf.list.count { listIndex = index }
    apply(.loaded(article, index: index))
  }

  /// An article is on the screen: what is known of it follows, and what is not is looked for.
  private func arrive(_ shelved: ShelvedArticle?) {
    let index = state.articleIndex
    if let status = shelved?.status { apply(.status(status, of: index)) }
    guard !state.article.isPartial else { return loadRest() }
    noteOpened()
    keptAnnotations = shelved?.annotations
    if let reading = shelved?.reading {
      apply(.annotated(reading, of: index))
      refine(state.article.document, reading.script, of: index)
    } else {
      annotate()
    }
  }

  /// Reads the article on the screen to its end.
  private func loadRest() {
    let index = state.articleIndex
    let number = loads
    Task { @UI in
      let whole = await shelf.article(at: index)
      guard number == loads, state.article.isPartial, !isClosed else { return }
      switch whole {
      case .success(let article):
        show(article, at: index)
        noteOpened()
        annotate()
      case .failure(let failure): fail(failure, of: index)
      }
    }
  }

  private func fail(_ failure: ArticleFile.Failure, of index: Int) {
    if index < namedCount { desk.noteFailure() }
    if case .page(let path, _) = failure, index == state.articleIndex {
      apply(.loaded(shelf.notice(of: failure, for: path), index: index))
      showsNotice = true
    }
    apply(.failed(message: failure.description, index: index))
    // What there is of it is all there will be.
    if index == state.articleIndex { annotate() }
  }

  private func annotate() {
    let (article, index, number) = (state.article, state.articleIndex, loads)
    let known = keptAnnotations
    Task { @UI in
      let reading =
        if let known {
          await ArticleAnnotator.reading(known, of: article.document)
        } else {
          await ArticleAnnotator.reading(of: article.document)
        }
      // Another article may be on the screen by now.
      guard number == loads, !isClosed else { return }
      if known == nil { keep(reading.annotations) }
      apply(.annotated(reading, of: index))
      refine(article.document, reading.script, of: index)
    }
  }

  func search(_ pattern: SearchPattern, _ includingChrome: Bool, _ generation: Int) {
    let document = state.article.document
    searching?.cancel()
    searching = Task { @UI in
      let result = await ArticleAnnotator.matches(
        of: pattern, in: document, includingChrome: includingChrome)
      guard !Task.isCancelled else { return }
      apply(.found(result, generation: generation))
    }
  }
}
