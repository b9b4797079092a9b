/// A date in a query: `2026-01`, `today`, or how long ago: `7d`, `2w`, `3m`, `1y`.
struct QueryDay {
  let start: Timestamp
  /// The first moment after it.
  let end: Timestamp

  /// `today` and `7d` count from `now`; days begin in Greenwich, as dates without a zone do.
  init?(_ text: String, now: Timestamp) {
    let today = Timestamp(
      milliseconds: now.milliseconds - Self.remainder(now.milliseconds, Timestamp.dayLength))
    switch FoldedText.fold(text) {
    case "today": self.init(today, days: 1)
    case "yesterday": self.init(today.adding(days: -1), days: 1)
    case let folded:
      if let ago = Self.daysAgo(folded) {
        self.init(today.adding(days: -ago), days: 1)
      } else if let date = CalendarDate(text) {
        self.init(start: date.start, end: date.end)
      } else {
        return nil
      }
    }
  }

  private init(start: Timestamp, end: Timestamp) {
    self.start = start
    self.end = end
  }

  private init(_ start: Timestamp, days: Int) {
    self.init(start: start, end: start.adding(days: days))
  }

  private static func remainder(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  private static func daysAgo(_ text: String) -> Int? {
    guard let unit = text.last, let count = Int(text.dropLast()), (0...100_000).contains(count)
    else { return nil }
    switch unit {
    case "d": return count
    case "w": return count * 7
    case "m": return count * 30
    case "y": return count * 365
    default: return nil
    }
  }
}
