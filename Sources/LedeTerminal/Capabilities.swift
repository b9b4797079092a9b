import CTerminal

/// What lede asks of a terminal, decided from its name alone: no question, so no waiting.
struct Capabilities: Equatable, Sendable {
  /// Which terminfo entry to draw with.
  enum Entry: Equatable, Sendable {
    case system
    case indexed
    case direct
  }

  let entry: Entry
  /// Understands, or at least skips, what xterm has added over the years: pastes in brackets, mouse
  /// reports, synchronized output, questions for colours.
  let isModern: Bool
  /// Is known to answer a question for its background. Others could print it, or answer too late.
  let tellsBackground: Bool
  /// Reports keys without ambiguity on request (kitty's keyboard protocol).
  let hasKittyKeyboard: Bool

  init(_ environment: Environment) {
    let term = environment.term ?? ""
    let isScreen = term.hasPrefix("screen") && !environment.isInsideTmux
    isModern = Self.modern.contains { term.hasPrefix($0) }
    hasKittyKeyboard = Self.kitty.contains { term.hasPrefix($0) }
    let isNamed = !["xterm", "screen"].contains { term == $0 || term.hasPrefix("\($0)-") }
    tellsBackground =
      isModern && (isNamed || hasKittyKeyboard || environment.namesTerminal || environment.isRemote)
    if !isModern || isScreen {
      // GNU screen takes 24-bit colours for other ones, and does not erase in colour.
      entry = .system
    } else if ["truecolor", "24bit"].contains(environment.colorTerm) || term.hasSuffix("-direct") {
      entry = .direct
    } else {
      let hasCube = term.split(separator: "-").contains("256color")
      entry = hasCube || hasKittyKeyboard ? .indexed : .system
    }
  }

  /// Beginnings of TERM.
  private static let modern =
    kitty + [
      "xterm", "tmux", "screen", "rxvt-unicode-256color", "konsole", "vte", "st-", "mintty",
      "putty", "iterm", "nsterm", "contour",
    ]
  /// Terminals that speak the protocol, by its list of implementations
  /// (https://sw.kovidgoyal.net/kitty/keyboard-protocol/), and have a name of their own.
  private static let kitty = [
    "xterm-kitty", "foot", "xterm-ghostty", "ghostty", "alacritty", "wezterm",
  ]

  /// What to send when the screen is up.
  func modesOn(mouse: Bool) -> String {
    guard isModern else { return "" }
    return "\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")
      + (hasKittyKeyboard ? "\u{1B}[>1u" : "")
  }

  /// The opposite, in the opposite order.
  func modesOff(mouse: Bool) -> String {
    guard isModern else { return "" }
    return (hasKittyKeyboard ? "\u{1B}[<u" : "")
      + (mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l"
  }

  /// Whether to draw more than ASCII. `localeIsUnicode` is what the C library found.
  ///
  /// A locale that is not installed is taken at its word. Without any, as in a bare container, a
  /// modern terminal shows UTF-8, whatever POSIX says of an empty environment.
  func drawsUnicode(localeIsUnicode: Bool, environment: Environment) -> Bool {
    guard !localeIsUnicode else { return true }
    guard let locale = environment.locale else { return isModern }
    let name = locale.lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8")
  }
}

extension Capabilities.Entry {
  var code: Int32 {
    switch self {
    case .system: Int32(CT_SYSTEM_ENTRY.rawValue)
    case .indexed: Int32(CT_INDEXED.rawValue)
    case .direct: Int32(CT_DIRECT.rawValue)
    }
  }
}
