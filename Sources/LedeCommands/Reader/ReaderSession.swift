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

  private(set) var state: ReaderState
  private var drawing: Drawing?
  private var pendingKeys: [Key] = []
  /// Articles that have come on the screen: tells a late result of another from that of this one.
  private(set) var loads = 0
  /// Articles that were asked for: only the last one comes on the screen.
  private var requests = 0
  private var searching: Task<Void, Never>?
  /// The place that was kept last, and whether one is going to be.
  private var keptPlace: (index: Int, place: Int)?
  private var keepsPlaceSoon = false
  /// The second look at the names of the article on the screen, while it is taken.
  var refiner: NameRefiner?

  init(_ desk: ReadingDesk, _ shelf: ArticleShelf, _ first: (article: Article, index: Int)) {
    self.desk = desk
    self.shelf = shelf
    screen = ReaderScreen(keyMap: desk.options.keyMap)
    input = KeyInput(keyMap: desk.options.keyMap)
    state = ReaderState(
      article: first.article, index: first.index, articleCount: shelf.count,
      rows: desk.terminal.rows, columns: desk.terminal.columns,
      options: desk.options.settings.reading, themeName: desk.themeName)
    if first.index > 0 { desk.noteFailure() }
    shelf.onProgress = { [unowned self] index, text in
      if index == state.articleIndex, state.article.isPartial { report(Message(text)) }
    }
    restorePlace()
  }

  // MARK: On the desk

  /// Names and quotes of the article on the screen, the rest of a long one.
  func begin() {
    if state.article.isPartial { loadRest() } else { annotate() }
  }

  func uncover() {}

  func cover() { keepPlace() }

  func close() {
    refiner?.cancel()
    keepPlace()
  }

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
    switch mouse.action {
    case .wheelUp: apply(.scroll(-3, column: mouse.column))
    case .wheelDown: apply(.scroll(3, column: mouse.column))
    case .press(button: 0):
      if let target = drawing?.target(row: mouse.row, column: mouse.column) {
        apply(.choose(target))
      }
    case .press, .release: break
    }
  }

  func apply(_ action: Action) {
    for effect in state.apply(action, at: .now) { perform(effect) }
    desk.update(self)
    refiner?.look(at: state.visibleSpan)
    keepPlaceSoon()
  }

  // MARK: Effects

  /// Shows the first part of an article and reads on; it opens at `place`, or where it was left.
  func load(_ index: Int, at place: Int? = nil) {
    requests += 1
    let request = requests
    Task { @UI in
      let beginning = await shelf.beginning(at: index)
      // Another one may have been asked for meanwhile.
      guard request == requests else { return }
      take(beginning, of: index, at: place)
      if index == state.articleIndex, state.article.isPartial { loadRest() }
    }
  }

  /// Reads the article on the screen to its end.
  private func loadRest() {
    let index = state.articleIndex
    Task { @UI in
      let whole = await shelf.article(at: index)
      guard index == state.articleIndex, state.article.isPartial else { return }
      take(whole, of: index)
    }
  }

  private func take(
    _ result: Result<Article, ArticleFile.Failure>, of index: Int, at place: Int? = nil
  ) {
    switch result {
    case .success(let article):
      let isRest = index == state.articleIndex && state.article.isPartial
      loads += 1
      endRefinement()
      apply(.loaded(article, index: index))
      if place != nil {
        keptPlace = (state.articleIndex, state.place)
      } else if !isRest {
        restorePlace()
      }
      if !article.isPartial { annotate() }
    case .failure(let failure):
      desk.noteFailure()
      if case .page = failure, index == state.articleIndex {
        apply(.loaded(shelf.notice(of: failure, at: index), index: index))
      }
      apply(.failed(message: failure.description, index: index))
      // What there is of it is all there will be.
      if index == state.articleIndex { annotate() }
    }
  }

  private func annotate() {
    let (article, index, number) = (state.article, state.articleIndex, loads)
    Task { @UI in
      let reading = await ArticleAnnotator.reading(of: article.document)
      // Another article may be on the screen by now.
      guard number == loads else { return }
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

  // MARK: Places

  private func restorePlace() {
    let key = shelf.key(at: state.articleIndex)
    if let place = desk.places.place(of: key, in: state.article) {
      state.restore(place: place)
    }
    keptPlace = (state.articleIndex, state.place)
  }

  func keepPlace() {
    desk.places.keep(readingPlace, of: shelf.key(at: state.articleIndex), durably: true)
    keptPlace = (state.articleIndex, state.place)
  }

  private var readingPlace: ReadingPlace { ReadingPlace(state.place, in: state.article.document) }

  /// Keeps the place a second after it changed, at most once a second: a kill loses no more.
  private func keepPlaceSoon() {
    guard !keepsPlaceSoon, keptPlace ?? (-1, 0) != (state.articleIndex, state.place) else { return }
    keepsPlaceSoon = true
    Task { @UI in
      try? await Task.sleep(for: .seconds(1))
      defer { keepsPlaceSoon = false }
      guard keptPlace ?? (-1, 0) != (state.articleIndex, state.place) else { return }
      keptPlace = (state.articleIndex, state.place)
      let news = await desk.places.keepSoon(readingPlace, of: shelf.key(at: state.articleIndex))
      if let news { report(Message(news, isError: true)) }
    }
  }
}
