import LedeDocument
import LedeReading
import Testing

/// Patterns and texts that ask for more steps than there is time.
@Suite struct SearchLimitTests {
  static let letters = String(repeating: "a", count: 3_000)

  @Test(arguments: [
    #"(a+)+$"#, #"(a|aa)+$"#, #"(a*)*b"#, #".*.*.*.*b"#, #"(.*)\1\1b"#, #"a*a*a*a*a*b"#,
    #"(?=(a+))*b"#, #"((a?){20}a{20}){9}!"#, #"(\w+\s?)+$"#, #"^(([a-z])+.)+[A-Z]"#, #"(?R)?a+b"#,
    #"\Q(a\E+)+b"#, #"(?x)( a+ )+ b"#, #"a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a{20}b"#,
    #"(*NO_JIT)(a+)+$"#, #"(*NO_JIT)(?:\w+\s?)+$"#, #"(?#[)(a+)+b#]"#, #"\c[(a+)+b]"#,
  ]) func expensivePatternsEnd(_ pattern: String) {
    let document = searchDocument(Self.letters + "!", "plain", Self.letters + "!")
    let clock = ContinuousClock()
    let time = clock.measure { _ = SearchPattern(pattern).matches(in: document) }
    #expect(time < .seconds(5))  // 0.2 s at most in release builds
  }

  @Test func whatWasFoundBeforeGivingUpIsKept() {
    let document = searchDocument("aaa", Self.letters + "!", "aaa")
    let result = SearchPattern(#"(a+)+$"#).matches(in: document)
    #expect(result.spans == [document.blocks[0].span, document.blocks[2].span])
    #expect(result.limit == .effort)
    #expect(result.note == "pattern too expensive: showing the first 2 matches")
  }

  /// Each paragraph is short enough to be searched uncounted; together they are not.
  @Test func manyBlocksThatAreSlowTogetherAreGivenUpToo() {
    let count = 3_000
    let text = Array((String(repeating: "a", count: 900) + "\n").utf8)
    let document = Document(
      utf8: (0..<count).flatMap { _ in text },
      blocks: (0..<count).map { Block(.paragraph, Span($0 * 901, $0 * 901 + 900), rule: "test") })
    let result = SearchPattern("a*[bc]").matches(in: document)
    #expect(result.limit == .effort)
  }

  @Test(arguments: [#"\w+ \w+ing\b"#, #"[a-z]+ed\b"#, #"(\w+ ){3}said"#, #"".*?""#])
  func everydayPatternsAreNeverGivenUp(_ pattern: String) {
    let paragraph = String(
      repeating: "so walking walked \"quoted\" one two three said. ", count: 100)
    let document = searchDocument(paragraph, paragraph, paragraph)
    let result = SearchPattern(pattern).matches(in: document)
    #expect(result.isComplete)
    #expect(result.spans.count >= 290)
  }
}
