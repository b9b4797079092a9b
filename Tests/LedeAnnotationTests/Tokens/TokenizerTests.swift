import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer(bytes)
    return tokenizer.tokens(in: Span(0, bytes.count)).map {
      String(decoding: bytes[$0.span.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Oslo-based", ["Oslo", "-", "based"]),
    ("Anna’s and Tom's", ["Anna", "’s", "and", "Tom", "'s"]),
    ("hasn’t O’Neil they’re", ["hasn’t", "O’Neil", "they", "’re"]),
    ("the U.S. and U.K.", ["the", "U.S.", "and", "U.K."]),
    ("Acme Inc. rose.", ["Acme", "Inc.", "rose", "."]),
    ("J. K. Doe, J.P. Roe", ["J.", "K.", "Doe", ",", "J.P.", "Roe"]),
    ("$4.5 billion, 1,200 at 10:30", ["$", "4.5", "billion", ",", "1,200", "at", "10:30"]),
    ("R&D at Shop.com.", ["R&D", "at", "Shop.com", "."]),
    ("``No,'' he said... -- so", ["``", "No", ",", "''", "he", "said", "...", "--", "so"]),
    ("No. 5 is no. Yes", ["No.", "5", "is", "no", ".", "Yes"]),
    ("Ärger in Łódź", ["Ärger", "in", "Łódź"]),
  ])
  func splitsTextIntoWordsAndMarks(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func offsetsCountBytes() {
    let bytes = Array("Søren “left”".utf8)
    var tokenizer = Tokenizer(bytes)
    #expect(
      tokenizer.tokens(in: Span(0, bytes.count)).map(\.span)
        == [Span(0, 6), Span(7, 10), Span(10, 14), Span(14, 17)])
  }

  @Test func bytesThatAreNoTextMakeTokensAndNoTrap() {
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      let bytes = (0..<257).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      var tokenizer = Tokenizer(bytes)
      let tokens = tokenizer.tokens(in: Span(0, bytes.count + 9))
      #expect(tokens.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
    }
  }
}
