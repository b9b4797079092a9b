import LedeDocument

/// The role before a name: `Chief Executive Officer Tim Cook`, `ZTE spokesman David Dai Shu`, `its
/// chief, Jane Roe,`.
struct TitleRole {
  let text: TokenizedText

  /// Longest role in tokens.
  private static let maximumLength = 8
  /// Most forms of address before a name, so that a text of nothing else stays linear: `Prof. Dr.`
  private static let maximumForms = 3
  /// Words that roles have before their noun, and that are no verbs.
  private static let modifiers = Set(
    """
    press chief executive senior former vice deputy prime foreign finance interior defense defence
    trade labor labour restructuring operating financial technology marketing country regional
    research portfolio fund money managing assistant associate general human resources agriculture
    energy health education environment transport acting interim lead
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  func role(before name: Range<Int>) -> Range<Int>? {
    let end = withoutForm(name.lowerBound)
    if let comma = text.token(end - 1), comma.kind == .comma {
      return isClosed(name.upperBound) ? determined(before: end - 1) : nil
    }
    var start = end
    while start > 0, end - start < Self.maximumLength, belongs(start - 1, end) { start -= 1 }
    while start < end, text.tokens[start].kind != .word { start += 1 }
    guard text.tokens[start..<end].contains(where: { $0.has(.roleNoun) }) else { return nil }
    return start..<end
  }

  private static let governors = Set(["for", "of", "at", "to"].map { WordHash($0) })
  private static let of = WordHash("of")

  private func hash(_ index: Int) -> WordHash { NameKeys(text: text).hash(index) }

  /// Steps over `Dr.`, `Sir` and `Mr.`, which are no roles.
  private func withoutForm(_ index: Int) -> Int {
    var end = index
    while end > index - Self.maximumForms, let token = text.token(end - 1), token.isCapitalized,
      !token.has(.roleNoun),
      token.has([.maleTitle, .femaleTitle]) || token.has(.title) && token.shape.contains(.dotted)
    {
      end -= 1
    }
    return end
  }

  private func belongs(_ index: Int, _ end: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return isHyphen(index) && index + 1 < end }
    if token.has(.starter) { return false }
    if token.has([.roleNoun, .title]) { return true }
    guard index + 1 < end else { return false }
    return token.isCapitalized || Self.modifiers.contains(hash(index))
  }

  private func isClosed(_ index: Int) -> Bool {
    switch text.token(index)?.kind {
    case .comma, .fullStop, .semicolon, .closeBracket: true
    default: hash(index) == Self.of
    }
  }

  /// `its chief restructuring officer` before the comma of `its chief restructuring officer, Jane
  /// Roe,`: what stands after a determiner or possessive.
  private func determined(before comma: Int) -> Range<Int>? {
    let end = noun(before: comma)
    guard let noun = text.token(end), noun.isLower, noun.has(.roleNoun) else { return nil }
    var start = end
    while start > 0, comma - start < Self.maximumLength {
      let token = text.tokens[start - 1]
      if token.kind == .clitic || token.has(.determiner) { return start..<comma }
      guard
        token.isLower && !token.has([.preposition, .auxiliary, .speechVerb, .pronoun])
          || isHyphen(start - 1)
      else { return nil }
      start -= 1
    }
    return nil
  }

  /// The noun before `comma`: `spokeswoman` in `A spokeswoman for Acme, Jane Roe,`.
  private func noun(before comma: Int) -> Int {
    var at = comma - 1
    while at > 0, comma - at < Self.maximumLength, text.tokens[at].isCapitalized { at -= 1 }
    return at < comma - 1 && Self.governors.contains(hash(at)) ? at - 1 : comma - 1
  }

  private func isHyphen(_ index: Int) -> Bool {
    text.tokens[index].kind == .hyphen && text.touchesPrevious(index)
      && text.touchesPrevious(index + 1)
  }
}
