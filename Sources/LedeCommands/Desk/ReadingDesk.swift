import LedeReading
import LedeScreen
import LedeTerminal

/// One run of lede on a terminal: a stack of screens, the event loop that serves the one in front, and
/// what all of them share. All of it on the `UI` actor; what takes time is awaited from there.
@UI final class ReadingDesk {
  let terminal: Terminal
  let options: ReadOptions
  let library: DeskLibrary
  let places: ReadingPlaces
  /// What waits for the network, one thing after the other.
  let fetches = WorkLane()
  let nameWeights: NameWeightsSource
  /// Whether it has been told why there is no second look at names.
  var toldOfWeights = false
  private let loop: EventLoop
  private var themes: ThemeSwitch
  /// The last one is in front. The library may stand in it more than once.
  private var screens: [any DeskScreen] = []
  private var librarySession: LibrarySession?
  /// What was typed for a screen that is on its way; nil while none is.
  private var held: [TerminalEvent]?
  private var holds = 0
  /// Programs that run on by themselves, as a browser.
  private var children = LaunchedPrograms()
  /// The themes there are, and the user's keys, once they are listed.
  private var lists: (themes: [String], keys: [ReaderState.KeyRow])?
  private var exitStatus: Int32 = 0

  init(
    _ terminal: Terminal, _ options: ReadOptions, _ library: DeskLibrary, _ places: ReadingPlaces
  ) {
    self.terminal = terminal
    self.options = options
    self.library = library
    self.places = places
    loop = EventLoop(terminal)
    nameWeights = NameWeightsSource(folders: options.folders)
    themes = ThemeSwitch(options, colors: terminal.colors)
  }

  var themeName: String { themes.theme.name }

  /// Shows `first` until the user leaves.
  ///
  /// - Returns: The exit status.
  func run(_ first: any DeskScreen) -> Int32 {
    screens = [first]
    librarySession = first as? LibrarySession
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
    tellNews()
    loop.run()
    for screen in screens.reversed() { screen.close() }
    library.close()
    terminal.stop()
    return exitStatus
  }

  private func listThemesAndKeys() {
    Task { @UI in
      let names = await themes.names()
      let keys = await KeyTable.rows(of: options.keyMap)
      lists = (names, keys)
      for screen in eachScreen { screen.adopt(themes: names, keys: keys) }
    }
  }

  /// What there is to tell about how the library was opened.
  private func tellNews() {
    Task { @UI in
      for await news in library.news { front?.report(Message(news, isError: true)) }
    }
  }

  // MARK: Screens

  private var front: (any DeskScreen)? { screens.last }

  /// Puts a new screen in front of the others.
  func put(_ screen: any DeskScreen) {
    front?.cover()
    screens.append(screen)
    if let lists { screen.adopt(themes: lists.themes, keys: lists.keys) }
    screen.begin()
    update(screen)
  }

  /// Goes back from the screen in front to the one behind it; where there is none, lede ends.
  func leave() {
    guard screens.count > 1 else { return quit() }
    let left = screens.removeLast()
    if screens.contains(where: { $0 === left }) { left.cover() } else { left.close() }
    if left === librarySession, !screens.contains(where: { $0 === left }) { librarySession = nil }
    guard let front else { return }
    front.uncover(from: left)
    update(front)
  }

  /// Screens that `leave` goes back through; what lies deeper is only the way there.
  private static let deepest = 12

  /// Puts the library in front, where it was left.
  ///
  /// - Returns: Its screen.
  @discardableResult
  func showLibrary() -> LibrarySession {
    guard let session = librarySession else {
      let session = LibrarySession(self)
      librarySession = session
      put(session)
      return session
    }
    guard let front, front !== session else { return session }
    front.cover()
    screens.append(session)
    if screens.count > Self.deepest { forget(screens.remove(at: 1)) }
    session.uncover(from: front)
    update(session)
    return session
  }

  private func forget(_ screen: any DeskScreen) {
    if !screens.contains(where: { $0 === screen }) { screen.close() }
  }

  /// Ends lede after what is going on.
  func quit() { loop.stop() }

  /// Something was written into the library: the other screens may show what is old.
  func libraryChanged(by screen: any DeskScreen) {
    for other in eachScreen where other !== screen { other.libraryChanged() }
  }

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
    case .key, .paste, .mouse:
      if held == nil { front?.handle(event) } else { held?.append(event) }
    case .resized, .resumed: for screen in eachScreen { screen.handle(event) }
    case .background(let isDark):
      themes.adopt(isDark ? .dark : .light)
      tellTheme()
    case .signal(let signal):
      exitStatus = signal.exitCode
      loop.stop()
    }
  }

  private func tellTheme() {
    for screen in eachScreen { screen.adopt(theme: themeName) }
  }

  private var eachScreen: [any DeskScreen] {
    screens.indices.filter { index in !screens[..<index].contains { $0 === screens[index] } }
      .map { screens[$0] }
  }

  /// Milliseconds that keys wait at most for a screen that is on its way.
  private static let longestHold = 500

  /// Keeps what is typed for a screen, or an article, that comes in some milliseconds.
  ///
  /// - Returns: What `release` is told.
  func hold() -> Int {
    holds += 1
    let hold = holds
    if held == nil { held = [] }
    Task { @UI in
      try? await Task.sleep(for: .milliseconds(Self.longestHold))
      release(hold)
    }
    return hold
  }

  /// What was waited for is there, or will not come. Only the latest hold counts.
  func release(_ hold: Int) {
    guard hold == holds, let events = held else { return }
    held = nil
    // A key may begin another hold: then those behind it wait for that.
    for event in events { handle(event) }
  }

  // MARK: What screens ask for

  /// Puts the theme `name` on the screen.
  ///
  /// - Returns: What was wrong with it, if anything.
  func use(theme name: String) -> Message? {
    let message = themes.use(name)
    for screen in eachScreen where screen !== front { screen.adopt(theme: themeName) }
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
