/// Where things are on the screen: the text column, the panel, the status line.
///
/// The reader needs it to lay out and to scroll, the screen to draw: there is one.
public struct Geometry: Equatable, Sendable {
  public let rows: Int
  public let columns: Int
  /// Rows of text, from row 0.
  public let textRows: Int
  /// The first column of the text, and the cells a line may take.
  public let textColumn: Int
  public let measure: Int
  /// The columns of the open panel, nil if none is open.
  public let panel: Range<Int>?
  /// The columns beside the text in which notes are written out; nil where there is no room.
  public let notes: Range<Int>?
  /// Whether the panel covers the text.
  public let panelCoversText: Bool

  /// From this width on a panel stands beside the text.
  public static let columnsForTwoPanes = 100
  /// Below this nothing useful fits.
  public static let smallest = (rows: 5, columns: 20)

  /// - Parameters:
  ///   - rows: Rows of the terminal.
  ///   - columns: Columns of the terminal.
  ///   - width: Cells of text in a line that the user wants.
  ///   - hasPanel: Whether a panel is open.
  ///   - zen: Whether the status line is given to the text.
  public init(rows: Int, columns: Int, width: Int, hasPanel: Bool, zen: Bool) {
    self.rows = rows
    self.columns = columns
    textRows = max(0, zen ? rows : rows - 1)
    let beside = columns >= Self.columnsForTwoPanes
    let panelColumns = min(48, columns * 36 / 100)
    if hasPanel {
      panel = beside ? columns - panelColumns..<columns : 0..<columns
    } else {
      panel = nil
    }
    panelCoversText = hasPanel && !beside
    let area = hasPanel && beside ? columns - panelColumns - 1 : columns
    // Two cells for the gutter of quotation bars, and as many to the right.
    measure = max(1, min(width, area - 4))
    textColumn = max(0, min(columns - 1, max(2, (area - measure) / 2)))
    let edge = textColumn + measure + 3
    let room = min(area - 1 - edge, Self.noteColumns.upperBound)
    notes = room >= Self.noteColumns.lowerBound ? edge..<edge + room : nil
  }

  /// Fewer cells leave notes two words a line; more are harder to read than a short line.
  private static let noteColumns = 18...34

  public var isTooSmall: Bool { rows < Self.smallest.rows || columns < Self.smallest.columns }
}
