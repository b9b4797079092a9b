import LedeDocument
import LedeLayout

/// What the article says of one name: what it is, where it is first named, what it said.
enum CardPanel {
  /// Rows that one sentence or quote may take.
  private static let rowsOfText = 4
  /// Quotes shown; the quotes panel has them all.
  private static let mostQuotes = 50

  static func rows(in state: ReaderState) -> [PanelRow] {
    guard let annotations = state.article.annotations, let index = state.cardEntity,
      let entity = annotations.entities[checked: index]
    else { return [PanelRow(.note, "Still looking for names …")] }
    return name(of: entity, annotations, state) + firstSentence(of: entity, annotations, state)
      + quotes(of: entity, annotations, state)
  }

  /// The name with its kind, role and other names, and a row that walks its mentions.
  private static func name(
    of entity: Entity, _ annotations: Annotations, _ state: ReaderState
  ) -> [PanelRow] {
    var heading = PanelRow(.heading, entity.canonicalName)
    heading.label = entity.label
    heading.trailing = entity.label.words
    var rows = [heading]
    if let role = entity.role { rows += text(role, .note, state) }
    let others = entity.otherNames
    if !others.isEmpty {
      rows += text("also " + others.joined(separator: " · "), .note, state)
    }
    var mentions = PanelRow(.item, "Mentions")
    mentions.trailing = String(entity.mentions.count)
    mentions.sparkline = XRayPanel.sparkline(of: entity, annotations, state)
    mentions.target = .entity(entity.id)
    return rows + [.gap, mentions]
  }

  private static func firstSentence(
    of entity: Entity, _ annotations: Annotations, _ state: ReaderState
  ) -> [PanelRow] {
    guard let first = entity.mentions.first.flatMap({ annotations.mentions[checked: $0] }) else {
      return []
    }
    let next = annotations.sentences.firstIndex(startingAfter: first.span.start)
    let document = state.article.document
    let sentence =
      annotations.sentences[checked: next - 1].flatMap { $0.contains(first.span) ? $0 : nil }
      ?? document.blockIndex(at: first.span.start).map { document.blocks[$0].span }
    guard let sentence else { return [] }
    return [.gap, PanelRow(.heading, "First named")]
      + text(document[sentence], .item, state, target: .place(sentence))
  }

  private static func quotes(
    of entity: Entity, _ annotations: Annotations, _ state: ReaderState
  ) -> [PanelRow] {
    let quotations = annotations.quotations
    let said = quotations.indices.filter {
      quotations[$0].kind != .scare
        && annotations.speaker(of: quotations[$0])?.entity == entity.id
    }
    guard !said.isEmpty else { return [] }
    var heading = PanelRow(.heading, "Said")
    heading.trailing = String(said.count)
    return [.gap, heading]
      + said.prefix(mostQuotes).flatMap { index in
        text(
          state.words(ofQuotation: index), .item, state, target: .quotation(index))
      }
  }

  /// Words over as many rows as they need.
  private static func text(
    _ words: String, _ kind: PanelRow.Kind, _ state: ReaderState, target: Target? = nil
  ) -> [PanelRow] {
    let lines = TerminalText(words).wrapped(
      columns: max(8, state.panelMeasure - 1), atMost: rowsOfText)
    return lines.enumerated().map { number, line in
      var row = PanelRow(number == 0 || kind != .item ? kind : .more, line.string)
      row.indent = kind == .item ? 1 : 0
      if number == 0 { row.target = target }
      return row
    }
  }
}

extension Entity {
  /// The names it goes by besides the canonical one; `ROTTERDAM` tells a reader nothing that
  /// `Rotterdam` does not.
  var otherNames: [String] {
    var said: Set = [canonicalName.lowercased()]
    return (aliases + [ticker].compactMap { $0 }).filter { said.insert($0.lowercased()).inserted }
  }
}

extension EntityLabel {
  /// What the kind is called on the screen.
  var words: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .location: "place"
    case .norp: "nationality or group"
    case .miscellaneous: "name"
    case .date: "date"
    case .time: "time"
    case .money: "amount"
    case .percent: "percentage"
    case .ticker: "exchange symbol"
    case .email: "mail address"
    case .url: "web address"
    }
  }
}

extension ReaderState {
  /// The words of a quotation between curly marks, whatever marks the text has.
  func words(ofQuotation index: Int) -> String {
    guard let quotation = article.annotations?.quotations[checked: index] else { return "" }
    return "\u{201C}\(article.document[quotation.span])\u{201D}"
  }
}
