import LedeScreen

/// The grammar of what terminals send: characters, control characters, and the sequences of
/// ECMA-48 that begin with ESC.
enum InputSequence {
  enum Meaning: Equatable {
    case nothing
    case event(TerminalEvent)
    case pasteStart
  }

  enum Result: Equatable {
    /// More has to come.
    case incomplete
    case complete(length: Int, Meaning)
  }

  /// Longer ones are cut. An answer to a question for a colour has 25 bytes.
  static let longest = 4096
  /// No terminal sends as many parameters; after them, the sequence is over.
  private static let longestParameters = 64

  /// What follows ESC where a string begins that lasts up to BEL or ESC \: OSC, DCS, APC, PM, SOS.
  static let stringStarts: [UInt8] = Array("]P_^X".utf8)

  /// Reads one character or sequence from the front.
  ///
  /// - Precondition: `bytes` is not empty.
  static func parse(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x00..<0x20, 0x7F: return key(1, control(first))
    case 0x20: return key(1, Key(.space))
    case 0x21..<0x7F: return key(1, .character(Unicode.Scalar(first)))
    default: return character(bytes)
    }
  }

  private static func key(_ length: Int, _ key: Key?) -> Result {
    .complete(length: length, key.map { .event(.key($0)) } ?? .nothing)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: Key(.space, .control)
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    // LF too: where keys come from a script, lines end with it.
    case 0x0A, 0x0D: Key(.enter)
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    default: .control(Unicode.Scalar(byte + 0x40))
    }
  }

  /// A character beyond ASCII. Bytes that are no UTF-8 mean nothing.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Result {
    let length: Int
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .complete(length: 1, .nothing)
    }
    let present = bytes.prefix(length)
    let continued = present.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    if continued + 1 < present.count { return .complete(length: 1 + continued, .nothing) }
    guard present.count == length else { return .incomplete }
    let scalar = String(decoding: present, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    // C1 controls, and what was no scalar.
    guard scalar.value >= 0xA0, scalar != "\u{FFFD}" else {
      return .complete(length: length, .nothing)
    }
    return key(length, .character(scalar))
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> Result {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: return .incomplete
    case 0x1B: return twoEscapes(bytes)
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case let byte? where stringStarts.contains(byte): return string(bytes)
    default: return withAlt(parse(rest))
    }
  }

  /// ESC and a key is that key with Alt.
  private static func withAlt(_ result: Result) -> Result {
    guard case .complete(let length, let meaning) = result else { return .incomplete }
    guard case .event(.key(let key)) = meaning else {
      return .complete(length: length + 1, meaning)
    }
    return self.key(length + 1, Key(key.base, key.modifiers.union(.alt)))
  }

  /// Before a cursor key, a second ESC is Alt (rxvt, PuTTY); else the first one was a key.
  private static func twoEscapes(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let third = bytes.dropFirst(2).first else { return .incomplete }
    if third == UInt8(ascii: "[") || third == UInt8(ascii: "O") {
      return withAlt(escape(bytes.dropFirst()))
    }
    return key(1, Key(.escape))
  }

  /// CSI: parameters, then one final byte.
  private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Result {
    let start = bytes.startIndex + 2
    // The Linux console sends ESC [ [ A for F1.
    if bytes.dropFirst(2).first == UInt8(ascii: "[") {
      guard let last = bytes.dropFirst(3).first else { return .incomplete }
      return key(4, SequenceKeys.linuxFunctionKey(last))
    }
    let parameters = bytes[start...].prefix(longestParameters)
      .prefix { (0x20..<0x40).contains($0) && !isShiftSign($0, bytes) }
    guard let final = bytes[parameters.endIndex...].first else { return .incomplete }
    let length = parameters.count + 3
    // A control character breaks the sequence off, and counts by itself.
    guard (0x24..<0x7F).contains(final) else { return .complete(length: length - 1, .nothing) }
    let sequence = ControlSequence(parameters: parameters, final: final)
    if sequence.isPlainMouseReport { return plainMouseReport(bytes) }
    return .complete(length: length, sequence.meaning)
  }

  /// rxvt ends sequences of keys with Shift by `$`, which ECMA-48 takes for an intermediate byte.
  private static func isShiftSign(_ byte: UInt8, _ bytes: ArraySlice<UInt8>) -> Bool {
    byte == UInt8(ascii: "$") && bytes.dropFirst(2).first != UInt8(ascii: "?")
  }

  /// ESC [ M and three bytes: the mouse of terminals without mode 1006. Far right is not covered.
  private static func plainMouseReport(_ bytes: ArraySlice<UInt8>) -> Result {
    let report = bytes.dropFirst(3).prefix(3)
    guard report.count == 3 else { return .incomplete }
    let values = report.map { Int($0) - 32 }
    let code = values[0]
    let event = MouseEvent(
      code: code & 3 == 3 && code & 64 == 0 ? code & ~3 : code, column: values[1], row: values[2],
      isRelease: code & 3 == 3 && code & 64 == 0)
    return .complete(length: 6, event.map { .event(.mouse($0)) } ?? .nothing)
  }

  /// SS3: cursor and function keys in the "application" modes, the keypad.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> Result {
    let start = bytes.startIndex + 2
    let parameters = bytes[start...].prefix(longestParameters)
      .prefix { (0x30..<0x3C).contains($0) }
    guard let final = bytes[parameters.endIndex...].first else { return .incomplete }
    let length = parameters.count + 3
    guard final >= 0x20 else { return .complete(length: length - 1, .nothing) }
    let sequence = ControlSequence(parameters: parameters, final: final)
    return key(length, SequenceKeys.singleShift(final, modifiers: sequence.modifiers))
  }

  /// The answer to a question, or nothing that concerns us.
  private static func string(_ bytes: ArraySlice<UInt8>) -> Result {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .incomplete }
    var length = end + 1 - bytes.startIndex
    if bytes[end] == 0x1B {
      guard let last = bytes[(end + 1)...].first else { return .incomplete }
      // Another ESC sequence breaks the string off.
      if last != UInt8(ascii: "\\") { return .complete(length: length - 1, .nothing) }
      length += 1
    }
    guard bytes[bytes.startIndex + 1] == UInt8(ascii: "]"),
      let isDark = BackgroundAnswer.isDark(body[..<end])
    else { return .complete(length: length, .nothing) }
    return .complete(length: length, .event(.background(isDark: isDark)))
  }
}
