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
    metadata.add(source, textOf: writer, saysDirection: reading.facts.saysDirection)
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
  fileprivate mutating func add(
    _ source: Source, textOf writer: PageWriter, saysDirection: Bool
  ) {
    let first = writer.blocks.first { $0.isProse }?.span.start ?? 0
    let sample = writer.utf8[min(first, writer.utf8.count)...]
    language = language ?? LanguageGuess.language(of: sample).map { Fact($0, rule: "small-words") }
    if !saysDirection { direction = ReadingDirection.direction(of: sample) }
  }
}
