import LedeDocument

/// The role in the apposition behind a name: `Jane Roe, 71, a spokeswoman for Austin, Texas-based
/// Arbol, wrote`.
struct AppositionRole {
  let text: TokenizedText

  /// Longest role in tokens.
  private static let maximumLength = 18
  /// Where a longer apposition may be cut at a preposition.
  private static let cutLength = 8

  private func hash(_ index: Int) -> WordHash { NameKeys(text: text).hash(index) }

  // MARK: People

  private static let who = WordHash("who")
  private static let sinceWhen = Set(
    "then now currently".split(separator: " ").map { WordHash($0) })
  /// What a person does for a living or for an organization.
  private static let duties = Set(
    """
    heads headed leads led runs ran manages managed oversees oversaw chairs chaired owns owned
    founded co-founded directs follows covers represents represented studies teaches edits helps
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  func person(_ name: Range<Int>) -> Range<Int>? {
    guard var start = behindComma(name.upperBound) else { return nil }
    if let age = text.token(start), age.kind == .number, age.span.count <= 3,
      text.token(start + 1)?.kind == .comma
    {
      start += 2
    }
    if hash(start) == Self.who {
      guard Self.duties.contains(hash(start + 1)), let end = end(from: start + 1) else {
        return nil
      }
      return end - start > 2 ? (start + 1)..<end : nil
    }
    guard !isRelative(start) else { return nil }
    if Self.sinceWhen.contains(hash(start)) { start += 1 }
    let isDetermined = text.token(start)?.has(.determiner) ?? false
    if isDetermined { start += 1 }
    guard let end = end(from: start), end > start else { return nil }
    let isRole =
      text.tokens[start..<end].contains { $0.has([.roleNoun, .title]) }
      || isDetermined && isPerson(head(start..<end))
    return isRole ? start..<end : nil
  }

  private static let agentEndings = ["er", "or", "ist", "ian", "man", "woman", "eer", "ee"]
    .map { Array($0.utf8) }
  private static let things = Set(
    """
    number order letter matter answer offer power paper computer river reminder order quarter corner
    chapter cover error factor favor color mirror center centre fee number plan half
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// `foreman`, `schoolteacher`, `Republican`: what a person can be.
  private func isPerson(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, !Self.things.contains(hash(index)) else { return false }
    if token.has(.demonym) { return true }
    let bytes = text.bytes[token.span.range]
    return Self.agentEndings.contains {
      bytes.count > $0.count + 2 && bytes.suffix($0.count).elementsEqual($0)
    }
  }

  /// The last word before a preposition or the end.
  private func head(_ role: Range<Int>) -> Int {
    let end = role.dropFirst().first {
      text.tokens[$0].kind != .hyphen && text.tokens[$0].isLower
        && text.tokens[$0].has([.preposition, .clauseWord])
    }
    return max(role.lowerBound, (end ?? role.upperBound) - 1)
  }

  // MARK: Organizations

  /// `the largest maker of networking equipment`, `Europe’s second-biggest papermaker`.
  func organization(_ name: Range<Int>) -> Range<Int>? {
    guard let start = behindComma(name.upperBound), let end = end(from: start), end - start > 2
    else { return nil }
    let isCompany = text.tokens[head(start..<end)].has(.companyNoun)
    let first = text.tokens[start]
    if first.kind == .word, first.has(.determiner) {
      return isCompany || text.tokens[start + 1].isLower ? start..<end : nil
    }
    let isOwned = (start + 1..<min(end, start + 4)).contains { text.tokens[$0].kind == .clitic }
    return isCompany && isOwned ? start..<end : nil
  }

  // MARK: Where it stands

  /// The first token after the comma at `index`, past brackets before it.
  private func behindComma(_ index: Int) -> Int? {
    var comma = index
    if text.token(comma)?.kind == .openBracket,
      let close = (comma..<min(comma + 8, text.tokens.count)).first(where: {
        text.tokens[$0].kind == .closeBracket
      })
    {
      comma = close + 1
    }
    return text.token(comma)?.kind == .comma && comma + 1 < text.tokens.count ? comma + 1 : nil
  }

  private static let relatives = Set(
    ["who", "which", "whose", "where", "that"].map { WordHash($0) })

  /// The end of a role that starts at `start`; nil where it does not come.
  private func end(from start: Int) -> Int? {
    var cut: Int?
    for at in start..<min(text.tokens.count, start + Self.maximumLength) {
      let token = text.tokens[at]
      switch token.kind {
      case .comma:
        // "San Jose, California-based": a comma inside a place.
        guard isInsidePlace(at) else { return at }
      case .fullStop, .semicolon, .dash: return at
      case .word where token.isLower:
        if at > start, token.has([.coreSpeechVerb, .auxiliary]) || isRelative(at) { return at }
        if at - start >= Self.cutLength, token.has(.preposition) { cut = cut ?? at }
      case .openQuote, .straightQuote, .doubleGrave, .openBracket, .colon: return nil
      default: break
      }
    }
    return cut
  }

  private func isRelative(_ index: Int) -> Bool { Self.relatives.contains(hash(index)) }

  private func isInsidePlace(_ comma: Int) -> Bool {
    guard let before = text.token(comma - 1), let after = text.token(comma + 1),
      before.isCapitalized, after.isCapitalized
    else { return false }
    let phrase = text.phrase(at: comma + 1, before: min(text.tokens.count, comma + 6))
    return after.has([.region, .country])
      || phrase.map { !$0.classes.isDisjoint(with: [.region, .country]) } ?? false
  }
}
