import Testing

@testable import LedeAnnotation

@Suite struct SortedWordsTests {
  static let words = SortedWords(table: "ann bob\ncarl dora\neve")

  @Test(arguments: ["ann", "bob", "carl", "dora", "eve"])
  func everyWordIsFound(_ word: String) { #expect(Self.words.contains(Array(word.utf8))) }

  @Test(arguments: ["", "an", "anna", "bo", "bobb", "zoe", "a", "ann bob", " "])
  func otherWordsAreNot(_ word: String) { #expect(!Self.words.contains(Array(word.utf8))) }

  @Test(arguments: [NameGenders.male, NameGenders.female])
  func tablesAreSorted(_ table: StaticString) {
    let names = "\(table)".split(whereSeparator: \.isWhitespace)
    #expect(names == names.sorted())
    let words = SortedWords(table: table)
    #expect(names.allSatisfy { words.contains(Array($0.utf8)) })
  }

  @Test func noNameIsInBothTables() {
    let men = Set("\(NameGenders.male)".split(whereSeparator: \.isWhitespace))
    let women = "\(NameGenders.female)".split(whereSeparator: \.isWhitespace)
    #expect(women.allSatisfy { !men.contains($0) })
  }
}
