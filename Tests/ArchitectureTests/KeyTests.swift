import Foundation
import LedeReading
import LedeScreen
import Testing

@testable import LedeCommands

/// That the list of commands, the keys and the README say the same.
@Suite struct KeyTests {
  @Test func everyCommandHasAKeyOrCanBeTyped() {
    let canType = KeyMap.standard.keys(for: .commandLine, in: .reading).isEmpty == false
    for row in KeyTable(.standard).rows where row.keys.isEmpty {
      #expect(canType, "\(row.command.rawValue)")
    }
  }

  @Test func everyCommandHasASummaryOfItsOwn() {
    let summaries = Command.allCases.map(\.summary)
    #expect(Set(summaries).count == summaries.count)
    #expect(summaries.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }

  private static let readme = URL(filePath: #filePath).appending(path: "../../../README.md")
    .standardized

  /// The table stands between `<!-- keys -->` and `<!-- /keys -->`; `lede keys --markdown` prints it.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: readme.path)))
  func theKeyTableOfTheReadmeIsCurrent() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let parts = text.components(separatedBy: "<!-- keys -->")
    try #require(parts.count == 2, "README.md needs one <!-- keys -->")
    let table = parts[1].components(separatedBy: "<!-- /keys -->")[0]
    #expect(
      table.trimmingCharacters(in: .newlines)
        == KeyTable(.standard).markdown.trimmingCharacters(in: .newlines),
      "run: lede keys --markdown")
  }
}

/// That the manual page names what the program has.
@Suite struct ManualTests {
  private static let page = URL(filePath: #filePath)
    .appending(path: "../../../docs/man/lede.1").standardized

  private func text() throws -> String {
    try String(contentsOf: Self.page, encoding: .utf8)
      .replacing("\\-", with: "-").replacing("\\(dq", with: "\"")
  }

  @Test(arguments: SettingsField.all.map { "\($0.key)\n\($0.summary).\n" })
  func everySettingIsInTheManual(_ entry: String) throws {
    #expect(try text().contains(".B " + entry))
  }

  @Test func theVersionIsThatOfTheProgram() throws {
    #expect(try text().hasPrefix(".TH LEDE 1 \"\" \"lede \(LedeCommand.version)\""))
  }
}
