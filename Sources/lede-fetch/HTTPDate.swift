import Glibc

/// Dates in heads of answers: `Wed, 21 Oct 2026 07:28:00 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
  static var now: Int { time(nil) }

  /// Seconds since 1970; nil for another form.
  static func seconds(in text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == ":" || $0 == "-" }
    guard words.count >= 7, let day = Int(words[1]), let year = Int(words[3]),
      let hour = Int(words[4]), let minute = Int(words[5]), let second = Int(words[6]),
      let month = months.firstIndex(of: words[2].lowercased()), (1970...9999).contains(year),
      (1...31).contains(day), (0...24).contains(hour), (0...59).contains(minute),
      (0...60).contains(second)
    else { return nil }
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month)
    parts.tm_mday = Int32(day)
    parts.tm_hour = Int32(hour)
    parts.tm_min = Int32(minute)
    parts.tm_sec = Int32(second)
    return timegm(&parts)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
