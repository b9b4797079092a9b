/// A word or a phrase as SQLite's full-text index looks for it (sqlite.org/fts5.html, section 3).
struct SearchTerm {
  let text: QueryText
  /// The column it must stand in; nil for any.
  let column: String?

  init(_ text: QueryText, column: String? = nil) {
    self.text = text
    self.column = column
  }

  /// What finds articles with all of `terms`; nil if there is no letter or digit to look for.
  static func match(_ terms: [SearchTerm]) -> String? {
    let parts = terms.compactMap(\.expression)
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// The term with nothing in it that the index would take for a sign of its own language.
  private var expression: String? {
    let words = text.text.unicodeScalars
      .split { !Self.isToken($0) }
      .map { String(String.UnicodeScalarView($0)) }
    guard let last = words.last else { return nil }
    let phrase = "\"" + words.joined(separator: " ") + "\""
    // A beginning of one letter would go through half of the index; nobody means it.
    let isPrefix = !text.isPhrase && last.utf8.count > 1
    return (column.map { "\($0) : " } ?? "") + phrase + (isPrefix ? " *" : "")
  }

  /// What the tokenizer unicode61 takes for a part of a word: letters, digits, private use, and marks.
  private static func isToken(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark,
      .enclosingMark:
      return true
    default: return false
    }
  }
}
