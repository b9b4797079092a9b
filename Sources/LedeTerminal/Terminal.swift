import CTerminal
import Glibc
import LedeScreen

/// The terminal this process runs in. There is one; it is given back by `stop`, and by the signal
/// handlers if the process dies before.
@UI public final class Terminal {
  public private(set) var rows: Int
  public private(set) var columns: Int
  /// Whether anything but ASCII can be shown; where not, glyphs are transliterated.
  public let unicode: Bool
  public let colors: ColorDepth
  /// Whether the background is dark, as far as it is known before anybody was asked.
  public let hasDarkBackground: Bool?

  private let options: TerminalOptions
  private let capabilities: Capabilities
  private let log: Int32
  private var decoder: KeyDecoder
  private var styles: StyleTable?
  /// What is on the screen, as far as it is known.
  private var shown: (frame: Frame, cursor: Surface.Position?, showsCursor: Bool)?
  /// What happened outside of the event loop.
  private var events: [TerminalEvent] = []
  /// When the question for the background was sent, and whether its answer is still to come.
  private var question: (sent: MonotonicTime, isOpen: Bool)?
  private var isStopped = false

  /// Takes the terminal. Nothing is drawn before the first `show`.
  public static func start(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError)
    -> Terminal
  {
    let environment = Environment.current()
    let capabilities = Capabilities(environment)
    let unicode = useLocale(capabilities, environment)
    let log = StandardErrorLog.open(options.log)
    let status = open(capabilities, environment, options, log: log)
    guard status == CT_STARTED else {
      close(log)
      throw error(status, term: environment.term)
    }
    return Terminal(options, capabilities, environment, unicode: unicode, log: log)
  }

  private static func useLocale(_ capabilities: Capabilities, _ environment: Environment) -> Bool {
    let isUnicode = ct_use_locale("")
    // ncurses gets an encoding in which it can measure and write whatever it is given.
    if !isUnicode { _ = ct_use_locale("C.UTF-8") }
    return capabilities.drawsUnicode(localeIsUnicode: isUnicode, environment: environment)
  }

  private static func open(
    _ capabilities: Capabilities, _ environment: Environment, _ options: TerminalOptions,
    log: Int32
  ) -> ct_status {
    let term = environment.term ?? ""
    let on = capabilities.modesOn(mouse: options.mouse)
    let off = capabilities.modesOff(mouse: options.mouse)
    let status = term.withCString { term in
      on.withCString { on in
        off.withCString { off in
          var setup = ct_setup(
            term: term, entry: capabilities.entry.code, modes_on: on, modes_off: off, log: log)
          return ct_start(&setup)
        }
      }
    }
    return ct_status(rawValue: UInt32(status))
  }

  private static func error(_ status: ct_status, term: String?) -> TerminalError {
    switch status {
    case CT_NO_TERMINAL: .notATerminal
    case CT_RUNNING: .alreadyStarted
    default: .cannotDraw(term: term)
    }
  }

  private init(
    _ options: TerminalOptions, _ capabilities: Capabilities, _ environment: Environment,
    unicode: Bool, log: Int32
  ) {
    self.options = options
    self.capabilities = capabilities
    self.unicode = unicode
    self.log = log
    colors = environment.noColor ? .none : ColorDepth(colors: Int(ct_colors()))
    hasDarkBackground = environment.hasDarkBackground
    decoder = KeyDecoder(escapeDelay: environment.escapeDelay.map { .milliseconds($0) })
    (rows, columns) = Self.size
  }

  private static var size: (rows: Int, columns: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_size(&rows, &columns)
    return (Int(rows), Int(columns))
  }

  // MARK: Drawing

  /// Shows a surface: sends what differs from what is on the screen, or nothing.
  public func show(_ surface: Surface, theme: Theme) {
    var styles = styles(of: theme)
    let frame = Frame(surface, rows: rows, columns: columns, unicode: unicode, styles: &styles)
    self.styles = styles
    let cursor = surface.cursor.flatMap { $0.row < rows && $0.column < columns ? $0 : nil }
    let changed = put(frame)
    if let shown, !changed, shown.cursor == cursor, shown.showsCursor == surface.showsCursor {
      return
    }
    shown = (frame, cursor, surface.showsCursor)
    ct_show(
      Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0), surface.showsCursor && cursor != nil,
      capabilities.isModern)
    askForBackground()
  }

  private func styles(of theme: Theme) -> StyleTable {
    if let styles, styles.theme == theme { return styles }
    return StyleTable(
      theme: theme, depth: colors, available: ct_attributes(), pairLimit: ct_pairs()
    ) { ct_set_pair($0, $1, $2) }
  }

  /// - Returns: Whether any cell is new.
  private func put(_ frame: Frame) -> Bool {
    let known = shown?.frame
    var changed = false
    for row in 0..<frame.rows {
      let columns: Range<Int>
      if let known, known.rows == frame.rows, known.columns == frame.columns {
        columns = frame.changes(from: known, row: row)
      } else {
        columns = 0..<frame.columns
      }
      guard !columns.isEmpty else { continue }
      frame.put(row: row, columns: columns)
      changed = true
    }
    return changed
  }

  /// Makes the next `show` send every cell, in case something else wrote on the screen.
  public func redraw() {
    shown = nil
    ct_redraw()
  }

  public func bell() { ct_bell() }

  /// After the first frame, so that nobody waits for it.
  private func askForBackground() {
    guard options.asksForBackground, hasDarkBackground == nil, capabilities.tellsBackground,
      colors.followsBackground, question == nil
    else { return }
    question = (.now, true)
    // OSC 11: xterm control sequences, "Operating System Commands".
    ct_send("\u{1B}]11;?\u{1B}\\")
  }

  // MARK: Giving the terminal away

  /// Gives the terminal back as it was, and prints what went to standard error meanwhile.
  public func stop() {
    guard !isStopped else { return }
    isStopped = true
    awaitAnswer()
    ct_end()
    close(log)
  }

  /// An answer that comes after the end would be typed into the shell.
  private func awaitAnswer() {
    guard let question, question.isOpen, .now - question.sent < .milliseconds(500) else { return }
    // More than a round trip to another continent takes the shell's risk.
    let end = MonotonicTime.now + .milliseconds(50)
    // What a wake-up was for is looked at by whoever runs the next event loop.
    defer { ct_wake() }
    while self.question?.isOpen == true, .now < end {
      let ready = ct_wait(true, (end - .now).wholeNanoseconds)
      if ready & CT_LOST.rawValue != 0 { return }
      if ready & CT_WOKEN.rawValue != 0 { ct_woken() }
      if ready & CT_INPUT.rawValue != 0, readInput() == nil { return }
    }
  }

  /// Stops the program as ^Z does; returns when it goes on. `resumed` follows.
  ///
  /// - Parameter wholeJob: Whether helpers and the other programs of a pipe stop too.
  public func suspend(wholeJob: Bool = true) {
    ct_stop_process(wholeJob)
    noteReturn()
  }

  /// Runs `body` with the terminal as it was before the start, for an editor or a pager.
  public func runOutside(_ body: () -> Void) {
    ct_leave()
    body()
    ct_enter()
    noteReturn()
  }

  /// Takes the terminal again after somebody else continued this process.
  func comeBack() {
    ct_leave()
    ct_enter()
    noteReturn()
  }

  private func noteReturn() {
    shown = nil
    events.append(.resumed)
    adoptSize()
  }

  // MARK: For the event loop

  /// Looks how large the window is now.
  func adoptSize() {
    let (rows, columns) = Self.size
    guard rows != self.rows || columns != self.columns else { return }
    (self.rows, self.columns) = (rows, columns)
    ct_resize(Int32(rows), Int32(columns))
    redraw()
    events.append(.resized(rows: rows, columns: columns))
  }

  /// What happened outside of the event loop since the last call.
  func takeEvents() -> [TerminalEvent] {
    defer { events = [] }
    return events
  }

  /// When `expireInput` has something to say.
  var inputDeadline: MonotonicTime? { decoder.deadline }

  /// What the user typed; nil if the terminal is lost. Call it when there is input.
  func readInput() -> [TerminalEvent]? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
      let count = Int(ct_read(buffer.baseAddress, Int32(buffer.count)))
      guard count > 0 else { return nil }
      return noteAnswer(decoder.decode(buffer.prefix(count), at: .now))
    }
  }

  /// What the bytes read so far amount to if no more follow.
  func expireInput() -> [TerminalEvent] { decoder.expire(at: .now) }

  private func noteAnswer(_ events: [TerminalEvent]) -> [TerminalEvent] {
    for case .background in events { question?.isOpen = false }
    return events
  }
}
