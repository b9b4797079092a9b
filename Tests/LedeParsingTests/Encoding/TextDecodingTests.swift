import LedeDocument
import Testing

@testable import LedeParsing

@Suite struct TextDecodingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "UTF-8", bytes: Array("café".utf8), text: "café"),
    Case(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array("café".utf8), text: "café"),
    Case(
      name: "UTF-16LE with a mark", bytes: [0xFF, 0xFE, 0x63, 0, 0xE9, 0, 0x3D, 0xD8, 0x00, 0xDE],
      text: "cé😀"),
    Case(name: "UTF-16BE with a mark", bytes: [0xFE, 0xFF, 0, 0x63, 0, 0xE9], text: "cé"),
    Case(
      name: "UTF-16LE without a mark", bytes: "Harbor news".utf8.flatMap { [$0, 0] },
      text: "Harbor news"),
    Case(
      name: "UTF-16BE without a mark", bytes: "Harbor news".utf8.flatMap { [0, $0] },
      text: "Harbor news"),
    Case(
      name: "UTF-16 with a half pair and an odd end",
      bytes: [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0, 0x62],
      text: "\u{FFFD}a\u{FFFD}"),
    Case(
      name: "windows-1252",
      bytes: [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x96, 0x20, 0x80], text: "“café” – €"),
    Case(
      name: "UTF-8 with one bad byte", bytes: Array("“café” ".utf8) + [0xE9, 0x21],
      text: "“café” \u{FFFD}!"),
    Case(name: "nothing", bytes: [], text: ""),
  ]

  @Test(arguments: cases)
  func decodesByMarkPatternAndValidity(_ test: Case) {
    let decoded = TextDecoding(Source(bytes: test.bytes))
    #expect(String(decoding: TextCleaning(decoded.utf8).utf8, as: UTF8.self) == test.text)
  }

  /// Kuhn's classes, with one U+FFFD for each maximal subpart.
  @Test(
    arguments: [
      ([0x80], 1), ([0x80, 0xBF], 2), ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xAF], 3),
      ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xE2, 0x80], 1),
      ([0xF0, 0x9F, 0x98], 1), ([0xFE, 0xFF], 2), ([0xF8, 0x88, 0x80, 0x80, 0x80], 5),
    ] as [([UInt8], Int)])
  func everyMaximalSubpartIsOneReplacement(_ bytes: [UInt8], _ count: Int) {
    let text = String(decoding: TextCleaning([0x61] + bytes + [0x62]).utf8, as: UTF8.self)
    #expect(text == "a" + String(repeating: "\u{FFFD}", count: count) + "b")
  }
}
