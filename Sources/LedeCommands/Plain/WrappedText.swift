import LedeLayout

/// Text as lines of at most some cells, broken at spaces, and within a word only if it fits no line.
struct WrappedText {
  let lines: [String]

  /// One line if `columns` is nil.
  init(_ text: TerminalText, columns: Int?) {
    guard let columns else {
      lines = [text.string]
      return
    }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.glyphs.split(separator: .space) {
      let needed = word.reduce(0) { $0 + Int($1.width) }
      if used > 0, used + 1 + needed > columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for glyph in word {
        if used + Int(glyph.width) > columns, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line += glyph.text
        used += Int(glyph.width)
      }
    }
    self.lines = used > 0 || lines.isEmpty ? lines + [line] : lines
  }

  init(_ text: String, columns: Int?) { self.init(TerminalText(text), columns: columns) }
}
