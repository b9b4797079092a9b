import LedeDocument

/// A stretch of lines that belong together, before it becomes a block.
struct Paragraph: Equatable {
  enum Kind: Equatable {
    case prose
    /// Lines stay as they are.
    case preformatted
    case listItem(depth: Int)
    case quote
    case heading(level: Int)
    case tableRow
  }

  var kind: Kind
  /// Indices into the text's lines.
  var lines: Range<Int>
  /// The rule that drew the edges or gave the kind.
  var rule: Rule
  /// Bytes of the first line that are marks and not text.
  var markLength = 0
  /// Whether the last line is only an underline.
  var isUnderlined = false

  /// Lines that hold text.
  var textLineCount: Int { isUnderlined ? lines.count - 1 : lines.count }

  init(_ kind: Kind, _ lines: Range<Int>, _ rule: Rule, markLength: Int = 0) {
    self.kind = kind
    self.lines = lines
    self.rule = rule
    self.markLength = markLength
  }
}

extension Paragraph {
  /// What it is as a block of an article: only the headline is a heading of the first level.
  var blockKind: Block.Kind {
    switch kind {
    case .prose: .paragraph
    case .preformatted: .preformatted
    case .listItem(let depth): .listItem(depth: depth)
    case .quote: .blockQuote
    case .tableRow: .tableRow
    case .heading(let level): .heading(level: max(2, level))
    }
  }
}
