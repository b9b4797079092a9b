import CTerminal
import Glibc
import LedeLayout
import LedeScreen

/// What the terminal shows: the cells of a surface, ready for ncurses.
struct Frame {
  let rows: Int
  let columns: Int
  private(set) var cells: [ct_cell]

  /// Encodes a surface; `unicode` says whether glyphs may be other than ASCII.
  init(_ surface: Surface, rows: Int, columns: Int, unicode: Bool, styles: inout StyleTable) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Self.blank, count: rows * columns)
    // A surface that was drawn before a resize is shown as far as it goes.
    for row in 0..<min(rows, surface.rows) {
      for column in 0..<min(columns, surface.columns) {
        let cell = surface[row, column]
        cells[row * columns + column] = Self.encode(cell, unicode: unicode, styles: &styles)
      }
      closeEdge(row: row)
    }
  }

  private static let blank = ct_cell(
    scalars: (0x20, 0, 0, 0), pair: 0, attributes: 0, width: 1)

  private static func encode(_ cell: Cell, unicode: Bool, styles: inout StyleTable) -> ct_cell {
    let entry = styles.entry(role: cell.role, ground: cell.ground)
    let glyph = cell.glyph
    var scalars = (glyph.scalars[0], glyph.scalars[1], glyph.scalars[2], glyph.scalars[3])
    var width = UInt16(glyph.width)
    if !unicode {
      scalars = (UInt32(Transliteration.ascii(for: scalars.0)), 0, 0, 0)
      width = 1
    }
    return ct_cell(
      scalars: scalars, pair: entry.pair, attributes: entry.attributes, width: width)
  }

  /// A wide glyph whose second half was cut off does not fit.
  private mutating func closeEdge(row: Int) {
    guard columns > 0 else { return }
    let last = row * columns + columns - 1
    guard cells[last].width == 2 else { return }
    cells[last].scalars = (0x20, 0, 0, 0)
    cells[last].width = 1
  }

  /// Where this frame's `row` differs from that of `other`; empty if it does not.
  ///
  /// - Precondition: Both have the same size.
  func changes(from other: Frame, row: Int) -> Range<Int> {
    let start = row * columns
    return cells.withUnsafeBytes { new in
      other.cells.withUnsafeBytes { old in
        let size = MemoryLayout<ct_cell>.stride
        func same(_ column: Int) -> Bool {
          let offset = (start + column) * size
          guard let new = new.baseAddress, let old = old.baseAddress else { return true }
          return memcmp(new + offset, old + offset, size) == 0
        }
        guard let first = (0..<columns).first(where: { !same($0) }) else { return 0..<0 }
        let last = (first..<columns).last { !same($0) } ?? first
        return first..<last + 1
      }
    }
  }

  /// Hands a stretch of a row to ncurses.
  func put(row: Int, columns range: Range<Int>) {
    var first = range.lowerBound
    // A glyph is drawn from its first half.
    while first > 0, cells[row * columns + first].scalars.0 == 0 { first -= 1 }
    let start = row * columns + first
    cells[start..<row * columns + range.upperBound].withUnsafeBufferPointer {
      ct_put(Int32(row), Int32(first), $0.baseAddress, Int32($0.count))
    }
  }
}
