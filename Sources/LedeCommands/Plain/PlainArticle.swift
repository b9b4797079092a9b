import LedeDocument
import LedeLayout

/// An article as lines without escapes, for pipes, screen readers and `TERM=dumb`.
struct PlainArticle {
  /// The width to wrap at, or nil for one line a paragraph.
  let columns: Int?

  /// The article without page furniture, an empty line between blocks, a newline at the end.
  func text(of document: Document) -> String {
    document.blocks.filter { !$0.isChrome }.map { text(of: $0, in: document) }
      .joined(separator: "\n")
  }

  private func text(of block: Block, in document: Document) -> String {
    let mark = block.kind.mark
    let bytes = document.utf8[block.span.range]
    let isVerbatim = block.kind == .preformatted || block.kind == .tableRow
    let lines =
      isVerbatim
      ? bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { TerminalText(utf8: $0).string }
      : wrap(TerminalText(utf8: bytes), to: columns.map { max($0 - mark.utf8.count, 1) })
    let indent = String(repeating: " ", count: mark.utf8.count)
    return lines.enumerated().map { ($0 == 0 ? mark : indent) + $1 + "\n" }.joined()
  }

  /// Lines of at most `width` cells, broken at spaces, and within a word only if it fits no line.
  private func wrap(_ text: TerminalText, to width: Int?) -> [String] {
    guard let width else { return [text.string] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.glyphs.split(separator: .space) {
      let needed = word.reduce(0) { $0 + Int($1.width) }
      if used > 0, used + 1 + needed > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for glyph in word {
        if used + Int(glyph.width) > width, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line += glyph.text
        used += Int(glyph.width)
      }
    }
    return used > 0 || lines.isEmpty ? lines + [line] : lines
  }
}

extension Block.Kind {
  /// What stands before the first line of the block; the others are indented as far.
  fileprivate var mark: String {
    switch self {
    case .listItem(let depth): String(repeating: "  ", count: min(max(depth, 0), 8)) + "- "
    case .blockQuote, .preformatted: "  "
    default: ""
    }
  }
}
