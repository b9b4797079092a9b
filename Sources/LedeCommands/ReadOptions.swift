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
  let themes: ThemeChoice
  /// Where the reader finds other themes when the user chooses one.
  let folders: Folders
  /// What was wrong in the user's files, to be told on the status line.
  let diagnostics: [FileDiagnostic]
  /// Whether lines are printed without a screen.
  let isPlain: Bool
  /// Whether programs, network and writing outside lede's own folders are forbidden.
  let isSecure: Bool
}
