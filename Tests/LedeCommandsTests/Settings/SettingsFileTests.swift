import LedeReading
import LedeScreen
import Testing

@testable import LedeCommands

@Suite struct SettingsFileTests {
  private func read(_ text: String) throws -> (Settings, [String]) {
    let (settings, diagnostics) = SettingsFile.settings(
      from: try TOMLFile(text, path: "config.toml"))
    return (settings, diagnostics.map(\.description))
  }

  @Test func everySettingIsTaken() throws {
    let (settings, diagnostics) = try read(
      """
      theme = "sepia"
      theme-dark = "contrast"
      theme-light = "mono"
      width = 60
      max-width = 90
      wpm = 300
      mouse = false
      preset = "vim"
      space-at-end = "stop"
      highlighting = "people"
      hidden-lines = true
      """)
    var expected = Settings()
    expected.theme = "sepia"
    expected.themeDark = "contrast"
    expected.themeLight = "mono"
    expected.width = 60
    expected.maxWidth = 90
    expected.wpm = 300
    expected.mouse = false
    expected.preset = .vim
    expected.spaceAtEnd = .stop
    expected.highlighting = .people
    expected.hiddenLines = true
    #expect(settings == expected)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("widht = 60", "config.toml:1: there is no setting \"widht\"; did you mean \"width\"?"),
    ("\n# x\nwpm = 5", "config.toml:3: wpm cannot be that; give a whole number from 60 to 1000"),
    ("mouse = 1", "config.toml:1: mouse cannot be that; give true or false"),
    ("space-at-end = \"x\"", "config.toml:1: space-at-end cannot be that; give \"next\", \"stop\""),
    ("theme = \"\"", "config.toml:1: theme cannot be that; give a text in quotes"),
    ("[zzzzzz]\na = 1", "config.toml:1: there is no setting \"zzzzzz\"; delete the line"),
  ])
  func whatIsWrongIsToldWithItsLineAndKeepsItsStandard(_ text: String, _ message: String) throws {
    let (settings, diagnostics) = try read(text)
    #expect(settings == Settings())
    #expect(diagnostics == [message])
  }

  @Test func aColumnWiderThanTheWidestWidensThat() throws {
    let (settings, diagnostics) = try read("width = 120")
    #expect(settings.maxWidth == 120)
    #expect(diagnostics.isEmpty)
  }

  @Test func aFileThatIsNoTOMLIsToldWithItsLine() {
    let error = #expect(throws: FileDiagnostic.self) {
      try TOMLFile("width = 60\ntheme = = 3\n", path: "config.toml")
    }
    #expect(
      error?.description == "config.toml:2: a value is missing here; write it after the =")
  }
}
