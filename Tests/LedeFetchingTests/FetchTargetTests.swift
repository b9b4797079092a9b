import Testing

@testable import lede_fetch

/// Which addresses are of the web, and which of this machine or its neighbourhood.
@Suite struct FetchTargetTests {
  private static let hosts: [(String, Bool)] = [
    ("http://tide.example/", false), ("http://8.8.8.8/", false), ("http://[2001:4860::1]/", false),
    ("http://172.32.0.1/", false), ("http://127.0.0.1/", true), ("http://127.1/", true),
    ("http://2130706433/", true), ("http://0x7f000001/", true), ("http://0/", true),
    ("http://10.1.2.3/", true), ("http://172.16.0.1/", true), ("http://192.168.1.1/", true),
    ("http://169.254.169.254/latest/meta-data", true), ("http://100.64.0.1/", true),
    ("http://[::1]/", true), ("http://[::ffff:10.0.0.1]/", true), ("http://[fe80::1]/", true),
    ("http://[fd00::1]/", true), ("http://localhost/", true), ("http://LOCALHOST./", true),
    ("http://printer.local/", true), ("http://intranet/", true), ("http://a.internal/", true),
  ]

  @Test(arguments: hosts)
  func privateAddressesAreKnownInEverySpelling(_ url: String, _ isPrivate: Bool) throws {
    #expect(try #require(FetchTarget(url, against: nil)).namesPrivate == isPrivate)
  }

  private static let references: [(String, String?)] = [
    ("../x?y#z", "https://tide.example/x?y"), ("//b.example/c", "https://b.example/c"),
    ("http://u:p@c.example/", "http://c.example/"), ("file:///etc/passwd", nil),
    ("javascript:x", nil), ("data:text/html,x", nil), ("http://a\u{1B}[2J.example/", nil),
    ("http://a.example/\r\nX: y", nil),
  ]

  @Test(arguments: references)
  func redirectsStayOnTheWeb(_ reference: String, _ url: String?) {
    #expect(FetchTarget(reference, against: "https://tide.example/a/b")?.url == url)
  }

  private static let waits: [(String, Int?)] = [
    ("120", 120), ("-5", 0), ("9999999", 86_400), ("Wed, 21 Oct 2099 07:28:00 GMT", 86_400),
    ("Wed, 21 Oct 2015 07:28:00 GMT", 0), ("soon", nil), ("", nil),
  ]

  @Test(arguments: waits)
  func aServerMayAskForADayAtMost(_ text: String, _ seconds: Int?) {
    #expect(RetryAfter.seconds(in: text) == seconds)
  }
}
