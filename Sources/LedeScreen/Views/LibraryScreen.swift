import LedeLayout
import LedeReading

/// Draws the library: sidebar, list, preview, and the line at the foot.
public struct LibraryScreen: Sendable {
  public let keyMap: KeyMap

  public init(keyMap: KeyMap = .standard) { self.keyMap = keyMap }

  /// The screen that `state` asks for at the time `now`, and what a click on it chooses.
  public func draw(_ state: LibraryState, at now: Moment) -> LibraryDrawing {
    LibraryDrawing(rows: state.rows, columns: state.columns)
  }

  /// The table that keys are looked up in now.
  public static func context(of state: LibraryState) -> KeyMap.Context {
    if state.prompt != nil { return .prompt }
    return state.panel == nil ? .library : .panel
  }
}

/// One drawn screen of the library.
public struct LibraryDrawing: Sendable {
  public internal(set) var surface: Surface
  private var regions: [(row: Int, columns: Range<Int>, target: LibraryTarget)] = []

  init(rows: Int, columns: Int) { surface = Surface(rows: rows, columns: columns) }

  /// Makes a stretch of a row choose `target`; a later one lies over an earlier one.
  mutating func add(_ target: LibraryTarget, row: Int, columns: Range<Int>) {
    regions.append((row, columns, target))
  }

  /// What a click at `row` and `column` chooses.
  public func target(row: Int, column: Int) -> LibraryTarget? {
    regions.last { $0.row == row && $0.columns.contains(column) }?.target
  }
}
