import LedeDocument

/// `Tamm, who has led it since 2006, was named chairman`, `The board named Jane Roe chairwoman`.
struct NamingRole: RoleRule {
  /// How far the verb may stand from its subject, in tokens.
  private static let reach = 24
  private static let verbs = Set(
    ["named", "appointed", "elected", "hired", "chose", "picked", "nominated"].map { WordHash($0) })
  private static let `as` = WordHash("as")

  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let name = speech.mentions[mention].tokens
    let copula = Copula(speech: speech)
    let verb = pastApposition(name.upperBound, speech)
    if let role = copula.role(at: verb) {
      return RolePhrase(tokens: role, rule: "was-named", weight: .full)
    }
    let before = RolePhrases(speech: speech).formsStart(before: name.lowerBound) - 1
    guard Self.verbs.contains(speech.hash(before)) else { return nil }
    let start = speech.hash(name.upperBound) == Self.as ? name.upperBound + 1 : name.upperBound
    return copula.noun(from: start).map { RolePhrase(tokens: $0, rule: "was-named", weight: .full) }
  }

  private func pastApposition(_ index: Int, _ speech: SpeechText) -> Int {
    guard speech.text.token(index)?.kind == .comma else { return index }
    let end = min(speech.sentence(at: index).upperBound, index + Self.reach)
    let comma = (index + 1..<max(index + 1, end)).last { at in
      speech.text.tokens[at].kind == .comma && Copula.isVerb(at + 1, speech)
    }
    return comma.map { $0 + 1 } ?? index
  }
}
