/// The themes; the selected one is on the screen at once.
enum ThemesPanel {
  static func rows(of names: [String]) -> [PanelRow] {
    names.map { name in
      var row = PanelRow(.item, name)
      row.target = .theme(name)
      return row
    }
  }
}
