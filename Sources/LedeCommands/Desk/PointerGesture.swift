import LedeTerminal

/// What a hand on the mouse wants of a screen.
enum PointerGesture: Equatable {
  /// Lines to scroll, negative is up, and the column it happens over.
  case scroll(Int, column: Int)
  case choose(row: Int, column: Int)

  /// Lines that one notch of the wheel scrolls, as in most terminals.
  private static let notch = 3

  /// nil for what means nothing, as a release.
  init?(_ mouse: MouseEvent) {
    switch mouse.action {
    case .wheelUp: self = .scroll(-Self.notch, column: mouse.column)
    case .wheelDown: self = .scroll(Self.notch, column: mouse.column)
    case .press(button: 0): self = .choose(row: mouse.row, column: mouse.column)
    case .press, .release: return nil
    }
  }
}
