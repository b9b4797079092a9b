/// What begins with `<!`: CDATA sections, comments and the DOCTYPE.
extension XMLReader {
  mutating func readDeclaration() -> Event? {
    let start = position
    if source.spells("<![cdata[", at: start, before: end) { return readCharacterData() }
    if source.spells("<!--", at: start, before: end) {
      skip(past: "-->", from: start + 4)
    } else if source.spells("<!doctype", at: start, before: end) {
      skipDoctype()
    } else {
      note("A declaration is unknown.", at: start)
      skip(past: ">", from: start + 2)
    }
    return nil
  }

  private mutating func readCharacterData() -> Event? {
    let start = position + 9
    var stop = end
    if let found = find("]]>", from: start) {
      stop = found
      position = found + 3
    } else {
      note("A CDATA section has no end.", at: position)
      position = end
    }
    guard start < stop else { return nil }
    if open.isEmpty { note("Text stands outside the document's element.", at: start) }
    textForm = .irregular
    eventRange = start..<stop
    return .text
  }

  /// Moves behind `mark`. Without it only this piece of markup is skipped, and the text stays.
  mutating func skip(past mark: StaticString, from start: Int) {
    if let found = find(mark, from: start) {
      position = found + mark.utf8CodeUnitCount
      return
    }
    note("A piece of markup has no end.", at: position)
    let close = ByteScan.first(0x3E, in: source, from: min(start, end), to: end)
    position = min(close + 1, end)
  }

  /// The index of `mark`, whose last byte is `>`; nil if it is not there, or was not before.
  private mutating func find(_ mark: StaticString, from start: Int) -> Int? {
    let count = mark.utf8CodeUnitCount
    let kind = mark.withUTF8Buffer { $0[0] }
    guard !missingEnds.contains(kind) else { return nil }
    var index = start + count - 1
    while index < end {
      index = ByteScan.first(0x3E, in: source, from: index, to: end)
      let first = index - count + 1
      if source.spells(mark, at: first, before: end) { return first }
      index += 1
    }
    missingEnds.insert(kind)
    return nil
  }

  /// Skips the DOCTYPE with its internal subset. Nothing in it is read: no entity is declared, no
  /// file is opened.
  private mutating func skipDoctype() {
    hasDoctype = true
    let start = position
    var index = start + 9
    var depth = 0
    // Where one has no end, the next has none either: no second look.
    while index < end, !missingEnds.contains(0x21) {
      let byte = source[index]
      switch byte {
      case 0x22, 0x27:
        // A quote that is not closed before the end is taken for a character.
        if !missingEnds.contains(byte) {
          let close = ByteScan.first(byte, in: source, from: index + 1, to: end)
          if close < end { index = close } else { missingEnds.insert(byte) }
        }
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3E where depth <= 0:
        position = index + 1
        return
      case 0x3C where source.spells("<!--", at: index, before: end):
        if let close = find("-->", from: index + 4) { index = close + 2 }
      default: break
      }
      index += 1
    }
    note("The DOCTYPE has no end.", at: start)
    missingEnds.insert(0x21)
    let close = ByteScan.first(0x3E, in: source, from: start, to: end)
    position = min(close + 1, end)
  }
}
