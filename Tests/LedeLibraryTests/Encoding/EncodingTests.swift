import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct EncodingTests {
  /// An article with every kind of block and inline, every fact, and furniture at both ends.
  static let parsed: Parsed = {
    let kinds: [Block.Kind] = [
      .chrome(.navigation), .headline, .heading(level: 3), .paragraph, .listItem(depth: 2),
      .blockQuote, .chrome(.playerInstructions), .preformatted, .caption, .tableRow,
      .chrome(.legal),
    ]
    var utf8: [UInt8] = Array("\n ".utf8)
    var blocks: [Block] = []
    for (index, kind) in kinds.enumerated() {
      let start = utf8.count
      utf8 += Array("Block \(index) — naïve “words”, 日本語".utf8)
      blocks.append(Block(kind, Span(start, utf8.count), rule: Rule("rule-\(index % 3)")))
      utf8 += Array(String(repeating: "\n", count: index % 3 + 1).utf8)
    }
    let at = blocks[3].span.start
    let inlines = [
      Inline(.strong, Span(at, at + 5)), Inline(.emphasis, Span(at, at + 2)),
      Inline(.code, Span(at + 6, at + 7)),
      Inline(.link(destination: "https://example.com/a?b#c"), Span(at + 8, at + 16)),
    ]
    var metadata = Metadata()
    metadata.title = Metadata.Fact("Title", rule: "a")
    metadata.byline = Metadata.Fact("Ana Müller", rule: "b")
    metadata.editor = Metadata.Fact("", rule: "c")
    metadata.siteName = Metadata.Fact("Site", rule: "a")
    metadata.published = Metadata.Fact("2012-10-08T09:30+02:00", rule: "a")
    metadata.dateline = Metadata.Fact("ROME", rule: "a")
    metadata.language = Metadata.Fact("en", rule: "a")
    metadata.url = Metadata.Fact("https://example.com/x", rule: "a")
    metadata.excerpt = Metadata.Fact("Short", rule: "a")
    metadata.direction = .rightToLeft
    return Parsed(
      document: Document(utf8: utf8, blocks: blocks, inlines: inlines, metadata: metadata),
      confidence: 0.1 + 0.2, rule: "trees",
      diagnostics: [Diagnostic("odd", at: 7), Diagnostic("", at: 0)])
  }()

  static let annotations: Annotations = {
    var annotations = Annotations()
    annotations.pipelineVersion = 12
    annotations.sentences = [Span(2, 9), Span(9, 9), Span(20, 41)]
    annotations.mentions = EntityLabel.allCases.enumerated().map { index, label in
      EntityMention(
        span: Span(index * 3, index * 3 + 2), label: label,
        confidence: Double(index) / 7, entity: index % 2, rule: Rule("rule-\(index % 4)"),
        link: index % 3 == 0 ? nil : EntityLink(rule: "surname", confidence: 0.9))
    }
    annotations.entities = [
      Entity(
        id: 0, canonicalName: "Cisco Systems Inc.", label: .organization,
        aliases: ["Cisco", "CSCO"], ticker: "CSCO", role: "maker of routers",
        roleRule: "apposition",
        mentions: [0, 2, 4, 6, 8, 10]),
      Entity(id: 1, canonicalName: "Ana", label: .person, mentions: [1, 3, 5, 7, 9, 11]),
    ]
    annotations.quotations = [
      Quotation(
        span: Span(5, 9), markedSpan: Span(4, 10), kind: .direct,
        attribution: Attribution(
          speaker: Span(0, 3), name: "Ana", entity: 1, cue: Span(11, 15), rule: "said",
          confidence: 0.875)),
      Quotation(span: Span(20, 22), markedSpan: Span(20, 22), kind: .indirect),
      Quotation(
        span: Span(30, 31), markedSpan: Span(29, 32), kind: .mixed,
        attribution: Attribution(speaker: Span(40, 42), name: "he", rule: "he", confidence: 0.5),
        continuesPrevious: true),
      Quotation(span: Span(33, 34), markedSpan: Span(32, 35), kind: .scare),
    ]
    annotations.references = [
      Reference(span: Span(10, 12), kind: .pronoun, entity: 1, confidence: 0.7, rule: "subject"),
      Reference(span: Span(50, 61), kind: .nominal, entity: 0, confidence: 1, rule: "role"),
    ]
    return annotations
  }()

  @Test func articlesComeBackExactly() throws {
    let encoding = ArticleEncoding(Self.parsed)
    #expect(try encoding.parsed() == Self.parsed)
  }

  @Test func theTextThatIsSearchedHasNoFurniture() {
    let text = String(decoding: ArticleEncoding(Self.parsed).text, as: UTF8.self)
    #expect(text.contains("Block 1 "))
    #expect(!text.contains("Block 0 ") && !text.contains("Block 6 ") && !text.contains("Block 10 "))
  }

  @Test func anEmptyArticleComesBackExactly() throws {
    let parsed = Parsed(document: Document(utf8: [], blocks: []), confidence: 0, rule: "empty")
    #expect(try ArticleEncoding(parsed).parsed() == parsed)
  }

  @Test func annotationsComeBackExactly() throws {
    let encoding = AnnotationsEncoding(Self.annotations)
    #expect(try encoding.annotations(length: 100) == Self.annotations)
  }

  /// A field that is added to the vocabulary must be added to the encoding, and its version raised.
  @Test func everyFieldIsEncoded() {
    #expect(Mirror(reflecting: Self.parsed).children.count == 4)
    #expect(Mirror(reflecting: Self.parsed.document).children.count == 4)
    #expect(Mirror(reflecting: Self.parsed.document.metadata).children.count == 10)
    #expect(Mirror(reflecting: Self.parsed.document.blocks[0]).children.count == 3)
    #expect(Mirror(reflecting: Self.parsed.document.inlines[0]).children.count == 2)
    #expect(Mirror(reflecting: Self.annotations).children.count == 6)
    #expect(Mirror(reflecting: Self.annotations.mentions[0]).children.count == 6)
    #expect(Mirror(reflecting: Self.annotations.entities[0]).children.count == 8)
    #expect(Mirror(reflecting: Self.annotations.quotations[0]).children.count == 5)
  }

  @Test func damagedBytesNeverTrap() {
    let encoding = ArticleEncoding(Self.parsed)
    let annotations = AnnotationsEncoding(Self.annotations).bytes
    var numbers = SeededNumbers(1)
    for round in 0..<4000 {
      var shape = encoding.shape
      var bytes = annotations
      if round % 2 == 0 {
        shape.removeLast(Int.random(in: 0..<shape.count, using: &numbers))
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &numbers))
      }
      for _ in 0..<3 where !shape.isEmpty && !bytes.isEmpty {
        shape[Int.random(in: shape.indices, using: &numbers)] = .random(
          in: 0...255, using: &numbers)
        bytes[Int.random(in: bytes.indices, using: &numbers)] = .random(
          in: 0...255, using: &numbers)
      }
      let article = StoredArticle.parsed(ArticleEncoding(text: encoding.text, shape: shape))
      #expect(article.document.blocks.allSatisfy { $0.span.end <= article.document.utf8.count })
      _ = try? AnnotationsEncoding(bytes: bytes).annotations(length: 100)
    }
  }

  @Test(arguments: [0, 1, -1, 63, -64, 64, 1 << 40, .max, .min])
  func integersComeBack(_ value: Int) throws {
    var writer = ByteWriter()
    writer.integer(value)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.integer() == value)
  }

  @Test(arguments: [0.0, -0.0, 0.1, .infinity, .nan, .leastNonzeroMagnitude])
  func realsComeBackBitByBit(_ value: Double) throws {
    var writer = ByteWriter()
    writer.real(value)
    writer.real(value)
    var reader = ByteReader(writer.bytes)
    _ = try reader.real()
    #expect(try reader.real().bitPattern == value.bitPattern)
  }
}
