import LedeScreen

/// One theme file as it is written, before it is laid over the theme it inherits from.
struct ThemeFile {
  let path: String
  let name: String
  private(set) var appearance: Theme.Appearance?
  private(set) var inherits: String?
  private(set) var palette: [String: Color] = [:]
  /// Each with the keys that lead to it in the file.
  private(set) var roles: [(role: Role, notation: StyleNotation, keys: [String])] = []
  private(set) var diagnostics: [FileDiagnostic] = []
  private let file: TOMLFile

  init(_ file: TOMLFile) {
    self.file = file
    path = file.path
    if case .string(let name) = file["name"] {
      self.name = name
    } else {
      self.name = Self.name(ofFile: file.path)
    }
    for entry in file.entries { read(entry) }
  }

  /// The theme's name by that of its file: `dark` for `…/dark.toml`.
  static func name(ofFile path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".toml") ? name.dropLast(5) : name)
  }

  /// A diagnostic about what stands at `keys` of the file.
  func diagnostic(_ message: String, at keys: [String]) -> FileDiagnostic {
    file.diagnostic(message, at: keys)
  }

  private mutating func read(_ entry: TOMLFile.Entry) {
    switch (entry.key, entry.value) {
    case ("name", .string): break
    case ("inherits", .string(let name)): inherits = name
    case ("appearance", .string(let name)):
      appearance = Theme.Appearance(rawValue: name)
      if appearance == nil { note("appearance is \"dark\" or \"light\"; choose one", [entry.key]) }
    case ("palette", .table(let colors)):
      for color in colors { readColor(color) }
    case ("roles", .table(let roles)):
      for role in roles { readRole(role, under: ["roles"]) }
    default:
      note(
        "a theme has no \"\(entry.key)\" of that kind; "
          + "it has name, appearance, inherits, [palette] and [roles]", [entry.key])
    }
  }

  private mutating func readColor(_ entry: TOMLFile.Entry) {
    guard case .string(let text) = entry.value, let color = Color(notation: text) else {
      note("\(entry.key) is no colour; write \"#rrggbb\"", ["palette", entry.key])
      return
    }
    palette[entry.key] = color
  }

  /// Reads a role; `entity.person` without quotes is a table in a table and means the same.
  private mutating func readRole(_ entry: TOMLFile.Entry, under keys: [String]) {
    let keys = keys + [entry.key]
    var value = entry.value
    if case .table(let entries) = value {
      let inner = entries.filter { !["fg", "bg", "attrs"].contains($0.key) }
      for role in inner { readRole(role, under: keys) }
      if inner.count == entries.count { return }
      value = .table(entries.filter { entry in !inner.contains(entry) })
    }
    let name = keys.dropFirst().joined(separator: ".")
    guard let role = Role(rawValue: name) else {
      let advice = Spelling.advice(for: name, among: Role.allCases.map(\.rawValue))
      note("there is no role \"\(name)\"; \(advice)", keys)
      return
    }
    do {
      roles.append((role, try StyleNotation(value), keys))
    } catch {
      note("\(name): \(error.message)", keys)
    }
  }

  private mutating func note(_ message: String, _ keys: [String]) {
    diagnostics.append(diagnostic(message, at: keys))
  }
}
