import Testing

@testable import LedeLayout

@Suite struct ShownAddressTests {
  private static let addresses: [(String, String)] = [
    ("https://tide.example/a?b#c", "https://tide.example/a?b#c"),
    ("https://user:secret@tide.example/", "https://tide.example/"),
    ("https://good.example@evil.example/", "https://evil.example/"),
    ("https://good.example\\@evil.example/", "https://good.example\\@evil.example/"),
    ("https://аpple.com/", "https://xn--pple-43d.com/"),
    ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
    ("https://münchen.example/", "https://münchen.example/"),
    ("https://пример.рф/", "https://пример.рф/"),
    ("https://日本語.jp/", "https://日本語.jp/"),
    ("https://a\u{202E}b.example/\u{1B}[31m", "https://xn--ab-g4t.example/[31m"),
    ("mailto:ana@farol.example", "mailto:ana@farol.example"), ("", ""), ("https://", "https://"),
  ]

  @Test(arguments: addresses)
  func anAddressCannotLookLikeAnother(_ address: String, _ shown: String) {
    #expect(ShownAddress(address).text == shown)
  }
}
