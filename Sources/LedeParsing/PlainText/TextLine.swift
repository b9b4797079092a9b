/// One line of a text that is not blank. Blank lines are only counted, by the line after them.
struct TextLine: Equatable {
  /// First byte of the line with its leading white space.
  let rawStart: Int
  /// First and one past the last byte without the white space at both ends.
  let start: Int
  let end: Int
  /// Columns before `start`; a tab reaches to the next multiple of 8.
  let indent: Int
  /// Width of `start..<end` in scalars.
  let columns: Int
  /// Blank lines between the last line with text and this one.
  let blanksBefore: Int

  /// Every line of `text` that holds more than white space, in order.
  ///
  /// - Complexity: O(`text.count`).
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(text.count / 64)
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      var blanks = 0
      while index < bytes.count {
        let rawStart = index
        var indent = 0
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
          indent = bytes[index] == 0x09 ? (indent | 7) + 1 : indent + 1
          index += 1
        }
        let start = index
        var continuations = 0
        while index < bytes.count, bytes[index] != 0x0A {
          if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
          index += 1
        }
        var end = index
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        index += 1
        if start == end {
          blanks += 1
          continue
        }
        let columns = index - 1 - start - continuations - (index - 1 - end)
        lines.append(
          TextLine(
            rawStart: rawStart, start: start, end: end, indent: indent, columns: columns,
            blanksBefore: blanks))
        blanks = 0
      }
    }
    return lines
  }
}
