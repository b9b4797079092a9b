/// How keys are written: `j`, `G`, `<space>`, `<esc>`, `<C-f>`, `<A-x>`, `<S-tab>`, `<lt>`.
///
/// Used by `keys.toml`, help, the README's table and the tests' key strings (`"jj<space><esc>"`).
extension Key {
  private static let names: [(name: String, base: Base)] = [
    ("space", .space), ("esc", .escape), ("enter", .enter), ("tab", .tab),
    ("backspace", .backspace), ("delete", .delete), ("insert", .insert), ("up", .up),
    ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
    ("pageup", .pageUp), ("pagedown", .pageDown), ("lt", .character("<")),
    ("gt", .character(">")),
  ]

  /// The key as it is written in `keys.toml`.
  public var notation: String {
    let prefix =
      (modifiers.contains(.control) ? "C-" : "") + (modifiers.contains(.alt) ? "A-" : "")
      + (modifiers.contains(.shift) ? "S-" : "")
    switch base {
    case .character(let scalar) where scalar != "<" && (scalar != ">" || prefix.isEmpty):
      return prefix.isEmpty ? String(scalar) : "<\(prefix)\(scalar)>"
    case .function(let number): return "<\(prefix)f\(number)>"
    default:
      let name = Self.names.first { $0.base == base }?.name ?? "?"
      return "<\(prefix)\(name)>"
    }
  }

  /// Some keys as they are written in `keys.toml`.
  public static func notation(of keys: [Key]) -> String { keys.map(\.notation).joined() }

  /// The keys that `text` spells, or nil if it holds a `<…>` that names none.
  public static func sequence(_ text: some StringProtocol) -> [Key]? {
    var keys: [Key] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "<" {
        guard let close = rest.firstIndex(of: ">"),
          let key = named(String(String.UnicodeScalarView(rest[..<close])))
        else { return nil }
        keys.append(key)
        rest = rest[rest.index(after: close)...]
      } else {
        keys.append(scalar == " " ? Key(.space) : .character(scalar))
      }
    }
    return keys
  }

  /// The key between angle brackets.
  private static func named(_ text: String) -> Key? {
    var name = Substring(text)
    var modifiers: Modifiers = []
    let prefixes: [(String, Modifiers)] = [("C-", .control), ("A-", .alt), ("S-", .shift)]
    while name.utf8.count > 2,
      let found = prefixes.first(where: { name.prefix(2).uppercased() == $0.0 })
    {
      modifiers.insert(found.1)
      name = name.dropFirst(2)
    }
    if let known = names.first(where: { $0.name == name.lowercased() }) {
      return Key(known.base, modifiers)
    }
    if name.first == "f" || name.first == "F", let number = Int(name.dropFirst()),
      (1...12).contains(number)
    {
      return Key(.function(number), modifiers)
    }
    let scalars = name.unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first, !modifiers.isEmpty else { return nil }
    return Key(.character(scalar), modifiers)
  }
}
