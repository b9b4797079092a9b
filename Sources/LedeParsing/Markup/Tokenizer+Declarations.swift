/// Comments and what begins with `<!` (WHATWG § 13.2.5.41–52).
extension Tokenizer {
  /// Reads what follows `<!`.
  mutating func readDeclaration(at start: Int) -> Bool {
    if bytes.spells("--", at: start, before: end) { return readComment(from: start + 2) }
    if bytes.spells("doctype", at: start, before: end) { return readDoctype(from: start + 7) }
    if allowsCharacterData, isCharacterDataStart(at: start) {
      position = start + 7
      return nextInCharacterData()
    }
    return readBogusComment(from: start)
  }

  /// Whether `[CDATA[`, in capitals, is at `index`.
  private func isCharacterDataStart(at index: Int) -> Bool {
    guard bytes.spells("[cdata[", at: index, before: end) else { return false }
    return bytes[index + 1..<index + 6].allSatisfy { $0 &- 0x41 < 26 }
  }

  private mutating func readComment(from start: Int) -> Bool {
    if bytes.spells(">", at: start, before: end) {
      return emitComment(start, start, next: start + 1)
    }
    if bytes.spells("->", at: start, before: end) {
      return emitComment(start, start, next: start + 2)
    }
    var index = start
    while true {
      index = ByteScan.first(0x3E, in: bytes, from: index, to: end)
      guard index < end else { return endComment(from: start) }
      if index >= start + 2, bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D {
        return emitComment(start, index - 2, next: index + 1)
      }
      if index >= start + 3, bytes[index - 1] == 0x21, bytes[index - 2] == 0x2D,
        bytes[index - 3] == 0x2D
      {
        return emitComment(start, index - 3, next: index + 1)
      }
      index += 1
    }
  }

  /// A comment that the end of the source closes: `--!`, `--` and `-` there are not data.
  private mutating func endComment(from start: Int) -> Bool {
    var last = end
    if last >= start + 3, bytes[last - 1] == 0x21, bytes[last - 2] == 0x2D, bytes[last - 3] == 0x2D
    {
      last -= 3
    } else {
      var dashes = 0
      while dashes < 2, last > start, bytes[last - 1] == 0x2D {
        last -= 1
        dashes += 1
      }
    }
    return emitComment(start, last, next: end)
  }

  mutating func readBogusComment(from start: Int) -> Bool {
    let last = ByteScan.first(0x3E, in: bytes, from: start, to: end)
    return emitComment(start, last, next: min(last + 1, end))
  }

  private mutating func emitComment(_ start: Int, _ last: Int, next: Int) -> Bool {
    token.kind = .comment
    token.start = start
    token.end = last
    token.form = irregularForm(start, last)
    position = next
    return true
  }
}
