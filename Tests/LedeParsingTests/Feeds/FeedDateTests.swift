import Testing

@testable import LedeParsing

/// Dates as feeds write them.
@Suite struct FeedDateTests {
  private static let dates: [(String, String?)] = [
    ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"),
    ("1 Jan 04 19:48 EST", "2004-01-02T00:48:00Z"),
    ("01-Jan-2004 19:48:21 +0130", "2004-01-01T18:18:21Z"),
    ("Jan 5, 2004 7:48 PM PST", "2004-01-06T03:48:00Z"),
    ("Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06Z"),
    ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z"),
    ("Wed, 19 Aug 2009 18:28:00 Etc/GMT", "2009-08-19T18:28:00Z"),
    ("Mon, 5 Jan 2015 10:00:00 GMT-05:00", "2015-01-05T15:00:00Z"),
    ("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z"),
    ("2003-12-31T10:14:55.5-08:00", "2003-12-31T18:14:55Z"),
    ("2003-12-31 10:14:55", "2003-12-31T10:14:55Z"),
    ("20031231T101455Z", "2003-12-31T10:14:55Z"), ("2003-12", "2003-12-01T00:00:00Z"),
    ("2003", "2003-01-01T00:00:00Z"), ("2003-365", "2003-12-31T00:00:00Z"),
    ("2004-07-13T9:15-05:00", "2004-07-13T14:15:00Z"),
    ("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
    ("2004년 05월 28일  01:31:15", "2004-05-28T01:31:15Z"),
    ("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17Z"),
    ("31.12.2003", "2003-12-31T00:00:00Z"), ("12/31/2003", "2003-12-31T00:00:00Z"),
    ("Tue, 29 Feb 2000 24:00:00 GMT", "2000-03-01T00:00:00Z"),
    ("Thu, 31 Feb 2004 10:00 GMT", nil), ("2003-13-01", nil), ("yesterday", nil), ("", nil),
    ("99999999999999999999", nil), ("10:99", nil),
  ]

  @Test(arguments: dates)
  func aDateIsReadInItsZone(_ text: String, _ utc: String?) {
    #expect(FeedDateReader.date(in: Array(text.utf8))?.utc == utc)
  }

  @Test func theZoneOfTheFeedIsKept() {
    let date = FeedDateReader.date(in: Array("Thu, 01 Jan 2004 23:30:00 -0330".utf8))
    #expect(date?.local == "2004-01-01T23:30:00-03:30")
    #expect(date?.utc == "2004-01-02T03:00:00Z")
  }

  @Test func anyBytesAreReadWithoutHarm() {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["2004", "-", ":", "+", "T", "Z", " ", "jan", "99", "0", ".", "日", "pm"]
    for _ in 0..<2000 {
      let text = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      _ = FeedDateReader.date(in: Array(text.utf8))?.local
    }
  }
}
