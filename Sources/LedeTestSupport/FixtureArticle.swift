import Foundation
import LedeDocument
import LedeReading

/// An article whose blocks, names and quotes are drawn into its text, so that screens and reading
/// can be tested without the parser and the annotator.
///
/// Blocks are parted by blank lines. The first is the headline; `# ` begins a heading, `- ` a list
/// item, `> ` a block quote, `~ ` page furniture. Marks are `⟦PERSON:…⟧` and the other labels of
/// JSON, `⟦Q speaker:“…”⟧` for a quotation with its marks, `⟦LINK address:…⟧`, `⟦EM:…⟧`.
public struct FixtureArticle: Sendable {
  public let article: Article
  public let reading: Reading

  public init(_ marked: String, name: String = "fixture.txt", isPartial: Bool = false) {
    let (text, kinds) = Self.withoutBlockSigns(marked)
    let drawn = MarkedText(text)
    var blocks: [Block] = []
    var offset = 0
    for (index, part) in drawn.text.components(separatedBy: "\n\n").enumerated() {
      let end = offset + part.utf8.count
      blocks.append(Block(kinds[index], Span(offset, end), rule: Self.rule(of: kinds[index])))
      offset = end + 2
    }
    var metadata = Metadata()
    if let first = blocks.first, first.kind == .headline {
      let title = Array(drawn.text.utf8)[first.span.range]
      metadata.title = Metadata.Fact(String(decoding: title, as: UTF8.self), rule: "first-line")
    }
    metadata.byline = Metadata.Fact("Ada Writer", rule: "byline-line")
    let document = Document(
      utf8: Array(drawn.text.utf8), blocks: blocks, inlines: Self.inlines(drawn.marks),
      metadata: metadata)
    let parsed = Parsed(document: document, confidence: 0.9, rule: "plain-text")
    article = Article(name: name, parsed: parsed, isPartial: isPartial)
    let annotations = Self.annotations(drawn.marks, in: document)
    reading = Reading(
      annotations: annotations,
      script: PlaybackScript(document: document, sentences: annotations.sentences))
  }

  private static func withoutBlockSigns(_ text: String) -> (String, [Block.Kind]) {
    var kinds: [Block.Kind] = []
    let parts = text.components(separatedBy: "\n\n").enumerated().map { index, part -> String in
      let signs: [(String, Block.Kind)] = [
        ("# ", .heading(level: 2)), ("- ", .listItem(depth: 0)), ("> ", .blockQuote),
        ("~ ", .chrome(.contact)), ("` ", .preformatted),
      ]
      if let sign = signs.first(where: { part.hasPrefix($0.0) }) {
        kinds.append(sign.1)
        return String(part.dropFirst(2))
      }
      kinds.append(index == 0 ? .headline : .paragraph)
      return part
    }
    return (parts.joined(separator: "\n\n"), kinds)
  }

  private static func rule(of kind: Block.Kind) -> Rule {
    if case .chrome = kind { "contact-line" } else { "blank-lines" }
  }

  private static func inlines(_ marks: [MarkedText.Mark]) -> [Inline] {
    marks.compactMap { mark in
      let words = mark.label.split(separator: " ", maxSplits: 1)
      if words[0] == "EM" { return Inline(.emphasis, mark.span) }
      guard words[0] == "LINK" else { return nil }
      return Inline(.link(destination: String(words.last ?? "")), mark.span)
    }
  }

  private static func annotations(
    _ marks: [MarkedText.Mark], in document: Document
  ) -> Annotations {
    var annotations = Annotations()
    for mark in marks {
      guard let label = EntityLabel(rawValue: mark.label) else { continue }
      let name = document[mark.span]
      let entity = annotations.entities.firstIndex {
        $0.label == label && ($0.canonicalName == name || $0.canonicalName.hasSuffix(" \(name)"))
      }
      let id = entity ?? annotations.entities.count
      if entity == nil {
        annotations.entities.append(Entity(id: id, canonicalName: name, label: label))
      } else if annotations.entities[id].canonicalName != name,
        !annotations.entities[id].aliases.contains(name)
      {
        annotations.entities[id].aliases.append(name)
      }
      annotations.entities[id].mentions.append(annotations.mentions.count)
      annotations.mentions.append(
        EntityMention(span: mark.span, label: label, confidence: 0.9, entity: id, rule: "drawn"))
    }
    annotations.sentences = sentences(of: document)
    annotations.quotations = marks.compactMap { quotation($0, annotations, document) }
    return annotations
  }

  private static func quotation(
    _ mark: MarkedText.Mark, _ annotations: Annotations, _ document: Document
  ) -> Quotation? {
    let words = mark.label.split(separator: " ", maxSplits: 1)
    guard words[0] == "Q" else { return nil }
    let inner = Span(mark.span.start + 3, mark.span.end - 3)  // “ and ” take three bytes each
    let name = words.count == 2 ? String(words[1]) : nil
    let attribution = name.map { name in
      let entity = annotations.entities.first { $0.canonicalName == name }
      let speaker = entity.map { annotations.mentions[$0.mentions[0]].span } ?? inner
      return Attribution(
        speaker: speaker, name: name, entity: entity?.id, cue: nil, rule: "drawn")
    }
    return Quotation(
      span: inner, markedSpan: mark.span, kind: .direct, attribution: attribution)
  }

  /// A sentence ends at a full stop before a space or the end of its block.
  private static func sentences(of document: Document) -> [Span] {
    var sentences: [Span] = []
    for block in document.blocks where !block.isChrome {
      var start = block.span.start
      for offset in block.span.range where document.utf8[offset] == 0x2E {
        let next = offset + 1
        guard next == block.span.end || document.utf8[next] == 0x20 else { continue }
        sentences.append(Span(start, next))
        start = min(block.span.end, next + 1)
      }
      if start < block.span.end { sentences.append(Span(start, block.span.end)) }
    }
    return sentences
  }
}
