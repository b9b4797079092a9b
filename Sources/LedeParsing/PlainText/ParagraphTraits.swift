import LedeDocument

/// What there is to know about one paragraph before anything is decided.
struct ParagraphTraits {
  /// Bytes of the text, from the first word to the last, with the line ends between.
  let bytes: Range<Int>
  /// Words, counted up to `PhraseIndex.longestLine`.
  let wordCount: Int
  let hits: PhraseHits
  let endsSentence: Bool
  let isPreformatted: Bool
  let isMarkedHeading: Bool
  let lineCount: Int

  init(_ paragraph: Paragraph, _ text: [UInt8], _ lines: [TextLine]) {
    let textLines = paragraph.lines.prefix(max(1, paragraph.textLineCount))
    let first = lines[textLines.lowerBound]
    let start = min(first.start + paragraph.markLength, first.end)
    bytes = start..<max(start, lines[textLines.upperBound - 1].end)
    lineCount = textLines.count
    isPreformatted = paragraph.kind == .preformatted
    if case .heading = paragraph.kind { isMarkedHeading = true } else { isMarkedHeading = false }
    let words = Words(text[bytes], atMost: PhraseIndex.longestLine)
    wordCount = words.hashes.count
    hits =
      isPreformatted || words.isCut
      ? PhraseHits() : ChromePhrases.index.hits(in: words.hashes)
    endsSentence = SentenceEnd.ends(text[bytes])
  }

  /// The text with a space for every line end.
  func string(in text: [UInt8]) -> String {
    String(decoding: text[bytes].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}
