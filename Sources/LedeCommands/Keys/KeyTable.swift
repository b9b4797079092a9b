import LedeReading
import LedeScreen

/// Every command with its keys, for `lede keys`, the README and the manual.
struct KeyTable {
  struct Row: Equatable {
    let command: Command
    /// Where the keys work; nil if no key is bound anywhere.
    let context: KeyMap.Context?
    /// As they are written in `keys.toml`.
    let keys: [String]
  }

  /// In the order of help: group by group.
  let rows: [Row]

  init(_ keyMap: KeyMap) {
    rows = Command.Group.allCases.flatMap { group in
      Command.allCases.filter { $0.group == group }.map { command in
        let written = keyMap.written(for: command)
        return Row(command: command, context: written?.context, keys: written?.keys ?? [])
      }
    }
  }

  /// The rows that help shows; looking all of them up takes longer than drawing a screen.
  @concurrent static func rows(of keyMap: KeyMap) async -> [ReaderState.KeyRow] { keyMap.rows }

  /// An aligned table with a line above each group.
  var text: String {
    var lines: [[String]] = []
    for (group, rows) in groups {
      if !lines.isEmpty { lines.append([""]) }
      lines.append([group.rawValue])
      for row in rows {
        lines.append(
          [
            "  " + (row.keys.isEmpty ? ":" : row.keys.joined(separator: " ")), row.command.rawValue,
            row.command.summary,
          ])
      }
    }
    return Columns.text(lines)
  }

  /// A Markdown table for each group, under a heading of the third level.
  var markdown: String {
    groups.map { group, rows in
      "### \(group.rawValue)\n\n| keys | command | what it does |\n| --- | --- | --- |\n"
        + rows.map { row in
          let keys = row.keys.map(Self.code).joined(separator: " ")
          return "| \(keys) | `\(row.command.rawValue)` | \(row.command.summary) |\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// Text as a code span in a table's cell, where a bar must be escaped and a backtick fenced.
  private static func code(_ text: String) -> String {
    let text = text.replacing("|", with: "\\|")
    return text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  private var groups: [(Command.Group, [Row])] {
    Command.Group.allCases.map { group in (group, rows.filter { $0.command.group == group }) }
  }
}
