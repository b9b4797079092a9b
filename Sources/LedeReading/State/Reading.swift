import LedeDocument

/// What the background finds out about an article after it is on the screen.
///
/// Made there, with all that takes longer the longer the article is, so that no panel waits for it.
public struct Reading: Sendable {
  public let annotations: Annotations
  public let script: PlaybackScript
  /// The entities by kind, the most frequent first.
  let groups: [EntityGroup]
  /// The quotations by speaker, in the order in which they first speak; those without one are last.
  let speakers: [SpeakerGroup]

  public init(annotations: Annotations, script: PlaybackScript) {
    self.annotations = annotations
    self.script = script
    groups = EntityGroup.groups(of: annotations)
    speakers = SpeakerGroup.groups(of: annotations)
  }
}

/// The entities of one kind, for the X-ray.
struct EntityGroup: Sendable {
  let title: String
  /// The most frequent, by their indices.
  let entities: [Int]
  /// How many more there are.
  let more: Int

  /// More names than this of one kind are not looked through but searched.
  private static let limit = 200

  private static let kinds: [(title: String, labels: Set<EntityLabel>)] = [
    ("People", [.person]), ("Organizations", [.organization]), ("Places", [.location]),
    ("Nationalities", [.norp]), ("Other names", [.miscellaneous]), ("Symbols", [.ticker]),
    ("Dates", [.date, .time]), ("Figures", [.money, .percent]), ("Addresses", [.email, .url]),
  ]

  static func groups(of annotations: Annotations) -> [EntityGroup] {
    kinds.compactMap { title, labels in
      let entities = annotations.entities
        .filter { labels.contains($0.label) && !$0.mentions.isEmpty }
        .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
      guard !entities.isEmpty else { return nil }
      let shown = entities.prefix(limit).map(\.id)
      return EntityGroup(title: title, entities: shown, more: entities.count - shown.count)
    }
  }
}

/// The quotations of one speaker, for the quotes panel.
struct SpeakerGroup: Sendable {
  /// Nil where the speaker was not found.
  let name: String?
  let entity: Int?
  /// Indices of the quotations, ascending.
  var quotations: [Int] = []

  private struct Key: Hashable {
    let entity: Int?
    let name: String?
  }

  static func groups(of annotations: Annotations) -> [SpeakerGroup] {
    var groups: [SpeakerGroup] = []
    var places: [Key: Int] = [:]
    for (index, quotation) in annotations.quotations.enumerated() where quotation.kind != .scare {
      let speaker = annotations.speaker(of: quotation)
      let (entity, name) = (speaker?.entity, speaker?.name)
      let key = Key(entity: entity, name: entity == nil ? name : nil)
      let place = places[key] ?? groups.count
      if place == groups.count {
        groups.append(SpeakerGroup(name: name, entity: entity))
        places[key] = place
      }
      groups[place].quotations.append(index)
    }
    return groups.filter { $0.name != nil } + groups.filter { $0.name == nil }
  }
}
