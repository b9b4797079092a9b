import Testing

@testable import LedeCommands

@Suite struct SpellingTests {
  @Test(arguments: [
    ("scrol-down", "scroll-down"), ("quti", "quit"), ("pagedown", "page-down"),
    ("entity.peron", nil), ("", nil), ("zzz", nil),
  ])
  func theNearestNameIsGuessedUnlessAllAreFar(_ name: String, _ expected: String?) {
    let names = ["scroll-down", "scroll-up", "quit", "page-down", "top"]
    #expect(Spelling.nearest(to: name, among: names) == expected)
  }
}
