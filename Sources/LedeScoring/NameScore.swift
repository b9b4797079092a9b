/// Precision and recall of names by exact span and type, counted over many texts.
///
/// Leading articles and quotes, trailing possessives and marks do not count on either side, so that
/// corpora of different conventions compare.
package struct NameScore: Sendable {
  /// A span of Unicode scalars with the name of its type.
  package struct Name: Hashable, Sendable {
    package let start: Int
    package let end: Int
    package let type: String

    package init(start: Int, end: Int, type: String) {
      (self.start, self.end, self.type) = (start, end, type)
    }
  }

  private struct Counts {
    var hits = 0
    var wrong = 0
    var missed = 0
  }

  private var counts: [String: Counts] = [:]

  package init() {}

  /// Counts the names of one text.
  package mutating func add(text: [UInt32], right: [Name], found: [Name]) {
    let right = Set(right.map { Self.trimmed($0, text) })
    let found = Set(found.map { Self.trimmed($0, text) })
    for name in found {
      if right.contains(name) {
        counts[name.type, default: Counts()].hits += 1
      } else {
        counts[name.type, default: Counts()].wrong += 1
      }
    }
    for name in right.subtracting(found) { counts[name.type, default: Counts()].missed += 1 }
  }

  /// What was wrong (`+`) and missed (`-`) in one text, in order, with the words around it.
  package static func differences(
    text: [UInt32], right: [Name], found: [Name], types: [String]
  ) -> [String] {
    let right = Set(right.map { trimmed($0, text) })
    let found = Set(found.map { trimmed($0, text) })
    return right.symmetricDifference(found).filter { types.contains($0.type) }
      .sorted { ($0.start, $0.end, $0.type) < ($1.start, $1.end, $1.type) }
      .map { name in
        let from = max(0, name.start - 40)
        let to = min(text.count, name.end + 40)
        let mark = found.contains(name) ? "+" : "-"
        return "\(mark)\(name.type) \(string(text, from, name.start))[["
          + "\(string(text, name.start, name.end))]]\(string(text, name.end, to))"
      }
  }

  private static func string(_ text: [UInt32], _ from: Int, _ to: Int) -> String {
    var string = ""
    for value in text[min(from, to)..<to] {
      string.unicodeScalars.append(value == 0x0A ? " " : Unicode.Scalar(value) ?? " ")
    }
    return string
  }

  /// Precision, recall and F1 over the names of all `types`.
  package func result(_ types: [String]) -> (precision: Double, recall: Double, f1: Double) {
    var sum = Counts()
    for type in types {
      guard let one = counts[type] else { continue }
      sum.hits += one.hits
      sum.wrong += one.wrong
      sum.missed += one.missed
    }
    let hits = Double(sum.hits)
    let precision = sum.hits > 0 ? hits / Double(sum.hits + sum.wrong) : 0
    let recall = sum.hits > 0 ? hits / Double(sum.hits + sum.missed) : 0
    let f1 = sum.hits > 0 ? 2 * precision * recall / (precision + recall) : 0
    return (precision, recall, f1)
  }

  // MARK: Trimming

  private static let leading = Set("\"“”'‘’([".unicodeScalars.map(\.value))
  private static let trailing = Set("\"“”'‘’,;:.!?)]".unicodeScalars.map(\.value))
  private static let apostrophes = Set("'’".unicodeScalars.map(\.value))
  private static let articles = ["the", "The", "THE", "a", "A", "an", "An"].map {
    $0.unicodeScalars.map(\.value)
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isWhitespace ?? false
  }

  static func trimmed(_ name: Name, _ text: [UInt32]) -> Name {
    let (lower, upper) = (max(0, name.start), min(name.end, text.count))
    guard lower < upper else { return name }
    var start = lower
    while let next = afterLead(start, upper, text) { start = next }
    if start >= upper { start = lower }
    var end = upper
    while let next = beforeTrail(start, end, text) { end = next }
    if end <= start { end = upper }
    while end > start, text[end - 1] == 0x2E { end -= 1 }
    return Name(start: start, end: end, type: name.type)
  }

  private static func afterLead(_ start: Int, _ end: Int, _ text: [UInt32]) -> Int? {
    guard start < end else { return nil }
    if isSpace(text[start]) || leading.contains(text[start]) { return start + 1 }
    for article in articles {
      let next = start + article.count
      guard next < end, isSpace(text[next]), text[start..<next].elementsEqual(article) else {
        continue
      }
      return next + 1
    }
    return nil
  }

  private static func beforeTrail(_ start: Int, _ end: Int, _ text: [UInt32]) -> Int? {
    guard end > start else { return nil }
    if isSpace(text[end - 1]) || trailing.contains(text[end - 1]) { return end - 1 }
    if end - start >= 2, text[end - 1] == 0x73, apostrophes.contains(text[end - 2]) {
      return end - 2
    }
    return nil
  }
}
