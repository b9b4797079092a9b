import LedeDocument
import LedeLayout

/// What the library has of one person, company or place: its names and why they are one, what it
/// said, the articles that name it. Any screen may show it.
enum DossierPanel {
  private static let rowsOfQuote = 3
  private static let rowsOfTitle = 2
  /// Rows beyond this are searched for in the library, not read in a panel.
  private static let most = (names: 12, quotes: 100, articles: 200)

  static func rows(in state: ReaderState) -> [PanelRow] {
    guard let dossier = state.dossier else {
      return waiting(for: state.dossierName, measure: state.panelMeasure)
    }
    return rows(of: dossier, measure: state.panelMeasure)
  }

  /// What is shown until the library has answered.
  static func waiting(for name: String, measure: Int) -> [PanelRow] {
    wrapped("Looking for \(name) …", .note, measure: measure, atMost: 2)
  }

  /// What the library answered, in rows of `measure` cells of text.
  static func rows(of dossier: NameDossier, measure: Int) -> [PanelRow] {
    var heading = PanelRow(.heading, dossier.name)
    heading.label = dossier.label
    heading.trailing = dossier.label == .miscellaneous ? "" : dossier.label.words
    guard !dossier.articles.isEmpty || !dossier.quotes.isEmpty else {
      return [heading, .gap] + nothing(of: dossier.name, measure)
    }
    return [heading] + names(of: dossier) + quotes(of: dossier, measure)
      + articles(of: dossier, measure)
  }

  private static func nothing(of name: String, _ measure: Int) -> [PanelRow] {
    wrapped("Nothing in your library names \(name).", .note, measure: measure, atMost: 3) + [.gap]
      + wrapped(
        "An article is kept when you star, tag or note it, and by `lede add`; feeds bring theirs.",
        .note, measure: measure, atMost: 4)
  }

  /// The names that count as one; alone, the heading is name enough.
  private static func names(of dossier: NameDossier) -> [PanelRow] {
    guard dossier.names.count > 1 else { return [] }
    var rows: [PanelRow] = [.gap, PanelRow(.heading, "Names")]
    for name in dossier.names.prefix(most.names) {
      var row = PanelRow(.note, name.text)
      row.indent = 1
      row.aside = name.rule.map { "‹\($0)›" } ?? ""
      row.trailing = name.articles.grouped
      rows.append(row)
    }
    return rows + more(dossier.names.count - most.names)
  }

  private static func quotes(of dossier: NameDossier, _ measure: Int) -> [PanelRow] {
    guard !dossier.quotes.isEmpty else { return [] }
    var rows = [.gap, heading("Said", dossier.quotes.count)]
    for quote in dossier.quotes.prefix(most.quotes) {
      let words = wrapped(
        "\u{201C}\(quote.text)\u{201D}", .item, measure: measure, atMost: rowsOfQuote,
        target: .stored(quote.article, at: quote.span.start))
      var source = PanelRow(.note, quote.title)
      source.indent = 2
      source.trailing = CalendarDay(milliseconds: quote.date).text
      rows += words + [source]
    }
    return rows + more(dossier.quotes.count - most.quotes)
  }

  private static func articles(of dossier: NameDossier, _ measure: Int) -> [PanelRow] {
    guard !dossier.articles.isEmpty else { return [] }
    var rows = [.gap, heading("Articles", dossier.articles.count)]
    for naming in dossier.articles.prefix(most.articles) {
      let count = naming.mentions.grouped
      var title = wrapped(
        naming.article.title, .item, measure: measure - count.utf8.count - 1,
        atMost: rowsOfTitle, target: .stored(naming.article.id, at: naming.offset))
      if !title.isEmpty { title[0].trailing = count }
      let day = CalendarDay(milliseconds: naming.article.date).text
      var source = PanelRow(.note, naming.article.from ?? day)
      source.indent = 2
      if naming.article.from != nil { source.trailing = day }
      rows += title + [source]
    }
    return rows + more(dossier.articles.count - most.articles)
  }

  private static func heading(_ text: String, _ count: Int) -> PanelRow {
    var heading = PanelRow(.heading, text)
    heading.trailing = count.grouped
    return heading
  }

  private static func more(_ count: Int) -> [PanelRow] {
    count > 0 ? [PanelRow(.note, "and \(count.grouped) more")] : []
  }

  /// Words over as many rows as they need, the first of which can be chosen.
  private static func wrapped(
    _ words: String, _ kind: PanelRow.Kind, measure: Int, atMost limit: Int, target: Target? = nil
  ) -> [PanelRow] {
    let isItem = kind == .item
    let lines = TerminalText(words).wrapped(
      columns: max(8, measure - (isItem ? 2 : 0)), atMost: limit)
    return lines.enumerated().map { number, line in
      var row = PanelRow(number == 0 || !isItem ? kind : .more, line.string)
      row.indent = isItem ? (number == 0 ? 1 : 2) : 0
      if number == 0 { row.target = target }
      return row
    }
  }
}
