import LedeDocument
import Testing

@testable import LedeParsing

@Suite struct EncodingTests {
  private func finding(_ bytes: [UInt8], _ contentType: String? = nil) -> EncodingSniffer.Finding {
    EncodingSniffer.finding(html: bytes, contentType: contentType)
  }

  @Test func aByteOrderMarkWinsOverEveryLabel() {
    let found = finding(
      [0xEF, 0xBB, 0xBF] + Array("<meta charset=koi8-r>".utf8), "text/html; charset=big5")
    #expect(found == EncodingSniffer.Finding(encoding: .utf8, rule: "byte-order-mark", start: 3))
  }

  @Test(arguments: [
    ("text/html; charset=Shift_JIS", TextEncoding.shiftJIS),
    ("text/html;charset=\"latin1\"", .windows1252),
    ("text/html; charset = utf8 ;x", .utf8), ("text/html", .koi8R),
    ("text/html; charset=nonsense", .koi8R),
  ])
  func transportWinsOverMeta(contentType: String, expected: TextEncoding) {
    #expect(finding(Array("<meta charset=koi8-r>".utf8), contentType).encoding == expected)
  }

  @Test(arguments: [
    ("<meta charset=koi8-r>", TextEncoding.koi8R),
    ("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>", .gbk),
    ("<meta content='text/html; charset=gb2312'>", .windows1252),
    ("<!-- <meta charset=koi8-r> -->", .windows1252),
    ("<meta charset=utf-16>", .utf8),
    ("<p title='<meta charset=koi8-r>'>", .windows1252),
  ])
  func metaIsFoundAsTheStandardSays(page: String, expected: TextEncoding) {
    #expect(finding(Array(page.utf8)).encoding == expected)
  }

  @Test func validUTF8NeedsNoLabel() {
    #expect(finding(Array("<p>naïve “quotes”".utf8)).rule == "valid-utf-8")
    #expect(finding([0x63, 0x61, 0x66, 0xE9]).encoding == .windows1252)
  }

  /// Sentences written for this test, in the encoding that must be found.
  static let samples: [(TextEncoding, String)] = [
    (.eucJP, "A4B3A4CEB5ADBBF6A4CFA4DEA4C0C6C9A4F3A4C7A4A4A4DEA4BBA4F3A1A3"),
    (.shiftJIS, "82B182CC8B4C8E9682CD82DC82BE93C782F182C582A282DC82B982F18142"),
    (.eucKR, "C0CC20B1E2BBE7B4C220BEC6C1F720C0D0C1F620BECABED2BDC0B4CFB4D9"),
    (.gbk, "D5E2C6AACEC4D5C2CED2BBB9C3BBD3D0B6C1B9FDA3ACC7EBB5C8D2BBCFC2"),
    (.big5, "B36FBD67A4E5B3B9A7DAC1D9A853A6B3C5AAB94CA141BDD0B5A5A440A455"),
    (.koi8R, "DCD4CF20D0D2CFD3D4CFCA20D4C5CBD3D420CEC120D2D5D3D3CBCFCD20D1DAD9CBC5"),
    (.windows1251, "FDF2EE20EFF0EEF1F2EEE920F2E5EAF1F220EDE020F0F3F1F1EAEEEC20FFE7FBEAE5"),
    (
      .windows1253,
      "E1F5F4FC20E5DFEDE1E920DDEDE120E1F0EBFC20EAE5DFECE5EDEF20F3F4E120E5EBEBE7EDE9EADC"
    ),
  ]

  @Test(arguments: samples)
  func unlabelledTextIsFoundByItsBytes(expected: TextEncoding, hexadecimal: String) {
    let found = finding(bytes(hexadecimal))
    #expect(found.encoding == expected)
    #expect(found.rule == "byte-patterns")
    let decoded = SourceDecoder.utf8(of: bytes(hexadecimal), in: expected)
    #expect(decoded.errors == 0 && !decoded.tableIsMissing)
  }

  @Test(arguments: [
    ("C3A9", "é"), ("41C0AF42", "A\u{FFFD}\u{FFFD}B"), ("E28241", "\u{FFFD}A"),
    ("F09F98", "\u{FFFD}"), ("EDA080", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("F4908080", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("61F180", "a\u{FFFD}"),
  ])
  func badUTF8IsReplacedByMaximalSubparts(hexadecimal: String, expected: String) {
    let decoded = SourceDecoder.utf8(of: bytes(hexadecimal), in: .utf8)
    #expect(decoded.utf8 == Array(expected.utf8))
  }

  @Test(arguments: [
    (TextEncoding.windows1252, "93803F94", "“€?”"), (.windows1252, "81", "\u{81}"),
    (.iso8859x2, "B1", "ą"), (.koi8U, "AE", "ў"), (.windows1255, "CA", "\u{5BA}"),
    (.iso8859x8Logical, "E0", "א"), (.windows1253, "AA41", "\u{FFFD}A"), (.macintosh, "8E", "é"),
    (.utf16LittleEndian, "3DD800DE4100", "😀A"),
    (.utf16BigEndian, "D800004100", "\u{FFFD}A\u{FFFD}"),
    (.userDefined, "80", "\u{F780}"), (.replacement, "4142", "\u{FFFD}"),
    // A bad pair never takes ASCII, which may be markup, with it.
    (.shiftJIS, "813C41", "\u{FFFD}<A"), (.eucJP, "A43C41", "\u{FFFD}<A"),
    (.big5, "8141", "\u{FFFD}A"),
    (.gb18030, "813C", "\u{FFFD}<"), (.eucKR, "B0A1FF41", "가\u{FFFD}A"),
    (.shiftJIS, "82", "\u{FFFD}"),
    (.iso2022JP, "1B2442242224241B2842", "あい"),
  ])
  func bytesAreDecoded(encoding: TextEncoding, hexadecimal: String, expected: String) {
    let decoded = SourceDecoder.utf8(of: bytes(hexadecimal), in: encoding)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == expected)
  }

  @Test func longTextIsDecodedPieceByPiece() {
    let source = [UInt8](repeating: 0, count: 100_000).flatMap { _ in [0x82, 0xA0] as [UInt8] }
    let decoded = SourceDecoder.utf8(of: source, in: .shiftJIS)
    #expect(decoded.utf8.count == 300_000 && decoded.errors == 0)
  }

  @Test func badBytesAreReported() {
    let decoded = SourceDecoder.decode(
      html: Source(bytes: [0x41, 0xFF, 0xFE, 0x42], contentType: "text/html; charset=utf-8"))
    #expect(decoded.utf8 == Array("A\u{FFFD}\u{FFFD}B".utf8))
    #expect(decoded.diagnostics.count == 1)
  }

  @Test(
    arguments: [
      ("<?xml version='1.0' encoding='koi8-r'?>", nil, TextEncoding.koi8R),
      ("<?xml version='1.0'?>", nil, .utf8), ("<a/>", "application/xml; charset=big5", .big5),
      ("<?xml version='1.0' encoding=\"nonsense\"?>", nil, .utf8),
    ] as [(String, String?, TextEncoding)])
  func feedsSayTheirEncoding(source: String, contentType: String?, expected: TextEncoding) {
    let found = EncodingSniffer.finding(xml: Array(source.utf8), contentType: contentType)
    #expect(found.encoding == expected)
  }

  @Test func aFeedThatLiesAboutUTF8IsReadByItsBytes() {
    let source =
      Array("<?xml version='1.0' encoding='utf-8'?><a>caf".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(EncodingSniffer.finding(xml: source).encoding == .windows1252)
  }

  @Test func everyLabelNamesItsEncoding() {
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(label: encoding.rawValue.utf8) == encoding)
    }
    #expect(TextEncoding(label: " LATIN1\n".utf8) == .windows1252)
    #expect(TextEncoding(label: "nonsense".utf8) == nil)
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hexadecimal.utf8.compactMap(\.hexadecimalValue) {
      let digit = UInt8(digit)
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }
}
