import LedeDocument

/// What the text says a person or company is: `spokesman for Cisco`, `Chief Executive Officer`.
struct RoleFinder {
  let text: TokenizedText
  /// Sorted by span.
  let mentions: [Mention]

  /// Gives every entity the first role that stands beside one of its mentions, else the first
  /// employer: `of Lindqvist Research`.
  func addRoles(to links: inout EntityLinker.Links) {
    let appositions = AppositionRole(text: text)
    let titles = TitleRole(text: text)
    for (index, mention) in mentions.enumerated() {
      let entity = links.entityOfMention[index]
      guard links.entities[entity].role == nil else { continue }
      let role =
        switch mention.label {
        case .person: appositions.person(mention.tokens) ?? titles.role(before: mention.tokens)
        case .organization: appositions.organization(mention.tokens)
        default: Range<Int>?.none
        }
      if let role { links.entities[entity].role = text.string(role) }
    }
    for index in mentions.indices where mentions[index].label == .person {
      let entity = links.entityOfMention[index]
      guard links.entities[entity].role == nil, let employer = employer(index) else { continue }
      links.entities[entity].role = text.string(employer)
    }
  }

  /// `of Lindqvist Research` behind a name.
  private func employer(_ index: Int) -> Range<Int>? {
    let end = mentions[index].tokens.upperBound
    guard index + 1 < mentions.count, mentions[index + 1].label == .organization,
      mentions[index + 1].tokens.lowerBound == end + 1,
      NameKeys(text: text).hash(end) == WordHash("of")
    else { return nil }
    return end..<mentions[index + 1].tokens.upperBound
  }
}
