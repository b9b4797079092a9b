import LedeDocument

/// Which tokens stand between quotation marks, and in which quotation.
struct QuotedTokens: Sendable {
  private let quotes: [Int32]

  init(_ speech: SpeechText) {
    var quotes = [Int32](repeating: -1, count: speech.text.tokens.count)
    for (index, stretch) in speech.stretches.enumerated() {
      for token in stretch.inner { quotes[token] = Int32(truncatingIfNeeded: index) }
    }
    self.quotes = quotes
  }

  func contains(_ token: Int) -> Bool { quote(at: token) != nil }

  /// Index into `SpeechText.stretches`.
  func quote(at token: Int) -> Int? {
    guard quotes.indices.contains(token), quotes[token] >= 0 else { return nil }
    return Int(quotes[token])
  }
}
