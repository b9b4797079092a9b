import LedeDocument

/// Text that may be drawn: the one type the screen takes, and the one place where text is made safe.
///
/// Whatever a document, file name or message holds, only printable glyphs come out of here: C0, DEL,
/// C1, bidi controls, tags, format characters and non-characters are left out, so that no byte of a
/// document becomes a terminal command. There is no way around it: `Surface` takes nothing else.
public struct TerminalText: Sendable, Equatable, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
{
  public private(set) var glyphs: [Glyph] = []
  /// Cells the text takes.
  public private(set) var width = 0

  public init(_ text: some StringProtocol) {
    glyphs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar) }
  }

  public init(stringLiteral value: String) { self.init(value) }

  /// The text of some UTF-8 bytes; invalid sequences become U+FFFD.
  public init(utf8 bytes: some Sequence<UInt8>) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): append(scalar)
      case .error: append("\u{FFFD}")
      case .emptyInput: return
      }
    }
  }

  private init(glyphs: [Glyph]) {
    self.glyphs = glyphs
    width = glyphs.reduce(0) { $0 + Int($1.width) }
  }

  /// Adds one scalar by the rule above; white space of any kind becomes a space.
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch Glyph.class(of: scalar) {
    case .base(let width):
      glyphs.append(Glyph(base: scalar.value, width: Int8(width)))
      self.width += width
    case .mark:
      if !glyphs.isEmpty { glyphs[glyphs.count - 1].add(mark: scalar) }
    case .space:
      glyphs.append(.space)
      width += 1
    case .dropped: break
    }
  }

  /// The text cut to at most `columns` cells, with `…` where something was left out.
  public func truncated(to columns: Int) -> TerminalText {
    guard width > columns else { return self }
    guard columns > 0 else { return TerminalText(glyphs: []) }
    var kept = 0
    var used = 0
    while kept < glyphs.count, used + Int(glyphs[kept].width) <= columns - 1 {
      used += Int(glyphs[kept].width)
      kept += 1
    }
    return TerminalText(glyphs: glyphs[..<kept] + [Glyph(base: 0x2026, width: 1)])
  }

  /// The last part of the text, at most `columns` cells, with `…` before it if it was cut.
  public func tail(_ columns: Int) -> TerminalText {
    guard width > columns else { return self }
    guard columns > 0 else { return TerminalText(glyphs: []) }
    var from = glyphs.count
    var used = 0
    while from > 0, used + Int(glyphs[from - 1].width) <= columns - 1 {
      from -= 1
      used += Int(glyphs[from].width)
    }
    return TerminalText(glyphs: [Glyph(base: 0x2026, width: 1)] + glyphs[from...])
  }

  public static func + (lhs: TerminalText, rhs: TerminalText) -> TerminalText {
    TerminalText(glyphs: lhs.glyphs + rhs.glyphs)
  }

  public var isEmpty: Bool { glyphs.isEmpty }

  /// The glyphs as plain text.
  public var string: String { glyphs.map(\.text).joined() }
}

extension Glyph {
  package enum ScalarClass: Equatable {
    /// Starts a cell of its own, this many cells wide.
    case base(Int)
    /// Joins the cell before it.
    case mark
    case space
    case dropped
  }

  /// What becomes of a scalar on its way to the screen. Layout and drawing share this one rule.
  package static func `class`(of scalar: Unicode.Scalar) -> ScalarClass {
    let value = scalar.value
    if value < 0x7F {
      if value > 0x20 { return .base(1) }
      return value == 0x20 || value == 0x09 || value == 0x0A ? .space : .dropped
    }
    if value < 0x300 {
      if value == 0xA0 { return .space }
      return value < 0xA0 || value == 0xAD ? .dropped : .base(1)
    }
    if isInvisible(value) { return .dropped }
    if value >= 0x2000, value <= 0x200A || value == 0x202F || value == 0x205F { return .space }
    let width = scalar.cellWidth
    return width == 0 ? .mark : .base(width)
  }

  /// Zero-width, direction and format controls, variation selectors, tags, non-characters.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0xFDD0...0xFDEF, 0x1F3FB...0x1F3FF, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF, 0xE000...0xF8FF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension TerminalText {
  /// The text broken into lines of at most `columns` cells; the last of `limit` lines says with `…`
  /// that there was more.
  public func wrapped(columns: Int, atMost limit: Int) -> [TerminalText] {
    let bytes = Array(string.utf8)
    let breaker = LineBreaker(utf8: bytes, columns: max(1, columns))
    let spans = breaker.lines(of: Span(0, bytes.count))
    var lines = spans.prefix(limit).map { TerminalText(utf8: bytes[$0.range]) }
    if spans.count > limit, let last = lines.popLast() {
      lines.append(last.width < columns ? last + "…" : last.truncated(to: columns - 1))
    }
    return lines
  }
}
