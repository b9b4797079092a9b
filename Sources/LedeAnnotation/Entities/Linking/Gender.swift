import LedeDocument

/// Whether `he` or `she` can stand for a person, as far as the text tells.
enum Gender: Sendable {
  case male, female

  private static let maleNames = SortedWords(table: NameGenders.male)
  private static let femaleNames = SortedWords(table: NameGenders.female)
  private static let names = SortedWords(table: NameGenders.both)

  /// The gender of those who have the given name at `index`; nil for a name of both or of neither.
  static func ofGivenName(_ index: Int, in text: TokenizedText) -> Gender? {
    guard let token = text.token(index), token.kind == .word else { return nil }
    if let name = folded(token, in: text) {
      if maleNames.contains(name) { return .male }
      if femaleNames.contains(name) { return .female }
      if names.contains(name) { return nil }
    }
    switch (token.has(.maleName), token.has(.femaleName)) {
    case (true, false): return .male
    case (false, true): return .female
    default: return nil
    }
  }

  /// Longer words are no given names.
  private static let longestName = 20

  /// The ASCII letters that a name is listed by; nil where it has others.
  private static func folded(_ token: Token, in text: TokenizedText) -> [UInt8]? {
    guard token.span.count <= longestName else { return nil }
    var name: [UInt8] = []
    var at = token.start
    while at < token.end {
      let (value, length) = Scalars.decode(text.bytes, at: at, end: token.end)
      let letter = Scalars.folded(value)
      guard (0x61...0x7A).contains(letter) else { return nil }
      name.append(UInt8(letter))
      at += length
    }
    return name
  }

  /// What `Mr.`, `Mrs.`, `Queen` say; nil for titles of both.
  static func ofTitle(_ token: Token) -> Gender? {
    if token.has(.femaleTitle) { return .female }
    return token.has(.maleTitle) ? .male : nil
  }
}
