import LedeDocument

/// Quotes as JSON Lines: the keys of `lede annotate`, with the article's, one quote an object.
struct QuotesAsJSON: JSONQuotePrinter {
  let unit: OffsetUnit

  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8] {
    let text = EmittedText(article.document)
    let places = QuotePlaces(text: text, offsets: OffsetMap(text.utf8, unit: unit))
    var json = JSONWriter()
    for quote in article.quotes {
      json.object { json in
        json.field("file", article.article.path.text)
        json.field("title", article.title)
        json.field("url", article.link)
        write(quote, places, to: &json)
        json.field("offsets", unit.rawValue)
      }
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ quote: SpokenQuote, _ places: QuotePlaces, to json: inout JSONWriter) {
    json.field("kind", quote.kind.rawValue)
    json.field("parts") { json in
      json.array(quote.paragraphs) { json, span in places.write(span, to: &json) }
    }
    guard let attribution = quote.attribution else { return }
    json.field("speaker") { places.write(attribution.speaker, to: &$0) }
    json.field("name", attribution.name)
    json.field("role", quote.role)
    json.field("entity", attribution.entity)
    if let cue = attribution.cue { json.field("cue") { places.write(cue, to: &$0) } }
    json.field("confidence", attribution.confidence)
    json.field("rule", attribution.rule.name)
  }
}

/// Where spans of a document lie in the text that `lede parse` and `lede annotate` print.
struct QuotePlaces {
  let text: EmittedText
  let offsets: OffsetMap

  /// Writes an object with `start`, `end` and `text`; one without them for what is not shown.
  func write(_ span: Span, to json: inout JSONWriter) {
    json.object { json in
      guard let shown = text.span(of: span) else { return }
      json.field("start", offsets(shown.start))
      json.field("end", offsets(shown.end))
      json.field("text") { $0.string(text.utf8[shown.range]) }
    }
  }
}
