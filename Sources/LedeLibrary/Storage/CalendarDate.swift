/// A date as an article or a query writes it: ISO 8601, from a year alone to the second.
///
/// The calendar is the Gregorian one, also before 1582 (ISO 8601-1:2019, 4.2.1).
struct CalendarDate: Equatable {
  /// The first moment that the text covers: of `2026-01`, the first of January. Where it gives no
  /// zone, Greenwich's is taken.
  let start: Timestamp
  /// The first moment after what it covers.
  let end: Timestamp

  /// Reads `2026`, `2026-01`, `2026-01-15` and `2026-01-15T09:30[:12[.5]][Z|+02:00]`; nil for
  /// anything else, and for days and hours that there are not.
  init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(4) else { return nil }
    guard reader.skip("-") else {
      guard reader.isAtEnd else { return nil }
      self.init(year, 1, 1, until: (year + 1, 1, 1))
      return
    }
    guard let month = reader.number(2), (1...12).contains(month) else { return nil }
    guard reader.skip("-") else {
      guard reader.isAtEnd else { return nil }
      self.init(year, month, 1, until: month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1))
      return
    }
    guard let day = reader.number(2), (1...Self.days(in: month, of: year)).contains(day) else {
      return nil
    }
    let midnight = Self.days(to: year, month, day) * Timestamp.dayLength
    if reader.isAtEnd {
      self.init(milliseconds: midnight, Timestamp.dayLength)
      return
    }
    guard reader.skip("T") || reader.skip(" "), let time = reader.time(),
      let zone = reader.zone(), reader.isAtEnd
    else { return nil }
    self.init(milliseconds: midnight + time.milliseconds - zone, time.precision)
  }

  private init(_ year: Int, _ month: Int, _ day: Int, until: (Int, Int, Int)) {
    let first = Self.days(to: year, month, day)
    let last = Self.days(to: until.0, until.1, until.2)
    self.init(milliseconds: first * Timestamp.dayLength, (last - first) * Timestamp.dayLength)
  }

  private init(milliseconds: Int, _ length: Int) {
    start = Timestamp(milliseconds: milliseconds)
    end = Timestamp(milliseconds: milliseconds + length)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 (H. Hinnant, chrono-Compatible Low-Level Date Algorithms, 2014).
  private static func days(to year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that holds `time`, as `2026-01-15`.
  static func text(of time: Timestamp) -> String {
    let days =
      Int((Double(time.milliseconds) / Double(Timestamp.dayLength)).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
  }
}

/// Takes numbers of a fixed length out of a text.
private struct DigitReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard offset + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[offset..<offset + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    offset += digits
    return value
  }

  /// `09:30`, `09:30:12` or `09:30:12.5`, in milliseconds, and how long a moment it names.
  mutating func time() -> (milliseconds: Int, precision: Int)? {
    guard let hour = number(2), hour < 25, skip(":"), let minute = number(2), minute < 60 else {
      return nil
    }
    let whole = (hour * 60 + minute) * 60_000
    guard skip(":") else { return (whole, 60_000) }
    // 60 is a leap second.
    guard let second = number(2), second <= 60 else { return nil }
    if skip(".") || skip(",") { while number(1) != nil {} }
    return (whole + second * 1000, 1000)
  }

  /// Milliseconds east of Greenwich; 0 where no zone stands.
  mutating func zone() -> Int? {
    if isAtEnd || skip("Z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = number(2) else { return nil }
    _ = skip(":")
    return sign * (hours * 60 + (number(2) ?? 0)) * 60_000
  }
}
