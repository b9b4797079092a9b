import LedeDocument
import LedeReading
import Testing

@Suite struct SearchPropertyTests {
  /// Texts over few letters, so that matches are many and overlap.
  static let letters = Array("aab(.éÉ日\u{1F600}B").map(String.init)

  @Test func textIsFoundWhereANaiveSearchFindsIt() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      let paragraphs = (0..<3).map { _ in random(upTo: 40, using: &generator) }
      let query = random(upTo: 4, using: &generator)
      let document = searchDocument(paragraphs[0], paragraphs[1], paragraphs[2])
      let ignoresCase = !query.contains { $0.isUppercase }
      let found = SearchPattern(literal: query).matches(in: document).spans
      #expect(found == naive(query, ignoringCase: ignoresCase, in: document), "\(query)")
    }
  }

  @Test func anyPatternAndAnyTextGiveSortedMatchesInsideBlocks() {
    var generator = SeededGenerator(seed: 5)
    let signs = Array(#"ab.é*+?()[]{}|^$\wdsb1,:=!<>-K "#).map(String.init)
    for _ in 0..<3_000 {
      let query = (0..<Int.random(in: 0...10, using: &generator))
        .map { _ in signs[Int.random(in: 0..<signs.count, using: &generator)] }.joined()
      let document = searchDocument(
        random(upTo: 60, using: &generator), "", random(upTo: 60, using: &generator))
      let result = SearchPattern(query).matches(in: document)
      var end = 0
      for span in result.spans {
        #expect(span.start >= end && !span.isEmpty, "\(query)")
        #expect(document.blocks.contains { $0.span.contains(span) }, "\(query)")
        end = span.end
      }
      let blocks = SearchPattern(query).matchingBlocks(in: document)
      let expected = document.blocks.indices.filter { index in
        result.spans.contains { document.blocks[index].span.contains($0) }
      }
      #expect(blocks == expected, "\(query)")
    }
  }

  private func random(upTo count: Int, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...count, using: &generator))
      .map { _ in Self.letters[Int.random(in: 0..<Self.letters.count, using: &generator)] }
      .joined()
  }

  private func naive(_ query: String, ignoringCase: Bool, in document: Document) -> [Span] {
    let wanted = ignoringCase ? query.lowercased() : query
    var spans: [Span] = []
    for block in document.blocks {
      var offset = block.span.start
      while offset + query.utf8.count <= block.span.end {
        let span = Span(offset, offset + query.utf8.count)
        let text = String(validating: document.utf8[span.range], as: UTF8.self)
        if let text, (ignoringCase ? text.lowercased() : text) == wanted {
          spans.append(span)
          offset = span.end
        } else {
          offset += 1
        }
      }
    }
    return spans
  }
}
