import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct AttributionTests {
  /// A text, the names of the speakers of its quotations in order, and the rules that found them.
  static let cases: [(text: String, names: [String], rules: [String])] = [
    ("“We won,” said Ann Lee, a nurse.", ["Ann Lee"], ["inverted-clause"]),
    ("“We won,” said Acme Corp. spokesman Bob Day.", ["Bob Day"], ["inverted-clause"]),
    ("“We won,” Ann Lee said on Monday.", ["Ann Lee"], ["following-clause"]),
    (
      "“We won,” Ann Lee, vice president for sales, Europe and Asia, said.", ["Ann Lee"],
      ["following-clause"]
    ),
    ("“Who won?” Ann Lee asked.", ["Ann Lee"], ["following-clause"]),
    ("“We won,” she said.\nAnn Lee left.", ["she"], ["following-clause"]),
    ("Ann Lee met Bob Day. “We won,” she said.", ["Ann Lee"], ["following-clause"]),
    ("Ann Lee met Bob Day. “We won,” he said.", ["Bob Day"], ["following-clause"]),
    ("The sale is “a good start,” according to Ann Lee.", ["Ann Lee"], ["according-to"]),
    (
      "Ann Lee, a nurse from Perth, said on Friday that it was “a bad idea” and is “not fair.”",
      ["Ann Lee", "Ann Lee"], ["preceding-clause", "same-paragraph"]
    ),
    ("Ann Lee: “We won.”", ["Ann Lee"], ["colon-speaker"]),
    (
      "Ann Lee left the hall early, adding that “nobody will miss it.”", ["Ann Lee"],
      ["participle-clause"]
    ),
    (
      "It was “a long day” and “a longer night,” said Ann Lee.", ["Ann Lee", "Ann Lee"],
      ["tail-clause", "inverted-clause"]
    ),
    (
      "“We won,” Ann Lee said. “We are glad.”", ["Ann Lee", "Ann Lee"],
      ["following-clause", "same-paragraph"]
    ),
    ("“We are glad. We won.”\n“So are they,” said Ann Lee.", ["Ann Lee"], ["inverted-clause"]),
    (
      "“We won,” Ann Lee said. “It was late.\n“And it was dark.”",
      ["Ann Lee", "Ann Lee", "Ann Lee"], ["following-clause", "same-paragraph", "carried-over"]
    ),
    ("Ann Lee said the hall was full.\n“It was a good day.”", ["Ann Lee"], ["previous-paragraph"]),
    (
      "“We won,” a spokesman for Ann Lee said.", ["a spokesman for Ann Lee"], ["following-clause"]
    ),
    (
      "The hotel’s new chief executive, Ann Lee, has said she will “shut it.”", ["Ann Lee"],
      ["preceding-clause"]
    ),
    ("“Slow is smooth.” — Ann Lee", ["Ann Lee"], ["dash-signature"]),
    (
      "“We won. It is late.” Ann Lee told the crowd.", ["Ann Lee"], ["following-sentence"]
    ),
    (
      "Ann Lee said she thinks the hall “is too small.”", ["Ann Lee"], ["preceding-clause"]
    ),
    ("“We won,” the company said in a statement.", ["the company"], ["following-clause"]),
    (
      "Acme Corp. left Oslo.\nThe company said it would “support every worker.”", ["Acme Corp."],
      ["preceding-clause"]
    ),
    (
      "Orvil Inc. sent Acme Corp. a sample. Acme said that it replied “within the agreed period.”",
      ["Acme Corp."], ["preceding-clause"]
    ),
    (
      "A spokeswoman for Acme Corp., who asked not to be named, said it has no plans. “We like it,” "
        + "she added.", ["A spokeswoman for Acme Corp."], ["following-clause"]
    ),
    (
      "“The record is the record,” said Acme’s spokesman, Gil Hansen.", ["Gil Hansen"],
      ["inverted-clause"]
    ),
    (
      "Ann Lee waved, though an adviser to President Bob Day said the talks were “too long.”",
      ["an adviser to President Bob Day"], ["preceding-clause"]
    ),
    (
      "A person close to Acme Corp., the Oslo lender, said it was “surprised by all this.”",
      ["A person close to Acme Corp."], ["preceding-clause"]
    ),
    (
      "A spokesman for the Teamsters union wrote to staff. “Nobody told us,” he said.",
      ["A spokesman for the Teamsters union"], ["following-clause"]
    ),
    (
      "“They said ‘wait here,’” Ann Lee recalled. “We did.”", ["Ann Lee", "Ann Lee"],
      ["following-clause", "same-paragraph"]
    ),
    ("“Why now?” Ann Lee demanded.", ["Ann Lee"], ["following-sentence"]),
    ("“It was late,” she surmised.\nAnn Lee left.", ["she"], ["following-clause"]),
    (
      "The hall was too small, Ann Lee said. “It was built for forty.”", ["Ann Lee"],
      ["previous-sentence"]
    ),
    ("Ann Lee issued a statement:\n“We won.”", ["Ann Lee"], ["introduced-paragraph"]),
    ("“Slow is smooth.”\n— Ann Lee", ["Ann Lee"], ["dash-signature"]),
    ("Ann Lee was defiant: “We go on.”", ["Ann Lee"], ["colon-clause"]),
    (
      "The vote went on for hours, with Ann Lee saying it was “a very bad joke.”", ["Ann Lee"],
      ["participle-clause"]
    ),
    (
      "A source speaking to Acme Corp. said the plan was “not a good one.”", ["A source"],
      ["preceding-clause"]
    ),
    (
      "Ann Lee called it “a very bad idea,” when Bob Day said it was over.", ["Ann Lee"],
      ["preceding-clause"]
    ),
    ("As Ann Lee put it, the hall is “not for sale.”", ["Ann Lee"], ["as-put"]),
    (
      "“Will it rain?” Ann Lee asked.\n“No,” said Bob Day.\n“Then we go.”",
      ["Ann Lee", "Bob Day", "Ann Lee"], ["following-clause", "inverted-clause", "conversation"]
    ),
    ("Officials of Acme Corp. met Ann Lee.\n“It was a good day.”", [], []),
  ]

  @Test(arguments: cases.indices)
  func namesTheSpeaker(_ index: Int) {
    let (text, names, rules) = Self.cases[index]
    let found = Pipeline().annotate(document(text)).quotations.compactMap(\.attribution)
    #expect(found.suffix(names.count).map(\.name) == names, "\(text)")
    #expect(found.suffix(rules.count).map(\.rule.name) == rules, "\(text)")
  }

  @Test func attributionHasMentionCueAndEntity() throws {
    let document = document("Ann Lee spoke first.\n“It is late,” she added.")
    let annotations = Pipeline().annotate(document)
    let attribution = try #require(annotations.quotations.first?.attribution)
    #expect(document[attribution.speaker] == "she")
    #expect(attribution.cue.map { document[$0] } == "added")
    #expect(attribution.name == "Ann Lee")
    #expect(attribution.entity == annotations.entities.first { $0.label == .person }?.id)
  }
}
