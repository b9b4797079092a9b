import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct IndirectSpeechTests {
  private static let cases: [(text: String, words: String?, speaker: String?)] = [
    (
      "Ann Lee said the bridge would open in May.", "the bridge would open in May", "Ann Lee"
    ),
    (
      "Ann Lee told reporters on Monday that the bridge would open in May.",
      "the bridge would open in May", "Ann Lee"
    ),
    (
      "The bridge would open in May, Ann Lee said on Monday.", "The bridge would open in May",
      "Ann Lee"
    ),
    (
      "The bridge would open in May, said Bob Day, a spokesman for the city.",
      "The bridge would open in May", "Bob Day"
    ),
    (
      "According to Ann Lee, the bridge would open in May.", "the bridge would open in May",
      "Ann Lee"
    ),
    (
      "The bridge would open in May, according to Ann Lee.", "The bridge would open in May",
      "Ann Lee"
    ),
    (
      "Bob Day, a pilot from Porto, said the bridge would open in May.",
      "the bridge would open in May", "Bob Day"
    ),
    ("Ann Lee thought the bridge would open in May.", nil, nil),
    ("The bridge, which opened in May, is closed again.", nil, nil),
  ]

  @Test(arguments: cases.indices)
  func reportedSpeechIsFoundWhereAVerbTellsOfIt(_ index: Int) {
    let (text, words, speaker) = Self.cases[index]
    let document = document(text)
    let quotes = Pipeline(findsIndirect: true).annotate(document).quotations
    #expect(quotes.map { document[$0.span] } == [words].compactMap(\.self), "\(text)")
    #expect(quotes.first?.attribution?.name == speaker, "\(text)")
    #expect(quotes.allSatisfy { $0.kind == .indirect && $0.markedSpan == $0.span })
  }

  @Test func aSentenceWithMarksHasNoOtherSpeech() {
    let document = document("Ann Lee said the bridge “is late,” and that it would open in May.")
    let quotes = Pipeline(findsIndirect: true).annotate(document).quotations
    #expect(quotes.map(\.kind) == [.mixed])
  }

  @Test func withoutTheOptionThereIsNone() {
    let document = document("Ann Lee said the bridge would open in May.")
    #expect(Pipeline().annotate(document).quotations.isEmpty)
  }
}
