import LedeDocument

/// Says who a speaker is: `Jane Roe` for `she`, `Li Wenbo` for `Li`, `Acme Inc.` for `the company`.
struct SpeakerResolver {
  let speech: SpeechText
  let entities: [Entity]
  let entityOfMention: [Int]
  private let references: References
  private let organizations: OrganizationAntecedents

  init(speech: SpeechText, links: EntityLinker.Links, references: References) {
    self.speech = speech
    self.references = references
    entities = links.entities
    entityOfMention = links.entityOfMention
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
    if let referent = references.referent(at: speaker.lowerBound), speaker.count <= 2 {
      return referent
    }
    return organizations.entity(of: speaker).map { .entity($0) }
  }
}
