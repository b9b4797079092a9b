/// The readable text of one article, as flat UTF-8 plus the blocks that tile it.
///
/// A document is immutable and knows nothing about entities, quotations, screens or files.
public struct Document: Equatable, Sendable {
  /// Valid UTF-8 with `\n` line ends. Every `Span` in the program points into these bytes.
  public let utf8: [UInt8]
  /// Blocks in reading order, sorted and non-overlapping. Bytes between them are separators.
  public let blocks: [Block]
  /// Emphasis, links and the like, sorted by span. They may nest but never cross a block's edge.
  public let inlines: [Inline]
  public let metadata: Metadata

  /// - Precondition: `utf8` is valid UTF-8, `blocks` are sorted and do not overlap.
  public init(
    utf8: [UInt8], blocks: [Block], inlines: [Inline] = [], metadata: Metadata = Metadata()
  ) {
    self.utf8 = utf8
    self.blocks = blocks
    self.inlines = inlines
    self.metadata = metadata
  }

  /// The characters `span` covers, as a string of their own.
  ///
  /// - Precondition: `span.end <= utf8.count`.
  /// - Complexity: O(`span.count`).
  public subscript(span: Span) -> String { String(decoding: utf8[span.range], as: UTF8.self) }

  /// Index of the block that holds `offset`, or of the last one that starts before it.
  ///
  /// - Returns: nil only if no block starts at or before `offset`.
  /// - Complexity: O(log blocks).
  public func blockIndex(at offset: Int) -> Int? {
    let after = Self.firstIndex(below: blocks.count) { blocks[$0].span.start > offset }
    return after == 0 ? nil : after - 1
  }

  /// The inlines of one block, given its span.
  ///
  /// - Complexity: O(log inlines).
  public func inlines(inBlock span: Span) -> ArraySlice<Inline> {
    let first = Self.firstIndex(below: inlines.count) { inlines[$0].span.start >= span.start }
    let end = Self.firstIndex(below: inlines.count) { inlines[$0].span.start >= span.end }
    return inlines[first..<max(first, end)]
  }

  /// The first index below `count` that `isBehind` is true for, given that it is for all after it.
  private static func firstIndex(below count: Int, where isBehind: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// What a parser made of its input: always a document, with notes on what was odd.
public struct Parsed: Equatable, Sendable {
  public let document: Document
  /// How sure the parser is that `document` is the article and all of it, 0…1.
  public let confidence: Double
  /// The rule that chose the article.
  public let rule: Rule
  public let diagnostics: [Diagnostic]

  public init(
    document: Document, confidence: Double, rule: Rule, diagnostics: [Diagnostic] = []
  ) {
    self.document = document
    self.confidence = confidence
    self.rule = rule
    self.diagnostics = diagnostics
  }
}

/// Something odd in the input that did not stop the parser.
public struct Diagnostic: Equatable, Sendable {
  /// One sentence for a reader.
  public let message: String
  /// Byte offset into the *input*, not into `Document.utf8`.
  public let inputOffset: Int

  public init(_ message: String, at inputOffset: Int) {
    self.message = message
    self.inputOffset = inputOffset
  }
}
