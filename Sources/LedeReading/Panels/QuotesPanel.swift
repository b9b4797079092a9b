import LedeDocument
import LedeLayout

/// Who said what: every quote under its speaker, in the order of the text.
enum QuotesPanel {
  /// Rows of a quote that are shown.
  private static let rowsOfQuote = 3

  static func rows(in state: ReaderState) -> [PanelRow] {
    guard let annotations = state.article.annotations else {
      return [PanelRow(.note, "Still looking for quotes …")]
    }
    let quotations = annotations.quotations.indices.filter {
      annotations.quotations[$0].kind != .scare
    }
    guard !quotations.isEmpty else { return [PanelRow(.note, "No quotes in this article.")] }
    var speakers: [String] = []
    var bySpeaker: [String: [Int]] = [:]
    for index in quotations {
      let name = annotations.quotations[index].attribution?.name ?? "Speaker not found"
      if bySpeaker[name] == nil { speakers.append(name) }
      bySpeaker[name, default: []].append(index)
    }
    var rows: [PanelRow] = []
    for speaker in speakers {
      let indices = bySpeaker[speaker] ?? []
      if !rows.isEmpty { rows.append(.gap) }
      rows += heading(speaker, indices, annotations)
      for index in indices { rows += quote(index, annotations, state) }
    }
    return rows
  }

  private static func heading(
    _ speaker: String, _ indices: [Int], _ annotations: Annotations
  ) -> [PanelRow] {
    var heading = PanelRow(.heading, speaker)
    heading.trailing = String(indices.count)
    heading.label = .person
    let entity = indices.lazy.compactMap { annotations.quotations[$0].attribution?.entity }.first
    guard let entity, annotations.entities.indices.contains(entity) else { return [heading] }
    heading.label = annotations.entities[entity].label
    guard let role = annotations.entities[entity].role else { return [heading] }
    return [heading, PanelRow(.note, role)]
  }

  private static func quote(
    _ index: Int, _ annotations: Annotations, _ state: ReaderState
  ) -> [PanelRow] {
    let quotation = annotations.quotations[index]
    let text = "\u{201C}\(state.article.document[quotation.span])\u{201D}"
    let lines = TerminalText(text).wrapped(
      columns: max(8, state.panelMeasure - 2), atMost: rowsOfQuote)
    return lines.enumerated().map { number, line in
      var row = PanelRow(number == 0 ? .item : .more, line.string)
      row.indent = 1
      if number == 0 { row.target = .quotation(index) }
      return row
    }
  }
}
