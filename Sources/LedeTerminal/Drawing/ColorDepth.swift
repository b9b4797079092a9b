import LedeScreen

/// How many colours a terminal can show, and which of them is nearest to one that a theme names.
public enum ColorDepth: Equatable, Sendable {
  /// Attributes only.
  case none
  case ansi8
  case ansi16
  /// The 256 colours of xterm: 16 of the user's, a 6×6×6 cube, 24 greys.
  case indexed256
  /// 24 bits, with the user's 16 colours in place of the darkest blues.
  case direct

  /// - Parameter colors: What terminfo says the terminal has.
  init(colors: Int) {
    switch colors {
    case 65_536...: self = .direct
    case 256...: self = .indexed256
    // 88-colour terminals are rare and begin with the same 16.
    case 16...: self = .ansi16
    case 8...: self = .ansi8
    default: self = .none
    }
  }

  /// Whether what looks well depends on the background; else the terminal's own colours are used.
  var followsBackground: Bool { self == .indexed256 || self == .direct }

  /// The number of a colour, as terminfo's setaf and setab take it; -1 is the terminal's default.
  func number(of color: Color?) -> Int32 {
    switch color {
    case nil, .terminalDefault: -1
    case .ansi(let index): ansiNumber(index & 15)
    case .rgb(let red, let green, let blue): number(red, green, blue)
    }
  }

  private func ansiNumber(_ index: UInt8) -> Int32 {
    switch self {
    case .none: -1
    case .ansi8: Int32(index & 7)
    case .ansi16, .indexed256, .direct: Int32(index)
    }
  }

  private func number(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    switch self {
    case .none: return -1
    case .ansi8: return Self.nearest(red, green, blue, among: 8)
    case .ansi16: return Self.nearest(red, green, blue, among: 16)
    case .indexed256: return Self.nearestIndexed(red, green, blue)
    case .direct:
      // Below 16 stand the user's own colours; one step of red is not to be seen.
      let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
      return number < 16 ? number | 0x01_0000 : number
    }
  }

  private static func distance(_ a: (Int, Int, Int), _ b: (Int, Int, Int)) -> Int {
    (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1) + (a.2 - b.2) * (a.2 - b.2)
  }

  /// The first `count` of the 16 colours as xterm shows them by default.
  private static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8, among count: Int)
    -> Int32
  {
    let color = (Int(red), Int(green), Int(blue))
    let best = palette.prefix(count).enumerated()
      .min { distance($0.element, color) < distance($1.element, color) }
    return Int32(best?.offset ?? 7)
  }

  private static let palette: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// The steps of the cube on each axis (xterm, 256colres.pl).
  private static let steps = [0, 95, 135, 175, 215, 255]

  /// The nearest of the cube and the greys. Never one of the first 16, which users change.
  private static func nearestIndexed(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    let color = (Int(red), Int(green), Int(blue))
    let (r, g, b) = (step(color.0), step(color.1), step(color.2))
    let cube = (steps[r], steps[g], steps[b])
    // Greys are 8, 18, … 238.
    let grey = max(0, min(23, ((color.0 + color.1 + color.2) / 3 - 3) / 10))
    let level = 8 + 10 * grey
    if distance((level, level, level), color) < distance(cube, color) { return Int32(232 + grey) }
    return Int32(16 + 36 * r + 6 * g + b)
  }

  private static func step(_ value: Int) -> Int {
    steps.indices.min { abs(steps[$0] - value) < abs(steps[$1] - value) } ?? 0
  }
}
