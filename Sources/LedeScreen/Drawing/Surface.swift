import LedeLayout

/// What one screen position shows.
///
/// `role` says what the glyph is; `ground` says what it stands on: a quotation, the playing
/// sentence, a search hit, a panel. A theme lays the style of the role over that of the ground.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var role: Role
  public var ground: Role

  public init(_ glyph: Glyph = .space, role: Role = .text, ground: Role = .text) {
    self.glyph = glyph
    self.role = role
    self.ground = ground
  }
}

/// A grid of cells that views draw on and the terminal shows. Row 0 is the top, column 0 the left.
///
/// Drawing outside the grid is clipped, never an error.
public struct Surface: Equatable, Sendable {
  public let rows: Int
  public let columns: Int
  private var cells: [Cell]
  /// Where the terminal's cursor belongs: on the current line or in a prompt, as screen readers need.
  public var cursor: Position?
  /// Whether the cursor is to be seen, as in a prompt.
  public var showsCursor = false

  public struct Position: Equatable, Sendable {
    public let row: Int
    public let column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// - Precondition: `rows >= 0 && columns >= 0`.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Cell(), count: rows * columns)
  }

  /// - Precondition: `row` and `column` lie in the grid.
  public subscript(row: Int, column: Int) -> Cell {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }

  /// Draws `text` from `column` rightwards, up to the column `limit` or the right edge; a glyph that
  /// would cross it is left out.
  ///
  /// - Returns: The column after the last cell written.
  @discardableResult
  public mutating func put(
    _ text: TerminalText, row: Int, column: Int, role: Role, ground: Role? = nil, limit: Int? = nil
  ) -> Int {
    let end = min(limit ?? columns, columns)
    var column = column
    for glyph in text.glyphs {
      guard put(glyph, row: row, column: column, role: role, ground: ground, limit: end) else {
        break
      }
      column += Int(glyph.width)
    }
    return column
  }

  /// Draws one glyph, keeping the ground that is there unless `ground` is given.
  ///
  /// - Returns: false if it did not fit.
  @discardableResult
  public mutating func put(
    _ glyph: Glyph, row: Int, column: Int, role: Role, ground: Role? = nil, limit: Int? = nil
  ) -> Bool {
    let width = Int(glyph.width)
    guard width > 0, row >= 0, row < rows, column >= 0,
      column + width <= min(limit ?? columns, columns)
    else { return false }
    clearHalves(row: row, from: column, to: column + width)
    let under = ground ?? self[row, column].ground
    self[row, column] = Cell(glyph, role: role, ground: under)
    if width == 2 { self[row, column + 1] = Cell(.continuation, role: role, ground: under) }
    return true
  }

  /// A wide glyph that is overwritten by half leaves a blank for its other half.
  private mutating func clearHalves(row: Int, from: Int, to: Int) {
    if from > 0, self[row, from].glyph.width == 0 { self[row, from - 1].glyph = .space }
    if to < columns, self[row, to].glyph.width == 0 { self[row, to].glyph = .space }
  }

  /// Fills a stretch of a row with blanks of `role` on the same ground.
  public mutating func fill(row: Int, columns range: Range<Int>, role: Role) {
    guard row >= 0, row < rows else { return }
    let range = range.clamped(to: 0..<columns)
    guard !range.isEmpty else { return }
    clearHalves(row: row, from: range.lowerBound, to: range.upperBound)
    for column in range { self[row, column] = Cell(.space, role: role, ground: role) }
  }

  /// Lays another surface over this one, its first cell at `row` and `column`; its cursor is not
  /// taken.
  public mutating func lay(_ other: Surface, row: Int, column: Int) {
    for y in 0..<other.rows where row + y >= 0 && row + y < rows {
      for x in 0..<other.columns where column + x >= 0 && column + x < columns {
        self[row + y, column + x] = other[y, x]
      }
    }
  }

  /// Gives a stretch of a row another ground and leaves its glyphs.
  public mutating func tint(row: Int, columns range: Range<Int>, ground: Role) {
    guard row >= 0, row < rows else { return }
    for column in range.clamped(to: 0..<columns) { self[row, column].ground = ground }
  }
}
