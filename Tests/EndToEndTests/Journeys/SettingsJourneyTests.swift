import Foundation
import Testing

/// Keys and settings of the user's own.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct SettingsJourneyTests {
  private let folder = TemporaryFolder()
  private let article: String

  init() throws {
    article = try folder.write(
      JourneyTexts.numbered("Harbour Opens Again", paragraphs: 60), to: "a.txt")
  }

  private func open(keys: String) throws -> TerminalSession {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.config/lede", withIntermediateDirectories: true)
    _ = try folder.write(keys, to: ".config/lede/keys.toml")
    let session = try TerminalSession.lede([article], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    return session
  }

  @Test func reboundKeysWorkAndHelpShowsThem() throws {
    let session = try open(
      keys: """
        [reading]
        "w" = "bottom"
        "<C-q>" = "quit"
        "<space>" = ""
        """)
    session.press("w")
    #expect(session.waitFor("Paragraph 60 says"))
    session.press("g?/Go to the end<enter>")
    #expect(
      session.wait { $0.screen.text.contains("Go to the end") && $0.screen.text.contains("w") })
    session.press("<esc><esc><C-q>")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  @Test(arguments: [("less", "G", "<lt>"), ("vim", "G", "gg"), ("newsboat", "G", "g")])
  func presetsBringTheirKeys(_ preset: String, _ end: String, _ top: String) throws {
    let session = try open(keys: "preset = \"\(preset)\"\n")
    session.press(end)
    #expect(session.waitFor("Paragraph 60 says"))
    session.press(top)
    #expect(session.waitFor("Harbour Opens Again"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func aMistakeInTheFileIsToldAndReadingGoesOn() throws {
    let session = try open(keys: "[reading]\n\"w\" = \"botom\"\n")
    #expect(session.waitFor("keys.toml:2"))
    session.press("G")
    #expect(session.waitFor("Paragraph 60 says"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func theCommandLineCompletesAndRuns() throws {
    let session = try open(keys: "")
    session.press(":bott<tab>")
    #expect(session.wait { $0.status.contains(": bottom") })
    session.press("<enter>")
    #expect(session.waitFor("Paragraph 60 says"))
    session.press(":<up>")
    #expect(session.wait { $0.status.contains(": bottom") })
    session.press("<C-u>q<enter>")
    #expect(session.waitForEnd() == .exit(0))
  }
}
