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
  private let input: ReaderInput
  private let places: ReadingPlaces

  private(set) var state: ReaderState
  private var themes: ThemeSwitch
  private var drawing: Drawing?
  private var pendingKeys: [Key] = []
  /// Articles that have come on the screen: tells a late result of another from that of this one.
  private var loads = 0
  /// Articles that were asked for: only the last one comes on the screen.
  private var requests = 0
  private var searching: Task<Void, Never>?
  /// The place that was kept last, and whether one is going to be.
  private var keptPlace: (index: Int, place: Int)?
  private var keepsPlaceSoon = false
  private var exitStatus: Int32

  init(
    _ terminal: Terminal, _ options: ReadOptions, _ shelf: ArticleShelf,
    _ first: (article: Article, index: Int)
  ) {
    self.terminal = terminal
    self.options = options
    self.shelf = shelf
    loop = EventLoop(terminal)
    screen = ReaderScreen(keyMap: options.keyMap)
    input = ReaderInput(keyMap: options.keyMap)
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
    if let diagnostic = options.diagnostics.first {
      apply(.report(Message(diagnostic.description, isError: true)))
    }
    // The first frame comes before anything that can wait.
    render()
    startBackgroundWork()
    loop.run()
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
    keepPlaceSoon()
  }

  // MARK: Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .load(let index): load(index)
    case .search(let pattern, let includingChrome, let generation):
      search(pattern, includingChrome, generation)
    case .useTheme(let name):
      if let message = themes.use(name) { apply(.report(message)) }
    case .keepTheme(let name): themes.keep(name)
    case .copy(let text): report(Clipboard(terminal: terminal, options: options).copy(text))
    case .openLink(let address): report(LinkOpener(isSecure: options.isSecure).open(address))
    case .pipe(let command): pipe(command)
    case .openFile(let path): load(shelf.add(FilePath(typed: path)))
    case .keepPlace: keepPlace()
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .quit: loop.stop()
    }
  }

  private func report(_ message: Message?) {
    if let message { apply(.report(message)) }
  }

  /// Shows the first part of an article and reads on.
  private func load(_ index: Int) {
    requests += 1
    let request = requests
    Task { @UI in
      let beginning = await shelf.beginning(at: index)
      // Another one may have been asked for meanwhile.
      guard request == requests else { return }
      take(beginning, of: index)
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

  private func take(_ result: Result<Article, ArticleFile.Failure>, of index: Int) {
    switch result {
    case .success(let article):
      let isRest = index == state.articleIndex && state.article.isPartial
      loads += 1
      apply(.loaded(article, index: index))
      if !isRest { restorePlace() }
      if !article.isPartial { annotate() }
    case .failure(let failure):
      exitStatus = ExitStatus.someFailed.rawValue
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
      if number == loads { apply(.annotated(reading, of: index)) }
    }
  }

  private func search(_ pattern: SearchPattern, _ includingChrome: Bool, _ generation: Int) {
    let document = state.article.document
    searching?.cancel()
    searching = Task { @UI in
      let result = await ArticleAnnotator.matches(
        of: pattern, in: document, includingChrome: includingChrome)
      guard !Task.isCancelled else { return }
      apply(.found(result, generation: generation))
    }
  }

  private func pipe(_ command: String) {
    guard !options.isSecure else {
      return apply(.report(Message("Pipes are off in secure mode", isError: true)))
    }
    let text = state.article.document.plainText
    var outcome: Message?
    terminal.runOutside { outcome = ArticlePipe(command: command).run(with: text) }
    report(outcome)
  }

  // MARK: Places

  private func restorePlace() {
    let key = shelf.key(at: state.articleIndex)
    if let place = places.place(of: key, in: state.article) {
      state.restore(place: place)
    }
    keptPlace = (state.articleIndex, state.place)
  }

  private func keepPlace() {
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
