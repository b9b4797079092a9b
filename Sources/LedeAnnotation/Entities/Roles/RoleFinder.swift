import LedeDocument

/// What the text says a person or company is: `spokesman for Cisco`, `Chief Executive Officer`.
struct RoleFinder {
  let speech: SpeechText

  /// In the order in which they are asked about one mention.
  private static let personRules: [any RoleRule] = [
    TitleRole(), AppositionRole(), IntroducedRole(), RelativeRole(), NamingRole(), DutyRole(),
    EmployerRole(),
  ]
  private static let organizationRules: [any RoleRule] = [CompanyRole()]

  /// Mentions of one entity that are read; later ones hardly tell what somebody is, and a text of
  /// one name stays cheap.
  private static let maximumMentions = 64

  /// Gives every entity the first of the roles that say most.
  func addRoles(to links: inout EntityLinker.Links) {
    for id in links.entities.indices {
      let rules =
        switch links.entities[id].label {
        case .person: Self.personRules
        case .organization: Self.organizationRules
        default: [any RoleRule]()
        }
      guard !rules.isEmpty, let role = role(of: links.entities[id], by: rules) else { continue }
      links.entities[id].role = RoleText(speech: speech).string(role.tokens)
      links.entities[id].roleRule = role.rule
    }
  }

  private func role(of entity: Entity, by rules: [any RoleRule]) -> RolePhrase? {
    var best: RolePhrase?
    for mention in entity.mentions.prefix(Self.maximumMentions) {
      for rule in rules {
        guard let role = rule.role(of: mention, in: speech) else { continue }
        if best.map({ $0.weight < role.weight }) ?? true { best = role }
        if role.weight == .full { return role }
      }
    }
    return best
  }
}
