/// Where the panes of the library are on the screen.
///
/// The state needs it to scroll, the screen to draw: there is one.
public struct LibraryGeometry: Equatable, Sendable {
  public let rows: Int
  public let columns: Int
  /// The columns of each pane; nil for one that is not on the screen.
  public private(set) var sidebar: Range<Int>?
  public private(set) var list: Range<Int>?
  public private(set) var preview: Range<Int>?
  /// The columns of the open panel.
  public private(set) var panel: Range<Int>?
  /// The first row of the panes' contents, under their titles.
  public let firstRow: Int
  /// Rows of each pane's contents.
  public let height: Int

  /// From these widths on there are so many panes.
  public static let columnsForThreePanes = 140
  public static let columnsForTwoPanes = 90
  /// Below this many rows no blank one stands under the titles.
  private static let rowsForSpace = 16
  /// Cells that the user may give the sidebar.
  public static let sidebarColumns = 18...48

  /// - Parameters:
  ///   - rows: Rows of the terminal.
  ///   - columns: Columns of the terminal.
  ///   - sidebarColumns: Cells for the sidebar that the user wants; nil for what suits the screen.
  ///   - showsSidebar: Whether the sidebar is the one pane, where there is room for one.
  ///   - hasPanel: Whether a panel is open.
  public init(
    rows: Int, columns: Int, sidebarColumns: Int? = nil, showsSidebar: Bool = false,
    hasPanel: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    firstRow = rows >= Self.rowsForSpace ? 2 : 1
    height = max(0, rows - 1 - firstRow)
    guard columns >= Self.columnsForTwoPanes else {
      if hasPanel {
        panel = 0..<columns
      } else if showsSidebar {
        sidebar = 0..<columns
      } else {
        list = 0..<columns
      }
      return
    }
    let bounds = Self.sidebarColumns
    let side = min(
      max(sidebarColumns ?? min(34, max(24, columns * 17 / 100)), bounds.lowerBound),
      bounds.upperBound)
    sidebar = 0..<side
    // A column parts two panes.
    let right = placeRight(after: side + 1, hasPanel: hasPanel)
    list = side + 1..<max(side + 1, right)
  }

  /// Gives the right of the screen to the panel or the preview.
  ///
  /// - Returns: The column after the list.
  private mutating func placeRight(after left: Int, hasPanel: Bool) -> Int {
    let rest = columns - left
    let start: Int
    if columns >= Self.columnsForThreePanes {
      // A text of 72 cells with its margins, if the list keeps its titles.
      start = columns - min(78, rest * 41 / 100)
      if hasPanel { panel = start..<columns } else { preview = start..<columns }
    } else if hasPanel {
      start = columns - min(48, rest * 60 / 100)
      panel = start..<columns
    } else {
      return columns
    }
    return start - 1
  }

  public var isTooSmall: Bool {
    rows < Geometry.smallest.rows || columns < Geometry.smallest.columns
  }

  /// Whether the panel takes the place of the panes.
  public var panelCoversPanes: Bool { panel?.lowerBound == 0 }

  /// Rows of the preview, which has no title of its own.
  public var previewHeight: Int { max(0, rows - 1) }

  /// Rows of the list in a panel: all but its title, the space under it, and the status line.
  public var panelHeight: Int { max(0, rows - 3) }
}
