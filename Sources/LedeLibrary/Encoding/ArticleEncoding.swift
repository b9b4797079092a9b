import LedeDocument

/// A parsed article as a text and the shape of it, which together give the same article back.
///
/// The text is what the article says without its page furniture, as the search index needs it; the
/// shape has everything else: blocks, inlines, facts, furniture, and what the parser thought of it.
struct ArticleEncoding: Equatable {
  /// Goes up when the shape is written in another way; older shapes can still be read.
  static let version: UInt8 = 1

  /// Valid UTF-8.
  let text: [UInt8]
  let shape: [UInt8]

  init(_ parsed: Parsed) {
    let document = parsed.document
    var writer = ByteWriter()
    writer.byte(Self.version)
    let (text, furniture) = Self.parts(of: document)
    self.text = text
    writer.run(furniture)
    writer.list(document.blocks) { $0.block($1) }
    var previous = 0
    writer.list(document.inlines) { $0.inline($1, after: &previous) }
    writer.metadata(document.metadata)
    writer.real(parsed.confidence)
    writer.rule(parsed.rule)
    writer.list(parsed.diagnostics) { writer, diagnostic in
      writer.text(diagnostic.message)
      writer.integer(diagnostic.inputOffset)
    }
    shape = writer.bytes
  }

  init(text: [UInt8], shape: [UInt8]) {
    self.text = text
    self.shape = shape
  }

  /// The article again.
  func parsed() throws(DamagedBytes) -> Parsed {
    var reader = ByteReader(shape)
    guard try reader.byte() == Self.version else { throw DamagedBytes(offset: 0) }
    let furniture = try reader.run()
    let blocks = try reader.list { (reader) throws(DamagedBytes) in try reader.block() }
    var previous = 0
    let inlines = try reader.list { (reader) throws(DamagedBytes) in
      try reader.inline(after: &previous)
    }
    let metadata = try reader.metadata()
    let confidence = try reader.real()
    let rule = try reader.rule()
    let diagnostics = try reader.list { (reader) throws(DamagedBytes) in
      Diagnostic(try reader.text(), at: try reader.integer())
    }
    let utf8 = Self.joined(text, furniture, blocks)
    guard (blocks.map(\.span) + inlines.map(\.span)).allSatisfy({ $0.end <= utf8.count }) else {
      throw DamagedBytes(offset: 0)
    }
    return Parsed(
      document: Document(utf8: utf8, blocks: blocks, inlines: inlines, metadata: metadata),
      confidence: confidence, rule: rule, diagnostics: diagnostics)
  }

  /// The bytes outside and inside of furniture.
  private static func parts(of document: Document) -> (text: [UInt8], furniture: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(document.utf8.count)
    var furniture: [UInt8] = []
    var offset = 0
    for block in document.blocks where block.isChrome && block.span.start >= offset {
      text += document.utf8[offset..<block.span.start]
      furniture += document.utf8[block.span.range]
      offset = block.span.end
    }
    text += document.utf8[offset...]
    return (text, furniture)
  }

  private static func joined(
    _ text: [UInt8], _ furniture: [UInt8], _ blocks: [Block]
  ) -> [UInt8] {
    guard !furniture.isEmpty else { return text }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(text.count + furniture.count)
    var (textOffset, furnitureOffset) = (0, 0)
    for block in blocks where block.isChrome && block.span.start >= utf8.count {
      let gap = min(block.span.start - utf8.count, text.count - textOffset)
      utf8 += text[textOffset..<textOffset + gap]
      textOffset += gap
      let count = min(block.span.count, furniture.count - furnitureOffset)
      utf8 += furniture[furnitureOffset..<furnitureOffset + count]
      furnitureOffset += count
    }
    utf8 += text[textOffset...]
    return utf8
  }
}
