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

  @Test func longLinesAreParagraphsWithoutBlankLinesBetween() {
    let long = String(repeating: "The board met again and put the matter off. ", count: 4)
    #expect(outlined("Board Meets\n\(long)\n\(long)").split(separator: "\n").count == 3)
  }

  @Test func wrappedLinesAreJoinedWithASpace() {
    let text = """
      The harbor board voted on Monday to close the eastern pier until the
      end of the year, a decision that leaves two ferry lines without a place
      to land in winter.

      Boats will use the northern pier, which the board rebuilt in 2019 after
      a storm.
      """
    #expect(
      outlined(text) == """
        paragraph: The harbor board voted on Monday to close the eastern pier until the end of the \
        year, a decision that leaves two ferry lines without a place to land in winter.
        paragraph: Boats will use the northern pier, which the board rebuilt in 2019 after a storm.
        """)
  }

  @Test func anIndentedLineOpensAParagraphOfWrappedText() {
    let text = """
        The harbor board voted on Monday to close the eastern pier until
      the end of the year, a decision that leaves two ferry lines without
      a place to land in winter and the captains without much to say.
        Boats will use the northern pier, which the board rebuilt in 2019
      after a storm had taken half of it away in a single night of rain.
        Nobody spoke against the plan, and nobody spoke for it either, in
      a meeting that was over before the coffee had come to the table.
      """
    let blocks = outlined(text).split(separator: "\n")
    #expect(blocks.count == 3)
    #expect(blocks.last?.hasPrefix("paragraph: Nobody spoke against") == true)
  }

  @Test func hyphensAndDashesAtLineEndsTakeNoSpace() {
    let text = """
      The committee that was to decide about the future of the long-
      distance trains has met for the last time, its chairman said—
      without a word about the past—on the platform of the station.
      """
    #expect(outlined(text).contains("long-distance trains"))
    #expect(outlined(text).contains("said—without a word"))
  }

  @Test(arguments: [
    """
    The tide comes in,
    the tide goes out,
    and all the boats
    turn round about.
    """,
    """
    2024-03-01 10:00:01 INFO  server started on port 8080
    2024-03-01 10:00:05 WARN  slow request /index 1204ms
    2024-03-01 10:00:09 INFO  server stopped
    """,
    """
    int main(void) {
      puts("hello");
      return 0;
    }
    """,
    """
      /\\_/\\
     ( o.o )
      > ^ <
    """,
    """
    Name      Boats   Crew
    Eastern       3     14
    Northern      2      9
    """,
  ])
  func verseLogsCodeDrawingsAndColumnsKeepTheirLines(_ text: String) {
    let document = ArticleParser().parse(Source(bytes: Array(text.utf8)), as: .text).document
    #expect(document.blocks.map(\.kind) == [.preformatted])
    #expect(String(decoding: document.utf8, as: UTF8.self) == text)
  }

  @Test func listsQuotesAndUnderlinesAreKnownInPlainText() {
    let text = """
      What Changed at the Pier
      ========================

      The board agreed on two things after a long evening of talk about money and ships:

      - a new crane
      - a lamp at the end of the pier

      > The lamp is the better of the two,
      > said the keeper.
      """
    #expect(
      outlined(text) == """
        headline: What Changed at the Pier
        paragraph: The board agreed on two things after a long evening of talk about money and ships:
        item 0: a new crane
        item 0: a lamp at the end of the pier
        quote: The lamp is the better of the two, said the keeper.
        """)
  }

  @Test func aLoneAsteriskStaysInPlainText() {
    #expect(outlined("A *footnote mark and 2 * 3 stay.").contains("*footnote mark and 2 * 3"))
  }

  @Test func aLongParagraphIsCutAtSpaces() {
    let text = String(repeating: "and so it went ", count: 10_000)
    let document = ArticleParser().parse(Source(bytes: Array(text.utf8)), as: .text).document
    #expect(document.blocks.count > 4)
    #expect(document.blocks.allSatisfy { $0.span.count <= 32 * 1024 })
    #expect(document.blocks.dropFirst().allSatisfy { $0.rule == "long-paragraph" })
    let words = document.blocks.map { document[$0.span].split(separator: " ").count }.reduce(0, +)
    #expect(words == 40_000)
  }

  @Test func blocksAreTwoLineEndsApart() {
    let text = "One Two\n\n\n\nThree is here.\n\nFour is there.\n"
    let document = ArticleParser().parse(Source(bytes: Array(text.utf8)), as: .text).document
    #expect(
      String(decoding: document.utf8, as: UTF8.self)
        == "One Two\n\nThree is here.\n\nFour is there.")
  }
}
