import LedeDocument
import LedeLayout
import LedeReading
import LedeScreen

/// A reader without terminal, files or clock: keys go in as strings, effects come out as data.
///
/// Searches are answered at once, as the event loop does a moment later.
public struct ReaderScript {
  public private(set) var state: ReaderState
  public private(set) var effects: [Effect] = []
  /// The time that passes only by `wait`.
  public private(set) var now = Moment(microseconds: 0)
  public let screen: ReaderScreen
  private var pending: [Key] = []

  public init(
    _ fixture: FixtureArticle, rows: Int = 24, columns: Int = 80, articleCount: Int = 1,
    annotated: Bool = true, options: ReadingOptions = ReadingOptions(),
    walksUnread: Bool = false, keyMap: KeyMap = .standard
  ) {
    screen = ReaderScreen(keyMap: keyMap)
    state = ReaderState(
      article: fixture.article, articleCount: articleCount, rows: rows, columns: columns,
      options: options, walksUnread: walksUnread, themeName: "dark",
      themeNames: ["dark", "light", "sepia"],
      keyRows: keyMap.rows)
    if annotated { send(.annotated(fixture.reading, of: 0)) }
  }

  /// Presses the keys that `text` spells: `"jj<space><esc>"`.
  public mutating func type(_ text: String) {
    for key in Key.sequence(text) ?? [] { press(key) }
  }

  public mutating func press(_ key: Key) {
    let input = KeyInput(keyMap: screen.keyMap).action(for: key, after: &pending, in: state)
    if let input { send(input) }
  }

  public mutating func send(_ action: Action) {
    for effect in state.apply(action, at: now) {
      effects.append(effect)
      if case .search(let pattern, let includingChrome, let generation) = effect {
        let result = pattern.matches(
          in: state.article.document, includingChrome: includingChrome)
        send(.found(result, generation: generation))
      }
    }
  }

  /// Opens a place that was kept.
  public mutating func restore(place: Int) { state.restore(place: place) }

  /// Lets time pass, with a tick whenever the reader asked for one.
  public mutating func wait(milliseconds: Int) {
    let end = now + milliseconds * 1000
    while let deadline = state.deadline, deadline <= end {
      now = max(now, deadline)
      send(.tick)
    }
    now = end
  }

  public func draw() -> Surface { screen.draw(state, at: now).surface }

  /// The rows of the screen as text, without the blanks at their ends.
  public var lines: [String] {
    let surface = draw()
    return (0..<surface.rows).map { row in
      var text = (0..<surface.columns).map { surface[row, $0].glyph.text }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The last row.
  public var status: String { lines.last ?? "" }
}
