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
    (["TERM": "xterm-256color"], false), (["TERM": "xterm"], false), (["TERM": "screen"], false),
    (["TERM": "xterm-256color", "COLORTERM": ""], false), (["COLORTERM": "truecolor"], false),
    (["TERM": "linux", "COLORTERM": "truecolor"], false),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], true),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], true),
    (["TERM": "xterm-256color", "SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22"], true),
    (["TERM": "screen-256color", "TMUX": "/tmp/tmux,1,0"], true), (["TERM": "foot"], true),
    (["TERM": "xterm-kitty"], true), (["TERM": "rxvt-unicode-256color"], true),
  ])
  func onlyTerminalsThatAreKnownAreAskedForTheirBackground(
    _ variables: [String: String], isAsked: Bool
  ) {
    #expect(Capabilities(environment(variables)).tellsBackground == isAsked)
  }

  @Test(arguments: [
    ("15;0", true), ("0;15", false), ("0;default;15", false), ("7;8", true), ("0;7", false),
    ("15;default", nil), ("15", nil), ("", nil), ("0;99", nil), ("0;-1", nil),
  ])
  func environmentMayTellTheBackground(_ colors: String, isDark: Bool?) {
    #expect(environment(["COLORFGBG": colors]).hasDarkBackground == isDark)
    #expect(environment(["COLORFGBG": colors, "TMUX": "x"]).hasDarkBackground == nil)
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
