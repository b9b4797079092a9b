import LedeDocument
import Testing

@testable import LedeParsing

@Suite struct TextCleaningTests {
  @Test(arguments: [
    ("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f", "a\nb\nc\nd\ne\nf"),
    ("a\n\rb", "a\n\nb"),
    ("tab\tstays", "tab\tstays"),
    ("red \u{1B}[31mtext\u{1B}[0m", "red text"), ("\u{1B}[38;2;1;2;3mx \u{1B}[", "x ["),
    ("a\u{1B}b \u{1B}[31", "ab [31"),
    ("nul\u{0}bell\u{7}del\u{7F}csi\u{9B}4J", "nulbelldelcsi4J"),
    ("inner\u{FEFF}mark", "innermark"),
    ("tags\u{E0041}\u{E007F} notes\u{FFF9}x\u{FFFB}", "tags notesx"),
    ("\u{202E}live\u{202C} \u{2067}x\u{2069}\u{61C}", "live x"),
    ("pay\u{200B}pal\u{200D}", "paypal"),
    ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
    ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("soft\u{AD}hyphen", "soft\u{AD}hyphen"),
  ])
  func keepsTextAndDropsControls(_ input: String, _ output: String) {
    #expect(String(decoding: TextCleaning(Array(input.utf8)).utf8, as: UTF8.self) == output)
  }

  /// U+FFFE, U+FDD0 and U+1FFFF, which Swift does not let a literal hold.
  @Test(
    arguments: [[0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90], [0xF0, 0x9F, 0xBF, 0xBF]] as [[UInt8]])
  func dropsNonCharacters(_ scalar: [UInt8]) {
    #expect(TextCleaning([0x61] + scalar + [0x62]).utf8 == [0x61, 0x62])
  }

  @Test func aBaseCarriesAtMostEightMarks() {
    let cleaned = TextCleaning(Array(("Z" + String(repeating: "\u{301}", count: 50) + "a").utf8))
    #expect(String(decoding: cleaned.utf8, as: UTF8.self).unicodeScalars.count == 10)
    #expect(
      cleaned.diagnostics.map(\.message) == [
        "42 combining marks were left out of overfull stacks."
      ])
  }

  @Test func eachKindOfChangeIsToldOnceWithItsCountAndFirstPlace() {
    let cleaned = TextCleaning([0x61, 0x1B, 0xFF, 0x07, 0x00, 0x62], inputOffset: 3)
    #expect(
      cleaned.diagnostics == [
        Diagnostic("1 byte sequence is not valid and shows as \u{FFFD}.", at: 5),
        Diagnostic("3 control characters were left out.", at: 4),
      ])
  }

  @Test func cleanTextIsReturnedAsItIs() {
    let text = Array("“Quiet,” she said — naïve façade 漢字 русский\n\n\tEnd.".utf8)
    let cleaned = TextCleaning(text)
    #expect(cleaned.utf8 == text)
    #expect(cleaned.diagnostics.isEmpty)
  }
}
