import LedeDocument

/// How a document writes each of its words, counted where a capital means something.
struct WordUse {
  /// Times the word stands in lower case, by its number in the vocabulary.
  private(set) var lower: [Int32]
  /// Times it has a capital inside a plain sentence.
  private(set) var capitalized: [Int32]

  init(_ text: TokenizedText) {
    lower = [Int32](repeating: 0, count: text.vocabulary.count)
    capitalized = lower
    for sentence in text.sentences where sentence.casing == .plain {
      for index in sentence.tokens where text.tokens[index].kind == .word {
        let token = text.tokens[index]
        if token.isLower {
          lower[Int(token.word)] &+= 1
        } else if index > sentence.tokens.lowerBound {
          capitalized[Int(token.word)] &+= 1
        }
      }
    }
  }

  /// Endings of a common noun's plural; `-ss`, `-us` and `-is` end others.
  private static let notPlural: Set<UInt8> = [0x73, 0x75, 0x69, 0x61]

  /// An unknown word in `-s`: `Technicians`.
  static func looksPlural(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.span.count > 4, bytes[token.end - 1] == 0x73,
      !notPlural.contains(bytes[token.end - 2]), !token.shape.contains(.allCapitals)
    else { return false }
    return token.classes.isDisjoint(
      with: [.givenName, .surname, .place, .organization, .demonym, .organizationWord])
  }

  /// Whether the document uses the word as an everyday word more often than as a name.
  func isMostlyLower(_ token: Token) -> Bool {
    token.word >= 0 && lower[Int(token.word)] > capitalized[Int(token.word)]
  }
}
