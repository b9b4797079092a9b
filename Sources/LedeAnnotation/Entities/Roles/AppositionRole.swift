import LedeDocument

/// The role behind a name: `Jane Roe, 71, a spokeswoman for Austin, Texas-based Arbol, wrote`.
struct AppositionRole: RoleRule {
  private static let sinceWhen = Set(
    "then now currently formerly once".split(separator: " ").map { WordHash($0) })
  private static let of = WordHash("of")

  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let phrases = RolePhrases(speech: speech)
    let name = speech.mentions[mention].tokens
    guard var start = phrases.behindComma(name.upperBound) else { return nil }
    start = pastAge(start, speech)
    // "Jane Roe, with the campaign of the former senator," tells no role.
    guard !phrases.isRelative(start), let first = speech.text.token(start),
      !first.isLower || !first.has([.preposition, .clauseWord])
        || Self.sinceWhen.contains(speech.hash(start))
    else { return nil }
    if Self.sinceWhen.contains(speech.hash(start)) { start += 1 }
    let isDetermined = speech.text.token(start)?.has(.determiner) ?? false
    if isDetermined { start += 1 }
    guard let end = phrases.end(from: start), end > start else { return nil }
    guard isRole(start..<end, isDetermined, speech) else { return nil }
    return RolePhrase(tokens: start..<end, rule: "apposition", weight: .full)
  }

  /// Past `45,` and `of Lyon,`.
  private func pastAge(_ index: Int, _ speech: SpeechText) -> Int {
    if let age = speech.text.token(index), age.kind == .number, age.span.count <= 3,
      speech.text.token(index + 1)?.kind == .comma
    {
      return index + 2
    }
    if speech.hash(index) == Self.of, let place = speech.mention(at: index + 1),
      place.label == .location, speech.text.token(place.tokens.upperBound)?.kind == .comma
    {
      return place.tokens.upperBound + 1
    }
    return index
  }

  private func isRole(_ role: Range<Int>, _ isDetermined: Bool, _ speech: SpeechText) -> Bool {
    let head = RolePhrases(speech: speech).head(role)
    // "Jane Roe, President Obama and others": a name is nobody's role.
    if let named = speech.mention(at: head), named.label != .norp { return false }
    let nouns = PersonNouns(speech: speech)
    if nouns.isPerson(head) { return true }
    guard isDetermined, !nouns.isEvent(head) else {
      return role.contains {
        speech.text.tokens[$0].isLower && speech.text.tokens[$0].has(.roleNoun)
      }
    }
    return speech.text.tokens[role].contains { $0.has([.roleNoun, .title]) }
  }
}
