import LedeDocument

/// Everything the library's screen knows: a value that `apply` changes, with no clock, file or
/// terminal.
public struct LibraryState: Sendable {
  public internal(set) var rows: Int
  public internal(set) var columns: Int
  public internal(set) var options: ReadingOptions
  public internal(set) var sidebar = Sidebar()
  public internal(set) var listing: Listing
  public internal(set) var prompt: PromptState?
  public internal(set) var panel: PanelState?
  public internal(set) var count: Int?
  public internal(set) var message: Message?
  public internal(set) var themeName: String
  public internal(set) var clock: WallClock

  /// - Parameters:
  ///   - rows: Rows of the terminal.
  ///   - columns: Columns of the terminal.
  ///   - listing: What the list shows first.
  ///   - options: What the user set about reading: the preview uses them.
  ///   - clock: What time it is.
  ///   - themeName: The theme on the screen.
  public init(
    rows: Int, columns: Int, listing: Listing = Listing(),
    options: ReadingOptions = ReadingOptions(), clock: WallClock, themeName: String = ""
  ) {
    self.rows = rows
    self.columns = columns
    self.listing = listing
    self.options = options
    self.clock = clock
    self.themeName = themeName
  }

  /// What is to be asked for before anything happens.
  public mutating func start() -> [LibraryEffect] { [] }

  /// Takes `action` into account at the time `now`.
  ///
  /// - Returns: What the outside must do, in order.
  public mutating func apply(_ action: LibraryAction, at now: Moment) -> [LibraryEffect] { [] }

  /// When `.tick` is wanted; nil if never.
  public var deadline: Moment? { nil }
}
