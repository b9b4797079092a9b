import LedeDocument

/// One row of laid-out text.
public struct Line: Equatable, Sendable {
  public enum Content: Equatable, Sendable {
    case text
    /// An empty line: after a block, and above the first one.
    case gap
    /// Where the article's facts are drawn, under its headline.
    case facts
    /// What stands before the first word of a list item or table row, and the text after it.
    case marked(Marker)
  }

  /// A sign that is not part of the text.
  public enum Marker: Equatable, Sendable {
    case bullet
    /// Each line of a block quote.
    case quoteBar
    /// Each line of code.
    case codeBar
  }

  public let content: Content
  /// The bytes shown, without the space at which the line was broken. Empty for gaps and facts,
  /// where it stands at the end of the block, or at its start if they stand above it.
  public let span: Span
  /// Cells before the text.
  public let indent: Int
  /// The pieces of the text and where they stand; more than one in a row of a table.
  public let parts: [Part]

  /// A stretch of the text in one piece.
  public struct Part: Equatable, Sendable {
    public let span: Span
    /// Cells from the line's indent.
    public let column: Int

    public init(span: Span, column: Int) {
      self.span = span
      self.column = column
    }
  }

  public init(_ content: Content = .text, _ span: Span, indent: Int = 0) {
    self.content = content
    self.span = span
    self.indent = indent
    parts = [Part(span: span, column: 0)]
  }

  /// A line of several pieces, whose span reaches from the first byte to the last.
  ///
  /// - Precondition: `parts` is not empty.
  init(_ content: Content = .text, parts: [Part], indent: Int = 0) {
    self.content = content
    self.indent = indent
    self.parts = parts
    let start = parts.reduce(parts[0].span.start) { min($0, $1.span.start) }
    span = Span(start, parts.reduce(start) { max($0, $1.span.end) })
  }

  public var isText: Bool {
    switch content {
    case .text, .marked: true
    case .gap, .facts: false
    }
  }
}

/// A row of a `Layout`: the how-manieth line of the how-manieth shown block.
public struct LinePosition: Hashable, Comparable, Sendable {
  /// Index into `Layout.shown`.
  public let block: Int
  public let line: Int

  public init(block: Int, line: Int) {
    self.block = block
    self.line = line
  }

  public static let start = LinePosition(block: 0, line: 0)

  public static func < (lhs: LinePosition, rhs: LinePosition) -> Bool {
    (lhs.block, lhs.line) < (rhs.block, rhs.line)
  }
}
