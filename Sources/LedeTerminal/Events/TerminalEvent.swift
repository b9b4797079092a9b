import LedeScreen

/// What happens at the terminal.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text that the user pasted: no control characters but newlines and tabs.
  case paste(String)
  case mouse(MouseEvent)
  /// The window has another size; `Terminal.rows` and `columns` say it already.
  case resized(rows: Int, columns: Int)
  /// The program was stopped, or another one had the screen, and it goes on. All must be drawn.
  case resumed
  /// The terminal says how its background looks. Comes at most once, some time after the start.
  case background(isDark: Bool)
  /// Somebody wants the program to end. `hangup` also when the terminal is gone; then the event
  /// loop ends after this event by itself.
  case signal(TerminationSignal)
}

/// A signal that asks the program to end in an orderly way.
public enum TerminationSignal: Equatable, Sendable {
  case interrupt
  case terminate
  case hangup

  /// What a shell reports for a program that died of it: 128 + number.
  public var exitCode: Int32 {
    switch self {
    case .hangup: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}

/// A press of a mouse button or a turn of the wheel.
public struct MouseEvent: Equatable, Sendable {
  public enum Action: Equatable, Sendable {
    /// 0 is the left button, 1 the middle, 2 the right.
    case press(button: Int)
    case release
    case wheelUp
    case wheelDown
  }

  public let action: Action
  /// Counted from 0 at the top.
  public let row: Int
  /// Counted from 0 at the left.
  public let column: Int
  public let modifiers: Key.Modifiers

  public init(_ action: Action, row: Int, column: Int, modifiers: Key.Modifiers = []) {
    self.action = action
    self.row = row
    self.column = column
    self.modifiers = modifiers
  }
}
