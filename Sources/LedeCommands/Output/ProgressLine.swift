import Glibc
import LedeLayout

/// A line on the terminal of standard error that tells how far something is, and goes again.
///
/// Where standard error is no terminal, or one that cannot go back to the start of a line, nothing is
/// written.
struct ProgressLine {
  private let isShown: Bool
  private var isOpen = false

  init(isWanted: Bool = true) {
    isShown = isWanted && isatty(2) == 1 && !TerminalDevice.isDumb
  }

  /// Shows `text` in place of what was shown before.
  mutating func show(_ text: String) {
    guard isShown else { return }
    isOpen = true
    // One cell is left free: a line that is full moves some terminals to the next one.
    let line = TerminalText(text).string.prefix(max(TerminalDevice.columns - 1, 1))
    StandardError.write("\r\(line)\u{1B}[K")
  }

  /// Takes the line away, before something else is written or at the end.
  mutating func clear() {
    guard isOpen else { return }
    isOpen = false
    StandardError.write("\r\u{1B}[K")
  }
}
