import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct SequencePackerTests {
  private func sequences(_ text: String, limit: Int) throws -> [PieceSequence] {
    let utf8 = Array(text.utf8)
    let document = Document(
      utf8: utf8, blocks: [Block(.paragraph, Span(0, utf8.count), rule: "test")])
    let tokens = TokenizedText(document)
    var packer = SequencePacker(
      tokens, flags: [NameFlags](repeating: [], count: tokens.tokens.count),
      try NameWeights(TinyWeights()), limit: limit)
    return packer.sequences()
  }

  @Test func wholeSentencesArePutTogetherUpToTheLimit() throws {
    // Each sentence has six pieces: five words that are unknown, and the full stop.
    let text = Array(repeating: "One two three four five.", count: 5).joined(separator: " ")
    let found = try sequences(text, limit: 15)
    #expect(found.map(\.tokens) == [0..<12, 12..<24, 24..<30])
    #expect(found.map(\.pieces.count) == [14, 14, 8])
    for sequence in found {
      #expect(sequence.pieces.first == 2 && sequence.pieces.last == 3)
      #expect(sequence.shapes.count == sequence.pieces.count)
      #expect(sequence.flags.count == sequence.pieces.count)
      #expect(sequence.first.count == sequence.tokens.count && sequence.first.first == 1)
    }
  }

  @Test func aSentenceLongerThanASequenceIsCut() throws {
    let found = try sequences(String(repeating: "word ", count: 100), limit: 40)
    #expect(found.map(\.tokens) == [0..<38, 38..<76, 76..<100])
  }

  @Test func noTextHasNoSequences() throws {
    #expect(try sequences("", limit: 40).isEmpty)
  }
}
