import LedeScreen
import Testing

@testable import LedeCommands

@Suite struct ThemeLoaderTests {
  /// Loads `name` from a configuration folder that holds `files`.
  private func load(
    _ name: String, _ files: [String: String]
  ) throws -> (theme: Theme?, diagnostics: [String]) {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("lede/themes/\($0).toml", $1) }))
    let folders = Folders(
      environment: { $0 == "XDG_CONFIG_HOME" ? folder.path : nil }, program: nil,
      exists: { _ in false })
    let loaded = ThemeLoader(folders: folders).load(name)
    let prefix = folder.path + "/lede/themes/"
    return (loaded.theme, loaded.diagnostics.map { $0.description.replacing(prefix, with: "") })
  }

  @Test func stylesAreWrittenAsWordsOrAsTables() throws {
    let (theme, diagnostics) = try load(
      "mine",
      [
        "mine": """
        appearance = "light"
        [palette]
        ink = "#101418"
        [roles]
        text = "ink on white"
        entity.person = { fg = "#ff0080", bg = "default", attrs = ["bold", "underline"] }
        "entity.date" = "bright-blue italic"
        strong = "bold"
        """
      ])
    #expect(diagnostics.isEmpty)
    let expected: [Role: Style] = [
      .text: Style(foreground: .rgb(0x10, 0x14, 0x18), background: .ansi(7)),
      .person: Style(
        foreground: .rgb(255, 0, 128), background: .terminalDefault,
        attributes: [.bold, .underline]),
      .date: Style(foreground: .ansi(12), attributes: .italic),
      .strong: Style(attributes: .bold),
    ]
    #expect(theme == Theme(name: "mine", appearance: .light, styles: expected))
  }

  @Test func aThemeInheritsRolesAndRepaintsThemByItsPalette() throws {
    let (theme, diagnostics) = try load(
      "child",
      [
        "base": """
        appearance = "dark"
        [palette]
        ink = "#eeeeee"
        [roles]
        text = "ink on black"
        link = "ink underline"
        code = "ink bold"
        """,
        "child": """
        inherits = "base"
        [palette]
        ink = "#ffffff"
        [roles]
        link = "red"
        code = "plain"
        """,
      ])
    #expect(diagnostics.isEmpty)
    #expect(theme?.appearance == .dark)
    #expect(theme?.styles[.text]?.foreground == .rgb(255, 255, 255))
    #expect(theme?.styles[.link] == Style(foreground: .ansi(1), attributes: .underline))
    #expect(theme?.styles[.code] == Style(foreground: .rgb(255, 255, 255)))
  }

  @Test func aUsersThemeMayStandBeforeTheBuiltInOneItInherits() throws {
    let (theme, diagnostics) = try load(
      "dark", ["dark": "inherits = \"dark\"\n[roles]\ntext = \"white on black\""])
    #expect(diagnostics.isEmpty)
    #expect(theme?.styles[.text] == Style(foreground: .ansi(7), background: .ansi(0)))
    #expect(theme?.styles[.person] == Theme.dark.styles[.person])
  }

  @Test(arguments: [
    (
      "inherits = \"mine\"",
      "mine.toml:1: the theme inherits from itself by way of \"mine\"; inherit from another"
    ),
    (
      "inherits = \"gone\"",
      "mine.toml:1: there is no theme \"gone\" to inherit from; 'lede themes' lists them all"
    ),
    (
      "[roles]\n\"entity.peson\" = \"red\"",
      "mine.toml:2: there is no role \"entity.peson\"; did you mean \"entity.person\"?"
    ),
    (
      "[roles]\ntext = \"pnik\"",
      "mine.toml:2: text: there is no colour \"pnik\"; did you mean \"pink\"?"
    ),
    (
      "[roles]\ntext = \"red blue\"",
      "mine.toml:2: text: \"blue\" is neither an attribute nor the only colour; "
        + "write \"colour on ground bold\""
    ),
    (
      "[roles]\ntext = { fg = \"red\", attrs = [\"blink\"] }",
      "mine.toml:2: text: an attribute is unknown; the attributes are "
        + "plain, bold, dim, italic, underline, reverse, strikethrough"
    ),
    ("[palette]\nx = \"#12\"", "mine.toml:2: x is no colour; write \"#rrggbb\""),
    (
      "colour = 3",
      "mine.toml:1: a theme has no \"colour\" of that kind; "
        + "it has name, appearance, inherits, [palette] and [roles]"
    ),
  ])
  func whatIsWrongIsToldInOneLine(_ text: String, _ message: String) throws {
    let start = text.hasPrefix("[") ? "" : text + "\n"
    let tables = text.hasPrefix("[") ? "\n" + text : ""
    let palette = text.contains("[palette]") ? "" : "\n[palette]\npink = \"#ff8080\""
    let file = start + "appearance = \"dark\"" + tables + palette
    let (theme, diagnostics) = try load("mine", ["mine": file])
    let shift = text.hasPrefix("[") ? 1 : 0
    let expected = message.replacing("mine.toml:2:", with: "mine.toml:\(2 + shift):")
    #expect(diagnostics == [expected])
    #expect(theme != nil)
  }

  @Test func aThemeThatIsMissingOrNoTOMLIsNone() throws {
    let missing = try load("gone", [:])
    #expect(missing.theme == nil)
    #expect(missing.diagnostics == ["gone: there is no such theme; 'lede themes' lists them all"])
    let broken = try load("mine", ["mine": "roles = ["])
    #expect(broken.theme == nil)
    #expect(broken.diagnostics.count == 1)
  }

  @Test func aThemeThatCannotBeUsedIsReplacedByTheDefault() {
    var settings = Settings()
    settings.theme = "gone"
    let folders = Folders(environment: { _ in nil }, program: nil, exists: { _ in false })
    let (choice, diagnostics) = ThemeChoice.make(from: settings, ThemeLoader(folders: folders))
    #expect(choice.dark == .dark && choice.light == .dark)
    #expect(diagnostics.count == 1)
  }

  @Test func theStandardSettingsTakeTheBuiltInThemes() {
    let folders = Folders(environment: { _ in nil }, program: nil, exists: { _ in false })
    let (choice, diagnostics) = ThemeChoice.make(from: Settings(), ThemeLoader(folders: folders))
    #expect(choice.dark == .dark && choice.light == .light && choice.followsTerminal)
    #expect(diagnostics.isEmpty)
  }
}
