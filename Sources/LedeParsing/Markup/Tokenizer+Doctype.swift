/// DOCTYPE declarations (WHATWG § 13.2.5.53–68).
extension Tokenizer {
  /// Reads what follows `<!DOCTYPE`.
  mutating func readDoctype(from start: Int) -> Bool {
    token.kind = .doctype
    doctype = Doctype()
    var index = skipSpaces(from: start)
    guard index < end, bytes[index] != 0x3E else {
      doctype.forcesQuirks = true
      return endDoctype(at: index)
    }
    let nameStart = index
    while index < end, bytes[index] != 0x3E, !bytes[index].isSpace { index += 1 }
    doctype.name = nameStart..<index
    index = skipSpaces(from: index)
    if index < end, bytes[index] != 0x3E {
      index = readIdentifiers(at: index)
    } else if index >= end {
      doctype.forcesQuirks = true
    }
    return endDoctype(at: index)
  }

  /// Reads `PUBLIC "…" "…"` or `SYSTEM "…"`.
  ///
  /// - Returns: the index from which the closing `>` is looked for.
  private mutating func readIdentifiers(at start: Int) -> Int {
    let isPublic = bytes.spells("public", at: start, before: end)
    guard isPublic || bytes.spells("system", at: start, before: end) else {
      doctype.forcesQuirks = true
      return start
    }
    var index = skipSpaces(from: start + 6)
    guard let first = readIdentifier(at: &index) else { return index }
    guard isPublic else {
      doctype.systemIdentifier = first
      return checkedEnd(from: index)
    }
    doctype.publicIdentifier = first
    if doctype.forcesQuirks { return index }
    index = skipSpaces(from: index)
    if index < end, bytes[index] == 0x3E { return index }
    guard let second = readIdentifier(at: &index) else { return index }
    doctype.systemIdentifier = second
    return checkedEnd(from: index)
  }

  /// A quoted identifier at `index`, which moves behind it; nil, and quirks, if there is none.
  private mutating func readIdentifier(at index: inout Int) -> Range<Int>? {
    guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27 else {
      doctype.forcesQuirks = true
      return nil
    }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < end, bytes[index] != quote, bytes[index] != 0x3E { index += 1 }
    let range = start..<index
    if index >= end || bytes[index] == 0x3E {
      doctype.forcesQuirks = true
    } else {
      index += 1
    }
    return range
  }

  /// After the system identifier: only the end of the source makes it quirky.
  private mutating func checkedEnd(from start: Int) -> Int {
    let index = skipSpaces(from: start)
    if index >= end { doctype.forcesQuirks = true }
    return index
  }

  private mutating func endDoctype(at start: Int) -> Bool {
    let last = ByteScan.first(0x3E, in: bytes, from: min(start, end), to: end)
    position = min(last + 1, end)
    return true
  }

  private func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index].isSpace { index += 1 }
    return index
  }
}
