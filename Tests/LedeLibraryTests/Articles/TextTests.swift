import Testing

@testable import LedeLibrary

@Suite struct TextTests {
  @Test(arguments: [
    ("Société  Générale SA", "societe generale sa"), ("Łukasz Żak", "lukasz zak"),
    (" José\tNúñez\n", "jose nunez"), ("ØRSTED", "orsted"), ("李娜", "李娜"),
    ("O’Brien", "o'brien"), ("Straße", "straße"), ("", ""),
  ])
  func textIsFolded(_ pair: (String, String)) {
    #expect(FoldedText.fold(pair.0) == pair.1)
  }

  @Test(arguments: [
    ("Cisco Systems, Inc.", "cisco systems inc"), ("J. P. Morgan", "j p morgan"),
    ("...", ""),
  ])
  func namesAreFoldedWithoutPoints(_ pair: (String, String)) {
    #expect(FoldedText.name(pair.0) == pair.1)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 86_400_000), ("2000-02-29", 951_782_400_000, 86_400_000),
    ("2012-10", 1_349_049_600_000, 31 * 86_400_000), ("2026", 1_767_225_600_000, 365 * 86_400_000),
    ("2012-10-08T09:30:12Z", 1_349_688_612_000, 1000),
    ("2012-10-08T09:30+02:00", 1_349_681_400_000, 60_000),
    ("2012-10-08 09:30:12.5", 1_349_688_612_000, 1000), ("1969-12-31", -86_400_000, 86_400_000),
  ])
  func datesAreRead(_ date: (text: String, start: Int, length: Int)) {
    let found = CalendarDate(date.text)
    #expect(found?.start.milliseconds == date.start)
    #expect(found?.end.milliseconds == date.start + date.length)
  }

  @Test(arguments: ["", "26", "2026-13", "2026-02-29", "2026-1", "2026-01-01T25:00", "soon"])
  func whatIsNoDateIsNone(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["1970-01-01", "2000-02-29", "2012-10-08", "1969-12-31", "1600-03-01"])
  func daysComeBack(_ text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.start.day == text)
  }
}
