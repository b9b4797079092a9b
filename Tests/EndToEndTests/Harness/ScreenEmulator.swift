import LedeLayout

/// What a terminal of the xterm family would show after some bytes: text only, no colours.
///
/// It knows what ncurses sends for the terminals that the tests use, and counts what it does not
/// know in `unknown`, so that a test can demand that nothing was.
struct ScreenEmulator {
  private(set) var rows: Int
  private(set) var columns: Int
  private(set) var row = 0
  private(set) var column = 0
  private(set) var showsCursor = true
  private(set) var isAlternate = false
  /// Private modes that are on, such as 2004 for bracketed paste.
  private(set) var modes: Set<Int> = []
  private(set) var unknown: [String] = []
  private(set) var bells = 0

  /// One string a cell; empty for the second half of a wide character.
  private var cells: [[String]]
  private var wrapsNext = false
  private var region: Range<Int>
  private var saved = (row: 0, column: 0)
  private var lastScalar: Unicode.Scalar = " "
  /// Bytes of a sequence or character that has not ended.
  private var pending: [UInt8] = []

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    region = 0..<rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The text of a row without the blanks at its end.
  func text(row: Int) -> String {
    guard cells.indices.contains(row) else { return "" }
    return String(cells[row].joined().reversed().drop { $0 == " " }.reversed())
  }

  var text: String { cells.indices.map(text).joined(separator: "\n") }

  mutating func resize(rows: Int, columns: Int) {
    var resized = ScreenEmulator(rows: rows, columns: columns)
    for row in 0..<min(rows, self.rows) {
      for column in 0..<min(columns, self.columns) {
        resized.cells[row][column] = cells[row][column]
      }
    }
    (self.rows, self.columns, cells, region) = (rows, columns, resized.cells, 0..<rows)
    (row, column, wrapsNext) = (min(row, rows - 1), min(column, columns - 1), false)
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
    var position = 0
    while position < pending.count, let length = step(pending[position...]) { position += length }
    pending.removeSubrange(..<position)
  }

  /// Does what stands at the front; nil if more has to come.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return escape(bytes) }
    if first < 0x20 || first == 0x7F {
      control(first)
      return 1
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
      put(scalar)
    }
    return length
  }

  private mutating func control(_ byte: UInt8) {
    wrapsNext = false
    switch byte {
    case 0x07: bells += 1
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    default: unknown.append("C0 \(byte)")
    }
  }

  private mutating func lineFeed() {
    if row == region.upperBound - 1 { scroll(up: 1) } else { row = min(rows - 1, row + 1) }
  }

  private mutating func scroll(up count: Int) {
    for _ in 0..<min(count, region.count) {
      cells.remove(at: region.lowerBound)
      cells.insert(blankRow, at: region.upperBound - 1)
    }
  }

  private var blankRow: [String] { Array(repeating: " ", count: columns) }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.cellWidth
    guard width > 0 else {
      let before = wrapsNext ? column : max(0, column - 1)
      cells[row][before].unicodeScalars.append(scalar)
      return
    }
    if wrapsNext || column + width > columns {
      (column, wrapsNext) = (0, false)
      lineFeed()
    }
    cells[row][column] = String(scalar)
    if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
    lastScalar = scalar
    wrapsNext = column + width >= columns
    column = min(columns - 1, column + width)
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40..<0x7F).contains($0) }) else {
        return nil
      }
      let body = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      perform(body, final: Character(Unicode.Scalar(bytes[end])))
      return end + 1 - bytes.startIndex
    case UInt8(ascii: "]"):
      guard let end = bytes.dropFirst(2).firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
        return nil
      }
      let length = end + (bytes[end] == 0x1B ? 2 : 1) - bytes.startIndex
      return length <= bytes.count ? length : nil
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count > 2 ? 3 : nil
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): (row, column) = saved
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: unknown.append("ESC \(second)")
    }
    return 2
  }

  private mutating func reverseLineFeed() {
    guard row == region.lowerBound else {
      row = max(0, row - 1)
      return
    }
    cells.remove(at: region.upperBound - 1)
    cells.insert(blankRow, at: region.lowerBound)
  }

  private mutating func perform(_ body: String, final: Character) {
    if body.hasPrefix("?") { return setModes(body.dropFirst(), final: final) }
    if body.hasPrefix(">") || body.hasPrefix("<") { return }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if final != "m", final != "b" { wrapsNext = false }
    switch final {
    case "m": break
    case "H", "f": move(row: first - 1, column: (numbers.count > 1 ? numbers[1] : 1) - 1)
    case "A": move(row: row - count, column: column)
    case "B": move(row: row + count, column: column)
    case "C": move(row: row, column: column + count)
    case "D": move(row: row, column: column - count)
    case "G": move(row: row, column: count - 1)
    case "d": move(row: count - 1, column: column)
    case "b": for _ in 0..<count { put(lastScalar) }
    case "r":
      region = numbers.count > 1 ? max(0, first - 1)..<min(rows, max(first, numbers[1])) : 0..<rows
    default: edit(final, first)
    }
  }

  private mutating func move(row: Int, column: Int) {
    self.row = max(0, min(rows - 1, row))
    self.column = max(0, min(columns - 1, column))
  }

  private mutating func edit(_ final: Character, _ number: Int) {
    let count = max(1, number)
    switch final {
    case "J": eraseDisplay(number)
    case "K":
      erase(row, number == 0 ? column..<columns : number == 1 ? 0..<column + 1 : 0..<columns)
    case "X": erase(row, column..<min(columns, column + count))
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += blankRow.prefix(columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: blankRow.prefix(count), at: column)
      cells[row] = Array(cells[row].prefix(columns))
    case "L", "M", "S", "T": moveLines(final, count)
    case "h", "l", "t", "c": break
    default: unknown.append("CSI \(number) \(final)")
    }
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func eraseDisplay(_ number: Int) {
    if number == 0 { erase(row, column..<columns) }
    if number == 1 { erase(row, 0..<column + 1) }
    let whole = number == 0 ? row + 1..<rows : number == 1 ? 0..<row : 0..<rows
    for row in whole { erase(row, 0..<columns) }
  }

  private mutating func moveLines(_ final: Character, _ count: Int) {
    let top = final == "L" || final == "M" ? row : region.lowerBound
    guard region.contains(top) else { return }
    for _ in 0..<min(count, region.upperBound - top) {
      if final == "L" || final == "T" {
        cells.remove(at: region.upperBound - 1)
        cells.insert(blankRow, at: top)
      } else {
        cells.remove(at: top)
        cells.insert(blankRow, at: region.upperBound - 1)
      }
    }
  }

  private mutating func setModes(_ body: Substring, final: Character) {
    guard final == "h" || final == "l" else { return }
    for mode in body.split(separator: ";").compactMap({ Int($0) }) {
      switch mode {
      // Wrapping at the edge is always on.
      case 7: break
      case 25: showsCursor = final == "h"
      case 1049:
        isAlternate = final == "h"
        eraseDisplay(2)
      default: if final == "h" { modes.insert(mode) } else { modes.remove(mode) }
      }
    }
  }
}
