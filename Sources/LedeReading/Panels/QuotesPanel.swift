import LedeDocument
import LedeLayout

/// Who said what: every quote under its speaker, in the order of the text.
enum QuotesPanel {
  /// Rows of a quote that are shown: where there are few, the whole of nearly every one.
  private static let rowsOfQuote = (few: 8, many: 3)
  /// So many quotes are few.
  private static let fewQuotes = 20
  /// Quotes that are broken into rows; further ones are counted.
  private static let mostQuotes = 300

  static func rows(in state: ReaderState) -> [PanelRow] {
    guard let annotations = state.article.annotations else {
      return [PanelRow(.note, "Still looking for quotes …")]
    }
    let groups = state.article.speakers
    guard !groups.isEmpty else { return [PanelRow(.note, "No quotes in this article.")] }
    var rows: [PanelRow] = []
    var room = mostQuotes
    let count = groups.reduce(0) { $0 + $1.quotations.count }
    let lines = count <= fewQuotes ? rowsOfQuote.few : rowsOfQuote.many
    for group in groups {
      if !rows.isEmpty { rows.append(.gap) }
      rows += heading(group, annotations, state)
      for index in group.quotations.prefix(room) { rows += quote(index, rows: lines, state) }
      room -= min(room, group.quotations.count)
      guard room > 0 else { break }
    }
    if count > mostQuotes {
      rows += [.gap, PanelRow(.note, "The first \(mostQuotes) of \(count.grouped) quotes.")]
    }
    return rows
  }

  /// The speaker, how many quotes are theirs, and what the article says they are.
  private static func heading(
    _ group: SpeakerGroup, _ annotations: Annotations, _ state: ReaderState
  ) -> [PanelRow] {
    let entity = group.entity.flatMap { annotations.entities[checked: $0] }
    let name = entity?.canonicalName ?? group.name ?? "Speaker not found"
    // `the expert` stands at the start of a line here.
    var heading = PanelRow(.heading, name.prefix(1).uppercased() + name.dropFirst())
    heading.trailing = String(group.quotations.count)
    heading.label = entity?.label
    guard let role = entity?.role else { return [heading] }
    return [heading]
      + TerminalText(role).wrapped(columns: max(8, state.panelMeasure), atMost: 2).map {
        PanelRow(.note, $0.string)
      }
  }

  private static func quote(
    _ index: Int, rows: Int, _ state: ReaderState
  ) -> [PanelRow] {
    let lines = TerminalText(state.words(ofQuotation: index)).wrapped(
      columns: max(8, state.panelMeasure - 2), atMost: rows)
    return lines.enumerated().map { number, line in
      var row = PanelRow(number == 0 ? .item : .more, line.string)
      row.indent = number == 0 ? 1 : 2
      if number == 0 { row.target = .quotation(index) }
      return row
    }
  }
}
