/// Why there is no screen to draw on. The answer to all of them is to print plain lines.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard output is a file or a pipe, or there is no terminal to read keys from.
  case notATerminal
  /// The terminal is not known, or cannot place its cursor. `term` is what TERM says.
  case cannotDraw(term: String?)
  /// There is one terminal, and it has been started.
  case alreadyStarted

  public var description: String {
    switch self {
    case .notATerminal: "Standard output is not a terminal."
    case .cannotDraw(nil), .cannotDraw(""):
      "TERM is not set, so lede cannot draw on this terminal."
    case .cannotDraw(let term?):
      "lede cannot draw on a terminal of the type \"\(term)\", which TERM names."
    case .alreadyStarted: "The terminal is in use already."
    }
  }
}
