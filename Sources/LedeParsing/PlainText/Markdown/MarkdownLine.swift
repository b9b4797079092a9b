/// Tidies single lines of Markdown.
enum MarkdownLine {
  /// `Title ##` without the hashes at its end.
  static func withoutClosingHashes(_ line: [UInt8]) -> [UInt8] {
    var end = line.count
    while end > 0, line[end - 1] == UInt8(ascii: "#") { end -= 1 }
    guard end < line.count, end == 0 || line[end - 1] == 0x20 else { return line }
    while end > 0, line[end - 1] == 0x20 { end -= 1 }
    return Array(line[..<end])
  }

  /// `| a | b |` as `a | b`.
  static func cells(_ row: [UInt8]) -> [UInt8] {
    var cells = row[...]
    let pipe = UInt8(ascii: "|")
    while let first = cells.first, first == 0x20 || first == pipe { cells.removeFirst() }
    while let last = cells.last, last == 0x20 || last == pipe { cells.removeLast() }
    return Array(
      cells.split(separator: pipe, omittingEmptySubsequences: false).map { cell in
        var cell = cell
        while cell.first == 0x20 { cell.removeFirst() }
        while cell.last == 0x20 { cell.removeLast() }
        return cell
      }.joined(separator: [0x20, pipe, 0x20] as [UInt8]))
  }
}
