import LedeDocument

/// Something that happened to the library's screen: the only way its state changes.
public enum LibraryAction: Sendable {
  case command(Command)
  /// A figure of the number that the next command is given.
  case digit(Int)
  /// Text typed or pasted into the open prompt.
  case insert(String)
  /// The mouse wheel, in lines, negative is up, and the column it was turned over.
  case scroll(Int, column: Int? = nil)
  case choose(LibraryTarget)
  case resized(rows: Int, columns: Int)
  /// Time has passed; sent when `deadline` is reached.
  case tick
  case resumed
  /// What time it is for people: dates are shown as ages.
  case clock(WallClock)
  /// The first articles of a list whose rest is still being looked for.
  case firstRows([ListedArticle], generation: Int)
  /// Every article of a list, by number.
  case listed([Int], generation: Int)
  /// The filter cannot be read: why, in one sentence.
  case badFilter(String, generation: Int)
  /// Rows that were asked for, or that have changed.
  case rows([ListedArticle])
  case sidebar(Sidebar)
  /// The article that the preview shows.
  case previewed(Article, id: Int)
  /// What a full-text search found, the best first; the pattern finds the same words in a text.
  case hits([ListedHit], pattern: SearchPattern?, generation: Int)
  case dossier(NameDossier)
  /// What the prompt's text can become, each a whole line.
  case completed([String], of: String)
  /// Something was written, here or by another process: what is shown may be old.
  case changed
  /// How far a refresh of feeds is; nil when it has ended.
  case refreshing(RefreshProgress?)
  /// The reader was closed; the article that it showed last.
  case returned(to: Int)
  case listedSettings(themes: [String], keys: [ReaderState.KeyRow])
  case themed(String)
  case report(Message)
}

/// Something on the library's screen that can be chosen with a click.
public enum LibraryTarget: Equatable, Sendable {
  /// The n-th row of the sidebar.
  case sidebarRow(Int)
  /// The n-th article of the list.
  case article(Int)
  case preview
  /// The n-th row of the open panel.
  case panelRow(Int)
}

/// A time of day where the reader is.
public struct WallClock: Equatable, Sendable {
  /// Milliseconds since 1970, UTC.
  public let milliseconds: Int
  /// Seconds that the reader's clocks are ahead of UTC.
  public let secondsFromUTC: Int

  public init(milliseconds: Int, secondsFromUTC: Int = 0) {
    self.milliseconds = milliseconds
    self.secondsFromUTC = secondsFromUTC
  }
}

/// How far a refresh of feeds is.
public struct RefreshProgress: Equatable, Sendable {
  public var done = 0
  public var total = 0
  /// New articles so far.
  public var new = 0
  /// Feeds that could not be fetched.
  public var failed = 0

  public init(done: Int = 0, total: Int = 0, new: Int = 0, failed: Int = 0) {
    self.done = done
    self.total = total
    self.new = new
    self.failed = failed
  }
}
