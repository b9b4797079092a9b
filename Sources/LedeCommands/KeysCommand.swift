import ArgumentParser
import LedeReading
import LedeScreen

/// `lede keys`: every command with the user's keys for it.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print every command with its keys, or check your keys.toml.",
    discussion: """
      Keys are read from keys.toml in $XDG_CONFIG_HOME/lede (~/.config/lede), over a preset.

      EXAMPLES
        lede keys                      your keys
        lede keys --preset vim         those of a preset
        lede keys --check              what is wrong in keys.toml
        lede keys --json | jq -r 'select(.command == "play").keys[]'
      """)

  enum Form: String, EnumerableFlag {
    case text
    case markdown
    case json

    static func help(for value: Self) -> ArgumentHelp? {
      switch value {
      case .text: "Print an aligned table (the default)."
      case .markdown: "Print Markdown tables."
      case .json: "Print one JSON object a line for each command."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var form = Form.text

  @Flag(help: "Print only what is wrong, a line each; exit status 1 if anything is.")
  var check = false

  @Option(
    help: "Start from these keys: \(KeyMap.Preset.allValueStrings.joined(separator: ", ")).")
  var preset: KeyMap.Preset?

  func run() throws {
    let configuration = Configuration(preset: preset)
    let output = StandardOutput()
    var status = ExitStatus.success
    if check {
      for diagnostic in configuration.diagnostics { output.write(diagnostic.description + "\n") }
      if !configuration.diagnostics.isEmpty { status = .someFailed }
    } else {
      configuration.report()
      output.write(text(of: KeyTable(configuration.keyMap)))
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func text(of table: KeyTable) -> String {
    switch form {
    case .text: table.text
    case .markdown: table.markdown
    case .json: json(of: table)
    }
  }

  private func json(of table: KeyTable) -> String {
    var json = JSONWriter()
    for row in table.rows {
      json.object { json in
        json.field("command", row.command.rawValue)
        json.field("keys") { $0.array(row.keys) { $0.string($1.utf8) } }
        json.field("context", row.context?.rawValue)
        json.field("group", row.command.group.rawValue)
        json.field("summary", row.command.summary)
      }
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension KeyMap.Preset: ExpressibleByArgument {}
