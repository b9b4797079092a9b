import LedeDocument
import LedeParsing
import Testing

@Suite struct HeadlineTests {
  private static let body = """
    The ferry between the two islands is running again after a winter in which nobody crossed the
    strait, the harbor board said on Monday in a short note to its members and to the captains.
    """.replacing("\n", with: " ")

  @Test(
    arguments: [
      ("Ferry Service Returns to the Islands\n\n", "Ferry Service Returns to the Islands"),
      ("Who Will Run the Ferry?\n\n", "Who Will Run the Ferry?"),
      (
        "News\n\nFerry Service Returns to the Islands\n\nBy Jane Doe\n\n",
        "Ferry Service Returns to the Islands"
      ),
      ("Ferry Returns\n\nThe strait opens after a long winter\n\n", "Ferry Returns"),
      ("The ferry is back.\n\n", nil),
      ("", nil),
    ] as [(String, String?)])
  func isTheLineAboveTheArticle(_ head: String, _ title: String?) {
    let text = Array((head + Self.body + "\n\n" + Self.body).utf8)
    let parsed = ArticleParser().parse(Source(bytes: text), as: .text)
    #expect(parsed.document.metadata.title?.value == title)
    #expect(parsed.document.blocks.filter { $0.kind == .headline }.count == (title == nil ? 0 : 1))
  }
}
