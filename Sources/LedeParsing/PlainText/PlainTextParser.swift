import LedeDocument

/// Reads plain text: finds its paragraphs, its headline, its facts and its page furniture.
struct PlainTextParser {
  let keepsChrome: Bool

  func parse(_ source: Source) -> Parsed {
    let decoded = TextDecoding(source)
    let cleaned = TextCleaning(decoded.utf8, inputOffset: decoded.skipped)
    let text = cleaned.utf8
    let lines = TextLine.lines(of: text)
    let shape = TextShape(text, lines)
    let grouping = ParagraphGrouping(text, lines, shape)
    let outline = Outline(text, lines, grouping.paragraphs, keepsChrome: keepsChrome)
    var writer = DocumentWriter(text, lines)
    for (index, paragraph) in grouping.paragraphs.enumerated() {
      let (kind, rule) = outline.blocks[index]
      writer.append(paragraph, as: kind, rule: rule)
    }
    var metadata = outline.facts
    metadata.add(source, textOf: writer)
    let document = Document(utf8: writer.utf8, blocks: writer.blocks, metadata: metadata)
    return Parsed(
      document: document, confidence: outline.confidence, rule: shape.rule,
      diagnostics: cleaned.diagnostics)
  }
}

extension TextShape {
  /// The name of the way paragraphs were found.
  var rule: Rule {
    if !isProse { return "preformatted-text" }
    return wrapColumns == nil ? "paragraph-lines" : "wrapped-paragraphs"
  }
}
