import LedeDocument

/// What the text says a person or company is: `spokesman for Cisco`, `Chief Executive Officer`.
struct RoleFinder {
  let text: TokenizedText
  /// Sorted by span.
  let mentions: [Mention]

  /// Longest role in tokens.
  private static let maximumLength = 18

  /// Gives every entity the first role that stands beside one of its mentions.
  func addRoles(to links: inout EntityLinker.Links) {
    for (index, mention) in mentions.enumerated() {
      let entity = links.entityOfMention[index]
      guard links.entities[entity].role == nil,
        mention.label == .person || mention.label == .organization
      else { continue }
      let role =
        apposition(after: index)
        ?? (mention.label == .person ? title(before: mention.tokens.lowerBound) : nil)
      if let role { links.entities[entity].role = text.string(role) }
    }
  }

  // MARK: Behind the name

  /// `Jane Roe, spokeswoman for Austin, Texas-based Arbol, wrote`.
  private func apposition(after index: Int) -> Range<Int>? {
    let mention = mentions[index]
    var comma = mention.tokens.upperBound
    if text.token(comma)?.kind == .openBracket, let close = closing(comma) { comma = close + 1 }
    guard text.token(comma)?.kind == .comma else { return nil }
    var start = comma + 1
    let isDetermined = text.token(start)?.has(.determiner) ?? false
    if isDetermined { start += 1 }
    let end = self.end(from: start)
    guard end > start else { return nil }
    let words = text.tokens[start..<end]
    if mention.label == .person {
      return words.contains { $0.has([.roleNoun, .title]) } ? start..<end : nil
    }
    guard isDetermined, words.count > 1, words.first?.isLower ?? false else { return nil }
    return start..<end
  }

  private func closing(_ open: Int) -> Int? {
    (open..<min(open + 8, text.tokens.count)).first { text.tokens[$0].kind == .closeBracket }
  }

  /// The end of a role that starts at `start`; `start` where it does not end in a comma or stop.
  private func end(from start: Int) -> Int {
    var at = start
    while at < min(text.tokens.count, start + Self.maximumLength) {
      let token = text.tokens[at]
      switch token.kind {
      case .comma:
        // "San Jose, California-based": a comma inside a place.
        guard isInsidePlace(at) else { return at }
      case .fullStop, .semicolon, .dash: return at
      case .word where token.isLower && token.has([.coreSpeechVerb, .auxiliary]): return at
      case .word where token.isLower && token.has(.clauseWord) && isRelative(at): return at
      case .openQuote, .straightQuote, .doubleGrave, .openBracket, .colon: return start
      default: break
      }
      at += 1
    }
    return start
  }

  private static let relatives = Set(["who", "which", "whose", "where"].map { WordHash($0) })

  private func isRelative(_ index: Int) -> Bool {
    Self.relatives.contains(NameKeys(text: text).hash(index))
  }

  private func isInsidePlace(_ comma: Int) -> Bool {
    guard let before = text.token(comma - 1), let after = text.token(comma + 1),
      before.isCapitalized, after.isCapitalized
    else { return false }
    let phrase = text.phrase(at: comma + 1, before: min(text.tokens.count, comma + 6))
    return after.has([.region, .country])
      || phrase.map { !$0.classes.isDisjoint(with: [.region, .country]) } ?? false
  }

  // MARK: Before the name

  /// `Chief Executive Officer Tim Cook`, `ZTE spokesman David Dai Shu`, `its chief, Jane Roe,`.
  private func title(before index: Int) -> Range<Int>? {
    if text.token(index - 1)?.kind == .comma, let noun = text.token(index - 2),
      noun.has(.roleNoun), noun.isLower
    {
      return title(before: index - 1)
    }
    var start = index
    while start > 0, index - start < 8, text.tokens[start - 1].kind == .word || isHyphen(start - 1)
    {
      let token = text.tokens[start - 1]
      let isRole = token.has([.roleNoun, .title]) && !token.has([.maleTitle, .femaleTitle])
      guard isRole || start < index && (token.isCapitalized || token.has(.roleNoun)),
        !token.has(.starter), !token.shape.contains([.dotted, .allCapitals]) || start < index
      else { break }
      start -= 1
    }
    guard start < index, text.tokens[start..<index].contains(where: { $0.has(.roleNoun) }) else {
      return nil
    }
    let isForm = index - start == 1 && text.tokens[start].shape.contains(.dotted)
    return isForm ? nil : start..<index
  }

  private func isHyphen(_ index: Int) -> Bool {
    text.tokens[index].kind == .hyphen && text.touchesPrevious(index)
      && text.touchesPrevious(index + 1)
  }
}
