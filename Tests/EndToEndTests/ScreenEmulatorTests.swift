import Testing

@Suite struct ScreenEmulatorTests {
  private func screen(_ text: String, rows: Int = 3, columns: Int = 6) -> ScreenEmulator {
    var screen = ScreenEmulator(rows: rows, columns: columns)
    screen.feed(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("ab\u{1B}[2;3Hcd", "ab\n  cd\n"), ("abcdefg", "abcdef\ng\n"), ("abcdef\rx", "xbcdef\n\n"),
    ("a\nb\u{8}\u{1B}[Cc", "a\n bc\n"), ("a\r\nb\r\nc\r\nd", "b\nc\nd"),
    ("abc\u{1B}[2D\u{1B}[K", "a\n\n"), ("abc\u{1B}[1;2H\u{1B}[X", "a c\n\n"),
    ("abc\u{1B}[1;1H\u{1B}[P", "bc\n\n"), ("abc\u{1B}[1;1H\u{1B}[2@", "  abc\n\n"),
    ("-\u{1B}[3b", "----\n\n"), ("日本", "日本\n\n"), ("e\u{301}x", "e\u{301}x\n\n"),
    ("a\r\nb\u{1B}[1;1H\u{1B}[L", "\na\nb"), ("a\r\nb\u{1B}[1;1H\u{1B}[M", "b\n\n"),
    ("a\u{1B}[2dx\u{1B}[6Gy", "a\n x   y\n"), ("abc\u{1B}[H\u{1B}[J", "\n\n"),
    ("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[3;1H\nd", "a\nc\nd"), ("\u{1B}]0;title\u{7}a", "a\n\n"),
    ("a\r\nb\u{1B}[H\u{1B}M", "\na\nb"),
  ])
  func sequencesMoveEraseAndInsert(bytes: String, expected: String) {
    #expect(screen(bytes).text == expected)
    #expect(screen(bytes).unknown.isEmpty)
  }

  @Test func modesAreRemembered() {
    let on = screen("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h")
    #expect(on.isAlternate && !on.showsCursor && on.modes == [2004])
    let off = screen("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l")
    #expect(!off.isAlternate && off.showsCursor && off.modes.isEmpty)
  }

  @Test func sequencesInPiecesAreTheSame() {
    let text = "ab\u{1B}[2;3H“cd”\u{1B}]11;?\u{1B}\\e"
    var pieces = ScreenEmulator(rows: 3, columns: 6)
    for byte in text.utf8 { pieces.feed([byte]) }
    #expect(pieces.text == screen(text).text)
  }
}
