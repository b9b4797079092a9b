import LedeDocument
import LedeLayout

/// The notes and highlights of the article, in the order of its text.
enum NotesPanel {
  private static let rowsOfNote = 8
  private static let rowsOfText = (noted: 2, highlighted: 4)
  /// Notes that have a row; nobody writes more on one article.
  private static let mostNotes = 500

  static func rows(in state: ReaderState) -> [PanelRow] {
    let notes = state.status?.notes ?? []
    let measure = max(8, state.panelMeasure - 2)
    guard !notes.isEmpty else {
      return TerminalText("No notes in this article: a notes what is selected, v selects.")
        .wrapped(columns: measure, atMost: 3).map { PanelRow(.note, $0.string) }
    }
    var rows: [PanelRow] = []
    for note in notes.prefix(mostNotes) {
      if !rows.isEmpty { rows.append(.gap) }
      rows += self.rows(of: note, measure, state)
    }
    if notes.count > mostNotes {
      rows += [.gap, PanelRow(.note, "The first \(mostNotes) of \(notes.count.grouped) notes.")]
    }
    return rows
  }

  /// What was written, and under it what it was written on.
  private static func rows(
    of note: ArticleNote, _ measure: Int, _ state: ReaderState
  ) -> [PanelRow] {
    let span = state.extent(of: note)
    let text = "\u{201C}\(state.article.document[span])\u{201D}"
    let isNoted = !note.text.isEmpty
    var rows: [PanelRow] = []
    func add(_ words: String, _ kind: PanelRow.Kind, atMost limit: Int) {
      for line in TerminalText(words).wrapped(columns: measure, atMost: limit) {
        var row = PanelRow(rows.isEmpty ? .item : kind, line.string)
        row.indent = rows.isEmpty ? 1 : 2
        if rows.isEmpty { row.target = .place(span) }
        rows.append(row)
      }
    }
    if isNoted { add(note.text, .more, atMost: rowsOfNote) }
    add(
      text, isNoted ? .note : .more,
      atMost: isNoted ? rowsOfText.noted : rowsOfText.highlighted)
    return rows
  }
}
