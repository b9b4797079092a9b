import Glibc
import LedeParsing
import LedeScreen

/// What the reader is asked to show, and how.
struct ReadOptions: Sendable {
  /// In the order they were given; `-` is standard input.
  let paths: [FilePath]
  let kind: InputKind
  let parser: ArticleParser
  /// Settings with the command line's over them.
  let settings: Settings
  let keyMap: KeyMap
  var themes: ThemeChoice
  /// Where the reader finds other themes when the user chooses one.
  let folders: Folders
  /// Where places are kept; nil without a home.
  let libraryPath: String?
  /// What was wrong in the user's files, to be told on the status line.
  let diagnostics: [FileDiagnostic]
  /// Whether lines are printed without a screen.
  let isPlain: Bool
  /// Whether programs, network and writing outside lede's own folders are forbidden.
  let isSecure: Bool
}

extension ReadOptions {
  /// What the command line asks for, over the settings.
  struct Wishes {
    var theme: String?
    var width: Int?
    var wpm: Int?
    var isPlain = false
    var isSecure = false
    var library: String?
  }

  /// The user's settings with the command line's over them.
  init(
    paths: [FilePath], kind: InputKind = .auto, parser: ArticleParser = ArticleParser(),
    wishes: Wishes = Wishes()
  ) {
    let configuration = Configuration()
    var settings = configuration.settings
    settings.theme = wishes.theme ?? settings.theme
    settings.width = wishes.width ?? settings.width
    settings.maxWidth = max(settings.maxWidth, settings.width)
    settings.wpm = wishes.wpm ?? settings.wpm
    let isPlain = wishes.isPlain || !TerminalDevice.isTerminal || TerminalDevice.isDumb
    let themes = ThemeChoice.make(
      from: isPlain ? Settings() : settings, ThemeLoader(folders: configuration.folders))
    self.init(
      paths: paths, kind: kind, parser: parser, settings: settings,
      keyMap: configuration.keyMap, themes: themes.choice, folders: configuration.folders,
      libraryPath: LibraryPath.path(named: wishes.library),
      diagnostics: configuration.diagnostics + themes.diagnostics, isPlain: isPlain,
      isSecure: wishes.isSecure || getenv("LEDE_SECURE").map { $0.pointee != 0 } ?? false)
  }
}
