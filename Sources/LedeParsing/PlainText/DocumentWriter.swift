import LedeDocument

/// Writes paragraphs of a text as the blocks of a document.
struct DocumentWriter {
  private(set) var utf8: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var inlines: [Inline] = []

  /// Longest block in bytes: layout wraps a whole block at once, and 32 KiB wrap in well under 1 ms.
  static let longestBlock = 32 * 1024

  private let text: [UInt8]
  private let lines: [TextLine]

  /// For Markdown, the destinations that links may name; nil for text without marks.
  private let references: [String: String]?

  init(_ text: [UInt8], _ lines: [TextLine], references: [String: String]? = nil) {
    self.text = text
    self.lines = lines
    self.references = references
    utf8.reserveCapacity(text.count + text.count / 8)
  }

  /// Appends `paragraph` as a block of `kind`, or as several if it is very long.
  mutating func append(_ paragraph: Paragraph, as kind: Block.Kind, rule: Rule) {
    if kind == .preformatted {
      appendLines(paragraph, rule)
      return
    }
    separate()
    let start = utf8.count
    for index in paragraph.lines.prefix(paragraph.textLineCount) {
      let line = lines[index]
      let isFirst = index == paragraph.lines.lowerBound
      var from = isFirst ? min(line.start + paragraph.markLength, line.end) : line.start
      if paragraph.kind == .quote { from = skipQuoteMarks(line) }
      if !isFirst { joinLine(from) }
      appendProse(from..<line.end)
    }
    while utf8.count > start, utf8.last == 0x20 { utf8.removeLast() }
    let found = references.map { takeMarks(from: start, paragraph.kind, $0) } ?? []
    close(from: start, kind, rule, found)
  }

  /// Takes the marks of Markdown out of `start...`.
  private mutating func takeMarks(
    from start: Int, _ kind: Paragraph.Kind, _ references: [String: String]
  ) -> [Inline] {
    var source = Array(utf8[start...])
    if case .heading = kind { source = MarkdownLine.withoutClosingHashes(source) }
    if kind == .tableRow { source = MarkdownLine.cells(source) }
    let markdown = MarkdownInlines(source, references: references)
    utf8.replaceSubrange(start..., with: markdown.utf8)
    return markdown.inlines
  }

  /// Past the `>` marks of a quoted line and the spaces between them.
  private func skipQuoteMarks(_ line: TextLine) -> Int {
    var index = line.start
    while index < line.end, text[index] == UInt8(ascii: ">") || isBlank(text[index]) { index += 1 }
    return index
  }

  /// Appends lines as they are, as furniture.
  mutating func appendFurniture(_ paragraph: Paragraph, _ reason: ChromeReason, rule: Rule) {
    separate()
    let start = utf8.count
    let last = paragraph.lines.upperBound - 1
    utf8.append(contentsOf: text[lines[paragraph.lines.lowerBound].rawStart..<lines[last].end])
    close(from: start, .chrome(reason), rule)
  }

  /// Two line ends before everything but the first block.
  private mutating func separate() {
    if !blocks.isEmpty { utf8.append(contentsOf: [0x0A, 0x0A]) }
  }

  /// Makes `start...` a block; cuts it at spaces where it is longer than `longestBlock`.
  /// The spans of `found` count from `start`.
  private mutating func close(
    from start: Int, _ kind: Block.Kind, _ rule: Rule, _ found: [Inline] = []
  ) {
    guard utf8.count > start else {
      // Nothing but marks: no block, and no separator for it.
      if !blocks.isEmpty { utf8.removeLast(2) }
      return
    }
    let long = Array(utf8[start...])
    guard long.count > Self.longestBlock else {
      blocks.append(Block(kind, Span(start, utf8.count), rule: rule))
      add(found, of: Span(0, long.count), at: start)
      return
    }
    utf8.removeSubrange(start...)
    var from = 0
    while from < long.count {
      let to = Self.cut(long, from)
      if from > 0 { separate() }
      let position = utf8.count
      utf8.append(contentsOf: long[from..<to])
      blocks.append(Block(kind, Span(position, utf8.count), rule: from == 0 ? rule : .splitLong))
      add(found, of: Span(from, to), at: position)
      from = to
      while from < long.count, long[from] == 0x20 { from += 1 }
    }
  }

  /// Adds the parts of inlines that lie in `part`, moved to where `part` now is.
  private mutating func add(_ found: [Inline], of part: Span, at position: Int) {
    for inline in found {
      guard let span = inline.span.intersection(part) else { continue }
      let shift = position - part.start
      inlines.append(Inline(inline.kind, Span(span.start + shift, span.end + shift)))
    }
  }

  /// Where the part from `from` on ends: at a space, or else between two scalars.
  private static func cut(_ bytes: [UInt8], _ from: Int) -> Int {
    let limit = from + longestBlock
    guard limit < bytes.count else { return bytes.count }
    // A word longer than half a block is no word.
    if let space = bytes[(from + longestBlock / 2)..<limit].lastIndex(of: 0x20) { return space }
    var end = limit
    while end > from + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Copies bytes, with every run of spaces and tabs as one space.
  private mutating func appendProse(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = text[index]
      index += 1
      guard byte == 0x09 || byte == 0x20 && index < range.upperBound && isBlank(text[index]) else {
        continue
      }
      utf8.append(contentsOf: text[start..<(index - 1)])
      utf8.append(0x20)
      while index < range.upperBound, isBlank(text[index]) { index += 1 }
      start = index
    }
    utf8.append(contentsOf: text[start..<range.upperBound])
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Puts what stands between two joined lines: a space, or nothing after a hyphen, after a dash
  /// that leans on its word, and between two characters of a script without spaces.
  private mutating func joinLine(_ next: Int) {
    let count = utf8.count
    guard count > 0, next < text.count else { return }
    // By index only: a slice that is still alive would make the append below copy everything.
    let last = utf8[count - 1]
    let before = count > 1 ? utf8[count - 2] : 0x20
    if last == UInt8(ascii: "-"), ASCII.isLetter(before), ASCII.isLetter(text[next]) { return }
    let lead = count >= 3 ? utf8[count - 3] : 0
    let isDash = lead == 0xE2 && before == 0x80 && last == 0x94
    if isDash, count == 3 || utf8[count - 4] != 0x20 { return }
    // Lead bytes E3 to E9 are kana and Han, EF full-width forms.
    let isWide = (0xE3...0xE9).contains(lead) || lead == 0xEF
    if isWide, (0xE3...0xE9).contains(text[next]) || text[next] == 0xEF { return }
    utf8.append(0x20)
  }

  /// Appends lines as they are, with the blank lines between them, in blocks cut at line ends.
  private mutating func appendLines(_ paragraph: Paragraph, _ rule: Rule) {
    var first = paragraph.lines.lowerBound
    while first < paragraph.lines.upperBound {
      var last = first
      while last + 1 < paragraph.lines.upperBound,
        lines[last + 1].end - lines[first].rawStart <= Self.longestBlock
      { last += 1 }
      separate()
      let start = utf8.count
      utf8.append(contentsOf: text[lines[first].rawStart..<lines[last].end])
      close(from: start, .preformatted, first == paragraph.lines.lowerBound ? rule : .splitLong)
      first = last + 1
    }
  }
}

extension Rule {
  static let splitLong: Rule = "long-paragraph"
}
