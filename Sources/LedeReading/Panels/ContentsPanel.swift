import LedeDocument
import LedeLayout

/// The headings of the article; where it has none, its paragraphs by their first words.
enum ContentsPanel {
  static func rows(in state: ReaderState) -> [PanelRow] {
    let document = state.article.document
    let headings = state.layout.shown.filter { document.blocks[$0].kind.isHeading }
    if headings.contains(where: { document.blocks[$0].kind != .headline }) {
      return headings.map { item(document.blocks[$0], document, indent: document.blocks[$0].depth) }
    }
    let prose = state.layout.shown.filter { document.blocks[$0].isProse }
    // A contents list longer than this is not looked through but searched.
    return prose.prefix(2000).map { item(document.blocks[$0], document, indent: 0) }
  }

  private static func item(_ block: Block, _ document: Document, indent: Int) -> PanelRow {
    var end = min(block.span.end, block.span.start + 200)
    while end > block.span.start, end < block.span.end, document.utf8[end] & 0xC0 == 0x80 {
      end -= 1
    }
    var row = PanelRow(.item, document[Span(block.span.start, end)])
    row.indent = indent
    row.trailing = "\(block.span.start * 100 / max(1, document.utf8.count)) %"
    row.target = .place(Span(block.span.start, block.span.start))
    return row
  }
}

extension Block {
  /// Steps in from the left in a list of contents.
  fileprivate var depth: Int {
    if case .heading(let level) = kind { return 2 * max(0, level - 2) }
    return 0
  }
}

extension Block.Kind {
  var isHeading: Bool {
    switch self {
    case .headline, .heading: true
    default: false
    }
  }
}
