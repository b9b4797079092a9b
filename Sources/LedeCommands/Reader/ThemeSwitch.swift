import LedeReading
import LedeScreen
import LedeTerminal

/// The theme on the screen and how another one takes its place.
struct ThemeSwitch {
  private(set) var theme: Theme
  private let choice: ThemeChoice
  private let loader: ThemeLoader
  private let kept: KeptTheme
  private var loaded: [String: Theme] = [:]
  /// Whether the user has chosen one in this run; then the terminal's appearance decides no more.
  private var isChosen = false

  /// The theme that the settings name, else the one that was chosen last, else what suits the
  /// terminal's colours.
  init(_ options: ReadOptions, colors: ColorDepth) {
    choice = options.themes
    loader = ThemeLoader(folders: options.folders)
    kept = KeptTheme(folder: options.isSecure ? nil : options.folders.state)
    theme = choice.first
    let wanted = choice.followsTerminal ? colors.themeName ?? kept.name : nil
    if let wanted, wanted != theme.name { _ = use(wanted) }
  }

  /// The terminal has told how its background looks.
  mutating func adopt(_ appearance: Theme.Appearance) {
    guard choice.followsTerminal, !isChosen else { return }
    theme = choice.theme(for: appearance)
  }

  /// Puts the theme `name` on the screen.
  ///
  /// - Returns: What was wrong with it, if anything.
  mutating func use(_ name: String) -> Message? {
    isChosen = true
    if let known = loaded[name] {
      theme = known
      return nil
    }
    let found = loader.load(name)
    if let new = found.theme {
      theme = new
      loaded[name] = new
    }
    return found.diagnostics.first.map { Message($0.description, isError: true) }
  }

  /// Keeps the theme for the next start.
  func keep(_ name: String) { kept.keep(name) }

  /// Every theme there is, by name.
  @concurrent func names() async -> [String] { loader.list().map(\.name) }
}

extension ColorDepth {
  /// The theme that makes most of so few colours; nil where any theme does.
  fileprivate var themeName: String? {
    switch self {
    case .none: "mono"
    case .ansi8, .ansi16: "ansi"
    case .indexed256, .direct: nil
    }
  }
}
