import LedeDocument

/// Lines of results and tables, `Leeds 2 Hull City 1`, whose places are teams.
enum ScoreLine {
  /// Longest line in tokens.
  private static let maximumLength = 40

  /// Whether numbers make up a good part of a sentence and nothing in it is running text.
  static func isScoreLine(_ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
    guard sentence.count > 2, sentence.count <= maximumLength else { return false }
    var numbers = 0
    for token in text.tokens[sentence] {
      if token.kind == .number { numbers += 1 }
      if token.isLower, token.span.count > 2 { return false }
    }
    return numbers >= 2 && numbers * 3 >= sentence.count
  }

  /// Whether the name is a city or unknown word with a count right behind it. Countries stay
  /// places, as reports of matches between them have it, and people are no teams.
  static func isTeam(_ name: Range<Int>, in sentence: Range<Int>, _ text: TokenizedText) -> Bool {
    guard let count = text.token(name.upperBound), count.kind == .number, count.span.count <= 3,
      text.bytes[count.span.range].allSatisfy({ (0x30...0x39).contains($0) }),
      isScoreLine(sentence, text)
    else { return false }
    return !text.tokens[name].contains {
      $0.has([.country, .givenName, .month]) || $0.shape.contains([.single, .dotted])
        || $0.has(.surname) && !$0.has(.city) || $0.shape.contains(.digits)
    }
  }
}
