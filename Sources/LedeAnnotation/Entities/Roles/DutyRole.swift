import LedeDocument

/// `Liang now heads engineering`.
struct DutyRole: RoleRule {
  private static let adverbs = Set(["now", "also", "currently", "still"].map { WordHash($0) })

  func role(of mention: Int, in speech: SpeechText) -> RolePhrase? {
    var verb = speech.mentions[mention].tokens.upperBound
    if Self.adverbs.contains(speech.hash(verb)) { verb += 1 }
    guard Duties.isPresent(verb, speech), let end = RolePhrases(speech: speech).end(from: verb),
      end - verb > 1
    else { return nil }
    return RolePhrase(tokens: verb..<end, rule: "duty", weight: .bare)
  }
}

/// Verbs that say what a person does for a living or for an organization.
enum Duties {
  private static let present = Set(
    """
    heads leads runs manages oversees chairs owns directs covers represents studies teaches edits
    tracks coaches supervises
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
  private static let others = Set(
    """
    headed led ran managed oversaw chaired owned founded co-founded directed covered represented
    taught edited helps follows works worked writes plays played speaks builds built coached drives
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  static func contains(_ index: Int, _ speech: SpeechText) -> Bool {
    present.contains(speech.hash(index)) || others.contains(speech.hash(index))
  }

  /// What can hardly be a plural noun behind a name.
  static func isPresent(_ index: Int, _ speech: SpeechText) -> Bool {
    present.contains(speech.hash(index))
  }
}
