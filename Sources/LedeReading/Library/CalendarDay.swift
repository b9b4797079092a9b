/// A day of the Gregorian calendar.
///
/// Source: "chrono-Compatible Low-Level Date Algorithms" (Howard Hinnant), `civil_from_days`.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int
  public let year: Int
  /// 1…12.
  public let month: Int
  /// 1…31.
  public let day: Int

  /// Days beyond these are the first and the last there are: the years 0 and 9999.
  private static let bounds = -719_528...2_932_896

  /// The day that a time lies in, where clocks are so many seconds ahead of UTC.
  public init(milliseconds: Int, secondsFromUTC: Int = 0) {
    let seconds = (milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0))
      .addingReportingOverflow(min(max(secondsFromUTC, -86_400), 86_400)).partialValue
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    number = min(max(days, Self.bounds.lowerBound), Self.bounds.upperBound)
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool { lhs.number < rhs.number }

  /// `2026-03-12`.
  public var text: String {
    let years = String(year)
    let padding = String(repeating: "0", count: max(0, 4 - years.count))
    return "\(padding)\(years)-\(Self.twoFigures(month))-\(Self.twoFigures(day))"
  }

  /// `12 March`.
  public var dayAndMonth: String { "\(day) \(monthName)" }

  /// `12 Mar`.
  public var shortDayAndMonth: String { "\(day) \(monthName.prefix(3))" }

  public var monthName: String { Self.monthNames[month - 1] }

  public var weekday: String {
    // 1 January 1970 was a Thursday.
    Self.weekdays[((number + 3) % 7 + 7) % 7]
  }

  private static func twoFigures(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
