import LedeDocument

/// Divides Markdown into blocks. Source: CommonMark 0.31.2 sections 4 and 5, without HTML blocks and
/// with the pipe tables of GitHub Flavored Markdown.
struct MarkdownBlocks {
  private(set) var paragraphs: [Paragraph] = []
  /// Destinations of `[name]: destination` lines, by lower-case name.
  private(set) var references: [String: String] = [:]

  private let text: [UInt8]
  private let lines: [TextLine]
  /// Indents of the lists that are open, outermost first.
  private var listIndents: [Int] = []

  init(_ text: [UInt8], _ lines: [TextLine]) {
    self.text = text
    self.lines = lines
    var index = frontMatter()
    while index < lines.count { index = block(index) }
  }

  /// `---` lines around settings at the very start: kept as furniture by the parser.
  private mutating func frontMatter() -> Int {
    guard let first = lines.first, first.rawStart == 0, bytes(0).elementsEqual("---".utf8),
      let close = lines.indices.dropFirst().prefix(60).first(where: {
        bytes($0).elementsEqual("---".utf8) || bytes($0).elementsEqual("...".utf8)
      })
    else { return 0 }
    paragraphs.append(Paragraph(.preformatted, 0..<(close + 1), .frontMatter))
    return close + 1
  }

  /// Takes the block that starts at line `index`; returns the line after it.
  private mutating func block(_ index: Int) -> Int {
    let line = lines[index]
    if line.blanksBefore > 0, line.indent < (listIndents.last ?? 0) + 2,
      ListMark(in: text, line) == nil
    {
      listIndents = []
    }
    if let end = fence(index) { return end }
    if let level = headingLevel(index) { return heading(index, level) }
    if line.indent >= 4, listIndents.isEmpty { return indentedCode(index) }
    if isRuler(index) {
      paragraphs.append(Paragraph(.prose, index..<(index + 1), .ruler))
      return index + 1
    }
    if text[line.start] == UInt8(ascii: ">") { return quote(index) }
    if let mark = ListMark(in: text, line) { return item(index, mark) }
    if takeReference(index) { return index + 1 }
    if isTable(index) { return table(index) }
    return prose(index)
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> {
    text[lines[index].start..<lines[index].end]
  }

  private mutating func fence(_ index: Int) -> Int? {
    let sign = text[lines[index].start]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let length = bytes(index).prefix { $0 == sign }.count
    guard length >= 3, sign == UInt8(ascii: "~") || !bytes(index).dropFirst(length).contains(sign)
    else { return nil }
    var end = index + 1
    while end < lines.count {
      let run = bytes(end).prefix { $0 == sign }.count
      if run >= length, run == bytes(end).count { break }
      end += 1
    }
    if end > index + 1 {
      paragraphs.append(Paragraph(.preformatted, (index + 1)..<end, .fence))
    }
    return min(lines.count, end + 1)
  }

  private func headingLevel(_ index: Int) -> Int? {
    let level = bytes(index).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), lines[index].indent < 4 else { return nil }
    let next = bytes(index).dropFirst(level).first
    return next == nil || next == 0x20 || next == 0x09 ? level : nil
  }

  private mutating func heading(_ index: Int, _ level: Int) -> Int {
    let mark = bytes(index).dropFirst(level).prefix { ASCII.isSpace($0) }.count + level
    paragraphs.append(
      Paragraph(.heading(level: level), index..<(index + 1), .hashes, markLength: mark))
    return index + 1
  }

  private mutating func indentedCode(_ index: Int) -> Int {
    var end = index + 1
    while end < lines.count, lines[end].indent >= 4 { end += 1 }
    paragraphs.append(Paragraph(.preformatted, index..<end, .indentedCode))
    return end
  }

  /// Three or more `-`, `*` or `_` and nothing else but spaces.
  private func isRuler(_ index: Int) -> Bool {
    let sign = text[lines[index].start]
    guard "-*_".utf8.contains(sign) else { return false }
    let signs = bytes(index).filter { $0 != 0x20 && $0 != 0x09 }
    return signs.count >= 3 && signs.allSatisfy { $0 == sign }
  }

  private mutating func quote(_ index: Int) -> Int {
    var start = index
    var end = index
    func isQuoted(_ at: Int) -> Bool { text[lines[at].start] == UInt8(ascii: ">") }
    while end < lines.count, end == index || lines[end].blanksBefore == 0, isQuoted(end) {
      // A line of `>` alone parts paragraphs inside the quote.
      if bytes(end).allSatisfy({ $0 == UInt8(ascii: ">") || $0 == 0x20 }) {
        if end > start { paragraphs.append(Paragraph(.quote, start..<end, .quotedLines)) }
        start = end + 1
      }
      end += 1
    }
    if end > start { paragraphs.append(Paragraph(.quote, start..<end, .quotedLines)) }
    return max(end, index + 1)
  }

  private mutating func item(_ index: Int, _ mark: ListMark) -> Int {
    let indent = lines[index].indent
    while let last = listIndents.last, last > indent { listIndents.removeLast() }
    if listIndents.last.map({ indent >= $0 + 2 }) ?? true { listIndents.append(indent) }
    var end = index + 1
    while end < lines.count, !interrupts(end) { end += 1 }
    // Numbers are text: a reader must not have to count.
    let markLength = mark.isBullet ? (mark.restStart ?? lines[index].end) - lines[index].start : 0
    paragraphs.append(
      Paragraph(
        .listItem(depth: min(8, listIndents.count - 1)), index..<end, .bullet,
        markLength: markLength))
    return end
  }

  /// Whether line `index` cannot go on with the paragraph before it.
  private func interrupts(_ index: Int) -> Bool {
    let line = lines[index]
    if line.blanksBefore > 0 || ListMark(in: text, line) != nil || isRuler(index) { return true }
    let first = text[line.start]
    return first == UInt8(ascii: ">") || headingLevel(index) != nil
      || bytes(index).starts(with: "```".utf8) || bytes(index).starts(with: "~~~".utf8)
  }

  private mutating func prose(_ index: Int) -> Int {
    var end = index + 1
    while end < lines.count {
      if lines[end].blanksBefore == 0, let level = underline(end) {
        var paragraph = Paragraph(.heading(level: level), index..<(end + 1), .underlined)
        paragraph.isUnderlined = true
        paragraphs.append(paragraph)
        return end + 1
      }
      if interrupts(end) { break }
      end += 1
    }
    paragraphs.append(Paragraph(.prose, index..<end, .blankLine))
    return end
  }

  private func underline(_ index: Int) -> Int? {
    let sign = text[lines[index].start]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"), lines[index].columns >= 2,
      bytes(index).allSatisfy({ $0 == sign })
    else { return nil }
    return sign == UInt8(ascii: "=") ? 1 : 2
  }

  private func isTable(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0,
      bytes(index).contains(UInt8(ascii: "|"))
    else { return false }
    return isDelimiterRow(index + 1)
  }

  private func isDelimiterRow(_ index: Int) -> Bool {
    bytes(index).contains(UInt8(ascii: "-")) && bytes(index).contains(UInt8(ascii: "|"))
      && bytes(index).allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private mutating func table(_ index: Int) -> Int {
    var end = index
    while end < lines.count, end == index || lines[end].blanksBefore == 0,
      bytes(end).contains(UInt8(ascii: "|"))
    {
      if !isDelimiterRow(end) {
        paragraphs.append(Paragraph(.tableRow, end..<(end + 1), .pipeTable))
      }
      end += 1
    }
    return end
  }

  /// Notes `[name]: destination`, which is no text.
  private mutating func takeReference(_ index: Int) -> Bool {
    let line = bytes(index)
    guard line.first == UInt8(ascii: "["), let close = line.prefix(200).firstIndex(of: 0x5D),
      close > line.startIndex + 1, line[close...].dropFirst().first == UInt8(ascii: ":")
    else { return false }
    let destination = line[(close + 2)...].drop { ASCII.isSpace($0) }.prefix { !ASCII.isSpace($0) }
    guard !destination.isEmpty else { return false }
    let name = line[(line.startIndex + 1)..<close].map(ASCII.lowercase)
    references[String(decoding: name, as: UTF8.self)] = String(decoding: destination, as: UTF8.self)
    return true
  }
}

extension Rule {
  static let frontMatter: Rule = "front-matter"
  static let ruler: Rule = "thematic-break"
  static let fence: Rule = "code-fence"
  static let hashes: Rule = "hash-heading"
  static let indentedCode: Rule = "indented-code"
  static let pipeTable: Rule = "pipe-table"
}
