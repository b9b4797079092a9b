/// Reads the dates of feeds: RFC 822, ISO 8601 and W3C's profile of it, asctime, and what blogging
/// tools of several languages write instead.
///
/// A date is taken apart into numbers, words and the marks before them; where the numbers stand
/// tells what they are, so that one reader serves all of these forms.
struct FeedDateReader {
  /// Longer ones are prose.
  private static let longest = 120

  private var tokens: [DateToken]
  private var zone: Int?
  private var isAfternoon = false
  private var isMorning = false

  /// The date in `text`; nil if there is none.
  static func date(in text: [UInt8]) -> FeedDate? {
    guard !text.isEmpty, text.count <= longest else { return nil }
    var reader = FeedDateReader(tokens: DateToken.tokens(of: text))
    return reader.read()
  }

  private init(tokens: [DateToken]) { self.tokens = tokens }

  private mutating func read() -> FeedDate? {
    takeHalfOfDay()
    let time = takeTime()
    guard let day = day() else { return nil }
    var hour = time?.hour ?? 0
    if isAfternoon, hour < 12 { hour += 12 }
    if isMorning, hour == 12 { hour = 0 }
    return FeedDate(
      year: day.year, month: day.month, day: day.number, hour: hour, minute: time?.minute ?? 0,
      second: time?.second ?? 0, zone: zone)
  }

  // MARK: Time

  private mutating func takeHalfOfDay() {
    tokens.removeAll { token in
      guard case .word(let word) = token.kind else { return false }
      switch word {
      case "am", "a.m", "오전": isMorning = true
      case "pm", "p.m", "오후": isAfternoon = true
      default: return false
      }
      return true
    }
  }

  /// Takes the time and what follows it, the zone, from the tokens.
  private mutating func takeTime() -> (hour: Int, minute: Int, second: Int)? {
    for index in tokens.indices {
      guard let hour = tokens[index].number, !tokens[index].isSigned else { continue }
      if index + 1 < tokens.count, let minute = tokens[index + 1].number(after: ":") {
        var end = index + 2
        var second = 0
        if end < tokens.count, let value = tokens[end].number(after: ":") {
          second = value
          end += 1
        }
        finishTime(index, end)
        return (hour, minute, second)
      }
      if let time = compactTime(index) {
        finishTime(index, index + 1)
        return time
      }
    }
    return nil
  }

  /// `101455` or `1014` behind a `T`.
  private func compactTime(_ index: Int) -> (hour: Int, minute: Int, second: Int)? {
    guard index > 0, tokens[index - 1].word == "t", let value = tokens[index].number else {
      return nil
    }
    switch tokens[index].digits {
    case 6: return (value / 10_000, value / 100 % 100, value % 100)
    case 4: return (value / 100, value % 100, 0)
    case 2: return (value, 0, 0)
    default: return nil
    }
  }

  /// Reads the zone behind the time at `start..<end` and keeps what stands around them.
  private mutating func finishTime(_ start: Int, _ end: Int) {
    var rest = tokens[end...]
    // A fraction of a second.
    if let first = rest.first, first.number(after: ".") ?? first.number(after: ",") != nil {
      rest = rest.dropFirst()
    }
    readZone(&rest)
    tokens = Array(tokens[..<start]) + rest
  }

  private mutating func readZone(_ rest: inout ArraySlice<DateToken>) {
    while let token = rest.first {
      if case .word(let word) = token.kind {
        if let hours = DateWords.zones[word] {
          zone = zone ?? hours
        } else if word != "etc" {
          return
        }
        rest = rest.dropFirst()
        continue
      }
      guard token.isSigned, let value = token.number, token.digits <= 4 else { return }
      rest = rest.dropFirst()
      var minutes = token.digits > 2 ? value / 100 * 60 + value % 100 : value * 60
      if token.digits <= 2, let next = rest.first?.number(after: ":") {
        minutes += next
        rest = rest.dropFirst()
      }
      zone = token.mark == UInt8(ascii: "-") ? -minutes : minutes
      return
    }
  }

  // MARK: Day

  private func day() -> (year: Int, month: Int, number: Int)? {
    let numbers = tokens.filter { $0.number != nil }
    if let month = tokens.lazy.compactMap({ $0.word.flatMap(DateWords.month) }).first {
      return day(in: month, numbers)
    }
    guard let first = numbers.first, let value = first.number else { return nil }
    if first.digits == 4 { return day(ofYear: value, Array(numbers.dropFirst())) }
    if numbers.count == 1 { return compactDay(value, first.digits) }
    return numericDay(numbers.compactMap(\.number))
  }

  /// `31 Dec 2003`, `Dec 31, 2003`, `2003-July-13`.
  private func day(
    in month: Int, _ numbers: [DateToken]
  ) -> (year: Int, month: Int, number: Int)? {
    guard numbers.count >= 2, let one = numbers[0].number, let other = numbers[1].number else {
      return nil
    }
    if numbers[0].digits == 4 { return (one, month, other) }
    return (Self.fullYear(other, numbers[1].digits), month, one)
  }

  /// `2003`, `2003-12`, `2003-12-31`, `2003-365`, `2003/12/31`.
  private func day(
    ofYear year: Int, _ rest: [DateToken]
  ) -> (year: Int, month: Int, number: Int)? {
    guard let second = rest.first, let value = second.number else { return (year, 1, 1) }
    if second.digits == 3 { return Self.day(value, ofYear: year) }
    if second.digits == 4 { return (year, value / 100, value % 100) }
    return (year, value, rest.count > 1 ? rest[1].number ?? 1 : 1)
  }

  /// `20031231`, `2003365`.
  private func compactDay(
    _ value: Int, _ digits: Int
  ) -> (year: Int, month: Int, number: Int)? {
    switch digits {
    case 8: (value / 10_000, value / 100 % 100, value % 100)
    case 7: Self.day(value % 1000, ofYear: value / 1000)
    case 6: (value / 100, value % 100, 1)
    default: nil
    }
  }

  /// `12/31/2003` as the United States write it where both orders can be meant, else `31.12.2003`.
  private func numericDay(_ numbers: [Int]) -> (year: Int, month: Int, number: Int)? {
    guard numbers.count >= 3 else { return nil }
    let year = numbers[2] < 100 ? Self.fullYear(numbers[2], 2) : numbers[2]
    let hasPoints = tokens.contains { $0.mark == UInt8(ascii: ".") }
    return hasPoints || numbers[0] > 12
      ? (year, numbers[1], numbers[0]) : (year, numbers[0], numbers[1])
  }

  private static func day(
    _ number: Int, ofYear year: Int
  ) -> (year: Int, month: Int, number: Int)? {
    var left = number
    for month in 1...12 {
      let days = FeedDate.days(in: month, of: year)
      if left <= days { return (year, month, left) }
      left -= days
    }
    return nil
  }

  /// Two digits from 90 on are of the last century: the first feeds are of 1999.
  private static func fullYear(_ year: Int, _ digits: Int) -> Int {
    guard digits <= 2 else { return year }
    return year < 90 ? year + 2000 : year + 1900
  }
}

/// A number or a word of a date, and what stands right before it.
struct DateToken {
  enum Kind {
    case number(Int)
    case word(String)
  }

  let kind: Kind
  let digits: Int
  /// The punctuation mark before the token; 0 for a space or nothing.
  let mark: UInt8

  var number: Int? {
    if case .number(let value) = kind { return value }
    return nil
  }

  var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }

  var isSigned: Bool { mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-") }

  func number(after mark: Unicode.Scalar) -> Int? {
    self.mark == UInt8(ascii: mark) ? number : nil
  }

  static func tokens(of text: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var mark: UInt8 = 0
    var index = 0
    while index < text.count {
      let start = index
      if ASCII.isDigit(text[index]) {
        var value = 0
        while index < text.count, ASCII.isDigit(text[index]) {
          if index - start < 9 { value = value * 10 + Int(text[index] - 0x30) }
          index += 1
        }
        tokens.append(DateToken(kind: .number(value), digits: index - start, mark: mark))
        mark = 0
      } else if ASCII.isLetter(text[index]) || text[index] >= 0x80 {
        while index < text.count, ASCII.isLetter(text[index]) || text[index] >= 0x80 { index += 1 }
        let word = String(decoding: text[start..<index].map(ASCII.lowercase), as: UTF8.self)
        tokens.append(DateToken(kind: .word(word), digits: 0, mark: mark))
        mark = 0
      } else {
        mark = ASCII.isSpace(text[index]) ? 0 : text[index]
        index += 1
      }
    }
    return tokens
  }
}
