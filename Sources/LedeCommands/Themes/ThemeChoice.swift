import LedeScreen

/// The themes that the reader starts with.
struct ThemeChoice: Sendable {
  /// The theme for each appearance of the terminal; the same twice if the user named one.
  let dark: Theme
  let light: Theme
  /// Whether the terminal is known to be light before it was asked.
  var isLight = false

  /// Whether the terminal's appearance decides between the two.
  var followsTerminal: Bool { dark != light }

  /// The theme that the first screen has.
  var first: Theme { isLight ? light : dark }

  func theme(for appearance: Theme.Appearance) -> Theme { appearance == .dark ? dark : light }

  /// The choice that `settings` make, with what was wrong in theme files.
  ///
  /// A theme that cannot be used is replaced by the built-in one. With the standard settings no file
  /// is read.
  static func make(
    from settings: Settings, _ loader: ThemeLoader
  ) -> (choice: ThemeChoice, diagnostics: [FileDiagnostic]) {
    var diagnostics: [FileDiagnostic] = []
    func theme(_ name: String, else fallback: Theme) -> Theme {
      let loaded = loader.load(name)
      diagnostics += loaded.diagnostics
      return loaded.theme ?? fallback
    }
    guard settings.theme == "auto" else {
      let only = theme(settings.theme, else: .dark)
      return (ThemeChoice(dark: only, light: only), diagnostics)
    }
    let dark = theme(settings.themeDark, else: .dark)
    let light = theme(settings.themeLight, else: .light)
    return (ThemeChoice(dark: dark, light: light), diagnostics)
  }
}
