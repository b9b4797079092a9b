/// Numbers that blocks or lines are judged by: a row for each, one column after the other.
package struct SignTable: Sendable {
  /// `rows` numbers a column.
  package private(set) var values: [Float]
  package let rows: Int
  package let width: Int

  package init(rows: Int, width: Int) {
    self.rows = rows
    self.width = width
    values = Array(repeating: 0, count: rows * width)
  }

  /// The columns of `signs` and `added` more.
  init(_ signs: SignTable, adding added: Int) {
    rows = signs.rows
    width = signs.width + added
    values = signs.values + Array(repeating: 0, count: signs.rows * added)
  }

  package subscript(row: Int, column: Int) -> Float {
    get { values[column * rows + row] }
    set { values[column * rows + row] = newValue }
  }
}
