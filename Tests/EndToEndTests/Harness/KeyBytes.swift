import LedeScreen

extension Key {
  /// What xterm sends for the key, or nil if nothing does in its plain mode.
  var bytes: [UInt8]? {
    let plain = Key(base, modifiers.subtracting([.alt, .control]))
    if modifiers.contains(.control) {
      guard case .character(let scalar) = base, scalar.isASCII else { return nil }
      return (modifiers.contains(.alt) ? [0x1B] : []) + [UInt8(scalar.value) & 0x1F]
    }
    if modifiers.contains(.alt) { return plain.bytes.map { [0x1B] + $0 } }
    switch base {
    case .character(let scalar): return Array(String(scalar).utf8)
    case .space: return [0x20]
    case .escape: return [0x1B]
    case .enter: return [0x0D]
    case .tab: return modifiers.contains(.shift) ? Array("\u{1B}[Z".utf8) : [0x09]
    case .backspace: return [0x7F]
    case .function(let number): return Self.functionKeys[number].map { [0x1B] + Array($0.utf8) }
    default: return Self.cursorKeys[base].map { [0x1B] + Array($0.utf8) }
    }
  }

  private static let cursorKeys: [Key.Base: String] = [
    .up: "[A", .down: "[B", .right: "[C", .left: "[D", .home: "[H", .end: "[F",
    .insert: "[2~", .delete: "[3~", .pageUp: "[5~", .pageDown: "[6~",
  ]

  private static let functionKeys: [Int: String] = [
    1: "OP", 2: "OQ", 3: "OR", 4: "OS", 5: "[15~", 6: "[17~", 7: "[18~", 8: "[19~", 9: "[20~",
    10: "[21~", 11: "[23~", 12: "[24~",
  ]
}
