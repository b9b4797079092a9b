import LedeScreen

/// Which key a sequence of a terminal stands for: xterm, the Linux console, rxvt, kitty.
enum SequenceKeys {
  /// ESC [ number ~ (VT220, xterm, rxvt, Linux console).
  static func numbered(_ number: Int, modifiers: Key.Modifiers) -> Key? {
    if let base = editing[number] { return Key(base, modifiers) }
    if let index = functions.firstIndex(of: number) { return function(index + 1, modifiers) }
    return nil
  }

  private static let editing: [Int: Key.Base] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  ]

  /// F1 to F20; the numbers have gaps where the VT220's keyboard had.
  private static let functions = [
    11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
  ]

  /// F13 to F20 are F1 to F8 with Shift.
  private static func function(_ number: Int, _ modifiers: Key.Modifiers) -> Key {
    number > 12
      ? Key(.function(number - 12), modifiers.union(.shift)) : Key(.function(number), modifiers)
  }

  /// ESC [ letter; in lower case rxvt's with Shift.
  static func lettered(_ letter: UInt8, modifiers: Key.Modifiers) -> Key? {
    if (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(letter) {
      return cursor[letter - 0x20].map { Key($0, modifiers.union(.shift)) }
    }
    return cursor[letter].map { Key($0, modifiers) }
  }

  private static let cursor: [UInt8: Key.Base] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// ESC O letter; in lower case rxvt's arrows with Control, and the digits of the keypad.
  static func singleShift(_ letter: UInt8, modifiers: Key.Modifiers) -> Key? {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      cursor[letter - 0x20].map { Key($0, modifiers.union(.control)) }
    case UInt8(ascii: "M"): Key(.enter, modifiers)
    case UInt8(ascii: "I"): Key(.tab, modifiers)
    case UInt8(ascii: " "): Key(.space, modifiers)
    // The keypad's characters, 0x40 above themselves: * + , - . / 0…9 =
    case UInt8(ascii: "j")...UInt8(ascii: "y"), UInt8(ascii: "X"):
      Key(.character(Unicode.Scalar(letter == UInt8(ascii: "X") ? 0x3D : letter - 0x40)), modifiers)
    default: cursor[letter].map { Key($0, modifiers) }
    }
  }

  /// ESC [ [ A to E.
  static func linuxFunctionKey(_ letter: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
    return Key(.function(Int(letter) - 0x40))
  }

  /// A key by its Unicode code point, or by kitty's number in the private use area.
  static func unicode(_ code: Int, modifiers: Key.Modifiers) -> Key? {
    switch code {
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 32: return Key(.space, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    case 0xE000...0xF8FF: return keypad(code, modifiers)
    default:
      guard code > 32, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
        !(0x80..<0xA0).contains(code)
      else { return nil }
      return character(scalar, modifiers)
    }
  }

  private static func character(_ scalar: Unicode.Scalar, _ modifiers: Key.Modifiers) -> Key {
    // Everybody's other way to press ESC.
    if scalar == "[", modifiers == .control { return Key(.escape) }
    let plain = modifiers.subtracting(.shift)
    // Shift is part of a character; with Control, letters have no case.
    let changed =
      modifiers.contains(.control)
      ? scalar.properties.lowercaseMapping
      : modifiers.contains(.shift) ? scalar.properties.uppercaseMapping : String(scalar)
    let scalars = changed.unicodeScalars
    return Key(.character(scalars.count == 1 ? scalars.first ?? scalar : scalar), plain)
  }

  /// The keypad (kitty keyboard protocol, "Functional key definitions").
  private static func keypad(_ code: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch code {
    case 57_399...57_408: character(Unicode.Scalar(UInt8(code - 57_399 + 0x30)), modifiers)
    case 57_409...57_413:
      character(Unicode.Scalar(Array("./*-+".utf8)[code - 57_409]), modifiers)
    case 57_414: Key(.enter, modifiers)
    case 57_415: character("=", modifiers)
    case 57_417...57_426: Key(keypadKeys[code - 57_417], modifiers)
    default: nil
    }
  }

  private static let keypadKeys: [Key.Base] = [
    .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
  ]
}
