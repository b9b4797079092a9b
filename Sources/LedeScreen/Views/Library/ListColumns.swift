import LedeReading

/// Which columns a row of the library's list has, and where: the same in all rows, so that they
/// stand in line. Where there is little room the least wanted go: minutes, then the source, the age.
struct ListColumns: Equatable {
  let pane: Range<Int>
  /// The bar of chosen articles, the dot of unread ones, the sign of a mark.
  let chosen: Int
  let unread: Int
  let mark: Int
  let title: Range<Int>
  private(set) var source: Range<Int>?
  private(set) var age: Range<Int>?
  private(set) var minutes: Range<Int>?

  /// Cells of the widest age, and of the widest time to read.
  private static let ageCells = 7
  private static let minutesCells = 7
  /// From these widths on there is room for the column beside a title that can be read.
  private static let columnsForMinutes = 78
  private static let columnsForSource = 58
  private static let columnsForAge = 32
  private static let gap = 2

  /// - Parameters:
  ///   - pane: The columns of the list.
  ///   - hasSource: Whether the articles come from different places.
  init(pane: Range<Int>, hasSource: Bool) {
    self.pane = pane
    chosen = pane.lowerBound
    unread = pane.lowerBound + 1
    mark = pane.lowerBound + 2
    let start = pane.lowerBound + 4
    var end = max(start, pane.upperBound - 1)
    func take(_ cells: Int, from columns: Int) -> Range<Int>? {
      guard pane.count >= columns else { return nil }
      let range = end - cells..<end
      end = range.lowerBound - Self.gap
      return range
    }
    let minutes = take(Self.minutesCells, from: Self.columnsForMinutes)
    let age = take(Self.ageCells, from: Self.columnsForAge)
    let source =
      hasSource ? take(min(24, pane.count * 18 / 100), from: Self.columnsForSource) : nil
    title = start..<max(start, end)
    (self.minutes, self.age, self.source) = (minutes, age, source)
  }
}
