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
}
