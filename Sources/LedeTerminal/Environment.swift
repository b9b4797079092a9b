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

  init(_ value: (String) -> String?) {
    term = value("TERM")
    colorTerm = value("COLORTERM")
    noColor = !(value("NO_COLOR") ?? "").isEmpty
    isInsideTmux = value("TMUX") != nil
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    escapeDelay = value("ESCDELAY").flatMap(Int.init)
  }

  /// That of this process.
  static func current() -> Environment {
    Environment { getenv($0).map { String(cString: $0) } }
  }
}
