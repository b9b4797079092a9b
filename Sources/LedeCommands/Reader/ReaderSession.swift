import LedeDocument
import LedeLibrary
import LedeReading
import LedeScreen
import LedeTerminal

/// One run of the full-screen reader: turns what happens at the terminal into actions, draws, and
/// performs the effects. All of it on the `UI` actor; what takes time is awaited from there.
@UI final class ReaderSession {
  let terminal: Terminal
  let loop: EventLoop
  let options: ReadOptions
  let shelf: ArticleShelf
  private let screen: ReaderScreen
  private let input: KeyInput
  private let places: ReadingPlaces

  private(set) var state: ReaderState
  private var themes: ThemeSwitch
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
  private var exitStatus: Int32
  let nameWeights: NameWeightsSource
  /// The second look at the names of the article on the screen, while it is taken.
  var refiner: NameRefiner?
  /// Whether it has been told why there is no second look.
  var toldOfWeights = false
  /// Programs that run on by themselves, as a browser.
  var children = LaunchedPrograms()

  init(
    _ terminal: Terminal, _ options: ReadOptions, _ shelf: ArticleShelf,
    _ first: (article: Article, index: Int)
  ) {
    self.terminal = terminal
    self.options = options
    self.shelf = shelf
    loop = EventLoop(terminal)
    nameWeights = NameWeightsSource(folders: options.folders)
    screen = ReaderScreen(keyMap: options.keyMap)
    input = KeyInput(keyMap: options.keyMap)
    themes = ThemeSwitch(options, colors: terminal.colors)
    exitStatus = first.index == 0 ? 0 : ExitStatus.someFailed.rawValue
    places = ReadingPlaces(
      library: options.isSecure ? nil : options.libraryPath,
      folder: options.isSecure ? nil : options.folders.state)
    state = ReaderState(
      article: first.article, index: first.index, articleCount: shelf.count, rows: terminal.rows,
      columns: terminal.columns,
      options: options.settings.reading, themeName: themes.theme.name)
  }

  /// Reads until the user leaves.
  func run() -> Int32 {
    restorePlace()
    loop.onEvent = { [unowned self] in handle($0) }
    loop.onDeadline = { [unowned self] in apply(.tick) }
    loop.render = { [unowned self] in render() }
    shelf.onProgress = { [unowned self] index, text in
      if index == state.articleIndex, state.article.isPartial { apply(.report(Message(text))) }
    }
    if let diagnostic = options.diagnostics.first {
      apply(.report(Message(diagnostic.description, isError: true)))
    }
    // The first frame comes before anything that can wait.
    render()
    startBackgroundWork()
    loop.run()
    refiner?.cancel()
    keepPlace()
    places.close()
    terminal.stop()
    return exitStatus
  }

  /// Names and quotes of the article on the screen, the rest of a long one, the lists of themes and keys.
  private func startBackgroundWork() {
    if state.article.isPartial { loadRest() } else { annotate() }
    Task { @UI in
      let names = await themes.names()
      let keys = await KeyTable.rows(of: options.keyMap)
      apply(.listed(themes: names, keys: keys))
    }
  }

  private func render() {
    let drawn = screen.draw(state, at: .now)
    drawing = drawn
    terminal.show(drawn.surface, theme: themes.theme)
  }

  // MARK: Events

  private func handle(_ event: TerminalEvent) {
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
    case .resumed:
      apply(.resumed)
    case .background(let isDark):
      themes.adopt(isDark ? .dark : .light)
      apply(.themed(themes.theme.name))
    case .signal(let signal):
      exitStatus = signal.exitCode
      loop.stop()
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
    loop.deadline = state.deadline.map(MonotonicTime.init)
    loop.setNeedsRender()
    refiner?.look(at: state.visibleSpan)
    keepPlaceSoon()
  }

  // MARK: Effects

  func useTheme(_ name: String) {
    if let message = themes.use(name) { apply(.report(message)) }
  }

  func keepTheme(_ name: String) { themes.keep(name) }

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
      exitStatus = ExitStatus.someFailed.rawValue
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
    if let place = places.place(of: key, in: state.article) {
      state.restore(place: place)
    }
    keptPlace = (state.articleIndex, state.place)
  }

  func keepPlace() {
    places.keep(readingPlace, of: shelf.key(at: state.articleIndex), durably: true)
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
      let news = await places.keepSoon(readingPlace, of: shelf.key(at: state.articleIndex))
      if let news { apply(.report(Message(news, isError: true))) }
    }
  }
}
