import Testing

@testable import LedeLibrary

@Suite struct QueryParserTests {
  /// 2026-11-25, some hours into the day.
  static let now = Timestamp(milliseconds: 1_795_600_000_000)

  @Test(arguments: [
    ("", "all"),
    ("cisco", "cisco"),
    ("cisco zte", "(cisco & zte)"),
    ("\"export controls\" chips", "(“export controls” & chips)"),
    ("“export controls”", "“export controls”"),
    ("unread", "<unread>"),
    ("\"unread\"", "“unread”"),
    ("is:starred", "<starred>"),
    ("UNREAD tag:Chips", "(<unread> & tag=Chips)"),
    ("from:reuters", "from=reuters"),
    ("FROM:reuters", "from=reuters"),
    ("said:\"Tim Cook\" about:cisco", "(said=“Tim Cook” & about=cisco)"),
    ("-read", "!<read>"), ("!read", "!<read>"), ("not read", "!<read>"),
    ("not not read", "<read>"), ("-not -read", "!<read>"),
    ("a or b c", "(a | (b & c))"), ("a | b", "(a | b)"), ("a OR b", "(a | b)"),
    ("a and b", "(a & b)"),
    ("(a or b) c", "((a | b) & c)"),
    ("-(a or tag:b)", "!(a | tag=b)"),
    ("after:2026-01", ">=2026-01-01"), ("since:2026", ">=2026-01-01"),
    ("before:2026-02-03", "<2026-02-03"), ("on:2026-02", "(>=2026-02-01 & <2026-03-01)"),
    ("after:today", ">=2026-11-25"), ("after:yesterday", ">=2026-11-24"),
    ("after:7d", ">=2026-11-18"), ("before:1y", "<2025-11-25"),
    ("state-of-the-art", "state-of-the-art"),
    ("a - b", "(a & - & b)"),
    ("https://example.com/a", "https://example.com/a"),
    ("10:30", "10:30"),
    ("title:\"chip war\" by:müller", "(title=“chip war” & by=müller)"),
    ("folder:News lang:en note:why", "(folder=News & lang=en & note=why)"),
  ])
  func queriesAreRead(_ example: (text: String, dump: String)) {
    let parser = QueryParser(example.text, now: Self.now)
    #expect(parser.query.dump == example.dump)
    #expect(parser.faults.isEmpty)
  }

  @Test(arguments: [
    ("fron:reuters", "reuters", QueryFault.Kind.unknownField("fron", suggestion: "from"), 0..<5),
    ("xyzzy:a b", "(a & b)", .unknownField("xyzzy", suggestion: nil), 0..<6),
    ("unread tag:", "<unread>", .missingValue("tag"), 7..<11),
    ("tag: a", "a", .missingValue("tag"), 0..<4),
    ("a \"b c", "(a & “b c”)", .openQuote, 2..<3),
    ("(a b", "(a & b)", .openParenthesis, 0..<1),
    ("a) b", "(a & b)", .strayParenthesis, 1..<2),
    ("a or", "a", .missingTerm("or"), 2..<4),
    ("a not", "a", .missingTerm("not"), 2..<5),
    ("after:soon a", "a", .badDate("soon"), 6..<10),
    ("is:odd", "all", .unknownField("is:odd", suggestion: nil), 3..<6),
  ])
  func whatIsOddIsTold(
    _ example: (text: String, dump: String, kind: QueryFault.Kind, range: Range<Int>)
  ) {
    let parser = QueryParser(example.text, now: Self.now)
    #expect(parser.query.dump == example.dump)
    #expect(parser.faults == [QueryFault(kind: example.kind, range: example.range)])
    #expect(parser.faults.allSatisfy { !$0.description.isEmpty })
  }

  @Test func anyTextIsAQuery() {
    let pieces = [
      "(", ")", "\"", "-", "!", "not ", "or ", "|", "tag:", "after:", "x", " ", "é", "“", ":", "/",
      "is:", "9999-99", "unread", "\u{0}", "\\", "%", "*",
    ]
    var numbers = SeededNumbers(3)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...12, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      let parser = QueryParser(text, now: Self.now)
      for fault in parser.faults { #expect(fault.range.upperBound <= text.utf8.count) }
      _ = QuerySQL(parser.query, now: Self.now)
    }
  }

  @Test func deepQueriesAreReadInLinearTimeAndSpace() {
    let deep = String(repeating: "(", count: 50_000) + String(repeating: "-", count: 50_000)
    _ = QueryParser(deep + "a", now: Self.now)
    _ = QuerySQL(QueryParser(String(repeating: "not ", count: 20_000) + "a").query)
  }

  @Test(arguments: [
    ("un", ["unread"]), ("ta", ["tagged", "tag:"]), ("unread f", ["from:", "folder:"]),
    ("-st", ["starred"]), ("on", ["on:"]),
  ])
  func fieldsAndFlagsAreCompleted(_ example: (text: String, candidates: [String])) throws {
    let library = try LibraryFolder().open()
    let completion = try library.completion(of: example.text, caret: example.text.utf8.count)
    #expect(completion?.candidates == example.candidates)
  }

  @Test func valuesOfTheLibraryAreCompleted() throws {
    let folder = LibraryFolder()
    let library = try folder.open()
    let id = try library.add([Sample.quoting("Ana Müller", "Enough is enough")])[0].id
    try library.tag([id], "Late night")
    try library.tag([id], "later")
    let tags = try library.completion(of: "unread tag:la", caret: 13)
    #expect(tags == QueryCompletion(range: 11..<13, candidates: ["\"Late night\"", "later"]))
    let people = try library.completion(of: "said:an", caret: 7)
    #expect(people?.candidates == ["\"Ana Müller\""])
  }
}
