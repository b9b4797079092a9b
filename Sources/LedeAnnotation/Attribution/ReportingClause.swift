import LedeDocument

/// What the sieves share about the clause that reports speech.
enum ReportingClause {
  /// The first word after a quotation's closing mark, past commas and dashes.
  static func start(_ after: Range<Int>, _ speech: SpeechText) -> Int? {
    let start = after.first { index in
      switch speech.text.tokens[index].kind {
      case .comma, .dash, .hyphen, .apostrophe, .closeSingle, .closeQuote: false
      default: true
      }
    }
    return start.flatMap { speech.text.tokens[$0].kind == .word ? $0 : nil }
  }

  private static let be = Set(
    "is was are were be been being".split(separator: " ").map { WordHash($0) })

  /// `saying`, `adding`, without a form of `be` before it.
  static func isParticiple(_ index: Int, _ speech: SpeechText) -> Bool {
    let token = speech.text.tokens[index]
    let ending = speech.text.bytes[max(token.start, token.end - 3)..<token.end]
    return ending.elementsEqual("ing".utf8) && !Self.be.contains(speech.hash(index - 1))
  }

  /// The first person, pronoun or other name in `tokens`.
  static func firstName(_ tokens: Range<Int>, _ speech: SpeechText) -> Range<Int>? {
    var other: Range<Int>?
    for index in tokens {
      if let mention = speech.mention(at: index) {
        if mention.label == .person { return mention.tokens }
        if other == nil, mention.label == .organization { other = mention.tokens }
        continue
      }
      if isPersonal(index, speech) { return index..<(index + 1) }
    }
    return other
  }

  /// Whether a phrase is, or holds, a name or a pronoun for a person.
  static func isNamed(_ phrase: Range<Int>, _ speech: SpeechText) -> Bool {
    if phrase.count == 1, speech.text.tokens[phrase.lowerBound].has(.pronoun) { return true }
    return phrase.contains { speech.mention(at: $0)?.label.isName ?? false }
  }

  private static let personal = Set(["he", "she", "they"].map { WordHash($0) })

  static func isPersonal(_ index: Int, _ speech: SpeechText) -> Bool {
    personal.contains(speech.hash(index))
  }
}
