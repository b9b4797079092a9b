import CTerminal
import LedeScreen

/// How each combination of role and ground looks on this terminal, worked out once for a theme.
struct StyleTable {
  /// What a cell is drawn with.
  struct Entry: Equatable {
    /// A colour pair of ncurses; 0 is the terminal's own colours.
    let pair: Int32
    /// `ct_attribute` bits.
    let attributes: UInt16
  }

  let theme: Theme
  let depth: ColorDepth
  /// `ct_attribute` bits that the terminal can show.
  private let available: UInt16
  /// Pairs may be numbered below this.
  private let pairLimit: Int32
  private let define: (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Void

  // Lists, for they are short, and each new kind of dictionary costs a start 0.04 ms (decision 0046).
  private var entries: [(combination: Combination, entry: Entry)] = []
  /// The pair 1 comes first.
  private var pairs: [Colors] = []
  /// Cells of one kind stand together, so most look-ups ask for what the last one did.
  private var last: (combination: Combination, entry: Entry)?

  private struct Combination: Equatable {
    let role: Role
    let ground: Role
  }

  private struct Colors: Equatable {
    var foreground: Int32
    let background: Int32
  }

  /// `define` gives a colour pair its two colours. It is called once for each pair, from 1 on.
  init(
    theme: Theme, depth: ColorDepth, available: UInt16, pairLimit: Int32,
    define: @escaping (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Void
  ) {
    self.theme = theme
    self.depth = depth
    self.available = available
    self.pairLimit = pairLimit
    self.define = define
  }

  mutating func entry(role: Role, ground: Role) -> Entry {
    let combination = Combination(role: role, ground: ground)
    if let last, last.combination == combination { return last.entry }
    if let known = entries.first(where: { $0.combination == combination }) {
      last = known
      return known.entry
    }
    let entry = makeEntry(combination)
    entries.append((combination, entry))
    last = (combination, entry)
    return entry
  }

  private mutating func makeEntry(_ combination: Combination) -> Entry {
    let style = theme.style(of: Cell(role: combination.role, ground: combination.ground))
    var attributes = bits(of: style.attributes)
    // The second eight of sixteen colours are the bright ones, which older terminals show by bold.
    if depth == .ansi8, case .ansi(8...15) = style.foreground {
      attributes |= UInt16(CT_BOLD.rawValue)
    }
    return Entry(pair: pair(of: style), attributes: attributes)
  }

  private static let attributeBits: [(Style.Attributes, ct_attribute)] = [
    (.bold, CT_BOLD), (.dim, CT_DIM), (.italic, CT_ITALIC), (.underline, CT_UNDERLINE),
    (.reverse, CT_REVERSE), (.strikethrough, CT_STRIKETHROUGH),
  ]

  private func bits(of attributes: Style.Attributes) -> UInt16 {
    var bits: UInt16 = 0
    for (attribute, bit) in Self.attributeBits where attributes.contains(attribute) {
      bits |= UInt16(bit.rawValue)
    }
    // Italics carry meaning; where there are none, typists underline.
    let italic = UInt16(CT_ITALIC.rawValue)
    if bits & italic != 0, available & italic == 0 { bits |= UInt16(CT_UNDERLINE.rawValue) }
    return bits & available
  }

  private mutating func pair(of style: Style) -> Int32 {
    guard depth != .none else { return 0 }
    var colors = Colors(
      foreground: depth.number(of: style.foreground), background: depth.number(of: style.background)
    )
    if colors.foreground == colors.background, style.foreground != style.background,
      colors.background >= 0
    {
      // Two colours that few colours cannot tell apart would make the text invisible.
      colors.foreground = colors.background == 0 ? 7 : 0
    }
    if colors == Colors(foreground: -1, background: -1) { return 0 }
    if let index = pairs.firstIndex(of: colors) { return Int32(index + 1) }
    let pair = Int32(pairs.count + 1)
    // Only terminals with 8 colours have so few pairs; what is too much looks like plain text.
    guard pair < pairLimit else { return 0 }
    pairs.append(colors)
    define(pair, colors.foreground, colors.background)
    return pair
  }
}
