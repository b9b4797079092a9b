import LedeDocument

/// Dates: `Sept. 13, 2012`, `13 September`, `March 2012`, `2026-11-24`, `in 1998`, `Monday`.
struct DateFinder: MentionFinder {
  func mentions(in text: TokenizedText) -> [Mention] {
    var found: [Mention] = []
    for sentence in text.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        let reader = DateReader(text: text, end: sentence.tokens.upperBound, at: at)
        guard let (end, rule) = reader.read(from: at) else {
          at += 1
          continue
        }
        found.append(Mention(at..<end, of: text, label: .date, confidence: 0.95, rule: rule))
        at = end
      }
    }
    return found
  }
}

/// Reads one date that starts at a token, within its sentence.
private struct DateReader {
  let text: TokenizedText
  let end: Int
  let at: Int

  func read(from start: Int) -> (end: Int, rule: Rule)? {
    let token = text.tokens[start]
    if token.kind == .number { return numeric(start) ?? dayFirst(start) ?? year(start) }
    guard token.isCapitalized else { return nil }
    if token.has(.weekday) { return weekday(start) }
    if token.has(.month) { return monthFirst(start) }
    return nil
  }

  // MARK: Parts

  private func token(_ index: Int) -> Token? { index < end ? text.tokens[index] : nil }

  /// The number at `index` where its leading digits are all there is but for `st`, `nd`, `rd`, `th`.
  private func number(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.end - token.start <= 4 else {
      return nil
    }
    var value = 0
    var digits = 0
    for byte in text.bytes[token.span.range] {
      guard (0x30...0x39).contains(byte) else { break }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    let rest = token.end - token.start - digits
    return rest == 0 || rest == 2 && digits <= 2 ? value : nil
  }

  private func day(_ index: Int) -> Bool {
    guard let value = number(index), let token = token(index) else { return false }
    return (1...31).contains(value) && (token.end - token.start <= 2 || value < 32)
  }

  /// A year, which has four digits and nothing else.
  private func isYear(_ index: Int) -> Bool {
    guard let token = token(index), token.end - token.start == 4, let value = number(index) else {
      return false
    }
    return (1000...2100).contains(value)
  }

  private func isMonth(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.isCapitalized && token.has(.month)
  }

  /// After a day and month: the end with `, 2012` or ` 2012` where that follows.
  private func withYear(_ index: Int) -> Int {
    if isYear(index) { return index + 1 }
    return token(index)?.kind == .comma && isYear(index + 1) ? index + 2 : index
  }

  // MARK: Forms

  private func monthFirst(_ start: Int) -> (end: Int, rule: Rule)? {
    if day(start + 1), !isMonth(start + 2) { return (withYear(start + 2), "month-day") }
    if isYear(start + 1) { return (start + 2, "month-year") }
    if token(start + 1)?.kind == .comma, isYear(start + 2) { return (start + 3, "month-year") }
    let isPlain = !text.tokens[start].has(.ambiguous) && text.tokens[start].span.count > 3
    guard isPlain || followsTimeWord(start) else { return nil }
    // "June Smith" and "Augusta": a capitalised neighbour makes it a name.
    if let next = token(start + 1), next.isCapitalized, !next.has(.common) { return nil }
    return (start + 1, "month")
  }

  private func dayFirst(_ start: Int) -> (end: Int, rule: Rule)? {
    guard day(start) else { return nil }
    if isMonth(start + 1) { return (withYear(start + 2), "day-month") }
    if let of = token(start + 1), text.bytes[of.span.range].elementsEqual("of".utf8),
      isMonth(start + 2)
    {
      return (withYear(start + 3), "day-month")
    }
    return nil
  }

  private func weekday(_ start: Int) -> (end: Int, rule: Rule)? {
    let next = token(start + 1)?.kind == .comma ? start + 2 : start + 1
    if isMonth(next), let (end, _) = monthFirst(next) { return (end, "weekday-date") }
    if let (end, _) = dayFirst(next) { return (end, "weekday-date") }
    // Short forms such as "Sun" are words and names of their own.
    return text.tokens[start].span.count >= 6 ? (start + 1, "weekday") : nil
  }

  /// `2026-11-24`, `24/11/2026`.
  private func numeric(_ start: Int) -> (end: Int, rule: Rule)? {
    guard start + 4 < end else { return nil }
    let kind = text.tokens[start + 1].kind
    guard kind == .hyphen || kind == .slash, text.tokens[start + 3].kind == kind,
      (1...4).allSatisfy({ text.touchesPrevious(start + $0) }),
      number(start) != nil, number(start + 2) != nil, number(start + 4) != nil
    else { return nil }
    if isYear(start) && day(start + 2) && day(start + 4) { return (start + 5, "iso-date") }
    return day(start) && day(start + 2) && isYear(start + 4) ? (start + 5, "slash-date") : nil
  }

  /// A year by itself after a word of time, and decades: `1990s`.
  private func year(_ start: Int) -> (end: Int, rule: Rule)? {
    let token = text.tokens[start]
    if token.span.count == 5, text.bytes[token.end - 1] == 0x73,
      text.bytes[token.span.range].dropLast().allSatisfy({ (0x30...0x39).contains($0) })
    {
      return (start + 1, "decade")
    }
    guard isYear(start), let value = number(start), value >= 1800, followsTimeWord(start),
      self.token(start + 1)?.kind != .percent
    else { return nil }
    return (start + 1, "year")
  }

  private static let timeWords = Set(
    "in since until by last next this early late mid during of from before after around through to"
      .split(separator: " ").map { WordHash($0) })

  private func followsTimeWord(_ index: Int) -> Bool {
    guard let before = text.token(index - 1), before.kind == .word else { return false }
    return Self.timeWords.contains(text.vocabulary.hashes[Int(before.word)])
  }
}
