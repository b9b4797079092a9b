import LedeLayout
import LedeReading

/// The words around a match, broken into lines; what matched stays marked.
struct SnippetLines {
  struct Part: Equatable {
    let text: TerminalText
    let isMatch: Bool
  }

  private(set) var lines: [[Part]] = []

  init(_ pieces: [ListedHit.Piece], columns: Int, atMost limit: Int) {
    var line: [Part] = []
    var width = 0
    // Words with the space before them; a match ends a word only where the text does.
    for word in Self.words(of: pieces) {
      let cells = word.reduce(0) { $0 + $1.text.width }
      if width + cells > columns, !line.isEmpty {
        lines.append(line)
        (line, width) = ([], 0)
        guard lines.count < limit else {
          cutLast(to: columns)
          return
        }
      }
      for part in word {
        let text = width == 0 ? part.text.withoutLeadingSpace : part.text
        line.append(Part(text: text.truncated(to: columns - width), isMatch: part.isMatch))
        width += text.width
      }
    }
    if !line.isEmpty { lines.append(line) }
  }

  /// Says that there is more.
  private mutating func cutLast(to columns: Int) {
    guard var last = lines.popLast() else { return }
    let width = last.reduce(0) { $0 + $1.text.width }
    if width >= columns, let part = last.popLast() {
      last.append(
        Part(text: part.text.truncated(to: max(1, part.text.width - 1)), isMatch: part.isMatch))
    } else {
      last.append(Part(text: "…", isMatch: false))
    }
    lines.append(last)
  }

  private static func words(of pieces: [ListedHit.Piece]) -> [[Part]] {
    var words: [[Part]] = []
    var word: [Part] = []
    for piece in pieces {
      for (number, text) in piece.text.split(
        separator: " ", omittingEmptySubsequences: false
      ).enumerated() {
        if number > 0 {
          if !word.isEmpty { words.append(word) }
          word = [Part(text: " ", isMatch: false)]
        }
        if !text.isEmpty { word.append(Part(text: TerminalText(text), isMatch: piece.isMatch)) }
      }
    }
    return words + (word.isEmpty ? [] : [word])
  }
}

extension TerminalText {
  fileprivate var withoutLeadingSpace: TerminalText { self == " " ? "" : self }
}
