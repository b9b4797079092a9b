import LedeDocument
import LedeReading
import LedeTestSupport
import Testing

@Suite struct SearchPatternTests {
  /// What each pattern finds is drawn into the text.
  @Test(
    arguments: [
      // Smart case.
      ("cisco", "⟦m:Cisco⟧ and ⟦m:CISCO⟧ and ⟦m:cisco⟧"),
      ("Cisco", "⟦m:Cisco⟧ and CISCO and cisco"),
      (#"\bz\w+"#, "⟦m:ZTE⟧ and ⟦m:zte⟧, ⟦m:Zhu⟧"),
      (#"Z\W"#, "a z-a and ⟦m:Z-⟧a"),
      (#"\W\p{Lu}t"#, "a⟦m: St⟧a,⟦m: At⟧"),
      (#"\Said"#, "⟦m:said⟧ ⟦m:SAID⟧ paid".replacing(" paid", with: " ⟦m:paid⟧")),
      // Unicode.
      ("école", "⟦m:École⟧ ⟦m:ÉCOLE⟧ ⟦m:école⟧ ecole"),
      ("École", "⟦m:École⟧ ÉCOLE école"),
      ("привет", "⟦m:Привет⟧, ⟦m:ПРИВЕТ⟧"),
      (#"\w+е"#, "да ⟦m:нет⟧".replacing("нет⟧", with: "не⟧т")),
      ("日本", "⟦m:日本⟧語の⟦m:日本⟧"),
      (#"\bé\w*"#, "⟦m:été⟧ fété"),
      // Regular expressions.
      ("said|says", "He ⟦m:said⟧ what she ⟦m:says⟧."),
      ("colou?r", "⟦m:color⟧ and ⟦m:colour⟧"),
      ("^the", "⟦m:The⟧ end of the"),
      (#"end\.$"#, "end. of the ⟦m:end.⟧"),
      (#"(?<=\$)\d+"#, "$⟦m:15⟧ and 15"),
      (#"(\w)\1"#, "a⟦m:ll⟧ b⟦m:oo⟧ks"),
      ("x*", "a⟦m:xx⟧b⟦m:x⟧"),
      // Text, because it is no regular expression.
      ("[", "a⟦m:[⟧0]"),
      ("a)", "(⟦m:a)⟧"),
      ("*args", "f(⟦m:*args⟧)"),
      ("C++", "in ⟦m:C++⟧, not C"),
      ("g++ and c++", "with ⟦m:G++ and C++⟧"),
      // Text, because the regular expression finds nothing.
      ("$15 million", "for ⟦m:$15 million⟧"),
      ("why?x", "⟦m:why?x⟧"),
      // Typographic variants.
      ("hasn't", "⟦m:hasn’t⟧ and ⟦m:hasn't⟧"),
      ("\"no", "⟦m:“no⟧” ⟦m:\"no⟧\""),
      ("e-mail", "⟦m:e‑mail⟧ ⟦m:e-mail⟧"),
      ("10 km", "⟦m:10\u{A0}km⟧ ⟦m:10 km⟧ 10  km"),
      ("’", "’a' "),
      ("aa", "⟦m:aa⟧⟦m:aa⟧a"),
    ] as [(String, String)]) func findsWhatIsMeant(_ query: String, _ marked: String)
  {
    let marked = MarkedText(query == "’" ? "⟦m:’⟧a' " : marked)
    let result = SearchPattern(query).matches(in: searchDocument(marked.text))
    #expect(result.spans == marked.marks.map(\.span))
    #expect(result.isComplete)
  }

  @Test(
    arguments: [
      ("word", true, nil), ("a.b", false, nil), ("C++", true, nil), ("C+", false, nil),
      (#"\w++x"#, false, nil), ("a+++", true, "quantifier"), ("[", true, "missing terminating ]"),
      ("(a", true, "missing closing parenthesis"), (#"a\C"#, true, #"\C"#),
      ("(?<=a+)b", true, "lookbehind"),
      (String(repeating: "x", count: 90_000), true, "too long"),
    ] as [(String, Bool, String?)])
  func saysWhetherAndWhyItIsSearchedAsText(_ text: String, _ isLiteral: Bool, _ reason: String?) {
    let pattern = SearchPattern(text)
    #expect(pattern.isLiteral == isLiteral)
    #expect((pattern.note != nil) == (reason != nil))
    if let reason { #expect(pattern.note?.contains(reason) == true, "\(pattern.note ?? "")") }
  }

  @Test func anEmptyPatternFindsNothing() {
    #expect(SearchPattern("").isEmpty)
    #expect(SearchPattern("").matches(in: searchDocument("text")).spans.isEmpty)
    #expect(SearchPattern("").matchingBlocks(in: searchDocument("text")).isEmpty)
  }

  @Test func matchesStayInsideTheirBlock() {
    let document = searchDocument("one two", "two one", "one")
    #expect(SearchPattern(#"two\s+two"#).matches(in: document).spans.isEmpty)
    let greedy = SearchPattern("[^x]+").matches(in: document).spans
    #expect(greedy == document.blocks.map(\.span))
    #expect(SearchPattern(#"^one$"#).matches(in: document).spans == [document.blocks[2].span])
    #expect(SearchPattern("two").matchingBlocks(in: document) == [0, 1])
  }

  @Test func hiddenChromeIsLeftOutWhenAsked() {
    let document = Document(
      utf8: Array("share share".utf8),
      blocks: [
        Block(.paragraph, Span(0, 5), rule: "test"),
        Block(.chrome(.share), Span(6, 11), rule: "test"),
      ])
    let pattern = SearchPattern("share")
    #expect(pattern.matches(in: document).spans.count == 2)
    #expect(pattern.matches(in: document, includingChrome: false).spans == [Span(0, 5)])
    #expect(pattern.matchingBlocks(in: document, includingChrome: false) == [0])
  }

  @Test func theFirstMatchesAreKeptAndTheLimitIsTold() {
    let document = searchDocument("a a a a")
    let result = SearchPattern("a").matches(in: document, limit: 3)
    #expect(result.spans.count == 3)
    #expect(result.limit == .count)
    #expect(result.note == "only the first 3 matches")
    #expect(SearchPattern("a").matches(in: document, limit: 4).isComplete)
  }

  @Test func theCallerCanCancel() {
    var blocks = 0
    let result = SearchPattern("a").matches(in: searchDocument("a", "a", "a")) {
      blocks += 1
      return blocks < 3
    }
    #expect(result.spans.count == 2)
    #expect(result.limit == .cancelled)
  }

  @Test func blocksThatCutScalarsOrPointOutsideAreSkipped() {
    let document = Document(
      utf8: Array("éa".utf8),
      blocks: [(1, 3), (0, 1), (2, 9), (2, 3)].map {
        Block(.paragraph, Span($0.0, $0.1), rule: "test")
      })
    #expect(SearchPattern(".").matches(in: document).spans == [Span(2, 3)])
  }

  @Test(
    arguments: [
      (0, "one", #"\bone\b"#), (3, " (CSCO), x", #"\bCSCO\b"#), (0, "U.S. a", #"\bU\.S\b"#),
      (1, "ZTE’s", #"\bZTE\b"#), (0, "hasn’t", #"\bhasn’t\b"#), (0, "a*b", #"\ba\*b\b"#),
      (0, "— “Zhu”", #"\bZhu\b"#), (0, "日本語", "日本"), (0, "C++", #"\bC\b"#), (5, "one", nil),
      (0, "— …", nil),
    ] as [(Int, String, String?)])
  func theWordUnderTheCursorBecomesAPattern(_ offset: Int, _ text: String, _ pattern: String?) {
    #expect(SearchPattern.text(forWordAt: offset, in: searchDocument(text)) == pattern)
    if let pattern {
      #expect(!SearchPattern(pattern).matches(in: searchDocument(text)).spans.isEmpty)
    }
  }

  @Test func namesWithSignsBecomePatternsToo() {
    #expect(SearchPattern.text(forWord: "C++") == #"\bC\+\+"#)
  }
}
