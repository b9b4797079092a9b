import LedeDocument

/// `Ann Lee of Lindqvist Research`.
struct EmployerRole: RoleRule {
  private static let of = WordHash("of")
  private static let the = WordHash("the")

  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    let end = speech.mentions[mention].tokens.upperBound
    guard speech.hash(end) == Self.of else { return nil }
    let start = speech.hash(end + 1) == Self.the ? end + 2 : end + 1
    guard let employer = speech.mention(at: start), employer.label == .organization,
      employer.tokens.lowerBound == start
    else { return nil }
    return RolePhrase(tokens: end..<employer.tokens.upperBound, rule: "employer", weight: .employer)
  }
}
