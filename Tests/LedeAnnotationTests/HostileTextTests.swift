import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct HostileTextTests {
  /// Shapes that a rule could walk again and again, as one block.
  static let shapes: [(name: String, unit: String)] = [
    ("straight quotes", "\""), ("opening quotes", "“"), ("quotes and words", "\"a \""),
    ("apostrophes", "'"), ("apostrophes before words", "'a "), ("capitals", "A"),
    ("capitalised words", "Ab "), ("initials", "A. "), ("open brackets", "("),
    ("tickers", "Ab Inc. (AB) "), ("hyphens", "Ab-"), ("said", "\"X,\" said "),
    ("commas", "Ab, "), ("titles", "President "), ("numbers", "1 "), ("money", "$1 "),
    ("at signs", "a@"), ("addresses", "http://"), ("of", "Bank of "), ("and", "Ab and "),
    ("months", "May "), ("full stops", ". "), ("lines", "Ab said \"x\"\n"), ("Chinese", "中"),
    ("unclosed speech", "“Ab said. "), ("unclosed lines", "“Ab said.\n"), ("single marks", "‘Ab, "),
    ("marks in marks", "“Ab \"said ‘so "), ("typewriter marks", "''Ab, "), ("guillemets", "«Ab "),
    ("fragments", "Ab said “so so so” and, "), ("reports", "Ab told Ab that "),
    ("according", "according to Ab, "), ("participles", "Ab, saying "), ("works", "in “Ab Ab Ab” "),
    ("combining marks", "a\u{301}"), ("namesakes", "John Smith said Smith "),
  ]

  @Test(arguments: shapes.map(\.unit))
  func takesTimeInProportionToItsLength(_ unit: String) {
    let clock = ContinuousClock()
    func time(_ bytes: Int) -> Duration {
      let text = String(repeating: unit, count: bytes / unit.utf8.count)
      let document = Document(
        utf8: Array(text.utf8), blocks: [Block(.paragraph, Span(0, text.utf8.count), rule: "test")])
      return clock.measure { _ = Pipeline().annotate(document) }
    }
    _ = time(1000)
    let short = time(5000)
    let long = time(40_000)
    // Eight times the text; anything quadratic takes 64 times as long.
    #expect(long < short * 28 + .milliseconds(60), "\(short) and then \(long)")
  }

  @Test func randomBytesNeverTrap() {
    var state: UInt64 = 7
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      "“", "”", "\"", "Mr. ", "said ", "Inc. ", "(", ")", "’s ", "- ", ", ", "John ", "$", "4",
      "\n",
    ]
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        if random() % 3 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: random()))
        } else {
          bytes += Array(pieces[Int(random() % UInt64(pieces.count))].utf8)
        }
      }
      let half = bytes.count / 2
      let blocks = [
        Block(.headline, Span(0, half), rule: "test"),
        Block(.paragraph, Span(half, bytes.count), rule: "test"),
      ]
      let annotations = Pipeline().annotate(Document(utf8: bytes, blocks: blocks))
      #expect(annotations.mentions.allSatisfy { $0.span.end <= bytes.count })
    }
  }

  @Test func textBeyondTheLimitHasNoAnnotations() {
    let line = Array("\(String(repeating: "-", count: 500)) Ann Lee met Bob Day.\n".utf8)
    let text = Array(repeating: line, count: Pipeline.byteLimit / line.count + 20).joined()
    let bytes = Array(text)
    let blocks = stride(from: 0, to: bytes.count, by: line.count).map {
      Block(.paragraph, Span($0, $0 + line.count - 1), rule: "test")
    }
    let annotations = Pipeline().annotate(Document(utf8: bytes, blocks: blocks))
    let last = annotations.sentences.last
    #expect(last.map { $0.end <= Pipeline.byteLimit } ?? false)
  }
}
