import Glibc

/// What standard output is connected to.
enum TerminalDevice {
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Whether escapes may be written: to a terminal that takes them, unless the user wants none
  /// (no-color.org).
  static var isPainted: Bool {
    isTerminal && !isDumb && (variable("NO_COLOR") ?? "").isEmpty
  }

  /// Whether the terminal knows no escapes at all.
  static var isDumb: Bool { variable("TERM").map { $0 == "dumb" || $0.isEmpty } ?? true }

  /// The width of the terminal in cells; 80 where nothing tells.
  static var columns: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variable("COLUMNS").flatMap { Int($0) }.map { min(max($0, 1), 10_000) } ?? 80
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
