import LedeDocument

/// Words by which page furniture is known, with what they are worth.
struct ChromePhrase: Sendable {
  enum Strength: Int, Sendable {
    /// Common in articles too: counts only with others, or with place and shape.
    case weak = 1
    /// Page furniture more often than not in a short line.
    case clear
    /// Nothing but page furniture in a line that is not far longer than the phrase.
    case certain
  }

  let reason: ChromeReason
  let strength: Strength
  let rule: Rule
  /// Hashes of the words; 0 stands for up to four words of any kind.
  let words: [UInt64]
  let startsLine: Bool
  let endsLine: Bool

  /// `pattern` is lower-case words; `^` first and `$` last bind to the edges of the line, and
  ///   `…` stands for up to four words.
  init(_ reason: ChromeReason, _ strength: Strength, _ rule: Rule, _ pattern: Substring) {
    self.reason = reason
    self.strength = strength
    self.rule = rule
    startsLine = pattern.utf8.first == UInt8(ascii: "^")
    endsLine = pattern.utf8.last == UInt8(ascii: "$")
    let body = pattern.utf8.dropFirst(startsLine ? 1 : 0).dropLast(endsLine ? 1 : 0)
    let parts = Substring(body).split(separator: "…", omittingEmptySubsequences: false)
    words = Array(parts.map { Words.hashes(of: $0) }.joined(separator: [0]))
  }
}

/// The phrases found in one line.
struct PhraseHits {
  /// The strongest phrase; among equals the first of the line.
  var best: ChromePhrase?
  /// How many phrases were found that are worth at least `clear`.
  var clearCount = 0
  var weakCount = 0
}

/// Looks the phrases up by their first word.
struct PhraseIndex: Sendable {
  static let longestGap = 4

  private let byFirstWord: [UInt64: [ChromePhrase]]

  init(_ phrases: [ChromePhrase]) {
    byFirstWord = Dictionary(grouping: phrases) { $0.words.first ?? 0 }
  }

  var firstWords: some Collection<UInt64> { byFirstWord.keys }

  func hits(in words: [UInt64]) -> PhraseHits {
    var hits = PhraseHits()
    for (position, word) in words.enumerated() {
      guard let phrases = byFirstWord[word] else { continue }
      for phrase in phrases where !phrase.startsLine || position == 0 {
        guard let end = Self.match(phrase.words[...], words[position...]),
          !phrase.endsLine || end == words.count
        else { continue }
        if phrase.strength == .weak { hits.weakCount += 1 } else { hits.clearCount += 1 }
        if phrase.strength.rawValue > hits.best?.strength.rawValue ?? 0 { hits.best = phrase }
      }
    }
    return hits
  }

  /// One past the last word that `pattern` covers when it starts where `words` start.
  private static func match(_ pattern: ArraySlice<UInt64>, _ words: ArraySlice<UInt64>) -> Int? {
    var at = words.startIndex
    var rest = pattern
    while let wanted = rest.popFirst() {
      guard wanted == 0 else {
        guard at < words.endIndex, words[at] == wanted else { return nil }
        at += 1
        continue
      }
      guard let next = rest.popFirst() else { return min(words.endIndex, at + longestGap) }
      let window = words[at..<min(words.endIndex, at + longestGap + 1)]
      guard let found = window.firstIndex(of: next) else { return nil }
      at = found + 1
    }
    return at
  }
}
