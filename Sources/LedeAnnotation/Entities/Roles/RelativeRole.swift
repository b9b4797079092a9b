import LedeDocument

/// `Jane Roe, who heads research at Acme`, `who is now chief economist at Galata Bank`.
struct RelativeRole: RoleRule {
  private static let who = WordHash("who")
  private static let skipped = Set(
    "has had have also now then currently previously once long both".split(separator: " ")
      .map { WordHash($0) })

  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let phrases = RolePhrases(speech: speech)
    let end = speech.mentions[mention].tokens.upperBound
    guard var start = phrases.behindComma(end), start < speech.text.tokens.count else { return nil }
    if let age = speech.text.token(start), age.kind == .number,
      speech.text.token(start + 1)?.kind == .comma
    {
      start += 2
    }
    guard speech.hash(start) == Self.who else { return nil }
    start += 1
    while Self.skipped.contains(speech.hash(start)) { start += 1 }
    if let role = Copula(speech: speech).role(at: start) {
      return RolePhrase(tokens: role, rule: "relative-clause", weight: .full)
    }
    guard Duties.contains(start, speech), let end = phrases.end(from: start), end - start > 2 else {
      return nil
    }
    return RolePhrase(tokens: start..<end, rule: "relative-clause", weight: .full)
  }
}
