import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeCommands

@Suite struct EmittedTextTests {
  /// A document whose blocks are drawn in `marked`: `p` is a paragraph, `c` is page furniture.
  private func document(_ marked: MarkedText) -> Document {
    let blocks = marked.marks.map { mark in
      Block(mark.label == "c" ? .chrome(.other) : .paragraph, mark.span, rule: "test")
    }
    return Document(utf8: Array(marked.text.utf8), blocks: blocks)
  }

  private func span(of word: String, in document: Document) throws -> Span {
    let text = String(decoding: document.utf8, as: UTF8.self)
    let range = try #require(text.firstRange(of: word))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Span(start, start + word.utf8.count)
  }

  @Test func furnitureIsLeftOutAndSpansFollow() throws {
    let document = document(
      MarkedText("⟦c:By ANA⟧\n⟦p:One “é” word.⟧\n⟦c:Share⟧\n\n\n⟦p:Two words.⟧\n"))
    let text = EmittedText(document)
    #expect(String(decoding: text.utf8, as: UTF8.self) == "One “é” word.\n\nTwo words.")
    for word in ["One", "é", "word.", "Two", "Two words."] {
      let shown = try #require(text.span(of: try span(of: word, in: document)))
      #expect(String(decoding: text.utf8[shown.range], as: UTF8.self) == word)
    }
  }

  @Test(arguments: ["By ANA", "Share"])
  func whatLiesInFurnitureHasNoPlace(_ word: String) throws {
    let document = document(MarkedText("⟦c:By ANA⟧\n⟦p:One.⟧\n⟦c:Share⟧\n"))
    #expect(EmittedText(document).span(of: try span(of: word, in: document)) == nil)
  }

  @Test func spansThatBeginOrEndInFurnitureAreCut() throws {
    let document = document(MarkedText("⟦c:By ANA⟧\n⟦p:One.⟧\n⟦c:Share⟧\n⟦p:Two.⟧\n⟦c:End⟧"))
    let text = EmittedText(document)
    let all = try #require(text.span(of: Span(0, document.utf8.count)))
    #expect(all == Span(0, text.utf8.count))
  }

  @Test func anEmptyDocumentHasAnEmptyText() {
    let text = EmittedText(Document(utf8: [], blocks: []))
    #expect(text.utf8.isEmpty)
    #expect(text.span(of: Span(0, 0)) == nil)
  }
}
