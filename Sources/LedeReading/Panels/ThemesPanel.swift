/// The themes; the selected one is on the screen at once.
enum ThemesPanel {
  static func rows(in state: ReaderState) -> [PanelRow] {
    state.themeNames.map { name in
      var row = PanelRow(.item, name)
      row.target = .theme(name)
      return row
    }
  }
}
