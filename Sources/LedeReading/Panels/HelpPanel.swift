/// Every command with the user's own keys for it.
enum HelpPanel {
  static func rows(in state: ReaderState) -> [PanelRow] {
    var rows: [PanelRow] = []
    for group in Command.Group.allCases {
      let commands = state.keyRows.filter { $0.command.group == group }
      guard !commands.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(PanelRow(.heading, group.rawValue))
      for entry in commands {
        var row = PanelRow(.item, entry.command.summary)
        row.trailing = entry.keys.joined(separator: " ")
        if entry.command.isForReading { row.target = .command(entry.command) }
        rows.append(row)
      }
    }
    return rows
  }
}
