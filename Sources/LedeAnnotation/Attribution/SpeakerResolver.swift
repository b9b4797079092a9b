import LedeDocument

/// Says who a speaker is: `Jane Roe` for `she`, `Li Wenbo` for `Li`, `Acme Inc.` for `the company`.
struct SpeakerResolver {
  let speech: SpeechText
  let entities: [Entity]
  let entityOfMention: [Int]
  private let people: PersonAntecedents
  private let organizations: OrganizationAntecedents

  init(speech: SpeechText, links: EntityLinker.Links) {
    self.speech = speech
    entities = links.entities
    entityOfMention = links.entityOfMention
    people = PersonAntecedents(speech: speech, links: links)
    organizations = OrganizationAntecedents(speech: speech, links: links)
  }

  func attribution(_ finding: SpeakerFinding) -> Attribution {
    let text = speech.text
    let referent = referent(of: finding.speaker)
    let entity: Int? = if case .entity(let id) = referent { id } else { nil }
    let name =
      switch referent {
      case .entity(let id): entities[id].canonicalName
      case .phrase(let tokens): text.string(tokens)
      case nil: text.string(finding.speaker)
      }
    return Attribution(
      speaker: text.span(finding.speaker), name: name, entity: entity,
      cue: finding.cue.map(text.span), rule: finding.rule,
      confidence: SieveConfidence.of(finding.rule))
  }

  private func referent(of speaker: Range<Int>) -> Referent? {
    if let index = speech.mentionIndex(at: speaker.lowerBound),
      speech.mentions[index].tokens.upperBound >= speaker.upperBound
    {
      return .entity(entityOfMention[index])
    }
    if speaker.count == 1, let gender = pronoun(speaker.lowerBound) {
      return people.referent(of: speaker.lowerBound, gender)
    }
    return organizations.entity(of: speaker).map { .entity($0) }
      ?? people.entity(ofRole: speaker).map { .entity($0) }
  }

  private static let he = WordHash("he")
  private static let she = WordHash("she")

  private func pronoun(_ index: Int) -> Gender? {
    switch speech.hash(index) {
    case Self.he: .male
    case Self.she: .female
    default: nil
    }
  }
}

/// What a pronoun or noun phrase stands for.
enum Referent: Equatable {
  case entity(Int)
  /// Somebody without a name: `a spokeswoman for Acme`.
  case phrase(Range<Int>)
}
