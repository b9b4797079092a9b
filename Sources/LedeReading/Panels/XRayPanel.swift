import LedeDocument
import LedeLayout

/// The people, companies and places of the article, with where they are named.
enum XRayPanel {
  /// Columns of a sparkline.
  static let bins = 6

  static func rows(in state: ReaderState) -> [PanelRow] {
    guard let annotations = state.article.annotations else {
      return [PanelRow(.note, "Still looking for names …")]
    }
    var rows: [PanelRow] = []
    for group in state.article.groups {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(PanelRow(.heading, group.title))
      for entity in group.entities {
        rows += self.rows(of: annotations.entities[entity], annotations, state)
      }
      if group.more > 0 { rows.append(PanelRow(.note, "and \(group.more.grouped) more")) }
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
    row.aside = entity.otherNames.map { "· \($0)" }.joined(separator: " ")
    row.trailing = String(entity.mentions.count)
    row.sparkline = sparkline(of: entity, annotations, state)
    row.label = entity.label
    row.target = .entity(entity.id)
    guard let role = entity.role else { return [row] }
    let lines = TerminalText(role).wrapped(columns: max(8, state.panelMeasure - 2), atMost: 2)
    return [row]
      + lines.map { line in
        var more = PanelRow(.note, line.string)
        more.indent = 2
        return more
      }
  }

  /// Where in the article `entity` is named.
  static func sparkline(
    of entity: Entity, _ annotations: Annotations, _ state: ReaderState
  ) -> [Int] {
    sparkline(
      of: entity.mentions.map { annotations.mentions[$0].span.start },
      over: state.article.document.utf8.count)
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
