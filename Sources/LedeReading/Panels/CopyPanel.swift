import LedeDocument
import LedeLayout

/// What can be put on the clipboard from here.
enum CopyPanel {
  /// Quotes offered at once; the nearest to what is selected comes first.
  private static let mostQuotes = 3

  static func rows(in state: ReaderState) -> [PanelRow] {
    var rows: [PanelRow] = []
    for quote in quotations(in: state) {
      if !rows.isEmpty { rows.append(.gap) }
      rows += self.rows(ofQuotation: quote, state)
    }
    if !rows.isEmpty { rows.append(.gap) }
    rows.append(PanelRow(.heading, "Article"))
    func add(_ name: String, _ text: String?) {
      guard let text else { return }
      var row = PanelRow(.item, name)
      row.aside = text
      row.indent = 1
      row.target = .copy(text, name: name)
      rows.append(row)
    }
    add("Link", state.selectedLink)
    add("Address", state.article.document.metadata.url?.value)
    add("Sentence", sentence(in: state))
    for (name, asMarkdown) in [("The article as Markdown", true), ("The article as text", false)] {
      var row = PanelRow(.item, name)
      row.indent = 1
      row.target = .copyArticle(asMarkdown: asMarkdown)
      rows.append(row)
    }
    return rows
  }

  /// A quote under its speaker, and the forms in which it can be copied.
  private static func rows(ofQuotation index: Int, _ state: ReaderState) -> [PanelRow] {
    guard let annotations = state.article.annotations else { return [] }
    let speaker = annotations.quotations[checked: index].flatMap { annotations.speaker(of: $0) }
    var heading = PanelRow(.heading, speaker?.name ?? "Quote")
    heading.label = speaker?.entity.flatMap { annotations.entities[checked: $0]?.label }
    let lines = TerminalText(state.words(ofQuotation: index)).wrapped(
      columns: max(8, state.panelMeasure - 1), atMost: 2)
    let words = lines.map { PanelRow(.note, $0.string) }
    return [heading] + words
      + CopyForm.allCases.map { form in
        var row = PanelRow(.item, "Quote as \(form.rawValue)")
        row.indent = 1
        row.target = .copyQuotation(index, form)
        return row
      }
  }

  /// The selected quote, or those on the screen.
  private static func quotations(in state: ReaderState) -> [Int] {
    guard let quotations = state.article.annotations?.quotations else { return [] }
    if case .quotation(let index) = state.focus, quotations.indices.contains(index) {
      return [index]
    }
    let layout = state.layout
    let bottom = layout.moved(state.top, by: max(0, state.geometry.textRows - 1))
    let end = layout.line(at: bottom)?.span.end ?? 0
    let first = quotations.partitionIndex { $0.span.end > layout.offset(of: state.top) }
    return quotations.indices[first...].lazy
      .prefix { quotations[$0].span.start < end }
      .filter { quotations[$0].kind != .scare }
      .prefix(mostQuotes).map { $0 }
  }

  private static func sentence(in state: ReaderState) -> String? {
    guard let sentences = state.article.annotations?.sentences else { return nil }
    let index = sentences.firstIndex(startingAfter: state.cursor) - 1
    return sentences[checked: index].map { state.article.document[$0] }
  }
}

extension ReaderState {
  /// Opens the copy panel; what is selected in the open panel comes first.
  mutating func openCopyPanel(at now: Moment) -> [Effect] {
    switch panel?.target {
    case .quotation(let index) where panel?.kind != .copy: focus = .quotation(index)
    case .link(let index): focus = .link(index)
    default: break
    }
    return togglePanel(.copy, at: now)
  }
}
