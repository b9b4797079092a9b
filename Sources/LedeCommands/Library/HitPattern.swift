import LedeLibrary
import LedeReading

/// What finds the words of a full-text search in one text.
///
/// The index folds accents and finds beginnings of words; the pattern says the same to PCRE2.
struct HitPattern {
  /// nil if no word is looked for.
  let pattern: SearchPattern?

  init(_ query: Query) {
    let words = query.searchWords.compactMap(Self.expression)
    let shown = query.searchWords.map { $0.isPhrase ? "“\($0.text)”" : $0.text }
    pattern =
      words.isEmpty
      ? nil
      : SearchPattern(words.joined(separator: "|"), shownAs: shown.joined(separator: " "))
  }

  /// One word or phrase as a part of a pattern.
  private static func expression(_ text: QueryText) -> String? {
    let words = text.text.unicodeScalars.split { !isPart($0) }
    guard let last = words.last else { return nil }
    let parts = words.map { word in word.map(letter).joined() }
    // A letter alone is no beginning that the index looks for.
    let isWhole = text.isPhrase || last.count == 1 && last.allSatisfy { $0.value < 0x80 }
    return "\\b" + parts.joined(separator: "\\W+") + (isWhole ? "\\b" : "\\w*")
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func letter(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    guard let letters = variants.first(where: { $0.contains(lower) }) else { return lower }
    return "[\(letters)]"
  }

  /// Letters that the index takes for one another, as far as names in Latin letters go: the Latin-1
  /// Supplement and Latin Extended-A.
  private static let variants = [
    "aàáâãäåāăą", "cçćĉċč", "dď", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭį", "jĵ", "kķ", "lĺļľ",
    "nñńņň", "oòóôõöōŏő", "rŕŗř", "sśŝşš", "tţť", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
  ]

  /// Where the first word that a snippet marks stands in `text`; nil if the snippet is not of it.
  ///
  /// - Complexity: O(n) where the text is a text; the snippet's first word seldom begins in vain.
  static func place(of snippet: [ListedHit.Piece], in text: [UInt8]) -> Int? {
    var words = snippet.map { Array($0.text.utf8) }
    guard let match = snippet.firstIndex(where: \.isMatch), !words.isEmpty else { return nil }
    // These say that more of the text stands before and after.
    let mark = Array("…".utf8)
    if words[0].starts(with: mark) { words[0].removeFirst(mark.count) }
    if words[words.count - 1].reversed().starts(with: mark.reversed()) {
      words[words.count - 1].removeLast(mark.count)
    }
    let needle = Array(words.joined())
    guard let first = needle.first else { return nil }
    let found = text.indices.first { start in
      text[start] == first && text[start...].starts(with: needle)
    }
    return found.map { $0 + words[..<match].reduce(0) { $0 + $1.count } }
  }
}
