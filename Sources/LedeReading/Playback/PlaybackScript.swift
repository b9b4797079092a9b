import LedeDocument

/// The words of one article in the order in which they are played, each with its cost.
///
/// Every block but page chrome is played. Of preformatted blocks and table rows only the words with
/// a letter or digit are: the rest is drawing. Immutable; made once per document, off the main
/// thread for large ones (10 MB take about 100 ms).
public struct PlaybackScript: Equatable, Sendable {
  public let document: Document
  public let words: [PlaybackWord]
  /// Word indices, ascending; the first is 0. A paragraph's start is also a sentence's start.
  public let sentenceStarts: [Int]
  /// Word indices, ascending: one for each block that is played.
  public let paragraphStarts: [Int]
  let totalUnits: Int
  /// The costs of the words, counted for `Schedule`.
  let pieces: [ScriptPiece]

  /// The script of `document`, whose `sentences` are sorted and within blocks, as in `Annotations`.
  ///
  /// - Complexity: O(bytes).
  public init(document: Document, sentences: [Span]) {
    var builder = ScriptBuilder(document: document, sentences: sentences)
    for block in document.blocks where !block.isChrome { builder.add(block) }
    self.document = document
    words = builder.words
    sentenceStarts = builder.sentenceStarts
    paragraphStarts = builder.paragraphStarts
    totalUnits = builder.totalUnits
    pieces = ScriptPiece.pieces(of: builder.words)
  }

  public var isEmpty: Bool { words.isEmpty }

  /// Mean cost of a word of this article, in the unit of `PlaybackWord.cost`; 0 without words.
  public var meanCost: Double {
    isEmpty ? 0 : Double(totalUnits) / WordCost.unitsPerCost / Double(words.count)
  }

  /// The word at `offset`, else the next one, else the last one; nil only without words.
  ///
  /// - Complexity: O(log words).
  public func word(at offset: Int) -> Int? {
    guard !isEmpty else { return nil }
    let next = words.partitionIndex { $0.span.end > offset }
    return min(next, words.count - 1)
  }

  /// The words of the sentence that holds `word`.
  ///
  /// - Precondition: `0 <= word && word < words.count`.
  public func sentence(of word: Int) -> Range<Int> {
    Self.part(of: word, starts: sentenceStarts, count: words.count)
  }

  /// The words of the block that holds `word`.
  ///
  /// - Precondition: `0 <= word && word < words.count`.
  public func paragraph(of word: Int) -> Range<Int> {
    Self.part(of: word, starts: paragraphStarts, count: words.count)
  }

  /// From the first byte of the first to the last byte of the last of some words.
  ///
  /// - Precondition: `range` is not empty and lies in `words`.
  public func span(of range: Range<Int>) -> Span {
    Span(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
  }

  private static func part(of word: Int, starts: [Int], count: Int) -> Range<Int> {
    let next = starts.partitionIndex { $0 > word }
    return (next == 0 ? 0 : starts[next - 1])..<(next < starts.count ? starts[next] : count)
  }
}

extension Array {
  /// Index of the first element that `isBehind` is true for, given that it is for all after it.
  ///
  /// - Complexity: O(log count).
  func partitionIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
