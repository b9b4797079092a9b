import LedeDocument
import Testing

@testable import LedeAnnotation

/// Short texts with every way to quote in every style of marks: nothing is missed, nothing is extra,
/// and nobody says what somebody else said.
@Suite struct ShortTextTests {
  struct Case: Sendable {
    /// `<` and `>` stand for the outer marks, `[` and `]` for the inner ones.
    let text: String
    /// What is quoted, and by whom; nil where the text does not tell.
    let quotes: [(words: String, speaker: String?)]
  }

  static let styles: [(outer: (String, String), inner: (String, String))] = [
    (("“", "”"), ("‘", "’")), (("\"", "\""), ("'", "'")), (("«", "»"), ("“", "”")),
    (("„", "“"), ("‚", "‘")), (("''", "''"), ("'", "'")),
    (("‘", "’"), ("“", "”")),
  ]

  static let cases: [Case] = [
    // Nested.
    Case(
      text: "<She told me [never again] and left,> said Ann Lee. <That was all.>",
      quotes: [
        ("She told me [never again] and left,", "Ann Lee"), ("That was all.", "Ann Lee"),
      ]),
    Case(
      text: "Bob Day recalled the moment. <The guard shouted [everybody out], so we ran,> he said.",
      quotes: [("The guard shouted [everybody out], so we ran,", "Bob Day")]),
    // Split by its clause.
    Case(
      text: "<We knew,> Ann Lee said, <that the bridge was closed.>",
      quotes: [("We knew,", "Ann Lee"), ("that the bridge was closed.", "Ann Lee")]),
    Case(
      text: "<The harbour is safe,> said Bob Day, a pilot. <It has been for years.>",
      quotes: [("The harbour is safe,", "Bob Day"), ("It has been for years.", "Bob Day")]),
    // Over paragraphs.
    Case(
      text: "<We waited all night,> said Ann Lee. <Nobody came.\n<In the morning we went home.>",
      quotes: [
        ("We waited all night,", "Ann Lee"), ("Nobody came.", "Ann Lee"),
        ("In the morning we went home.", "Ann Lee"),
      ]),
    Case(
      text: "Bob Day made a statement:\n<The ferry will not sail on Sunday.>",
      quotes: [("The ferry will not sail on Sunday.", "Bob Day")]),
    // Interrupted.
    Case(
      text: "<I thought the roof — > Ann Lee began.\n<It held,> Bob Day said.",
      quotes: [("I thought the roof —", "Ann Lee"), ("It held,", "Bob Day")]),
    Case(
      text: "<Who is there?> Bob Day asked. <Only me,> said Ann Lee.",
      quotes: [("Who is there?", "Bob Day"), ("Only me,", "Ann Lee")]),
    // Fragments in the writer's sentence.
    Case(
      text: "Ann Lee called the plan <a very long shot> and said it was <bound to fail.>",
      quotes: [("a very long shot", "Ann Lee"), ("bound to fail.", "Ann Lee")]),
    // Said by nobody who is named.
    Case(
      text: "The wall had one line on it.\n<The tide always comes back.>",
      quotes: [("The tide always comes back.", nil)]),
  ]

  @Test(arguments: cases.indices, styles.indices)
  func quotesAreFoundWithTheirSpeakers(_ number: Int, _ style: Int) {
    let text = Self.written(Self.cases[number].text, in: style)
    let document = document(text)
    let quotes = Pipeline().annotate(document).quotations.filter { $0.kind != .scare }
    let expected = Self.cases[number].quotes
    #expect(
      quotes.map { document[$0.span] } == expected.map { Self.written($0.words, in: style) },
      "\(text)")
    #expect(quotes.map { $0.attribution?.name } == expected.map(\.speaker), "\(text)")
  }

  private static func written(_ text: String, in style: Int) -> String {
    let (outer, inner) = styles[style]
    return text.replacing("<", with: outer.0).replacing(" >", with: outer.1)
      .replacing(">", with: outer.1).replacing("[", with: inner.0).replacing("]", with: inner.1)
  }
}
