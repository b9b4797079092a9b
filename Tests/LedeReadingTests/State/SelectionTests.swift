import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeReading

/// Selecting text by words, sentences and paragraphs.
@Suite struct SelectionTests {
  private static let fixture = FixtureArticle(
    """
    A Headline

    One two three. Four five six. Seven eight.

    Nine ten. Eleven twelve.
    """)

  private func selected(_ keys: String) -> String? {
    var reader = ReaderScript(Self.fixture, rows: 20, columns: 60)
    reader.type(keys)
    guard reader.state.isSelecting else { return nil }
    return reader.state.focusSpan.map { Self.fixture.article.document[$0] }
  }

  @Test(arguments: [
    ("v", "One two three."),
    ("vj", "One two three. Four five six."),
    ("v)", "One two three. Four five six."),
    ("v2j", "One two three. Four five six. Seven eight."),
    ("vjk", "One two three."),
    ("vw", "One two three. Four"),
    ("vwww", "One two three. Four five six."),
    ("vb", "One two"),
    ("vbb", "One"),
    ("vob", "Headline\n\nOne two three."),
    ("vow", "two three."),
    ("voww", "three."),
    ("vowww", "three. Four"),
    ("v}", "One two three. Four five six. Seven eight."),
    ("v}}", "One two three. Four five six. Seven eight.\n\nNine ten. Eleven twelve."),
    ("v3jj", "One two three. Four five six. Seven eight.\n\nNine ten. Eleven twelve."),
    ("))vk", "One two three. Four five six."),
    ("))vkj", "Four five six."),
    ("))vkjj", "Four five six. Seven eight."),
    ("))v{", "One two three. Four five six."),
    ("v<right><left>", "One two three."),
  ])
  func theSelectionGrowsAndShrinksAtOneEnd(_ keys: String, _ text: String) {
    #expect(selected(keys) == text)
  }

  @Test(arguments: ["vv", "v<esc>", "v/Nine<enter>", "vg<esc>"])
  func theSelectionEndsWithItsKeyEscOrAnotherFocus(_ keys: String) {
    #expect(selected(keys) == nil)
  }

  @Test func whatIsSelectedIsCopiedWithItsSource() {
    var reader = ReaderScript(Self.fixture, rows: 20, columns: 60)
    reader.type("vjy")
    #expect(
      reader.effects == [.copy("“One two three. Four five six.”\nA Headline\n")])
    #expect(!reader.state.isSelecting)
    #expect(reader.status.contains("Selection copied with its source"))
  }

  @Test func whatIsSelectedIsNoted() {
    var reader = ReaderScript(Self.fixture, rows: 20, columns: 60)
    reader.type("vbbanot two<enter>")
    let start = "A Headline\n\n".utf8.count
    #expect(reader.effects == [.addNote(Span(start, start + 3), "not two")])
    #expect(!reader.state.isSelecting)
  }

  @Test func escInTheNoteComesBackToTheSelection() {
    #expect(selected("vjanote<esc>") == "One two three. Four five six.")
  }

  @Test func theStatusLineCountsTheWordsAndTellsTheKeys() {
    var reader = ReaderScript(Self.fixture, rows: 20, columns: 80)
    reader.type("vj")
    #expect(reader.status.contains("6 words"))
    #expect(reader.status.contains("a note · y copy · ESC deselect  o other end"))
  }

  @Test func aPageOfTextKeepsItsMovingEndOnTheScreen() {
    let long = FixtureArticle(
      "T\n\n" + (1...60).map { "Sentence \($0) is here." }.joined(separator: "\n\n"))
    var reader = ReaderScript(long, rows: 10, columns: 60)
    reader.type("v40j")
    #expect(reader.state.isSelecting)
    #expect(reader.lines.contains { $0.contains("Sentence 41 is here.") })
  }

  @Test func withoutSentencesParagraphsAreSelected() {
    var reader = ReaderScript(Self.fixture, rows: 20, columns: 60, annotated: false)
    reader.type("}vj")
    #expect(
      reader.state.focusSpan.map { Self.fixture.article.document[$0] }
        == "One two three. Four five six. Seven eight.\n\nNine ten. Eleven twelve.")
  }
}
