import Glibc

/// The environment variables that say what the terminal is and what the user wants of it.
struct Environment: Sendable {
  let term: String?
  let colorTerm: String?
  /// https://no-color.org: set and not empty.
  let noColor: Bool
  let isInsideTmux: Bool
  /// What names the encoding, by POSIX' order; nil if nothing does.
  let locale: String?
  /// Milliseconds that ncurses programs wait after ESC, if the user says so.
  let escapeDelay: Int?
  /// Whether a variable of its own tells which program the terminal is.
  let namesTerminal: Bool
  /// Whether the terminal is on another machine, which hands on little but TERM.
  let isRemote: Bool
  /// Whether the background is dark, by COLORFGBG; nil if that says nothing.
  let hasDarkBackground: Bool?

  init(_ value: (String) -> String?) {
    term = value("TERM")
    colorTerm = value("COLORTERM")
    noColor = !(value("NO_COLOR") ?? "").isEmpty
    isInsideTmux = value("TMUX") != nil
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    escapeDelay = value("ESCDELAY").flatMap(Int.init)
    namesTerminal = Self.names.contains { !(value($0) ?? "").isEmpty }
    isRemote = ["SSH_CONNECTION", "SSH_TTY"].contains { value($0) != nil }
    // A multiplexer hands on that of the terminal it was started in, which need not be this one.
    let isHandedOn = isInsideTmux || value("STY") != nil
    hasDarkBackground = isHandedOn ? nil : value("COLORFGBG").flatMap(Self.isDark)
  }

  /// What terminals set to be known by: most of them, VTE's, xterm, Konsole, Windows Terminal, kitty.
  private static let names = [
    "COLORTERM", "TERM_PROGRAM", "TMUX", "VTE_VERSION", "XTERM_VERSION", "KONSOLE_VERSION",
    "WT_SESSION", "KITTY_WINDOW_ID",
  ]

  /// `foreground;background` or with another part between them, as rxvt and Konsole set it: numbers
  /// of the sixteen colours, of which the first seven and grey are dark.
  private static func isDark(_ colors: String) -> Bool? {
    let parts = colors.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count > 1, let color = parts.last.flatMap({ UInt($0) }), color < 16 else {
      return nil
    }
    return color < 7 || color == 8
  }

  /// That of this process.
  static func current() -> Environment {
    Environment { getenv($0).map { String(cString: $0) } }
  }
}
