import LedeDocument

/// A text that grows, and what stands in it.
struct SampleText {
  private var utf8: [UInt8] = []
  private var blocks: [Block] = []
  private var start = 0
  private var kind = Block.Kind.paragraph
  private var ids: [String: Int] = [:]
  private(set) var title = ""
  private(set) var annotations = Annotations()

  init() { annotations.pipelineVersion = 1 }

  mutating func begin(_ kind: Block.Kind) {
    if !utf8.isEmpty { write("\n\n") }
    start = utf8.count
    self.kind = kind
  }

  mutating func write(_ text: String) { utf8 += Array(text.utf8) }

  mutating func end() {
    let span = Span(start, utf8.count)
    blocks.append(Block(kind, span, rule: "sample"))
    annotations.sentences.append(span)
  }

  mutating func add(_ text: String, as kind: Block.Kind) {
    begin(kind)
    write(text)
    end()
    if kind == .headline { title = text }
  }

  /// - Returns: The number of the entity.
  @discardableResult
  mutating func name(_ text: String, _ label: EntityLabel) -> Int {
    let from = utf8.count
    write(text)
    let id = ids[text] ?? annotations.entities.count
    if ids[text] == nil {
      ids[text] = id
      let alias = text.split(separator: " ").first.map(String.init) ?? text
      annotations.entities.append(
        Entity(
          id: id, canonicalName: text, label: label,
          aliases: label == .organization ? [alias] : []))
    }
    annotations.entities[id].mentions.append(annotations.mentions.count)
    annotations.mentions.append(
      EntityMention(
        span: Span(from, utf8.count), label: label, confidence: 0.9, entity: id, rule: "sample"))
    return id
  }

  mutating func quote(_ words: String, by speaker: String) {
    let open = utf8.count
    write("“\(words)” ")
    let inner = Span(open + 3, utf8.count - 4)
    let from = utf8.count
    let id = name(speaker, .person)
    let attribution = Attribution(
      speaker: Span(from, utf8.count), name: speaker, entity: id, rule: "sample")
    annotations.quotations.append(
      Quotation(
        span: inner, markedSpan: Span(open, inner.end + 3), kind: .direct,
        attribution: attribution))
    write(" said.")
  }

  /// Its paragraphs, without the headline.
  var paragraphs: [String] {
    blocks.filter { $0.kind == .paragraph }
      .map { String(decoding: utf8[$0.span.start..<$0.span.end], as: UTF8.self) }
  }

  var parsed: Parsed {
    Parsed(document: Document(utf8: utf8, blocks: blocks), confidence: 1, rule: "sample")
  }
}

extension Parsed {
  /// The same article with these facts.
  func with(title: String, url: String, site: String) -> Parsed {
    var metadata = Metadata()
    metadata.title = Metadata.Fact(title, rule: "sample")
    metadata.url = Metadata.Fact(url, rule: "sample")
    metadata.siteName = Metadata.Fact(site, rule: "sample")
    return Parsed(
      document: Document(utf8: document.utf8, blocks: document.blocks, metadata: metadata),
      confidence: confidence, rule: rule)
  }
}
