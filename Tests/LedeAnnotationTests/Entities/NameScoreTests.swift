import Testing

@testable import LedeScoring

@Suite struct NameScoreTests {
  static let names: [(text: String, start: Int, end: Int, trimmed: String)] = [
    ("the Bank of Farol's shares", 0, 19, "Bank of Farol"),
    ("“Arbol”, he said", 0, 8, "Arbol"),
    ("Arbol Inc. fell", 0, 10, "Arbol Inc"),
    ("in the U.S. now", 3, 11, "U.S"),
    ("A", 0, 1, "A"),
    ("...", 0, 3, ""),
  ]

  @Test(arguments: names)
  func articlesQuotesAndPossessivesAreNoPartOfAName(
    _ text: String, _ start: Int, _ end: Int, _ trimmed: String
  ) {
    let scalars = text.unicodeScalars.map(\.value)
    let name = NameScore.trimmed(NameScore.Name(start: start, end: end, type: "ORG"), scalars)
    let part = scalars[name.start..<name.end].compactMap(Unicode.Scalar.init)
    #expect(String(String.UnicodeScalarView(part)) == trimmed)
  }

  @Test func aNameOfAnotherTypeIsWrongAndMissed() {
    let text = "Arbol fell in Lima".unicodeScalars.map(\.value)
    var score = NameScore()
    score.add(
      text: text,
      right: [
        NameScore.Name(start: 0, end: 5, type: "ORG"),
        NameScore.Name(start: 14, end: 18, type: "LOC"),
      ],
      found: [
        NameScore.Name(start: 0, end: 5, type: "PER"),
        NameScore.Name(start: 14, end: 18, type: "LOC"),
      ])
    let result = score.result(["PER", "ORG", "LOC"])
    #expect(result.precision == 0.5)
    #expect(result.recall == 0.5)
    #expect(score.result(["ORG"]).f1 == 0)
    #expect(score.result(["LOC"]).f1 == 1)
  }
}
