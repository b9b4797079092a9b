/// Names of months and weekdays, as words in dates.
enum DayNames {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static let all: Set<UInt64> = {
    let short = [
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    let weekdays = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
      "wed", "thu", "fri",
    ]
    // "May" and "march" are verbs as well; with a number in a short line they are months.
    return Set((months + short + weekdays).map { Words.hash($0) })
  }()
}
