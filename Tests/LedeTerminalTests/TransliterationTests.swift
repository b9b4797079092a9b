import Testing

@testable import LedeTerminal

@Suite struct TransliterationTests {
  private func ascii(_ text: String) -> String {
    String(
      decoding: text.unicodeScalars.map { Transliteration.ascii(for: $0.value) }, as: UTF8.self)
  }

  @Test(arguments: [
    ("“Curly ‘quotes’”", "\"Curly 'quotes'\""), ("a – b — c − d ‐ e", "a - b - c - d - e"),
    ("…", "."), ("• one", "* one"),
    ("Müller, Łódź, Željko, Ångström", "Muller, Lodz, Zeljko, Angstrom"),
    ("naïve señor ÀÉÎÕÜ ß ø æ", "naive senor AEIOU s o a"), ("┃ │ ─ ━ ┌┐└┘", "| | - - ++++"),
    ("▁▂▃▄▅▆▇█", ".:-=+*%#"), ("▶ ⏸ ●", "> = *"), ("← → ↑ ↓ « »", "< > ^ v < >"),
    ("5 € © ™", "5 e c T"), ("日本 Ωμέγα", "?? ?????"), ("plain ~!", "plain ~!"),
  ])
  func signsAndAccentsBecomeAscii(text: String, expected: String) {
    #expect(ascii(text) == expected)
  }

  @Test func everyScalarBecomesOnePrintableCharacter() {
    for value in UInt32(0)...0x3100 where !(1..<0x20).contains(value) {
      let byte = Transliteration.ascii(for: value)
      #expect((0x20..<0x7F).contains(byte), "U+\(String(value, radix: 16))")
    }
  }
}
