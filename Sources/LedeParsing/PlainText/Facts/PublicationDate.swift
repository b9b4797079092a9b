/// A calendar day, with the time where the line gives one, read from a short line.
struct PublicationDate: Equatable {
  /// ISO 8601: `2023-12-22` or `2023-12-22T15:52-05:00`.
  let iso: String

  init?(_ line: String) {
    let tokens = Self.tokens(line)
    guard let (day, rest) = Self.day(tokens) else { return nil }
    var iso = "\(Self.padded(day.year, 4))-\(Self.padded(day.month))-\(Self.padded(day.number))"
    if let time = Self.time(line, Array(tokens[rest...])) { iso += "T" + time }
    self.iso = iso
  }

  private struct Day {
    let year: Int
    let month: Int
    let number: Int

    init?(_ year: Int?, _ month: Int?, _ number: Int?) {
      guard let year, let month, let number, (1700...2200).contains(year),
        (1...12).contains(month), (1...31).contains(number)
      else { return nil }
      (self.year, self.month, self.number) = (year, month, number)
    }
  }

  /// Runs of letters and runs of digits, in lower case.
  private static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var wasDigit = false
    var isOpen = false
    for byte in line.utf8.prefix(200) {
      guard ASCII.isAlphanumeric(byte) else {
        isOpen = false
        continue
      }
      let isDigit = ASCII.isDigit(byte)
      if !isOpen || isDigit != wasDigit { tokens.append("") }
      tokens[tokens.count - 1].unicodeScalars.append(Unicode.Scalar(ASCII.lowercase(byte)))
      (isOpen, wasDigit) = (true, isDigit)
    }
    return tokens
  }

  /// The first date, and the index of the token after it.
  private static func day(_ tokens: [String]) -> (Day, rest: Int)? {
    func number(_ index: Int) -> Int? {
      tokens.indices.contains(index) && tokens[index].utf8.count <= 4 ? Int(tokens[index]) : nil
    }
    for index in tokens.indices {
      if let month = month(tokens[index]) {
        // "Oct. 14, 2024", "14th Oct 2024", "14 October 2024".
        let ordinal = tokens.indices.contains(index + 2) && ordinals.contains(tokens[index + 2])
        let after = index + (ordinal ? 3 : 2)
        if let day = Day(number(after), month, number(index + 1)) { return (day, after + 1) }
        let isOrdinal = index > 0 && ordinals.contains(tokens[index - 1])
        let before = number(index - (isOrdinal ? 2 : 1))
        if let day = Day(number(index + 1), month, before) { return (day, index + 2) }
      } else if tokens[index].utf8.count == 4,
        let day = Day(number(index), number(index + 1), number(index + 2))
      {
        return (day, index + 3)
      }
    }
    return nil
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "de", "er"]

  private static func month(_ token: String) -> Int? {
    guard token.utf8.count >= 3 else { return nil }
    let names = DayNames.months
    if let full = names.firstIndex(of: token) { return full + 1 }
    guard token.utf8.count <= 4 else { return nil }
    return names.firstIndex { $0.hasPrefix(token) }.map { $0 + 1 }
  }

  /// `15:52-05:00` from the tokens after the date; nil without hours and minutes.
  private static func time(_ line: String, _ tokens: [String]) -> String? {
    guard line.utf8.contains(UInt8(ascii: ":")) else { return nil }
    for index in tokens.indices.dropLast() {
      guard let hour = Int(tokens[index]), (0...23).contains(hour),
        tokens[index + 1].utf8.count == 2,
        let minute = Int(tokens[index + 1]), (0...59).contains(minute)
      else { continue }
      let rest = tokens[(index + 2)...]
      return padded(hour24(hour, rest)) + ":" + padded(minute) + zone(rest)
    }
    return nil
  }

  private static func hour24(_ hour: Int, _ rest: ArraySlice<String>) -> Int {
    let isAfternoon = rest.first == "pm" || rest.prefix(2) == ["p", "m"]
    let isMorning = rest.first == "am" || rest.prefix(2) == ["a", "m"]
    if isAfternoon { return hour < 12 ? hour + 12 : hour }
    return isMorning && hour == 12 ? 0 : hour
  }

  private static func zone(_ rest: ArraySlice<String>) -> String {
    let zones = [
      "utc": "Z", "gmt": "Z", "z": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00",
      "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
      "cet": "+01:00", "cest": "+02:00", "bst": "+01:00",
    ]
    return rest.prefix(4).lazy.compactMap { zones[$0] }.first ?? ""
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
