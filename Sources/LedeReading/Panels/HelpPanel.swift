import LedeLayout

/// Every command with the user's own keys for it.
enum HelpPanel {
  static func rows(
    of keyRows: [ReaderState.KeyRow], measure: Int,
    groups: [Command.Group] = Command.Group.allCases,
    summary: (Command) -> String = { $0.summary }
  ) -> [PanelRow] {
    var rows: [PanelRow] = []
    for group in groups {
      let commands = keyRows.filter { $0.command.group == group }
      guard !commands.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(PanelRow(.heading, group.rawValue))
      rows += commands.flatMap { self.rows(of: $0, summary($0.command), measure: measure) }
    }
    return rows
  }

  /// The summary on as many rows as it needs beside its keys; those come alone where there are many.
  private static func rows(
    of entry: ReaderState.KeyRow, _ summary: String, measure: Int
  ) -> [PanelRow] {
    let keys = entry.keys.joined(separator: " ")
    let beside = measure - TerminalText(keys).width - 1
    let fits = beside >= min(measure * 2 / 3, TerminalText(summary).width)
    let lines = TerminalText(summary)
      .wrapped(columns: max(8, fits ? beside : measure), atMost: 4)
    var rows = lines.enumerated().map { number, line in
      var row = PanelRow(number == 0 ? .item : .more, line.string)
      if number > 0 { row.indent = 1 }
      return row
    }
    guard !rows.isEmpty else { return [] }
    if entry.command.isForReading { rows[0].target = .command(entry.command) }
    if fits {
      rows[0].trailing = keys
    } else {
      var row = PanelRow(.more)
      row.trailing = keys
      rows.append(row)
    }
    return rows
  }
}
