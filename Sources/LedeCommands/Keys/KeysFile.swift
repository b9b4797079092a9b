import LedeReading
import LedeScreen

/// Reads `keys.toml`: a preset, and a table of bindings for each context.
///
/// ```toml
/// preset = "vim"
///
/// [reading]
/// "<C-d>" = "half-page-down"
/// "Q" = ""                     # unbound; "none" says the same
/// ```
struct KeysFile {
  private let file: TOMLFile
  private(set) var keyMap: KeyMap
  private(set) var diagnostics: [FileDiagnostic] = []

  /// The keys of `file` over those of `preset`, or of the one that the file names unless `preset` is
  /// `forced`; and what was wrong in the file.
  static func keyMap(
    from file: TOMLFile, preset: KeyMap.Preset, forced: Bool = false
  ) -> (keyMap: KeyMap, diagnostics: [FileDiagnostic]) {
    var reader = KeysFile(file: file, keyMap: KeyMap(preset: preset))
    reader.readAll(forced: forced)
    return (reader.keyMap, reader.diagnostics)
  }

  private init(file: TOMLFile, keyMap: KeyMap) {
    self.file = file
    self.keyMap = keyMap
  }

  private mutating func readAll(forced: Bool) {
    for entry in file.entries {
      if entry.key == "preset" {
        readPreset(entry.value, forced: forced)
      } else if let context = KeyMap.Context(rawValue: entry.key) {
        readTable(entry.value, of: context)
      } else {
        let names = ["preset"] + KeyMap.Context.allCases.map(\.rawValue)
        let advice = Spelling.nearest(to: entry.key, among: names).map { "did you mean \"\($0)\"?" }
        note(
          "there is no table \"\(entry.key)\"; "
            + (advice ?? "use \(names.dropFirst().joined(separator: ", "))"), at: [entry.key])
      }
    }
    noteFaults()
    keyMap.keepWaysOut()
  }

  private mutating func readPreset(_ value: TOMLFile.Value, forced: Bool) {
    guard case .string(let name) = value, let preset = KeyMap.Preset(rawValue: name) else {
      let names = KeyMap.Preset.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      note("preset cannot be that; give \(names)", at: ["preset"])
      return
    }
    // Keys at the top level stand before any table, so that no binding is lost here.
    if !forced { keyMap = KeyMap(preset: preset) }
  }

  private mutating func readTable(_ value: TOMLFile.Value, of context: KeyMap.Context) {
    guard case .table(let entries) = value else {
      note(
        "\(context.rawValue) is not a table; write [\(context.rawValue)]", at: [context.rawValue])
      return
    }
    var spellings: [[Key]: String] = [:]
    for entry in entries {
      let path = [context.rawValue, entry.key]
      guard let keys = Key.sequence(entry.key), !keys.isEmpty else {
        note(
          "there is no key \"\(entry.key)\"; write keys like j, <space>, <esc>, <C-f>, <A-x>, <f1>",
          at: path)
        continue
      }
      if let other = spellings.updateValue(entry.key, forKey: keys) {
        note("\"\(entry.key)\" is the same key as \"\(other)\"; delete one of the two", at: path)
        continue
      }
      bind(keys, entry.value, context, at: path)
    }
  }

  private mutating func bind(
    _ keys: [Key], _ value: TOMLFile.Value, _ context: KeyMap.Context, at path: [String]
  ) {
    guard case .string(let name) = value else {
      note("\(path[1]) needs the name of a command in quotes; see 'lede keys'", at: path)
      return
    }
    guard !name.isEmpty, name != "none" else {
      keyMap.bind(KeyMap.Binding(context, keys, nil))
      return
    }
    guard let command = Command(rawValue: name) else {
      let advice = Spelling.nearest(to: name, among: Command.allCases.map(\.rawValue))
      note(
        "there is no command \"\(name)\"; "
          + (advice.map { "did you mean \"\($0)\"?" } ?? "'lede keys' lists them all"), at: path)
      return
    }
    if let place = command.onlyIn, !place.contains(context) {
      note(
        "\(name) does nothing in [\(context.rawValue)]; "
          + "put it into [\(place.map(\.rawValue).joined(separator: "] or ["))]", at: path)
      return
    }
    keyMap.bind(KeyMap.Binding(context, keys, command))
  }

  private mutating func noteFaults() {
    for fault in keyMap.faults() {
      switch fault {
      case .unreachable(let context, let short, let long):
        let (short, long) = (Key.notation(of: short), Key.notation(of: long))
        note(
          "\(long) can never be typed in [\(context.rawValue)]: \(short) acts at once; "
            + "unbind one of them with \"\"", at: line(of: [short, long], in: context))
      case .noWayOut(let context, let commands):
        let names = commands.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
        note(
          "no key in [\(context.rawValue)] does \(names), so its standard key keeps doing it; "
            + "bind one", at: [context.rawValue])
      }
    }
  }

  /// Path of the binding that the user wrote, of those that make a fault: the last, the longer one.
  private func line(of notations: [String], in context: KeyMap.Context) -> [String] {
    var contexts: [KeyMap.Context] = [context]
    while let next = contexts.last?.fallback { contexts.append(next) }
    let paths = notations.reversed().flatMap { keys in contexts.map { [$0.rawValue, keys] } }
    return paths.first { file.gives($0) } ?? [context.rawValue]
  }

  private mutating func note(_ message: String, at path: [String]) {
    diagnostics.append(file.diagnostic(message, at: path))
  }
}

extension Command {
  /// The contexts outside of which the command has nothing to act on; nil for all contexts.
  fileprivate var onlyIn: [KeyMap.Context]? {
    switch group {
    case .lists: [.panel, .prompt]
    case .prompts: [.prompt]
    default: nil
    }
  }
}
