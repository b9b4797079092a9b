import Testing

@testable import LedeTerminal

@Suite struct CapabilitiesTests {
  private func environment(_ variables: [String: String]) -> Environment {
    Environment { variables[$0] }
  }

  @Test(arguments: [
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], Capabilities.Entry.direct),
    (["TERM": "tmux-256color", "COLORTERM": "24bit"], .direct),
    (["TERM": "xterm-direct"], .direct),
    (["TERM": "screen-256color", "COLORTERM": "truecolor", "TMUX": "/tmp/tmux,1,0"], .direct),
    // GNU screen itself hands COLORTERM on but shows other colours.
    (["TERM": "screen-256color", "COLORTERM": "truecolor"], .system),
    (["TERM": "xterm-256color"], .indexed), (["TERM": "xterm-kitty"], .indexed),
    (["TERM": "rxvt-unicode-256color", "COLORTERM": "rxvt"], .indexed),
    (["TERM": "xterm"], .system), (["TERM": "linux", "COLORTERM": "truecolor"], .system),
    (["TERM": "vt100", "COLORTERM": "truecolor"], .system),
    (["TERM": "dumb", "COLORTERM": "truecolor"], .system), ([:], .system),
  ])
  func entryFollowsTheNameOfTheTerminal(_ variables: [String: String], entry: Capabilities.Entry) {
    #expect(Capabilities(environment(variables)).entry == entry)
  }

  @Test(arguments: [
    ("xterm-256color", "\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h"),
    ("foot", "\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h\u{1B}[>1u"), ("vt100", ""), ("linux", ""),
  ])
  func modesAreOnlyForTerminalsThatKnowThem(term: String, modes: String) {
    #expect(Capabilities(environment(["TERM": term])).modesOn(mouse: true) == modes)
  }

  @Test func withoutMouseTheTerminalSelectsText() {
    let capabilities = Capabilities(environment(["TERM": "xterm"]))
    #expect(capabilities.modesOn(mouse: false) == "\u{1B}[?2004h")
    #expect(capabilities.modesOff(mouse: false) == "\u{1B}[?2004l")
  }

  @Test(arguments: [
    (["LANG": "xx_YY.UTF-8"], true), (["LC_ALL": "C"], false), (["LANG": "de_DE@euro"], false),
    (["LC_ALL": "", "LC_CTYPE": "en_US.utf8", "LANG": "C"], true), ([:], true),
  ])
  func localeSaysWhatCanBeShown(_ variables: [String: String], unicode: Bool) {
    let environment = environment(variables.merging(["TERM": "xterm-256color"]) { $1 })
    let capabilities = Capabilities(environment)
    #expect(capabilities.drawsUnicode(localeIsUnicode: true, environment: environment))
    #expect(
      capabilities.drawsUnicode(localeIsUnicode: false, environment: environment) == unicode)
  }

  @Test func emptyNoColorIsNoWish() {
    #expect(!environment(["NO_COLOR": ""]).noColor)
    #expect(environment(["NO_COLOR": "1"]).noColor)
  }
}
