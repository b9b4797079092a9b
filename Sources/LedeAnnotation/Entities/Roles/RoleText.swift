import LedeDocument

/// Writes a role as a reader wants it: `spokesman for Cisco`, wherever Cisco is based.
struct RoleText {
  let speech: SpeechText

  private static let based = WordHash("based")

  /// The text of the tokens without `San Jose, California-based`.
  func string(_ role: Range<Int>) -> String {
    guard let place = seat(in: role) else { return speech.text.string(role) }
    return [role.lowerBound..<place.lowerBound, place.upperBound..<role.upperBound]
      .filter { !$0.isEmpty }
      .map { speech.text.string($0) }.joined(separator: " ")
  }

  private func seat(in role: Range<Int>) -> Range<Int>? {
    for hyphen in role where speech.text.tokens[hyphen].kind == .hyphen {
      guard hyphen + 1 < role.upperBound - 1, speech.hash(hyphen + 1) == Self.based,
        let place = speech.mention(at: hyphen - 1)
      else { continue }
      var start = place.tokens.lowerBound
      if speech.text.token(start - 1)?.kind == .comma, let city = speech.mention(at: start - 2),
        city.label == .location
      {
        start = city.tokens.lowerBound
      }
      return max(role.lowerBound, start)..<(hyphen + 2)
    }
    return nil
  }
}
