extension Unicode.Scalar {
  /// Terminal cells the scalar takes by itself: 0, 1 or 2.
  ///
  /// Control characters count 0; they never reach the screen (`TerminalText`).
  ///
  /// - Complexity: O(1) below U+0300 and for General Punctuation, else O(log table).
  public var cellWidth: Int {
    let value = self.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 || value == 0xAD ? 0 : 1 }
    if value >= 0x2010, value <= 0x2027 { return 1 }
    if CellWidthTables.wide.containsSorted(value) { return 2 }
    return CellWidthTables.zero.containsSorted(value) ? 0 : 1
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of these ascending, non-overlapping ranges holds `value`.
  fileprivate func containsSorted(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(value)
  }
}
