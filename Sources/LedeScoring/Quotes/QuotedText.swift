/// A text by its scalars, as the scorer measures it.
struct QuotedText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private static let trim = Set(" \t\n\u{A0}“”\"«»‘’'.,;:!?…—–-".unicodeScalars)

  /// Without marks, spaces and punctuation at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<scalars.count)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.trim.contains(scalars[start]) { start += 1 }
    while end > start, Self.trim.contains(scalars[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Runs of letters, digits and underscores, of which an apostrophe may join two.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard isWord(at) else {
        at += 1
        continue
      }
      count += 1
      while at < range.upperBound, isWord(at) { at += 1 }
      if at + 1 < range.upperBound, scalars[at] == "’" || scalars[at] == "'", isWord(at + 1) {
        at += 1
        while at < range.upperBound, isWord(at) { at += 1 }
      }
    }
    return count
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  private func isWord(_ index: Int) -> Bool {
    switch scalars[index].properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: scalars[index] == "_"
    }
  }
}
