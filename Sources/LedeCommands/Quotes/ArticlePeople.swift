import LedeDocument

/// Somebody an article names or quotes.
struct ArticlePerson {
  let key: SpeakerKey
  let name: String
  let role: String?
  let aliases: [String]
  let mentions: Int
  var quotes: [SpokenQuote] = []
}

extension ArticleQuotes {
  /// Everybody who is named, and everybody who is quoted: those with most quotes first, then those
  /// who are named most, then in the order of the text.
  var people: [ArticlePerson] {
    var people: [ArticlePerson] = []
    var places: [SpeakerKey: Int] = [:]
    for entity in annotations.entities where entity.label == .person {
      places[.entity(entity.id)] = people.count
      people.append(person(entity))
    }
    for quote in quotes {
      guard let attribution = quote.attribution else { continue }
      let place = places[quote.speaker] ?? people.count
      if place == people.count {
        places[quote.speaker] = place
        people.append(speaker(attribution))
      }
      people[place].quotes.append(quote)
    }
    return people.enumerated().sorted { one, other in
      (other.element.quotes.count, other.element.mentions, one.offset)
        < (one.element.quotes.count, one.element.mentions, other.offset)
    }.map(\.element)
  }

  private func person(_ entity: Entity) -> ArticlePerson {
    ArticlePerson(
      key: .entity(entity.id), name: entity.canonicalName, role: entity.role,
      aliases: entity.aliases, mentions: entity.mentions.count)
  }

  /// A speaker who is no named person: `a spokesman for Acme`, `the court`.
  private func speaker(_ attribution: Attribution) -> ArticlePerson {
    if let id = attribution.entity { return person(annotations.entities[id]) }
    return ArticlePerson(
      key: .phrase(attribution.name), name: attribution.name, role: nil, aliases: [], mentions: 1)
  }
}
