import LedeDocument
import LedeParsing
import Testing

@Suite struct ParagraphTests {
  @Test func linesBetweenBlankLinesAreParagraphs() {
    #expect(
      outlined("Ferry Service Returns\n\nThe ferry is back.\n\nIt runs at noon.\n")
        == """
        headline: Ferry Service Returns
        paragraph: The ferry is back.
        paragraph: It runs at noon.
        """)
  }

  @Test func wrappedLinesAreJoinedWithASpace() {
    let text = """
      The harbor board voted on Monday to close the eastern pier until the
      end of the year, a decision that leaves two ferry lines without a place
      to land in winter.

      Boats will use the northern pier, which the board rebuilt in 2019 after
      a storm.
      """
    let parsed = ArticleParser().parse(Source(bytes: Array(text.utf8)))
    #expect(parsed.document.blocks.count == 2)
    #expect(
      parsed.document[parsed.document.blocks[1].span]
        == "Boats will use the northern pier, which the board rebuilt in 2019 after a storm.")
  }
}
