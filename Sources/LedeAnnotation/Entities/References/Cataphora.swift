import LedeDocument

/// A pronoun in a clause before the name it stands for: `When she took office, Jane Roe said`.
struct Cataphora {
  let speech: SpeechText
  let links: EntityLinker.Links
  let genders: PersonGenders

  /// How far from the start of its sentence the pronoun may stand, in tokens.
  private static let maximumOffset = 14
  /// How far behind the pronoun the clause may end.
  private static let reach = 20
  /// Most words of a title between the comma and the name.
  private static let titleLength = 6
  private static let openers = Set(
    """
    in after when as before despite with while during since because although though if on at for
    from by until once asked like unlike following without through
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  func answer(
    _ query: PersonAntecedents.Query, _ people: PersonAntecedents
  ) -> PersonAntecedents.Answer? {
    let sentence = speech.text.sentences[query.sentence].tokens
    guard !query.isQuoted, query.token - sentence.lowerBound <= Self.maximumOffset,
      Self.openers.contains(speech.hash(sentence.lowerBound)),
      people.occurrences.last.map({ $0.sentence < query.sentence }) ?? true
    else { return nil }
    let end = min(sentence.upperBound, query.token + Self.reach)
    guard
      let comma = (query.token + 1..<max(query.token + 1, end)).first(where: {
        speech.text.tokens[$0].kind == .comma
      }), let name = name(behind: comma, in: sentence)
    else { return nil }
    let entity = links.entityOfMention[name]
    guard genders[entity].map({ $0 == query.pronoun.gender }) ?? true,
      Standings(speech: speech).standing(of: speech.mentions[name].tokens) == .subject
    else { return nil }
    return PersonAntecedents.Answer(referent: .entity(entity), confidence: 0.75, rule: "cataphora")
  }

  /// The person that the main clause starts with.
  private func name(behind comma: Int, in sentence: Range<Int>) -> Int? {
    for at in (comma + 1)..<max(comma + 1, min(sentence.upperBound, comma + Self.titleLength)) {
      if let index = speech.mentionIndex(at: at), speech.mentions[index].label == .person {
        return index
      }
      let token = speech.text.tokens[at]
      guard token.kind == .word, token.isCapitalized || token.has(.roleNoun) else { return nil }
    }
    return nil
  }
}
