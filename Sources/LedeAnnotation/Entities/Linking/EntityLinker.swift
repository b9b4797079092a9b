import LedeDocument

/// Decides which mentions name the same thing, and makes the entities of a document.
struct EntityLinker {
  let text: TokenizedText
  let mentions: [Mention]
  /// For each ticker among the mentions, the mention of its company.
  let tickers: [(ticker: Int, company: Int)]

  /// Entities, and the entity of each mention.
  struct Links {
    var entities: [Entity] = []
    var entityOfMention: [Int] = []
    /// Why each mention is a name of its entity; nil for the one that others were tied to.
    var reasons: [EntityLink?] = []
  }

  func link() -> Links {
    var groups = MentionGroups(count: mentions.count)
    var people = PersonLinks(text: text)
    people.join(mentions, mentions.indices.filter { mentions[$0].label == .person }, in: &groups)
    let organizations = mentions.indices.filter { mentions[$0].label == .organization }
    var companies = OrganizationLinks(text: text)
    companies.join(mentions, organizations, in: &groups)
    joinEqual(&groups)
    joinSymbols(organizations, &groups)
    return entities(&groups)
  }

  /// Symbols go to their company, also where one stands for it: `shares of CSCO`.
  private func joinSymbols(_ organizations: [Int], _ groups: inout MentionGroups) {
    let keys = NameKeys(text: text)
    var companies: [WordHash: Int] = [:]
    for (ticker, company) in tickers {
      groups.join(company, ticker, by: "symbol", 0.97)
      companies[keys.key(keys.words(mentions[ticker].tokens))] = company
    }
    guard !companies.isEmpty else { return }
    for index in organizations where mentions[index].tokens.count == 1 {
      if let company = companies[keys.key(keys.words(mentions[index].tokens))] {
        groups.join(company, index, by: "symbol", 0.9)
      }
    }
  }

  /// Places, nationalities, other names and values: the same words are the same thing.
  private func joinEqual(_ groups: inout MentionGroups) {
    let keys = NameKeys(text: text)
    var first: [EntityLabel: [WordHash: Int]] = [:]
    for (index, mention) in mentions.enumerated() {
      let key: WordHash
      switch mention.label {
      case .person, .organization: continue
      case .location: key = PlaceNames.standard(keys.key(keys.words(mention.tokens)))
      case .norp, .miscellaneous: key = keys.key(keys.words(mention.tokens))
      default: key = keys.exact(mention)
      }
      if let known = first[mention.label]?[key] {
        groups.join(known, index, by: "same-name", 0.98)
      } else {
        first[mention.label, default: [:]][key] = index
      }
    }
  }

  private func entities(_ groups: inout MentionGroups) -> Links {
    var links = Links()
    links.reasons = groups.links
    var numbers: [Int: Int] = [:]
    var members: [[Int]] = []
    for index in mentions.indices {
      let root = groups.root(index)
      let number = numbers[root] ?? members.count
      if number == members.count {
        numbers[root] = number
        members.append([])
      }
      members[number].append(index)
      links.entityOfMention.append(number)
    }
    links.entities = members.enumerated().map { entity($0, $1) }
    return links
  }

  private func entity(_ id: Int, _ members: [Int]) -> Entity {
    let named = members.filter { mentions[$0].label != .ticker }
    let label = named.first.map { mentions[$0].label } ?? .ticker
    var names: [String] = []
    var seen: Set<String> = []
    var fullest = ""
    var most = (0, 0)
    for index in named.isEmpty ? members : named {
      let name = text.string(mentions[index].span)
      guard seen.insert(name).inserted else { continue }
      names.append(name)
      let size = (words(mentions[index]), name.utf8.count)
      if size > most { (fullest, most) = (name, size) }
    }
    let ticker = members.first { mentions[$0].label == .ticker }
    return Entity(
      id: id, canonicalName: fullest, label: label, aliases: names.filter { $0 != fullest },
      ticker: ticker.map { text.string(mentions[$0].span) }, mentions: members)
  }

  /// Words of a mention; names all in capitals, as headlines and datelines have them, count less.
  private func words(_ mention: Mention) -> Int {
    let tokens = text.tokens[mention.tokens].filter { $0.kind == .word }
    let isShouted =
      (tokens.count > 1 || mention.span.count > 6)
      && tokens.allSatisfy { $0.shape.contains(.allCapitals) }
    return isShouted ? 0 : tokens.count
  }
}
