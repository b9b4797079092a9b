import LedeReading
import LedeScreen
import LedeTerminal

/// One run of lede on a terminal: a stack of screens, the event loop that serves the one in front, and
/// what all of them share. All of it on the `UI` actor; what takes time is awaited from there.
@UI final class ReadingDesk {
  let terminal: Terminal
  let options: ReadOptions
  let places: ReadingPlaces
  let nameWeights: NameWeightsSource
  /// Whether it has been told why there is no second look at names.
  var toldOfWeights = false
  private let loop: EventLoop
  private var themes: ThemeSwitch
  /// The last one is in front.
  private var screens: [any DeskScreen] = []
  /// Programs that run on by themselves, as a browser.
  private var children = LaunchedPrograms()
  /// The themes there are, and the user's keys, once they are listed.
  private var lists: (themes: [String], keys: [ReaderState.KeyRow])?
  private var exitStatus: Int32 = 0

  init(_ terminal: Terminal, _ options: ReadOptions) {
    self.terminal = terminal
    self.options = options
    loop = EventLoop(terminal)
    nameWeights = NameWeightsSource(folders: options.folders)
    themes = ThemeSwitch(options, colors: terminal.colors)
    places = ReadingPlaces(
      library: options.isSecure ? nil : options.libraryPath,
      folder: options.isSecure ? nil : options.folders.state)
  }

  var themeName: String { themes.theme.name }

  /// Shows `first` until the user leaves.
  ///
  /// - Returns: The exit status.
  func run(_ first: any DeskScreen) -> Int32 {
    screens = [first]
    loop.onEvent = { [unowned self] in handle($0) }
    loop.onDeadline = { [unowned self] in front?.tick() }
    loop.render = { [unowned self] in render() }
    if let diagnostic = options.diagnostics.first {
      first.report(Message(diagnostic.description, isError: true))
    }
    // The first frame comes before anything that can wait.
    render()
    first.begin()
    listThemesAndKeys()
    loop.run()
    for screen in screens.reversed() { screen.close() }
    places.close()
    terminal.stop()
    return exitStatus
  }

  private func listThemesAndKeys() {
    Task { @UI in
      let names = await themes.names()
      let keys = await KeyTable.rows(of: options.keyMap)
      lists = (names, keys)
      for screen in screens { screen.adopt(themes: names, keys: keys) }
    }
  }

  // MARK: Screens

  private var front: (any DeskScreen)? { screens.last }

  /// Puts a new screen in front of the others.
  func put(_ screen: any DeskScreen) {
    front?.cover()
    screens.append(screen)
    if let lists { screen.adopt(themes: lists.themes, keys: lists.keys) }
    update(screen)
    screen.begin()
  }

  /// Goes back from the screen in front to the one behind it; where there is none, lede ends.
  func leave() {
    guard screens.count > 1 else { return quit() }
    let left = screens.removeLast()
    left.close()
    guard let front else { return }
    front.uncover()
    update(front)
  }

  /// Ends lede after what is going on.
  func quit() { loop.stop() }

  /// Something could not be read: the exit status will say so.
  func noteFailure() { exitStatus = ExitStatus.someFailed.rawValue }

  /// Draws `screen` again, if it is in front, and wakes it when it wants.
  func update(_ screen: any DeskScreen) {
    guard screen === front else { return }
    loop.deadline = screen.deadline.map(MonotonicTime.init)
    loop.setNeedsRender()
  }

  private func render() {
    guard let surface = front?.draw() else { return }
    terminal.show(surface, theme: themes.theme)
  }

  // MARK: Events

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .key, .paste, .mouse: front?.handle(event)
    case .resized, .resumed: for screen in screens { screen.handle(event) }
    case .background(let isDark):
      themes.adopt(isDark ? .dark : .light)
      tellTheme()
    case .signal(let signal):
      exitStatus = signal.exitCode
      loop.stop()
    }
  }

  private func tellTheme() {
    for screen in screens { screen.adopt(theme: themeName) }
  }

  // MARK: What screens ask for

  /// Puts the theme `name` on the screen.
  ///
  /// - Returns: What was wrong with it, if anything.
  func use(theme name: String) -> Message? {
    let message = themes.use(name)
    for screen in screens where screen !== front { screen.adopt(theme: themeName) }
    return message
  }

  func keep(theme name: String) { themes.keep(name) }

  /// Opens an address in the browser. Starting a program takes milliseconds, which keys would wait for.
  func openLink(_ address: String, for screen: any DeskScreen) {
    let opener = LinkOpener(isSecure: options.isSecure)
    Task { @UI in
      let (message, child) = await opener.open(address)
      children.add(child)
      screen.report(message)
    }
  }

  /// Puts text on the clipboard.
  func copy(_ text: String, for screen: any DeskScreen) {
    let clipboard = Clipboard(isSecure: options.isSecure)
    let bytes = Array(text.utf8)
    let fits = clipboard.fitsTerminal(bytes)
    if fits { terminal.copy(base64: clipboard.base64(bytes)) }
    Task { @UI in
      let ran = await clipboard.runTool(with: bytes)
      if !fits, !ran { screen.report(Clipboard.tooLong) }
    }
  }
}
