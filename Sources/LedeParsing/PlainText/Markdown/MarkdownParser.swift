import LedeDocument

/// Reads Markdown: its blocks, its inline marks and the facts in its front matter.
struct MarkdownParser {
  func parse(_ source: Source) -> Parsed {
    let decoded = TextDecoding(source)
    let cleaned = TextCleaning(decoded.utf8, inputOffset: decoded.skipped)
    let lines = TextLine.lines(of: cleaned.utf8)
    let blocks = MarkdownBlocks(cleaned.utf8, lines)
    var writer = DocumentWriter(cleaned.utf8, lines, references: blocks.references)
    var metadata = Metadata()
    let headline = Self.headline(blocks.paragraphs)
    for (index, paragraph) in blocks.paragraphs.enumerated() {
      if paragraph.rule == .frontMatter {
        metadata = Self.facts(cleaned.utf8, lines[paragraph.lines])
        writer.appendFurniture(paragraph, .other, rule: .frontMatter)
      } else {
        let kind = index == headline ? .headline : paragraph.blockKind
        writer.append(paragraph, as: kind, rule: paragraph.rule)
      }
    }
    if let title = writer.blocks.first(where: { $0.kind == .headline }) {
      let text = String(decoding: writer.utf8[title.span.range], as: UTF8.self)
      metadata.title = metadata.title ?? Metadata.Fact(text, rule: title.rule)
    }
    metadata.add(source, textOf: writer)
    let document = Document(
      utf8: writer.utf8, blocks: writer.blocks, inlines: writer.inlines, metadata: metadata)
    return Parsed(
      document: document, confidence: 1, rule: "markdown", diagnostics: cleaned.diagnostics)
  }

  /// The first heading, if nothing but front matter stands above it, or a heading of level 1.
  private static func headline(_ paragraphs: [Paragraph]) -> Int? {
    let first = paragraphs.first?.rule == .frontMatter ? 1 : 0
    if paragraphs.indices.contains(first), case .heading = paragraphs[first].kind { return first }
    return paragraphs.firstIndex { $0.kind == .heading(level: 1) }
  }

  /// `title:`, `author:` and `date:` of the front matter.
  private static func facts(_ text: [UInt8], _ lines: ArraySlice<TextLine>) -> Metadata {
    var facts = Metadata()
    for line in lines {
      let parts = text[line.start..<line.end].split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = String(
        decoding: parts[1].filter { $0 != UInt8(ascii: "\"") }.drop { ASCII.isSpace($0) },
        as: UTF8.self)
      guard !value.isEmpty else { continue }
      let fact = Metadata.Fact(value, rule: .frontMatter)
      switch String(decoding: parts[0].map(ASCII.lowercase), as: UTF8.self) {
      case "title": facts.title = fact
      case "author", "by": facts.byline = fact
      case "date", "published":
        facts.published = PublicationDate(value).map { Metadata.Fact($0.iso, rule: .frontMatter) }
      default: break
      }
    }
    return facts
  }
}

extension Metadata {
  /// Adds what the source and the text itself tell: address, language and direction.
  mutating func add(_ source: Source, textOf writer: DocumentWriter) {
    if let address = source.url, address.utf8.starts(with: "http".utf8) {
      url = Fact(address, rule: "input")
    }
    let first = writer.blocks.first { $0.isProse }?.span.start ?? 0
    let sample = writer.utf8[min(first, writer.utf8.count)...]
    language = language ?? LanguageGuess.language(of: sample).map { Fact($0, rule: "small-words") }
    direction = ReadingDirection.direction(of: sample)
  }
}
