import LedeReading

/// One drawn screen: its cells, and what a click on them chooses.
public struct Drawing: Sendable {
  public internal(set) var surface: Surface
  private var regions: [Region] = []

  private struct Region {
    let row: Int
    let columns: Range<Int>
    let target: Target
  }

  init(rows: Int, columns: Int) { surface = Surface(rows: rows, columns: columns) }

  /// Goes on drawing over what is there.
  init(over surface: Surface) { self.surface = surface }

  /// Makes a stretch of a row choose `target`; a later region lies over an earlier one.
  mutating func add(_ target: Target, row: Int, columns: Range<Int>) {
    regions.append(Region(row: row, columns: columns, target: target))
  }

  /// Whether `target` can be chosen above `row`.
  func hasTarget(_ target: Target, before row: Int) -> Bool {
    regions.contains { $0.row < row && $0.target == target }
  }

  /// What a click at `row` and `column` chooses.
  public func target(row: Int, column: Int) -> Target? {
    regions.last { $0.row == row && $0.columns.contains(column) }?.target
  }
}
