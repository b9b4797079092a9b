import LedeDocument
import LedeParsing

/// The text that JSON shows: the article's blocks without page furniture, two newlines between them.
/// Captions, and the headline of a page, stand in fields of their own.
///
/// Spans of the document are mapped into it; what lies in furniture has no place there.
struct EmittedText {
  private struct Piece {
    let block: Block
    /// Where the block begins in the emitted text.
    let start: Int
  }

  let utf8: [UInt8]
  private let pieces: [Piece]

  init(_ document: Document) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(document.utf8.count)
    var pieces: [Piece] = []
    for block in document.blocks where block.isRunningText {
      if !pieces.isEmpty { utf8 += [0x0A, 0x0A] }
      pieces.append(Piece(block: block, start: utf8.count))
      utf8 += document.utf8[block.span.range]
    }
    self.utf8 = utf8
    self.pieces = pieces
  }

  /// The blocks shown, each with its span in the emitted text.
  var blocks: [(block: Block, span: Span)] {
    pieces.map { ($0.block, Span($0.start, $0.start + $0.block.span.count)) }
  }

  /// Where a span of the document lies in the emitted text; nil if no byte of it is shown.
  ///
  /// A span that begins or ends between two blocks is cut to what is shown.
  /// - Complexity: O(log blocks).
  func span(of span: Span) -> Span? {
    let first = firstPiece(endingAfter: span.start)
    guard first < pieces.count, pieces[first].block.span.start < span.end else { return nil }
    var last = firstPiece(endingAfter: span.end - 1)
    if last == pieces.count || pieces[last].block.span.start >= span.end { last -= 1 }
    guard last >= first else { return nil }
    return Span(
      position(of: span.start, in: pieces[first]), position(of: span.end, in: pieces[last]))
  }

  private func position(of offset: Int, in piece: Piece) -> Int {
    piece.start + min(max(offset, piece.block.span.start), piece.block.span.end)
      - piece.block.span.start
  }

  /// Index of the first piece that ends after `offset`, or `pieces.count`.
  private func firstPiece(endingAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].block.span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
