import LedeReading
import LedeScreen

/// What a user may set in `config.toml` and on the command line.
struct Settings: Equatable, Sendable {
  /// What a page down at the end of an article does.
  enum SpaceAtEnd: String, CaseIterable, Sendable {
    case next
    case stop
  }

  /// A theme's name or the path of its file; `auto` takes `themeDark` or `themeLight`, whichever
  /// suits the terminal.
  var theme = "auto"
  var themeDark = "dark"
  var themeLight = "light"
  /// Cells of the text column. 72 lies in the 45…75 characters that typographers give for a line
  /// (Bringhurst, The Elements of Typographic Style, 2.1.2).
  var width = 72
  /// How wide `+` may make the column.
  var maxWidth = 100
  /// Words a minute in playback, pauses included: the mean of English non-fiction (Brysbaert 2019).
  var wpm = 240
  var mouse = true
  var preset = KeyMap.Preset.standard
  var spaceAtEnd = SpaceAtEnd.next
  /// What is coloured at first; `h` goes through them.
  var highlighting = Highlighting.all
  /// How names are found in the reader.
  var names = NamesChoice.best
  /// Whether page furniture is shown from the start.
  var hiddenLines = false

  /// The range that playback keeps to.
  static let wpmRange = 60...1000
  /// The narrowest column that still holds most words.
  static let widthRange = 20...400
}
