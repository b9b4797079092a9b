import LedeDocument

/// Whether `he` or `she` can stand for a person, as far as the text tells.
enum Gender: Sendable {
  case male, female

  /// From the words of a name and the title before it.
  static func of(_ name: Range<Int>, in text: TokenizedText) -> Gender? {
    if let before = text.token(name.lowerBound - 1) {
      if before.has(.femaleTitle) { return .female }
      if before.has(.maleTitle) { return .male }
    }
    guard name.count > 1, let first = text.token(name.lowerBound) else { return nil }
    return of(given: first.classes)
  }

  static func of(given classes: WordClasses) -> Gender? {
    switch (classes.contains(.maleName), classes.contains(.femaleName)) {
    case (true, false): .male
    case (false, true): .female
    default: nil
    }
  }
}
