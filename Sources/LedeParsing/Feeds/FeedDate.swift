/// A moment as a feed gives it, with its zone.
public struct FeedDate: Equatable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; negative before.
  public let seconds: Int
  /// East of Greenwich in minutes; nil if the feed gives no zone, which is read as UTC.
  public let zone: Int?

  public init(seconds: Int, zone: Int? = nil) {
    self.seconds = seconds
    self.zone = zone
  }

  /// The date in the calendar, nil for a day or an hour that there is not. `zone` is in minutes east
  /// of Greenwich.
  init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    zone: Int? = nil
  ) {
    // A second 60 is a leap second, 24:00 the end of a day in ISO 8601.
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day), (0...24).contains(hour),
      (0...59).contains(minute), (0...60).contains(second),
      hour < 24 || minute == 0 && second == 0, abs(zone ?? 0) <= 24 * 60
    else { return nil }
    let days = Self.daysSince1970(year: year, month: month, day: day)
    seconds = days * 86_400 + hour * 3600 + minute * 60 + second - (zone ?? 0) * 60
    self.zone = zone
  }

  /// ISO 8601 in UTC: `2003-12-31T10:14:55Z`.
  public var utc: String { Self.text(seconds) + "Z" }

  /// ISO 8601 in the zone of the feed: `2003-12-31T11:14:55+01:00`.
  public var local: String {
    guard let zone, zone != 0 else { return utc }
    let sign = zone < 0 ? "-" : "+"
    let (hours, minutes) = (abs(zone) / 60, abs(zone) % 60)
    return Self.text(seconds + zone * 60) + sign + Self.padded(hours) + ":" + Self.padded(minutes)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days in the Gregorian calendar, reckoned with years that begin in March.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func text(_ seconds: Int) -> String {
    // Years 1…9999 and a zone of a day stay in the range of this arithmetic.
    let bounded = max(-62_200_000_000, min(253_500_000_000, seconds))
    let days = Int((Double(bounded) / 86_400).rounded(.down))
    let rest = bounded - days * 86_400
    let (year, month, day) = civil(days)
    return padded(year, 4) + "-" + padded(month) + "-" + padded(day) + "T" + padded(rest / 3600)
      + ":" + padded(rest / 60 % 60) + ":" + padded(rest % 60)
  }

  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(abs(number))
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
