import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeAnnotation

@Suite struct QuotationTests {
  /// `D`, `M` and `S` are direct, mixed and scare quotes.
  @Test(arguments: [
    "“⟦D:We won.⟧” The crowd cheered.",
    "\"⟦D:We won,⟧\" Ann Lee said, \"⟦D:and we will again.⟧\"",
    "``⟦D:It works,⟧'' he said.",
    "''⟦D:It works,⟧'' he said.",
    "«⟦D:Nous y sommes,⟧» said Marie Blanc.",
    "„⟦D:Wir gehen,⟧“ said Karl Braun.",
    "‘⟦D:I do not think so,⟧’ said Lord Reith.",
    "'⟦D:I do not think so,⟧' said Lord Reith.",
    "The players’ union and the ’90s. It’s the boys’ club.",
    "Ann Lee said the plan was “⟦M:a good start⟧” and “⟦M:long overdue.⟧”",
    "They sang on “Face the Morning” last week.",
    "The so-called “⟦S:experts⟧” met.",
    "He is 6'2\" tall and the pipe is 3\" wide.",
    "He said “⟦D:The sign read “stay out” in red,⟧” and left.",
    "“⟦D:He wrote \"no\" on it,⟧” she said.",
    "\"⟦D:He wrote “no” on it,⟧\" she said.",
    "In her book, “Notes From the Harbour,” Ann Lee said it rained.",
    "Ann Lee told CNN’s “Good Evening Oslo,” a talk show, that it rained.",
    "Ann Lee Asks: ‘⟦D:Who Will Pay for the Bridge?⟧’",
    "<a title=\"one two three\">Ann Lee</a> left.",
    "“⟦D:One mark is missing. The paragraph ends.⟧\nAnn Lee left.\n“⟦D:We won,⟧” said Bob Day.",
    "‘⟦D:This goes on and on.⟧\n‘⟦D:And here it ends,⟧’ said Ann Lee.",
    "“⟦D:This goes on and on.⟧\n“⟦D:And here it ends,⟧” said Ann Lee.",
  ])
  func findsWhatStandsBetweenMarks(_ marked: String) {
    let marked = MarkedText(marked)
    let names: [Quotation.Kind: String] = [.direct: "D", .mixed: "M", .scare: "S"]
    let quotations = Pipeline().annotate(document(marked.text)).quotations
    #expect(quotations.map(\.span) == marked.marks.map(\.span))
    #expect(quotations.map { names[$0.kind] ?? "?" } == marked.marks.map(\.label))
  }

  @Test func marksAreKeptBesideTheWords() throws {
    let document = document("“No,” he said.")
    let quotation = try #require(Pipeline().annotate(document).quotations.first)
    #expect(document[quotation.span] == "No,")
    #expect(document[quotation.markedSpan] == "“No,”")
  }

  /// Which quotations go on with the one before.
  @Test(arguments: [
    ("“One.\n“Two,” said Ann Lee.", [false, true]),
    ("“One.”\n“Two,” said Ann Lee.", [false, false]),
    ("“One.\nThen it rained.\n“Two,” said Ann Lee.", [false, false]),
    ("\"One.\n\"Two.\n\"Three,\" said Ann Lee.", [false, true, true]),
    ("“One.\n\"Two,\" said Ann Lee.", [false, false]),
  ])
  func speechGoesOnWhereAParagraphIsNotClosed(_ text: String, _ continues: [Bool]) {
    let quotations = Pipeline().annotate(document(text)).quotations
    #expect(quotations.map(\.continuesPrevious) == continues)
  }
}
