import LedeDocument

extension SearchPattern {
  /// The text of a pattern that finds the word at `offset`, or the next one in its block.
  ///
  /// - Returns: nil if no word follows in the block.
  /// - Complexity: O(block).
  public static func text(forWordAt offset: Int, in document: Document) -> String? {
    guard let index = document.blockIndex(at: max(offset, 0)) else { return nil }
    let span = document.blocks[index].span
    guard span.end <= document.utf8.count else { return nil }
    var scanner = WordScanner(document.utf8, from: span.start, to: span.end)
    while let word = scanner.next() {
      guard word.end > offset else { continue }
      let text = document[Span(word.start, word.end)].wordCore
      if !text.isEmpty { return Self.text(forWord: text) }
    }
    return nil
  }

  /// The text of a pattern that finds `text` as a whole word or name: `\bU\.S\b` for `U.S`.
  public static func text(forWord text: String) -> String {
    var pattern = ""
    for scalar in text.unicodeScalars {
      if "\\^$.[]|()?*+{}".unicodeScalars.contains(scalar) { pattern.append("\\") }
      pattern.unicodeScalars.append(scalar)
    }
    let before = text.unicodeScalars.first?.hasBoundary == true ? "\\b" : ""
    let after = text.unicodeScalars.last?.hasBoundary == true ? "\\b" : ""
    return before + pattern + after
  }
}

extension String {
  /// The word without the punctuation around it and without `’s`.
  fileprivate var wordCore: String {
    var scalars = unicodeScalars[...]
    scalars = scalars.drop { !$0.isWordScalar }
    func trimEnd() {
      while let last = scalars.last, !last.isWordScalar { scalars.removeLast() }
    }
    trimEnd()
    if scalars.count > 2, scalars.last == "s", let apostrophe = scalars.dropLast().last,
      apostrophe == "'" || apostrophe == "’"
    {
      scalars.removeLast(2)
      trimEnd()
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// Whether PCRE2's `\w` takes the scalar, or it belongs to one that `\w` takes.
  fileprivate var isWordScalar: Bool {
    if value < 0x80 {
      return properties.isAlphabetic || (0x30...0x39).contains(value) || value == 0x5F
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return properties.isAlphabetic || properties.numericType != nil
    }
  }

  /// Whether a word boundary can be asked for beside the scalar: not in scripts without spaces.
  fileprivate var hasBoundary: Bool {
    guard isWordScalar else { return false }
    return !properties.isIdeographic && !(0x3040...0x30FF).contains(value)
  }
}
