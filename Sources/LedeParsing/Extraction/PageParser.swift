import LedeDocument

/// Reads a web page: finds its article, its facts and what to leave out.
struct PageParser {
  let keepsChrome: Bool

  func parse(_ source: Source) -> Parsed {
    let reading = PageReading(source)
    let page = PageMeasure(reading.walk)
    let scores = ExtractionModel.trained.scores(page, reading.hints)
    let choice = PageChoice(page, scores)
    let outline = PageOutline(page, choice, reading, scores, keepsChrome: keepsChrome)
    var writer = PageWriter(reading, page)
    writer.append(headline: reading.facts.metadata.title?.value)
    for row in page.blocks.indices { writer.append(row, outline.roles[row]) }
    writer.append(structuredTextOf: reading.facts, isNeeded: writer.isEmpty)
    var metadata = reading.facts.metadata
    metadata.add(textOf: writer, said: outline.direction)
    return Parsed(
      document: Document(
        utf8: writer.utf8, blocks: writer.blocks, inlines: writer.sortedInlines,
        metadata: metadata),
      confidence: writer.tookStructuredText ? 0.4 : choice.confidence,
      rule: writer.tookStructuredText ? "structured-data" : choice.rule,
      diagnostics: reading.diagnostics)
  }
}

extension Metadata {
  /// Adds what the article's text tells where the page says nothing.
  mutating func add(textOf writer: PageWriter, said: Direction?) {
    let first = writer.blocks.first { $0.isProse && $0.kind != .caption }
    let start = first?.span.start ?? writer.utf8.count
    let sample = writer.utf8[start...]
    language = language ?? LanguageGuess.language(of: sample).map { Fact($0, rule: "small-words") }
    direction = said ?? ReadingDirection.direction(of: sample)
    if excerpt == nil, let first {
      let text = writer.utf8[first.span.range]
      excerpt = Fact(Self.opening(text), rule: "first-paragraph")
    }
  }

  /// The first 300 bytes, cut at a space.
  private static func opening(_ text: ArraySlice<UInt8>) -> String {
    guard text.count > 300 else { return String(decoding: text, as: UTF8.self) }
    let head = text.prefix(300)
    let end = head.lastIndex(of: 0x20) ?? text.prefix(297).lastIndex { $0 & 0xC0 != 0x80 }
    return String(decoding: head[..<(end ?? head.startIndex)], as: UTF8.self) + "…"
  }
}
