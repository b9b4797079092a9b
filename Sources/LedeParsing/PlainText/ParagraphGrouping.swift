import LedeDocument

/// Puts lines together into paragraphs, by the way this text marks them.
struct ParagraphGrouping {
  private let text: [UInt8]
  private let lines: [TextLine]
  private let shape: TextShape
  private(set) var paragraphs: [Paragraph] = []

  init(_ text: [UInt8], _ lines: [TextLine], _ shape: TextShape) {
    self.text = text
    self.lines = lines
    self.shape = shape
    guard shape.isProse else {
      if !lines.isEmpty { paragraphs = [Paragraph(.preformatted, 0..<lines.count, .notProse)] }
      return
    }
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end].blanksBefore == 0 { end += 1 }
      group(start..<end)
      start = end
    }
    mergePreformatted()
  }

  /// Divides lines with no blank line between them.
  private mutating func group(_ range: Range<Int>) {
    if let underlined = underlinedHeading(range) {
      paragraphs.append(underlined)
      if underlined.lines.upperBound < range.upperBound {
        group(underlined.lines.upperBound..<range.upperBound)
      }
      return
    }
    if isQuoted(range) {
      paragraphs.append(Paragraph(.quote, range, .quotedLines))
    } else if isDrawn(range) {
      paragraphs.append(Paragraph(.preformatted, range, .drawnLines))
    } else if isVerse(range) {
      paragraphs.append(Paragraph(.preformatted, range, .verse))
    } else {
      divide(range)
    }
  }

  private mutating func divide(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range.dropFirst() where !joins(index - 1, index) {
      append(start..<index)
      start = index
    }
    append(start..<range.upperBound)
  }

  private mutating func append(_ range: Range<Int>) {
    let line = lines[range.lowerBound]
    let mark = ListMark(in: text, line)
    guard let mark, mark.isBullet, let rest = mark.restStart else {
      let rule: Rule =
        range.count > 1 ? .wrappedLines : shape.wrapColumns == nil ? .ownLine : .blankLine
      paragraphs.append(Paragraph(.prose, range, rule))
      return
    }
    let depth = min(8, max(0, line.indent - shape.baseIndent) / 2)
    paragraphs.append(
      Paragraph(.listItem(depth: depth), range, .bullet, markLength: rest - line.start))
  }

  /// Whether the paragraph of line `first` goes on in the next one.
  private func joins(_ first: Int, _ second: Int) -> Bool {
    guard let width = shape.wrapColumns else { return false }
    let (line, next) = (lines[first], lines[second])
    if ListMark(in: text, next) != nil { return false }
    // A hanging indent under a list mark belongs to the item.
    let hangs = ListMark(in: text, line) != nil
    if next.indent >= line.indent + 2, !hangs { return false }
    // Ragged edges: some programs fill paragraphs a few columns short of the widest line.
    let isForced = text.withUnsafeBufferPointer {
      TextShape.isForced($0, line, next, width - 8)
    }
    if isForced { return true }
    return !endsSentence(line) && ASCII.isLower(text[next.start])
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    SentenceEnd.ends(text[line.start..<line.end])
  }

  /// A line of text over a line of only `=`, `-` or `~`, about as long.
  private func underlinedHeading(_ range: Range<Int>) -> Paragraph? {
    guard range.count >= 2 else { return nil }
    let (line, rule) = (lines[range.lowerBound], lines[range.lowerBound + 1])
    let sign = text[rule.start]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "~"),
      rule.columns >= 3, abs(rule.columns - line.columns) <= max(3, line.columns / 4),
      text[rule.start..<rule.end].allSatisfy({ $0 == sign }), text[line.start] != sign
    else { return nil }
    let level = sign == UInt8(ascii: "=") ? 1 : 2
    let end = range.lowerBound + 2
    var paragraph = Paragraph(.heading(level: level), range.lowerBound..<end, .underlined)
    paragraph.isUnderlined = true
    return paragraph
  }

  private func isQuoted(_ range: Range<Int>) -> Bool {
    range.allSatisfy { text[lines[$0].start] == UInt8(ascii: ">") }
      && range.contains { lines[$0].columns > 2 }
  }

  private func isDrawn(_ range: Range<Int>) -> Bool {
    guard range.count > 1 || isIndented(range) else { return false }
    var drawn = 0
    var indented = 0
    text.withUnsafeBufferPointer { bytes in
      for index in range {
        if LineShape(bytes, lines[index]).isDrawn { drawn += 1 }
        if lines[index].indent >= shape.baseIndent + 4 { indented += 1 }
      }
    }
    // Indented lines need less: two in five that look like code.
    return drawn * 5 >= range.count * (indented == range.count ? 2 : 3)
  }

  private func isIndented(_ range: Range<Int>) -> Bool {
    range.allSatisfy { lines[$0].indent >= shape.baseIndent + 4 }
  }

  /// Short lines that ended before they had to: verse, addresses, columns of words.
  private func isVerse(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, !shape.hasLongLines else { return false }
    let widest = range.map { lines[$0].indent + lines[$0].columns }.max() ?? 0
    let width = shape.wrapColumns ?? widest
    var forced = 0
    var marks = 0
    text.withUnsafeBufferPointer { bytes in
      for index in range.dropFirst() {
        if TextShape.isForced(bytes, lines[index - 1], lines[index], width) { forced += 1 }
        if ListMark(in: text, lines[index]) != nil { marks += 1 }
      }
    }
    // Nobody wraps text at half a page: lines that short were ended by their author.
    let endedByHand = forced * 4 < range.count - 1 || shape.wrapColumns == nil && widest < 45
    return endedByHand && marks * 2 < range.count
  }

  /// Neighbouring stretches that keep their lines become one, with the blank lines between them.
  private mutating func mergePreformatted() {
    var merged: [Paragraph] = []
    merged.reserveCapacity(paragraphs.count)
    for paragraph in paragraphs {
      if let last = merged.last, last.kind == .preformatted, paragraph.kind == .preformatted {
        merged[merged.count - 1].lines = last.lines.lowerBound..<paragraph.lines.upperBound
      } else {
        merged.append(paragraph)
      }
    }
    paragraphs = merged
  }
}

extension Rule {
  static let notProse: Rule = "not-prose"
  static let quotedLines: Rule = "quoted-lines"
  static let drawnLines: Rule = "drawn-lines"
  static let verse: Rule = "verse"
  static let wrappedLines: Rule = "wrapped-lines"
  static let ownLine: Rule = "line-is-paragraph"
  static let blankLine: Rule = "blank-line"
  static let underlined: Rule = "underlined"
  static let bullet: Rule = "bullet"
}
