import LedeDocument

/// Money and percentages: `$4.5 billion`, `US$20`, `300 million euros`, `7.5%`, `12 per cent`.
struct AmountFinder: MentionFinder {
  func mentions(in text: TokenizedText) -> [Mention] {
    var found: [Mention] = []
    for sentence in text.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        let reader = AmountReader(text: text, end: sentence.tokens.upperBound)
        guard let mention = reader.read(from: at) else {
          at += 1
          continue
        }
        found.append(mention)
        at = mention.tokens.upperBound
      }
    }
    return found
  }
}

/// Reads one amount that starts at a token, within its sentence.
private struct AmountReader {
  let text: TokenizedText
  let end: Int

  func read(from start: Int) -> Mention? {
    let token = text.tokens[start]
    if let amount = signFirst(start, token) { return money(start..<amount, "currency-sign") }
    guard token.kind == .number || token.has(.numeral) else { return nil }
    let number = scaled(from: start)
    guard number < end else { return nil }
    if let percent = percent(after: number) {
      return Mention(
        start..<percent, of: text, label: .percent, confidence: 0.97, rule: "percentage")
    }
    let unit = text.tokens[number].kind == .hyphen ? number + 1 : number
    guard unit < end, text.tokens[unit].has(.currency), text.tokens[unit].kind == .word,
      number > start + 1 || text.tokens[start].span.count >= 5
        || !Self.ambiguous.contains(hash(unit))
    else { return nil }
    return money(start..<(unit + 1), "currency-word")
  }

  private func money(_ tokens: Range<Int>, _ rule: Rule) -> Mention {
    Mention(tokens, of: text, label: .money, confidence: 0.97, rule: rule)
  }

  /// Currencies that are other things too when they count something small: `20 pounds`.
  private static let ambiguous = Set(
    "pound pounds won real rand lei cad franc".split(separator: " ").map { WordHash($0) })

  private func hash(_ index: Int) -> WordHash {
    let word = text.tokens[index].word
    return word >= 0 ? text.vocabulary.hashes[Int(word)] : WordHash()
  }

  /// `$5`, `US$5`, `€300 million`, `USD 20 million`.
  private func signFirst(_ start: Int, _ token: Token) -> Int? {
    var number = start + 1
    switch token.kind {
    case .currency: break
    case .word where token.shape.contains(.allCapitals):
      let isSigned = number < end && text.tokens[number].kind == .currency
      if isSigned && text.touchesPrevious(number) && token.span.count <= 4 {
        number += 1
      } else if !(token.has(.currency) && token.span.count == 3) {
        return nil
      }
    default: return nil
    }
    guard number < end, text.tokens[number].kind == .number else { return nil }
    return scaled(from: number)
  }

  /// The end of the number at `start` with the scales after it: `4.5 billion`, `20-million`.
  private func scaled(from start: Int) -> Int {
    var at = start + 1
    while at < end {
      let skip = text.tokens[at].kind == .hyphen ? at + 1 : at
      guard skip < end, text.tokens[skip].kind == .word,
        text.tokens[skip].has(.scale) && text.tokens[skip].span.count > 1
          || text.tokens[skip].has(.numeral)
      else { break }
      at = skip + 1
    }
    return at
  }

  private static let percentWord = WordHash("percent")
  private static let perWord = WordHash("per")
  private static let centWord = WordHash("cent")

  private func percent(after index: Int) -> Int? {
    if text.tokens[index].kind == .percent || hash(index) == Self.percentWord { return index + 1 }
    guard index + 1 < end, hash(index) == Self.perWord, hash(index + 1) == Self.centWord else {
      return nil
    }
    return index + 2
  }
}
