import LedeDocument

/// The sidebar on the screen: its rows, which of them is selected, and what is folded.
public struct SidebarPane: Equatable, Sendable {
  public private(set) var rows: [SidebarRow]
  /// Index into `rows`, never of a gap.
  public private(set) var selected = 0
  /// The first row on the screen.
  public private(set) var first = 0
  private(set) var folds = SidebarFolds()

  init(_ sidebar: Sidebar = Sidebar()) { rows = sidebar.rows(folds) }

  public var selectedRow: SidebarRow? { rows[checked: selected] }

  /// Takes new rows; the same one stays selected.
  ///
  /// - Returns: Whether it is still there.
  @discardableResult
  mutating func show(_ sidebar: Sidebar) -> Bool {
    let kind = selectedRow?.kind
    rows = sidebar.rows(folds)
    if let kind, let index = rows.firstIndex(where: { $0.kind == kind }) {
      selected = index
      return true
    }
    select(row: min(selected, rows.count - 1))
    return false
  }

  /// Selects the row of a scope, if there is one on the screen.
  mutating func select(_ scope: LibraryScope) {
    if let index = rows.firstIndex(where: { $0.scope == scope }) { selected = index }
  }

  /// Selects a row; of a gap, the one above it.
  mutating func select(row: Int) {
    var row = min(max(row, 0), rows.count - 1)
    while row > 0, rows[row].kind == .gap { row -= 1 }
    selected = max(0, row)
  }

  mutating func move(by count: Int) {
    var left = count.magnitude
    var row = selected
    while left > 0, rows.indices.contains(row + count.signum()) {
      row += count.signum()
      guard rows[row].kind != .gap else { continue }
      selected = row
      left -= 1
    }
  }

  /// Scrolls by so many rows and leaves the selection where it can be seen.
  mutating func scroll(by lines: Int, height: Int) {
    first = max(0, min(first + lines, rows.count - height))
    if selected < first { select(row: first) }
    if selected < first { move(by: 1) }
    if selected >= first + height { select(row: first + height - 1) }
  }

  /// Scrolls so that the selected row is within `height` rows.
  mutating func follow(height: Int) {
    guard height > 0 else { return }
    if selected >= first + height { first = selected - height + 1 }
    if selected < first { first = selected }
    first = max(0, min(first, rows.count - height))
  }

  // MARK: Folding

  /// Opens what is folded in the selected row.
  ///
  /// - Returns: Whether there was something.
  mutating func unfold(_ sidebar: Sidebar) -> Bool {
    guard let row = selectedRow else { return false }
    switch row.kind {
    case .more(let section):
      folds.whole.insert(section)
      let index = selected
      rows = sidebar.rows(folds)
      select(row: index)
      return true
    case .section(let section) where row.isFolded == true: folds.sections.remove(section)
    case .scope(.folder(let folder)) where row.isFolded == true: folds.folders.remove(folder)
    default: return false
    }
    show(sidebar)
    return true
  }

  /// Folds the selected row, or else goes to the one that it is in.
  ///
  /// - Returns: Whether there was something to do.
  mutating func fold(_ sidebar: Sidebar) -> Bool {
    guard let row = selectedRow else { return false }
    switch row.kind {
    case .section(let section) where row.isFolded == false: folds.sections.insert(section)
    case .scope(.folder(let folder)) where row.isFolded == false: folds.folders.insert(folder)
    default:
      guard let parent = rows[..<selected].lastIndex(where: { $0.depth < row.depth }),
        row.depth > 0
      else { return false }
      selected = parent
      return true
    }
    show(sidebar)
    return true
  }

  /// The next row after or before the selected one that has something unread, around the ends.
  func nextUnread(_ direction: Int) -> Int? {
    (1..<max(1, rows.count)).lazy
      .map { (selected + $0 * direction % rows.count + rows.count) % rows.count }
      .first { rows[$0].isReadThrough }
  }
}

extension SidebarRow {
  /// Whether it is a feed with something unread: what reading goes through, one after the other.
  fileprivate var isReadThrough: Bool {
    if case .scope(.feed) = kind { hasUnread } else { false }
  }
}
