import LedeAnnotation
import LedeDocument

/// One article as a line of JSON, by the contract in the README.
struct ArticleJSON {
  private let parsed: Parsed
  private let annotations: Annotations?
  private let unit: OffsetUnit
  private let text: EmittedText
  private let offsets: OffsetMap

  /// `annotations` are nil for `lede parse`, which shows none.
  init(_ parsed: Parsed, annotations: Annotations?, unit: OffsetUnit) {
    self.parsed = parsed
    self.annotations = annotations
    self.unit = unit
    text = EmittedText(parsed.document)
    offsets = OffsetMap(text.utf8, unit: unit)
  }

  func write(to json: inout JSONWriter, file: String) {
    json.object { json in
      json.field("file", file)
      writeMetadata(to: &json)
      json.field("text") { $0.string(text.utf8) }
      writeBlocks(to: &json)
      writeLinks(to: &json)
      writeCaptions(to: &json)
      writeChrome(to: &json)
      writeJudgement(to: &json)
      if let annotations { write(annotations, to: &json) }
    }
    json.endLine()
  }

  private func writeMetadata(to json: inout JSONWriter) {
    let metadata = parsed.document.metadata
    // The path of a file is no address; it stands under "file".
    json.field("url", metadata.url.map(\.value).flatMap { $0.contains("://") ? $0 : nil })
    json.field("title", metadata.title?.value)
    json.field("byline", metadata.byline?.value)
    json.field("editor", metadata.editor?.value)
    json.field("published", metadata.published?.value)
    json.field("dateline", metadata.dateline?.value)
    json.field("site", metadata.siteName?.value)
    json.field("language", metadata.language?.value)
    json.field("excerpt", metadata.excerpt?.value)
    json.field("dir", metadata.direction.rawValue)
  }

  private func writeBlocks(to json: inout JSONWriter) {
    json.field("paragraphs") { json in
      json.array(text.blocks) { $0.string(text.utf8[$1.span.range]) }
    }
    json.field("blocks") { json in
      json.array(text.blocks) { json, shown in
        json.object { json in
          json.field("kind", shown.block.kind.name)
          json.field("level", shown.block.kind.level)
          writeEnds(of: shown.span, to: &json)
        }
      }
    }
  }

  private func writeLinks(to json: inout JSONWriter) {
    json.field("links") { json in
      json.array(parsed.document.inlines) { json, inline in
        guard case .link(let destination) = inline.kind, let span = text.span(of: inline.span)
        else { return }
        json.object { json in
          writeEnds(of: span, to: &json)
          json.field("url", destination)
        }
      }
    }
  }

  private func writeCaptions(to json: inout JSONWriter) {
    let captions = parsed.document.blocks.filter { $0.kind == .caption }
    guard !captions.isEmpty else { return }
    json.field("captions") { json in
      json.array(captions) { json, block in
        json.object { json in
          json.field("text") { $0.string(parsed.document.utf8[block.span.range]) }
          json.field("rule", block.rule.name)
        }
      }
    }
  }

  private func writeChrome(to json: inout JSONWriter) {
    json.field("chrome") { json in
      json.array(parsed.document.blocks) { json, block in
        guard case .chrome(let reason) = block.kind else { return }
        json.object { json in
          json.field("kind", reason.rawValue)
          json.field("text") { $0.string(parsed.document.utf8[block.span.range]) }
          json.field("rule", block.rule.name)
        }
      }
    }
  }

  private func writeJudgement(to json: inout JSONWriter) {
    json.field("confidence", parsed.confidence)
    json.field("rule", parsed.rule.name)
    json.field("diagnostics") { json in
      json.array(parsed.diagnostics) { json, diagnostic in
        json.object { json in
          json.field("message", diagnostic.message)
          json.field("inputOffset", diagnostic.inputOffset)
        }
      }
    }
    json.field("offsets", unit.rawValue)
  }
}

extension ArticleJSON {
  private func write(_ annotations: Annotations, to json: inout JSONWriter) {
    json.field("entities") { json in
      json.array(annotations.mentions) { write($1, to: &$0) }
    }
    json.field("index") { json in
      json.array(annotations.entities) { write($1, to: &$0) }
    }
    json.field("quotes") { json in
      json.array(annotations.quotations) { write($1, to: &$0) }
    }
  }

  private func write(_ mention: EntityMention, to json: inout JSONWriter) {
    guard let span = text.span(of: mention.span) else { return }
    json.object { json in
      writeStretch(span, to: &json)
      json.field("type", mention.label.rawValue)
      json.field("entity", mention.entity)
      json.field("confidence", mention.confidence)
      json.field("rule", mention.rule.name)
    }
  }

  private func write(_ entity: Entity, to json: inout JSONWriter) {
    json.object { json in
      json.field("entity", entity.id)
      json.field("name", entity.canonicalName)
      json.field("type", entity.label.rawValue)
      json.field("aliases") { $0.array(entity.aliases) { $0.string($1.utf8) } }
      json.field("ticker", entity.ticker)
      json.field("role", entity.role)
      json.field("mentions", entity.mentions.count)
    }
  }

  private func write(_ quotation: Quotation, to json: inout JSONWriter) {
    guard let span = text.span(of: quotation.span) else { return }
    json.object { json in
      writeStretch(span, to: &json)
      json.field("kind", quotation.kind.rawValue)
      if quotation.continuesPrevious { json.field("continues", true) }
      guard let attribution = quotation.attribution else { return }
      writeStretch(attribution.speaker, named: "speaker", to: &json)
      json.field("name", attribution.name)
      json.field("entity", attribution.entity)
      if let cue = attribution.cue { writeStretch(cue, named: "cue", to: &json) }
      json.field("confidence", attribution.confidence)
      json.field("rule", attribution.rule.name)
    }
  }

  /// Writes where a span of the document is shown, and its text; nothing if it is not.
  private func writeStretch(_ span: Span, named name: StaticString, to json: inout JSONWriter) {
    guard let shown = text.span(of: span) else { return }
    json.field(name) { json in json.object { writeStretch(shown, to: &$0) } }
  }

  private func writeStretch(_ span: Span, to json: inout JSONWriter) {
    writeEnds(of: span, to: &json)
    json.field("text") { $0.string(text.utf8[span.range]) }
  }

  private func writeEnds(of span: Span, to json: inout JSONWriter) {
    json.field("start", offsets(span.start))
    json.field("end", offsets(span.end))
  }
}

extension Block.Kind {
  /// The kind's name in JSON.
  fileprivate var name: String {
    switch self {
    case .headline: "headline"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list-item"
    case .blockQuote: "block-quote"
    case .preformatted: "preformatted"
    case .caption: "caption"
    case .tableRow: "table-row"
    case .chrome: "chrome"
    }
  }

  /// 2…6 for headings, the depth of list items; nil for what has no levels.
  fileprivate var level: Int? {
    switch self {
    case .heading(let level): level
    case .listItem(let depth): depth
    default: nil
    }
  }
}
