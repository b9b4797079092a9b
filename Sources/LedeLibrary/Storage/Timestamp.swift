import Glibc

/// A moment of the calendar, in milliseconds since 1970 began in Greenwich.
public struct Timestamp: Hashable, Comparable, Sendable {
  public let milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  /// The day that holds it, in Greenwich: `2026-01-15`.
  public var day: String { CalendarDate.text(of: self) }

  /// The minute that holds it, in Greenwich: `2026-01-15T09:30Z`.
  public var text: String {
    let ofDay = milliseconds % Self.dayLength
    let minutes = (ofDay < 0 ? ofDay + Self.dayLength : ofDay) / 60_000
    let (hour, minute) = ("\(minutes / 60)", "\(minutes % 60)")
    return "\(day)T\(hour.count < 2 ? "0" : "")\(hour):\(minute.count < 2 ? "0" : "")\(minute)Z"
  }

  public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }

  /// - Precondition: `count` is within a million years.
  func adding(days count: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds + count * Self.dayLength)
  }

  /// Milliseconds of a day.
  static let dayLength = 86_400_000
}
