import LedeScreen
import Testing

@testable import LedeTerminal

@Suite struct KeyDecoderTests {
  private static let start = MonotonicTime(nanoseconds: 1_000_000_000)

  /// The keys of `bytes` in `notation`, when nothing follows them.
  private func keys(_ bytes: String, escapeDelay: Duration? = nil) -> String {
    notation(events(Array(bytes.utf8), escapeDelay: escapeDelay))
  }

  private func events(_ bytes: [UInt8], escapeDelay: Duration? = nil) -> [TerminalEvent] {
    var decoder = KeyDecoder(escapeDelay: escapeDelay)
    let events = decoder.decode(bytes, at: Self.start)
    return events + decoder.expire(at: Self.start + .seconds(60))
  }

  private func notation(_ events: [TerminalEvent]) -> String {
    events.map { if case .key(let key) = $0 { key.notation } else { "\($0)" } }.joined()
  }

  @Test(arguments: [
    ("aG<", "aG<lt>"), (" ", "<space>"), ("é’日🫨", "é’日🫨"),
    ("\r", "<enter>"), ("\n", "<enter>"), ("\t", "<tab>"), ("\u{7F}", "<backspace>"),
    ("\u{8}", "<backspace>"), ("\u{3}\u{1A}", "<C-c><C-z>"), ("\0", "<C-space>"),
    ("\u{1C}\u{1F}", "<C-\\><C-_>"),
  ])
  func charactersAndControlCharactersAreKeys(bytes: String, expected: String) {
    #expect(keys(bytes) == expected)
  }

  @Test(arguments: [
    ("\u{1B}[A\u{1B}OB", "<up><down>"), ("\u{1B}[H\u{1B}[1~\u{1B}[7~", "<home><home><home>"),
    ("\u{1B}[F\u{1B}[4~\u{1B}OF", "<end><end><end>"), ("\u{1B}[5~\u{1B}[6~", "<pageup><pagedown>"),
    ("\u{1B}[2~\u{1B}[3~", "<insert><delete>"), ("\u{1B}[Z", "<S-tab>"),
    ("\u{1B}[1;5C", "<C-right>"), ("\u{1B}[1;2A", "<S-up>"), ("\u{1B}[5;3~", "<A-pageup>"),
    ("\u{1B}[1;8D", "<C-A-S-left>"), ("\u{1B}OP\u{1B}[11~\u{1B}[[A", "<f1><f1><f1>"),
    ("\u{1B}[15~\u{1B}[24~", "<f5><f12>"), ("\u{1B}[1;5R", "<C-f3>"), ("\u{1B}[25~", "<S-f1>"),
    // rxvt
    ("\u{1B}[a\u{1B}Oa", "<S-up><C-up>"), ("\u{1B}[5$\u{1B}[5^", "<S-pageup><C-pageup>"),
    // keypad
    ("\u{1B}Oq\u{1B}OM", "1<enter>"),
  ])
  func sequencesOfAllCommonTerminalsAreKeys(bytes: String, expected: String) {
    #expect(keys(bytes) == expected)
  }

  @Test(arguments: [
    ("\u{1B}[27u", "<esc>"), ("\u{1B}[99;5u", "<C-c>"), ("\u{1B}[97;3u", "<A-a>"),
    ("\u{1B}[32;2u", "<S-space>"), ("\u{1B}[9;2u", "<S-tab>"), ("\u{1B}[91;5u", "<esc>"),
    ("\u{1B}[106;5u", "<C-j>"), ("\u{1B}[97;6u", "<C-a>"), ("\u{1B}[233;2u", "É"),
    ("\u{1B}[57399u\u{1B}[57414u", "0<enter>"), ("\u{1B}[97;5:3u", ""), ("\u{1B}[57441u", ""),
    ("\u{1B}[97:65;5u", "<C-a>"), ("\u{1B}[27;5;105~", "<C-i>"),
  ])
  func kittyAndModifyOtherKeysAreUnambiguous(bytes: String, expected: String) {
    #expect(keys(bytes) == expected)
  }

  @Test(arguments: [
    ("\u{1B}x", "<A-x>"), ("\u{1B}\u{7F}", "<A-backspace>"), ("\u{1B}é", "<A-é>"),
    ("\u{1B}\r", "<A-enter>"), ("\u{1B} ", "<A-space>"), ("\u{1B}\u{1}", "<C-A-a>"),
    ("\u{1B}\u{1B}[A", "<A-up>"), ("\u{1B}[", "<A-[>"), ("\u{1B}O", "<A-O>"), ("\u{1B}]", "<A-]>"),
    ("\u{1B}", "<esc>"), ("\u{1B}\u{1B}", "<esc><esc>"), ("\u{1B}\u{1B}\u{1B}", "<esc><esc><esc>"),
    ("\u{1B}\u{1B}[", "<esc><A-[>"), ("\u{1B}\u{1B}x", "<esc><A-x>"),
  ])
  func escapeFollowedAtOnceIsAlt(bytes: String, expected: String) {
    #expect(keys(bytes) == expected)
  }

  @Test func loneEscapeIsAKeyAfterTheDelay() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B], at: Self.start) == [])
    #expect(decoder.deadline == Self.start + .milliseconds(25))
    #expect(decoder.expire(at: Self.start + .milliseconds(24)) == [])
    #expect(notation(decoder.expire(at: Self.start + .milliseconds(25))) == "<esc>")
    #expect(decoder.deadline == nil)
    #expect(notation(decoder.decode(Array("[A".utf8), at: Self.start + .seconds(1))) == "[A")
  }

  @Test func arrowInPiecesIsOneKey() {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for (index, byte) in "\u{1B}[1;5A".utf8.enumerated() {
      let time = Self.start + .milliseconds(15 * index)
      events += decoder.expire(at: time) + decoder.decode([byte], at: time)
    }
    #expect(notation(events) == "<C-up>")
  }

  @Test func lateReaderStillTellsEscapeFromAlt() {
    var decoder = KeyDecoder()
    _ = decoder.decode([0x1B], at: Self.start)
    #expect(notation(decoder.decode([0x6A], at: Self.start + .seconds(1))) == "<esc>j")
    _ = decoder.decode([0x1B], at: Self.start)
    #expect(notation(decoder.decode(Array("[A".utf8), at: Self.start + .seconds(1))) == "<up>")
  }

  @Test func unfinishedSequenceIsNoKeys() {
    #expect(keys("\u{1B}[1;5") == "")
    #expect(keys("\u{1B}[<0;1") == "")
    #expect(keys("a\u{1B}[1\u{1B}[Ab") == "a<up>b")
    #expect(notation(events([0xE2, 0x80])) == "")
  }

  @Test func bytesThatAreNoTextAreNoKeys() {
    #expect(notation(events([0x80, 0xFF, 0x61, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0x63])) == "abc")
    #expect(notation(events([0xC2, 0x9B, 0x41])) == "A")
  }

  @Test func characterInPiecesIsOneKey() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE2, 0x80], at: Self.start) == [])
    #expect(notation(decoder.decode([0x99], at: Self.start)) == "’")
  }

  @Test(arguments: [
    (
      "\u{1B}[200~q\r\nx\u{1}\ty\u{1B}[201~j",
      [TerminalEvent.paste("q\nx\ty"), .key(.character("j"))]
    ),
    ("\u{1B}[200~a\u{1B}[31mb\u{1B}[201~", [.paste("a[31mb")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ("\u{1B}[200~é\u{85}\rz\u{1B}[201~", [.paste("é\nz")]),
  ])
  func pasteIsOneEventWithoutControlCharacters(bytes: String, expected: [TerminalEvent]) {
    #expect(events(Array(bytes.utf8)) == expected)
    var decoder = KeyDecoder()
    #expect(bytes.utf8.flatMap { decoder.decode([$0], at: Self.start) } == expected)
  }

  @Test func pasteIsBoundedAndEndsWhenItsEndIsLost() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}[200~".utf8), at: Self.start)
    for _ in 0..<300 { _ = decoder.decode([UInt8](repeating: 0x61, count: 4096), at: Self.start) }
    #expect(decoder.expire(at: Self.start + .seconds(4)) == [])
    let events = decoder.expire(at: Self.start + .seconds(5))
    #expect(events == [.paste(String(repeating: "a", count: 1 << 20))])
    #expect(notation(decoder.decode([0x71], at: Self.start + .seconds(6))) == "q")
  }

  @Test(arguments: [
    ("\u{1B}[<0;5;3M", MouseEvent(.press(button: 0), row: 2, column: 4)),
    ("\u{1B}[<0;5;3m", MouseEvent(.release, row: 2, column: 4)),
    ("\u{1B}[<64;1;1M", MouseEvent(.wheelUp, row: 0, column: 0)),
    ("\u{1B}[<69;1;1M", MouseEvent(.wheelDown, row: 0, column: 0, modifiers: .shift)),
    ("\u{1B}[M !#", MouseEvent(.press(button: 0), row: 2, column: 0)),
    ("\u{1B}[M#!#", MouseEvent(.release, row: 2, column: 0)),
  ])
  func mouseReportsAreEvents(bytes: String, expected: MouseEvent) {
    #expect(events(Array(bytes.utf8)) == [.mouse(expected)])
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:1010/1414/1818\u{1B}\\", true), ("\u{1B}]11;rgb:ffff/ffff/eeee\u{7}", false),
    ("\u{1B}]11;rgb:00/00/80\u{7}", true), ("\u{1B}]11;rgba:ffff/ffff/ffff/8000\u{7}", false),
  ])
  func answerForTheBackgroundIsNoKeys(bytes: String, isDark: Bool) {
    #expect(
      events(Array((bytes + "j").utf8)) == [.background(isDark: isDark), .key(.character("j"))])
    var decoder = KeyDecoder()
    let pieces = bytes.utf8.flatMap { decoder.decode([$0], at: Self.start) }
    #expect(pieces == [.background(isDark: isDark)])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:zz/00/00\u{7}", "\u{1B}]4;1;rgb:00/00/00\u{7}", "\u{1B}P1+r544e\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[?1u", "\u{1B}[?62;22c", "\u{1B}[?2026;2$y",
    "\u{1B}[I\u{1B}[O",
    "\u{1B}]11;rgb:0000/0000/0000",
  ])
  func otherAnswersMeanNothing(bytes: String) {
    #expect(keys(bytes) == "")
  }

  @Test func endlessAnswerIsCut() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}]11;".utf8), at: Self.start)
    for _ in 0..<100 {
      #expect(decoder.decode([UInt8](repeating: 0x61, count: 4096), at: Self.start) == [])
    }
    #expect(notation(decoder.decode([0x07, 0x6A], at: Self.start)) == "j")
  }

  @Test func anyBytesAreDecodedTheSameInAnyPieces() {
    var random = Noise(state: 1)
    let alphabet: [UInt8] =
      Array("\u{1B}\u{1B}[O]<;:0123456789~AuMmP\\\u{7}a".utf8) + [0x80, 0xC3, 0xFF]
    for _ in 0..<5000 {
      let bytes = (0..<24).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var decoder = KeyDecoder()
      let pieces = bytes.flatMap { decoder.decode([$0], at: Self.start) }
      let rest = decoder.expire(at: Self.start + .seconds(60))
      if pieces + rest != events(bytes) { Issue.record("\(bytes)") }
    }
  }
}

/// The same numbers each time (Knuth's MMIX generator).
private struct Noise: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    // The low bits of this kind of generator repeat early.
    return state >> 32 | state << 32
  }
}
