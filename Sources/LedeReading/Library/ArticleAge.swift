extension WallClock {
  /// What day it is.
  public var today: CalendarDay { day(of: milliseconds) }

  /// The day that a time lies in, where the reader is.
  public func day(of time: Int) -> CalendarDay {
    CalendarDay(milliseconds: time, secondsFromUTC: secondsFromUTC)
  }

  /// How old something is, in at most seven cells: `now`, `12m`, `3h`, `2d`, `12 Mar`, `2024-11`.
  /// What is said to come from tomorrow or later has a date.
  public func age(of time: Int) -> String {
    let (distance, overflow) = milliseconds.subtractingReportingOverflow(time)
    let minutes = overflow ? Int.max : distance / 60_000
    switch minutes {
    // Clocks of publishers go ahead a little.
    case -60..<1: return "now"
    case 1..<60: return "\(minutes)m"
    case 60..<1440: return "\(minutes / 60)h"
    case 1440..<10_080: return "\(minutes / 1440)d"
    default:
      let day = day(of: time)
      return day.year == today.year ? day.shortDayAndMonth : String(day.text.dropLast(3))
    }
  }

  /// What a list that is grouped by days calls the day of `time`.
  public func dayHeading(of time: Int) -> String {
    let day = day(of: time)
    let today = today
    switch today.number - day.number {
    case 0: return "Today"
    case 1: return "Yesterday"
    case 2..<7: return "\(day.weekday), \(day.dayAndMonth)"
    default: return day.year == today.year ? day.dayAndMonth : "\(day.dayAndMonth) \(day.year)"
    }
  }
}

extension ListedArticle {
  /// Minutes to read it at `rate` words a minute, at least 1.
  public func minutes(at rate: Int) -> Int {
    let rate = min(max(1, rate), 100_000)
    return max(1, (min(max(0, words), 1_000_000_000) + rate / 2) / rate)
  }
}
