import LedeReading
import LedeScreen
import Testing

@testable import LedeCommands

@Suite struct KeysFileTests {
  private func read(
    _ text: String, preset: KeyMap.Preset = .standard
  ) throws -> (keyMap: KeyMap, diagnostics: [String]) {
    let result = KeysFile.keyMap(from: try TOMLFile(text, path: "keys.toml"), preset: preset)
    return (result.keyMap, result.diagnostics.map(\.description))
  }

  private func match(_ keys: String, _ keyMap: KeyMap, _ context: KeyMap.Context = .reading)
    throws -> KeyMap.Match
  {
    keyMap.match(try #require(Key.sequence(keys)), in: context)
  }

  @Test func bindingsLieOverThePresetAndMayUnbind() throws {
    let (keyMap, diagnostics) = try read(
      """
      preset = "vim"
      [reading]
      "<C-d>" = "page-down"
      "<space>" = ""
      "," = "none"
      [paused]
      "<c-space>" = "resume"
      """)
    #expect(diagnostics.isEmpty)
    #expect(try match("<C-d>", keyMap) == .command(.pageDown))
    #expect(try match("<space>", keyMap) == .none)
    #expect(try match("<space>", keyMap, .playing) == .command(.pause))
    #expect(try match("<C-space>", keyMap, .paused) == .command(.resume))
    #expect(try match("g", keyMap) == .prefix)
    #expect(try match("gg", keyMap) == .command(.top))
  }

  @Test(arguments: [
    (
      "[reading]\n\"j\" = \"scrol-down\"",
      "keys.toml:2: there is no command \"scrol-down\"; did you mean \"scroll-down\"?"
    ),
    (
      "[reading]\n\n\"<hyper>\" = \"quit\"",
      "keys.toml:3: there is no key \"<hyper>\"; "
        + "write keys like j, <space>, <esc>, <C-f>, <A-x>, <f1>"
    ),
    (
      "[reading]\n\"<C-d>\" = \"top\"\n\"<c-d>\" = \"bottom\"",
      "keys.toml:3: \"<c-d>\" is the same key as \"<C-d>\"; delete one of the two"
    ),
    (
      "[reading]\n\"jk\" = \"top\"",
      "keys.toml:2: jk can never be typed in [reading]: j acts at once; "
        + "unbind one of them with \"\""
    ),
    (
      "[reading]\n\"w\" = \"cursor-left\"",
      "keys.toml:2: cursor-left does nothing in [reading]; put it into [prompt]"
    ),
    (
      "[raeding]\n\"w\" = \"top\"",
      "keys.toml:1: there is no table \"raeding\"; did you mean \"reading\"?"
    ),
    (
      "preset = \"emacs\"",
      "keys.toml:1: preset cannot be that; give \"default\", \"less\", \"vim\", \"newsboat\""
    ),
    ("[reading]\nw = 3", "keys.toml:2: w needs the name of a command in quotes; see 'lede keys'"),
  ])
  func whatIsWrongIsToldInOneLine(_ text: String, _ message: String) throws {
    #expect(try read(text).diagnostics == [message])
  }

  @Test func aTableThatLeavesNoWayOutKeepsOne() throws {
    let (keyMap, diagnostics) = try read(
      "[reading]\nq = \"\"\nQ = \"\"\n[prompt]\n\"<esc>\" = \"\"")
    #expect(
      diagnostics == [
        "keys.toml:1: no key in [reading] does \"quit\" or \"quit-article\", "
          + "so its standard key keeps doing it; bind one"
      ])
    #expect(try match("q", keyMap) == .command(.quitArticle))
    #expect(try match("<C-c>", keyMap, .prompt) == .command(.cancel))
  }

  @Test(arguments: KeyMap.Preset.allCases)
  func presetsHaveNoFaults(_ preset: KeyMap.Preset) {
    #expect(KeyMap(preset: preset).faults().isEmpty)
  }
}
