import Foundation
import LedeScreen
import Testing

@testable import LedeCommands

/// What every theme in `themes/` promises: no faults, all roles, and contrast enough to read by.
@Suite struct ThemeTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../themes")
    .standardized
  private static let loader = ThemeLoader(
    folders: Folders(
      environment: { _ in nil }, program: folder.path + "/lede", exists: { _ in true }))

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private func theme(_ name: String) throws -> Theme {
    let loaded = Self.loader.load("\(Self.folder.path)/\(name).toml")
    #expect(loaded.diagnostics.map(\.description) == [])
    return try #require(loaded.theme)
  }

  @Test func thereAreSevenThemes() {
    #expect(Self.names.count >= 7)
  }

  @Test(arguments: names)
  func everyThemeIsNamedForItsFileAndHasNoFaults(_ name: String) throws {
    #expect(try theme(name).name == name)
  }

  @Test func theBuiltInThemesEqualTheirFiles() throws {
    for builtIn in ThemeLoader.builtIn {
      let file = try theme(builtIn.name)
      #expect(file.appearance == builtIn.appearance)
      for role in Role.allCases {
        #expect(file.styles[role] == builtIn.styles[role], "\(builtIn.name): \(role.rawValue)")
      }
    }
  }

  @Test func theEmbeddedThemesEqualTheirFiles() throws {
    #expect(EmbeddedThemes.names == Self.names)
    for name in Self.names {
      let file = try String(
        contentsOf: Self.folder.appending(path: "\(name).toml"), encoding: .utf8)
      #expect(EmbeddedThemes.text(of: name) == file, "\(name)")
    }
  }

  @Test func aProgramWithoutFilesHasEveryTheme() throws {
    let bare = ThemeLoader(
      folders: Folders(environment: { _ in nil }, program: "/nowhere/lede", exists: { _ in false }))
    #expect(Set(bare.list().map(\.name)).isSuperset(of: Self.names))
    for name in Self.names {
      let loaded = bare.load(name)
      #expect(loaded.diagnostics.map(\.description) == [])
      #expect(loaded.theme?.styles == (try theme(name)).styles)
    }
  }

  @Test(arguments: names)
  func everyThemeStylesOrInheritsEveryRole(_ name: String) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      let style = theme.style(of: role)
      #expect(style.foreground != nil && style.background != nil, "\(role.rawValue)")
    }
  }

  @Test(arguments: names)
  func everyKindOfNameHasASignThatIsNoColour(_ name: String) throws {
    let theme = try theme(name)
    let kinds: [Role] = [.person, .organization, .location, .norp, .miscellaneous, .ticker]
    let signs = kinds.map { theme.style(of: $0).attributes }
    #expect(Set(signs).count == kinds.count)
    #expect(signs.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: names)
  func theWordBeingPlayedStandsOutFromMatchesAndText(_ name: String) throws {
    let theme = try theme(name)
    let blocks: [Role] = [.text, .playbackWord, .searchMatch, .searchCurrent]
    #expect(Set(blocks.map { theme.style(of: $0) }).count == blocks.count)
  }

  @Test(arguments: names)
  func bodyTextHasAContrastOfSevenAndEveryRoleOfFourAndAHalf(_ name: String) throws {
    let theme = try theme(name)
    for (ground, roles) in Self.grounds {
      for role in roles {
        let style = theme.style(of: Cell(role: role, ground: ground))
        guard let contrast = Contrast.ratio(style) else { continue }
        let isBody = role == .text || role == ground && !role.isHighlight
        let floor = isBody ? 7 : 4.5
        #expect(
          contrast >= floor, "\(role.rawValue) on \(ground.rawValue): \(contrast)")
      }
    }
  }

  /// Which roles stand on which ground: those of a panel, the status line and prompts on their own,
  /// all others on the page and its tints.
  private static let grounds: [(Role, [Role])] = {
    let families: [Role] = [.panel, .status, .prompt]
    let text = Role.allCases.filter { role in
      !families.contains { role == $0 || role.rawValue.hasPrefix($0.rawValue + ".") }
    }
    let tints: [Role] = [.text, .quotation, .note, .playbackSentence]
    let highlights = Role.allCases.filter(\.isHighlight)
    let own = families.map { family in
      (
        family,
        Role.allCases.filter { $0 == family || $0.rawValue.hasPrefix(family.rawValue + ".") }
      )
    }
    let names = text.filter { $0.rawValue.hasPrefix("entity") } + [.text, .quotationSpeaker]
    return tints.map { ($0, text) } + highlights.map { ($0, Role.allCases) } + own
      + [(.panel, names)]
  }()
}

/// Contrast by the Web Content Accessibility Guidelines 2.2, "relative luminance".
enum Contrast {
  /// The ratio, 1…21; nil where the terminal decides about a colour.
  static func ratio(_ style: Style) -> Double? {
    guard let first = style.foreground.flatMap(luminance),
      let second = style.background.flatMap(luminance)
    else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ color: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ byte: UInt8) -> Double {
    let value = Double(byte) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
