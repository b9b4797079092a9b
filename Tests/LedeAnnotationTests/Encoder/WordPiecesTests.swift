import Testing

@testable import LedeAnnotation

@Suite struct WordPiecesTests {
  private func pieces(_ word: String) throws -> [String] {
    let weights = try NameWeights(TinyWeights())
    var words = WordPieces(weights.vocabulary)
    let bytes = Array(word.utf8)
    return words.pieces(of: bytes, from: 0, to: bytes.count).map { TinyWeights.pieces[Int($0)] }
  }

  @Test(arguments: [
    ("unaffable", ["un", "##aff", "##able"]), ("able", ["able"]), ("PARIS", ["paris"]),
    ("pa", ["p", "##a"]), ("É", ["e"]), ("e\u{301}", ["e"]), ("xyz", ["[UNK]"]),
    // A rest that is no piece makes the whole word unknown.
    ("unx", ["[UNK]"]), ("O'Neil", ["o", "'", "neil"]), ("中中", ["中", "中"]),
    ("un,able", ["un", ",", "able"]), ("", ["[UNK]"]), ("\u{200B}", ["[UNK]"]),
    // Eight pieces of a token count.
    ("p,p,p,p,p,p", ["p", ",", "p", ",", "p", ",", "p", ","]),
  ])
  func wordsAreCutAsBertCutsThem(_ word: String, _ expected: [String]) throws {
    #expect(try pieces(word) == expected)
  }

  @Test func aWordOfMoreThanAHundredLettersIsUnknown() throws {
    #expect(try pieces("p" + String(repeating: "a", count: 99)).count == 8)
    #expect(try pieces("p" + String(repeating: "a", count: 100)) == ["[UNK]"])
  }

  @Test func bytesThatAreNoTextAreUnknown() throws {
    let weights = try NameWeights(TinyWeights())
    var words = WordPieces(weights.vocabulary)
    #expect(words.pieces(of: [0xFF, 0xC3], from: 0, to: 2) == [weights.vocabulary.unknown])
  }

  @Test(
    arguments: [
      ("said", 0), ("Paris", 1), ("NATO", 2), ("A", 3), ("McCain", 4), ("1,200", 5), ("A4", 6),
      ("--", 7), ("U.S.", 8), ("中", 4), ("10th", 6), ("iPhone", 4), ("O'Neil", 4),
    ] as [(String, UInt8)])
  func capitalsAreToldByShape(_ word: String, _ shape: UInt8) {
    let bytes = Array(word.utf8)
    #expect(WordShape.shape(of: bytes, from: 0, to: bytes.count) == shape)
  }
}
