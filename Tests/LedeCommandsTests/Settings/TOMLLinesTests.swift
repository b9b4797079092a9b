import Testing

@testable import LedeCommands

@Suite struct TOMLLinesTests {
  @Test func keysAndTablesHaveTheLinesTheyStandOn() {
    let lines = TOMLLines.numbers(
      in:
        "a = 1\r\n# b = 2\n\n[roles]\n  \"entity.person\" = \"x = y\" # z\nentity.date = 1\n'q' = 2\n"
    )
    #expect(lines[["a"]] == 1)
    #expect(lines[["b"]] == nil)
    #expect(lines[["roles"]] == 4)
    #expect(lines[["roles", "entity.person"]] == 5)
    #expect(lines[["roles", "entity", "date"]] == 6)
    #expect(lines[["roles", "q"]] == 7)
  }
}
