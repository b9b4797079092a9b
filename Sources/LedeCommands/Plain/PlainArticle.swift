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
      : WrappedText(
        TerminalText(utf8: bytes), columns: columns.map { max($0 - mark.utf8.count, 1) }
      ).lines
    let indent = String(repeating: " ", count: mark.utf8.count)
    return lines.enumerated().map { ($0 == 0 ? mark : indent) + $1 + "\n" }.joined()
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
