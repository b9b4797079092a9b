import Glibc
import LedeDocument
import LedeLibrary
import LedeReading
import LedeScreen
import LedeTerminal

/// The library on a desk: turns what happens at the terminal into actions, draws, and performs the
/// effects. Whatever waits for the disk is done by the threads of `DeskLibrary`.
@UI final class LibrarySession: DeskScreen {
  let desk: ReadingDesk
  private let screen: LibraryScreen
  private let input: KeyInput
  private(set) var state: LibraryState
  private var drawing: LibraryDrawing?
  private var pendingKeys: [Key] = []
  private(set) var isClosed = false
  private var isInFront = true
  /// Whether something was written while another screen was in front.
  private var isStale = false
  /// Tells questions that still matter from those that were asked again meanwhile.
  let latest = LatestQuestions()
  /// What the last search found, to be opened at the words that were shown.
  var hits: [ListedHit] = []
  /// The refresh that runs, or whatever else was fetched.
  var fetching: Task<Void, Never>?
  /// The search for names in articles that came without them.
  var naming: Task<Void, Never>?
  /// When the list was shown anew last while articles came in.
  var lastNews = MonotonicTime.now
  private var lastLook = MonotonicTime.now
  /// What the library was at, when it was looked at last.
  var seenVersion: Int?
  private var clockTold = MonotonicTime.now

  /// - Parameters:
  ///   - desk: On which it stands.
  ///   - first: What it shows first, if that is being looked for already.
  init(_ desk: ReadingDesk, _ first: FirstListing? = nil) {
    self.desk = desk
    screen = LibraryScreen(keyMap: desk.options.keyMap)
    input = KeyInput(keyMap: desk.options.keyMap)
    state = LibraryState(
      rows: desk.terminal.rows, columns: desk.terminal.columns,
      options: desk.options.settings.reading, clock: .now, themeName: desk.themeName)
    for effect in state.start() { start(effect, first) }
  }

  /// Performs what is asked for before the first frame, which has real rows if they come in time.
  private func start(_ effect: LibraryEffect, _ first: FirstListing?) {
    switch effect {
    case .list(let listing, let generation):
      guard listing == Listing(), let rows = first?.rows else { return perform(effect) }
      apply(.firstRows(rows, generation: generation))
      list(listing, generation, isBegun: true)
    case .sidebar:
      guard let sidebar = first?.sidebar else { return perform(effect) }
      apply(.sidebar(sidebar))
    default: perform(effect)
    }
  }

  // MARK: On the desk

  func begin() { startNaming() }

  func uncover(from screen: any DeskScreen) {
    isInFront = true
    tellTime()
    if let reader = screen as? ReaderSession, let id = reader.listedArticle {
      apply(.returned(to: id))
    }
    if isStale { apply(.changed) }
    isStale = false
  }

  func cover() { isInFront = false }

  func close() {
    isClosed = true
    fetching?.cancel()
    naming?.cancel()
  }

  func libraryChanged() {
    if isInFront { apply(.changed) } else { isStale = true }
  }

  func adopt(theme: String) { apply(.themed(theme)) }

  func adopt(themes: [String], keys: [ReaderState.KeyRow]) {
    apply(.listedSettings(themes: themes, keys: desk.options.keyMap.libraryRows))
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
      tellTime()
      lookForChanges()
      let action = input.action(for: key, after: &pendingKeys, in: state)
      if let action { apply(action) }
    case .paste(let text): apply(.insert(text))
    case .mouse(let mouse): handle(mouse)
    case .resized(let rows, let columns): apply(.resized(rows: rows, columns: columns))
    case .resumed:
      tellTime()
      apply(.resumed)
      desk.terminal.redraw()
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

  func apply(_ action: LibraryAction) {
    guard !isClosed else { return }
    for effect in state.apply(action, at: .now) { perform(effect) }
    desk.update(self)
  }

  /// Shows what a search of all texts finds.
  func search(_ text: String) {
    for effect in state.startSearch(text) { perform(effect) }
    desk.update(self)
  }

  /// How old the time on the screen may be: ages are shown in minutes.
  private static let clockAge: Duration = .seconds(30)

  private func tellTime() {
    guard .now - clockTold > Self.clockAge else { return }
    clockTold = .now
    apply(.clock(.now))
  }

  /// How often it is looked whether another process has written, while keys are pressed.
  private static let lookInterval: Duration = .seconds(2)

  private func lookForChanges() {
    guard .now - lastLook > Self.lookInterval, desk.library.isOpen else { return }
    lastLook = .now
    desk.library.read {
      try $0.library().version()
    } then: { [self] result in
      guard case .success(let version) = result, version != seenVersion else { return }
      seenVersion = version
      apply(.changed)
    }
  }
}

extension ReaderSession {
  /// The article of the library that is on the screen.
  var listedArticle: Int? {
    if case .stored(let id) = shelf[state.articleIndex] { id.number } else { nil }
  }
}

extension WallClock {
  /// Now, where the reader is.
  static var now: WallClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    localtime_r(&time.tv_sec, &parts)
    return WallClock(
      milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000,
      secondsFromUTC: parts.tm_gmtoff)
  }
}
