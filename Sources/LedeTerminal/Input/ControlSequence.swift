import LedeScreen

/// The parameters and the final byte of a control sequence (ECMA-48, 5.4), and what they mean.
struct ControlSequence {
  private let prefix: UInt8?
  /// -1 where one is left out. Only the first of sub-parameters counts, except for `eventType`.
  private let numbers: [Int]
  /// The kitty protocol's 1 press, 2 repeat, 3 release.
  private let eventType: Int
  private let final: UInt8
  private let isBare: Bool

  init(parameters: ArraySlice<UInt8>, final: UInt8) {
    var bytes = parameters
    isBare = parameters.isEmpty
    prefix = bytes.first.flatMap { (0x3C..<0x40).contains($0) ? $0 : nil }
    if prefix != nil { bytes = bytes.dropFirst() }
    let groups = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let fields = groups.prefix(8).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
    }
    numbers = fields.map { $0.first ?? -1 }
    eventType = fields.count > 1 && fields[1].count > 1 ? fields[1][1] : 1
    self.final = final
  }

  /// -1 for what is no number below a million.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    guard (1...6).contains(digits.count), digits.allSatisfy({ (0x30..<0x3A).contains($0) }) else {
      return -1
    }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : -1 }

  /// ESC [ M without parameters; three bytes follow.
  var isPlainMouseReport: Bool {
    final == UInt8(ascii: "M") && isBare
  }

  /// Encoded in the second parameter, as xterm does ("PC-Style Function Keys").
  var modifiers: Key.Modifiers { Self.modifiers(number(1)) }

  private static func modifiers(_ code: Int) -> Key.Modifiers {
    guard code > 1 else { return [] }
    let bits = code - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    // 2 is Alt, 32 is Meta.
    if bits & 34 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  var meaning: InputSequence.Meaning {
    switch (prefix, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      let event = MouseEvent(
        code: number(0), column: number(1), row: number(2), isRelease: final == UInt8(ascii: "m"))
      return event.map { .event(.mouse($0)) } ?? .nothing
    case (nil, UInt8(ascii: "~")) where number(0) == 200: return .pasteStart
    case (nil, _): return key.map { .event(.key($0)) } ?? .nothing
    // Answers to questions that nobody of ours asked.
    default: return .nothing
    }
  }

  private var key: Key? {
    guard eventType != 3 else { return nil }
    switch final {
    case UInt8(ascii: "~") where number(0) == 27:
      // xterm's modifyOtherKeys: ESC [ 27 ; modifiers ; code ~
      return SequenceKeys.unicode(number(2), modifiers: modifiers)
    case UInt8(ascii: "~"): return SequenceKeys.numbered(number(0), modifiers: modifiers)
    case UInt8(ascii: "u"): return SequenceKeys.unicode(number(0), modifiers: modifiers)
    case UInt8(ascii: "$"): return SequenceKeys.numbered(number(0), modifiers: .shift)
    case UInt8(ascii: "^"): return SequenceKeys.numbered(number(0), modifiers: .control)
    case UInt8(ascii: "@"): return SequenceKeys.numbered(number(0), modifiers: [.control, .shift])
    case UInt8(ascii: "Z"): return Key(.tab, modifiers.union(.shift))
    default: return SequenceKeys.lettered(final, modifiers: modifiers)
    }
  }
}

extension MouseEvent {
  /// - Parameters:
  ///   - code: Button and modifiers as xterm encodes them ("Mouse Tracking").
  ///   - column: From 1.
  ///   - row: From 1.
  ///   - isRelease: Whether the report says so.
  init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    guard code >= 0, column > 0, row > 0, code & 32 == 0 else { return nil }
    let action: Action
    switch code & 0b1100_0011 {
    case 0...2: action = isRelease ? .release : .press(button: code & 3)
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    self.init(action, row: row - 1, column: column - 1, modifiers: modifiers)
  }
}
