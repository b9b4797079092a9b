import LedeDocument

/// What stands behind an organization's name: `the largest maker of networking equipment`,
/// `Europe’s second-biggest papermaker`.
struct CompanyRole: RoleRule {
  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let phrases = RolePhrases(speech: speech)
    let name = speech.mentions[mention].tokens
    guard let start = phrases.behindComma(name.upperBound), let end = phrases.end(from: start),
      end - start > 2
    else { return nil }
    let role = RolePhrase(tokens: start..<end, rule: "apposition", weight: .full)
    let tokens = speech.text.tokens
    let head = phrases.head(start..<end)
    let isCompany = tokens[head].has(.companyNoun)
    if tokens[start].kind == .word, tokens[start].has(.determiner) {
      guard !isClause(start, speech) else { return nil }
      let isPlain = !PersonNouns(speech: speech).isEvent(head) && tokens[start + 1].isLower
      return isCompany || isPlain ? role : nil
    }
    let isOwned = (start + 1..<min(end, start + 4)).contains { tokens[$0].kind == .clitic }
    return isCompany && isOwned ? role : nil
  }

  /// `According to Ford, the company raised`: a verb stands behind the noun.
  private func isClause(_ article: Int, _ speech: SpeechText) -> Bool {
    guard let noun = speech.text.token(article + 1), noun.has(.companyNoun),
      let next = speech.text.token(article + 2)
    else { return false }
    return next.isLower && !next.has([.preposition, .companyNoun])
      && !RolePhrases(speech: speech).isRelative(article + 2)
  }
}
