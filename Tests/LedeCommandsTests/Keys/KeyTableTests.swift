import LedeReading
import LedeScreen
import Testing

@testable import LedeCommands

@Suite struct KeyTableTests {
  private let table = KeyTable(.standard)

  @Test func everyCommandHasOneRow() {
    #expect(
      table.rows.map(\.command.rawValue).sorted() == Command.allCases.map(\.rawValue).sorted())
  }

  @Test func keysStandWhereTheyWork() throws {
    let pause = try #require(table.rows.first { $0.command == .pause })
    #expect(pause == KeyTable.Row(command: .pause, context: .playing, keys: ["<space>", "p"]))
    let cancel = try #require(table.rows.first { $0.command == .cancel })
    #expect(cancel.context == .reading)
  }

  @Test func barsAreEscapedInMarkdown() {
    #expect(table.markdown.contains("| `\\|` | `pipe` |"))
    #expect(table.markdown.contains("### Playback\n\n| keys |"))
  }
}
