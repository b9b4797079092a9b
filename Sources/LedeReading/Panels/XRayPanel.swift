import LedeDocument

/// The people, companies and places of the article, with where they are named.
enum XRayPanel {
  private static let groups: [(title: String, labels: [EntityLabel])] = [
    ("People", [.person]), ("Organizations", [.organization]), ("Places", [.location]),
    ("Nationalities", [.norp]), ("Other names", [.miscellaneous]), ("Dates", [.date, .time]),
    ("Figures", [.money, .percent]), ("Addresses", [.email, .url]),
  ]

  /// Columns of a sparkline.
  static let bins = 6

  static func rows(in state: ReaderState) -> [PanelRow] {
    guard let annotations = state.article.annotations else {
      return [PanelRow(.note, "Still looking for names …")]
    }
    var rows: [PanelRow] = []
    for group in groups {
      let entities = annotations.entities
        .filter { group.labels.contains($0.label) && !$0.mentions.isEmpty }
        .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
      guard !entities.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(PanelRow(.heading, group.title))
      for entity in entities { rows += self.rows(of: entity, annotations, state) }
    }
    if !annotations.quotations.isEmpty {
      if !rows.isEmpty { rows.append(.gap) }
      var row = PanelRow(.item, "Quotes")
      row.trailing = String(annotations.quotations.count { $0.kind != .scare })
      row.target = .command(.quotes)
      rows.append(row)
    }
    return rows.isEmpty ? [PanelRow(.note, "No names found in this article.")] : rows
  }

  private static func rows(
    of entity: Entity, _ annotations: Annotations, _ state: ReaderState
  ) -> [PanelRow] {
    var row = PanelRow(.item, entity.canonicalName)
    // `ROTTERDAM` tells a reader nothing that `Rotterdam` does not.
    var said: Set = [entity.canonicalName.lowercased()]
    let names = entity.aliases + [entity.ticker].compactMap { $0 }
    let aliases = names.filter { said.insert($0.lowercased()).inserted }
    row.aside = aliases.map { "· \($0)" }.joined(separator: " ")
    row.trailing = String(entity.mentions.count)
    row.sparkline = sparkline(
      of: entity.mentions.map { annotations.mentions[$0].span.start },
      over: state.article.document.utf8.count)
    row.label = entity.label
    row.target = .entity(entity.id)
    guard let role = entity.role else { return [row] }
    var more = PanelRow(.note, role)
    more.indent = 2
    return [row, more]
  }

  /// How often something occurs in each of `bins` equal parts: 0 for never, else 1…8.
  static func sparkline(of offsets: [Int], over length: Int) -> [Int] {
    var counts = Array(repeating: 0, count: bins)
    for offset in offsets { counts[min(bins - 1, offset * bins / max(1, length))] += 1 }
    let most = max(1, counts.max() ?? 1)
    // One mention is a low bar, so that a single one does not look like many.
    let scale = max(most, 3)
    return counts.map { $0 == 0 ? 0 : 1 + $0 * 7 / scale }
  }
}
