import LedeDocument
import LedeTestSupport
import Testing

@Suite struct SpanTests {
  @Test func countsBytesNotCharacters() {
    let marked = MarkedText("It’s ⟦X:“café”⟧.")
    let document = Document(utf8: Array(marked.text.utf8), blocks: [])
    #expect(marked.marks[0].span == Span(7, 18))
    #expect(document[marked.marks[0].span] == "“café”")
  }

  @Test func ordersEnclosingSpanFirst() {
    #expect([Span(3, 4), Span(0, 2), Span(0, 9)].sorted() == [Span(0, 9), Span(0, 2), Span(3, 4)])
  }

  @Test func spansThatOnlyTouchDoNotOverlap() {
    #expect(!Span(0, 3).overlaps(Span(3, 5)))
    #expect(Span(0, 3).intersection(Span(3, 5)) == nil)
    #expect(Span(0, 4).intersection(Span(3, 5)) == Span(3, 4))
  }

  @Test func findsTheBlockOfAnOffsetAndOfTheSeparatorAfterIt() {
    let blocks = [
      Block(.headline, Span(1, 4), rule: "test"), Block(.paragraph, Span(6, 9), rule: "test"),
    ]
    let document = Document(utf8: Array(" abc\n\ndef\n".utf8), blocks: blocks)
    #expect([0, 1, 4, 6, 9].map(document.blockIndex(at:)) == [nil, 0, 0, 1, 1])
  }
}
