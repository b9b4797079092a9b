import LedeDocument
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
  private let places: PlaceFile

  private(set) var state: ReaderState
  private var themes: ThemeSwitch
  private var drawing: Drawing?
  private var pendingKeys: [Key] = []
  /// Articles that have come on the screen: tells a late result of another from that of this one.
  private var loads = 0
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
    places = PlaceFile(folder: options.isSecure ? nil : options.folders.state)
    state = ReaderState(
      article: first.article, index: first.index, articleCount: shelf.count, rows: terminal.rows,
      columns: terminal.columns,
      options: options.settings.reading, themeName: themes.theme.name, keyRows: options.keyMap.rows)
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
    terminal.stop()
    return exitStatus
  }

  /// Names and quotes of the article on the screen, the rest of a long one, the list of themes.
  private func startBackgroundWork() {
    if state.article.isPartial { load(state.articleIndex) } else { annotate() }
    Task { @UI in
      let names = await themes.names()
      apply(.listed(themes: names))
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
    case .wheelUp: apply(.scroll(-3))
    case .wheelDown: apply(.scroll(3))
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
    case .openFile(let path): load(shelf.add(FilePath(path)))
    case .keepPlace: keepPlace()
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .quit: loop.stop()
    }
  }

  private func report(_ message: Message?) {
    if let message { apply(.report(message)) }
  }

  private func load(_ index: Int) {
    Task { @UI in
      switch await shelf.article(at: index) {
      case .success(let article):
        loads += 1
        apply(.loaded(article, index: index))
        restorePlace()
        annotate()
      case .failure(let failure):
        exitStatus = ExitStatus.someFailed.rawValue
        apply(.failed(message: failure.description, index: index))
      }
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
    Task { @UI in
      let result = await ArticleAnnotator.matches(
        of: pattern, in: document, includingChrome: includingChrome)
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
    if let place = places.place(of: shelf.key(at: state.articleIndex)) {
      state.restore(place: place)
    }
  }

  private func keepPlace() {
    places.keep(state.place, of: shelf.key(at: state.articleIndex))
  }
}
