import LedeDocument

/// Times of day: `10:30 a.m.`, `5 pm ET`, `14:30 GMT`, `at 9:15`.
struct TimeFinder: MentionFinder {
  func mentions(in text: TokenizedText) -> [Mention] {
    var found: [Mention] = []
    for index in text.tokens.indices where text.tokens[index].kind == .number {
      guard let end = end(of: index, text) else { continue }
      found.append(
        Mention(index..<end, of: text, label: .time, confidence: 0.95, rule: "time-of-day"))
    }
    return found
  }

  private func end(of start: Int, _ text: TokenizedText) -> Int? {
    let digits = text.bytes[text.tokens[start].span.range]
    guard digits.count <= 8, digits.first.map({ (0x30...0x39).contains($0) }) ?? false else {
      return nil
    }
    let isClock = isClock(digits)
    var end = start + 1
    if let next = text.token(end), next.has(.meridiem), next.kind == .word { end += 1 }
    let hasMeridiem = end > start + 1
    if let zone = text.token(end), zone.has(.timeZone), zone.shape.contains(.allCapitals),
      hasMeridiem || isClock || digits.count == 4
    {
      return end + 1
    }
    if hasMeridiem { return isClock || digits.count <= 2 ? end : nil }
    guard isClock, let before = text.token(start - 1), before.kind == .word,
      text.bytes[before.span.range].elementsEqual("at".utf8)
    else { return nil }
    return end
  }

  private func isClock(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let colon = digits.firstIndex(of: 0x3A) else { return false }
    return (1...2).contains(colon - digits.startIndex) && digits.endIndex - colon >= 3
  }
}
