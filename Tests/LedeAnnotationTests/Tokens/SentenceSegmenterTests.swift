import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeAnnotation

@Suite struct SentenceSegmenterTests {
  private func sentences(_ text: String) -> [String] {
    let document = document(text)
    return TokenizedText(document).sentences.map { document[$0.span] }
  }

  /// `|` stands where a sentence ends.
  @Test(arguments: [
    "Mr. Ode met Dr. Ray on Sept. 3 in St. Paul.| They talked.",
    "She works for Acme Corp. in the U.S. today.",
    "She works for Acme Corp.| The company makes soap.",
    "He lives in the U.S.| He likes it.",
    "He lives in the U.S. Army base.",
    "They left at 5 p.m. on Monday.| It rained at 6 a.m.| Nobody cared.",
    "“It works.”| The room was silent.",
    "“Does it work?” Ann Lee said.| Nobody knew.",
    "“Stop!” he cried.| He fell.",
    "It fell (by half.)| Then it rose.",
    "J. R. Ewing shot first.| So did J. Doe.",
    "Prices rose 4.5 percent to $3.20 vs. 1999.| Nothing else did.",
    "He paused... and went on.| Really?| Yes!",
    "It grew vs. No. 3 in Jan. 2011 and Feb.| But why?",
  ])
  func abbreviationsEndNoSentenceAndMarksBelongToIt(_ marked: String) {
    let expected = marked.split(separator: "|").map {
      String($0.drop(while: { $0 == " " }))
    }
    #expect(sentences(marked.filter { $0 != "|" }) == expected)
  }

  @Test func abbreviationEndsTheLastSentenceOfItsParagraph() {
    #expect(
      sentences("He runs Acme Inc.\nShe does not.") == ["He runs Acme Inc.", "She does not."])
  }

  @Test func chromeHasNoSentences() {
    let text = "Share this."
    let block = Block(.chrome(.share), Span(0, text.utf8.count), rule: "test")
    let annotations = Pipeline().annotate(Document(utf8: Array(text.utf8), blocks: [block]))
    #expect(annotations.sentences.isEmpty && annotations.mentions.isEmpty)
  }
}
