import LedeDocument

/// A stretch of tokens between quotation marks, in one block.
struct QuotedStretch: Equatable, Sendable {
  /// The marks themselves; `close` is nil where the block ends before one comes.
  let open: Int
  let close: Int?
  /// Index into `TokenizedText.blocks`.
  let block: Int
  /// Tokens between the marks; never empty.
  let inner: Range<Int>

  /// Tokens with the marks.
  var marked: Range<Int> { open..<(close.map { $0 + 1 } ?? inner.upperBound) }
}
