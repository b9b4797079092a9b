import LedeDocument
import LedeParsing
import LedeTestSupport
import Testing

@Suite struct MarkdownTests {
  @Test func blocksAreKnownByTheirMarks() {
    let text = """
      # The *Ferry* Returns #

      First line,
      second line.

      Details
      -------

      * one
        * deeper
      1. first

      > quoted
      > on

      ```
      let x = 1

      let y = 2
      ```

      | a | b |
      |---|---|
      | 1 | 2 |
      """
    #expect(
      outlined(text, as: .markdown) == """
        headline: The Ferry Returns
        paragraph: First line, second line.
        heading 2: Details
        item 0: one
        item 1: deeper
        item 0: 1. first
        quote: quoted on
        preformatted: let x = 1

        let y = 2
        row: a | b
        row: 1 | 2
        """)
  }

  @Test(arguments: [
    ("*it* and _that_ and **both**", "⟦em:it⟧ and ⟦em:that⟧ and ⟦st:both⟧"),
    ("***all***", "⟦em:⟦st:all⟧⟧"),
    ("`a *b* c` and ``x`y``", "⟦co:a *b* c⟧ and ⟦co:x`y⟧"),
    ("see [the *docs*](https://x.example/a_(b) \"t\")", "see ⟦li:the ⟦em:docs⟧⟧"),
    ("[docs][d] and [d]\n\n[d]: https://x.example", "⟦li:docs⟧ and ⟦li:d⟧"),
    ("<https://x.example>", "⟦li:https://x.example⟧"),
    ("![a picture](p.png) of it", "a picture of it"),
    ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
    ("a \\*star\\* and [no link]", "a *star* and [no link]"),
    ("*open and [open and `open", "*open and [open and `open"),
  ])
  func inlineMarksBecomeSpans(_ source: String, _ expected: String) {
    let document = ArticleParser().parse(Source(bytes: Array(source.utf8)), as: .markdown).document
    let marked = MarkedText(expected)
    #expect(String(decoding: document.utf8, as: UTF8.self) == marked.text)
    #expect(document.inlines.map { name($0.kind) } == marked.marks.map(\.label))
    #expect(document.inlines.map(\.span) == marked.marks.map(\.span))
  }

  private func name(_ kind: Inline.Kind) -> String {
    switch kind {
    case .emphasis: "em"
    case .strong: "st"
    case .code: "co"
    case .link: "li"
    }
  }

  @Test func frontMatterGivesFactsAndIsKeptAsChrome() {
    let text =
      "---\ntitle: \"The Ferry\"\nauthor: Jane Roe\ndate: 2024-03-05\n---\nThe ferry is back.\n"
    let document = ArticleParser().parse(Source(bytes: Array(text.utf8)), as: .markdown).document
    #expect(document.metadata.title?.value == "The Ferry")
    #expect(document.metadata.byline?.value == "Jane Roe")
    #expect(document.metadata.published?.value == "2024-03-05")
    #expect(document.blocks.map(\.kind) == [.chrome(.other), .paragraph])
  }
}
