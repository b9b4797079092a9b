import LedeDocument
import LedeReading

/// Decides the role and the ground of every byte of a line.
struct LinePaint {
  let state: ReaderState

  struct Colours {
    var roles: [Role]
    var grounds: [Role]
  }

  /// Below this a name is drawn as uncertain rather than as a sure one.
  static let sureConfidence = 0.5

  func paint(_ span: Span, in block: Block) -> Colours {
    let base = Self.role(of: block.kind)
    var colours = Colours(
      roles: Array(repeating: base, count: span.count),
      grounds: Array(repeating: .text, count: span.count))
    func paint(_ role: Role, over part: Span, _ path: WritableKeyPath<Colours, [Role]>) {
      guard let part = part.intersection(span) else { return }
      for offset in part.range { colours[keyPath: path][offset - span.start] = role }
    }
    for inline in state.article.document.inlines(inBlock: block.span) {
      paint(Self.role(of: inline.kind), over: inline.span, \.roles)
    }
    if !block.isChrome, let annotations = state.article.annotations {
      for index in annotations.quotations.indices(overlapping: span)
      where state.highlightsQuotations && annotations.quotations[index].kind != .scare {
        paint(.quotation, over: annotations.quotations[index].markedSpan, \.grounds)
      }
      for index in annotations.mentions.indices(overlapping: span)
      where state.isHighlighted(annotations.mentions[index].label) && block.kind != .headline {
        paint(
          Self.role(of: annotations.mentions[index]), over: annotations.mentions[index].span,
          \.roles)
      }
    }
    for note in state.status?.notes ?? [] { paint(.note, over: note.span, \.grounds) }
    if let sentence = state.playedSentence {
      paint(.playbackSentence, over: sentence, \.grounds)
    }
    for match in state.search?.matches(in: span) ?? [] {
      paint(
        match == state.search?.currentMatch ? .searchCurrent : .searchMatch, over: match, \.grounds)
    }
    paintFocus(with: paint)
    if let word = state.playedWord {
      paint(.playbackWord, over: word, \.grounds)
      paint(.playbackWord, over: word, \.roles)
    }
    return colours
  }

  /// Whether the line lies between the first and the last word of what is said in its block.
  func hasQuotationBar(at span: Span, in block: Block) -> Bool {
    guard state.highlightsQuotations, !block.isChrome,
      let quotations = state.article.annotations?.quotations
    else { return false }
    let spoken = quotations.indices(overlapping: block.span)
      .filter { quotations[$0].kind == .direct }
    guard let first = spoken.first, let last = spoken.last else { return false }
    return quotations[first].markedSpan.start < span.end
      && span.start < quotations[last].markedSpan.end
  }

  private func paintFocus(with paint: (Role, Span, WritableKeyPath<Colours, [Role]>) -> Void) {
    guard let span = state.focusSpan else { return }
    if case .link = state.focus {
      paint(.linkSelected, span, \.grounds)
      paint(.linkSelected, span, \.roles)
    } else {
      paint(.entitySelected, span, \.grounds)
      paint(.entitySelected, span, \.roles)
    }
  }

  private static func role(of kind: Block.Kind) -> Role {
    switch kind {
    case .headline: .headline
    case .heading: .heading
    case .paragraph, .listItem, .tableRow, .blockQuote: .text
    case .preformatted: .code
    case .caption: .caption
    case .chrome: .chrome
    }
  }

  private static func role(of kind: Inline.Kind) -> Role {
    switch kind {
    case .emphasis: .emphasis
    case .strong: .strong
    case .code: .code
    case .link: .link
    }
  }

  private static func role(of mention: EntityMention) -> Role {
    guard mention.confidence >= sureConfidence else { return .uncertain }
    return role(of: mention.label)
  }

  static func role(of label: EntityLabel) -> Role {
    switch label {
    case .person: .person
    case .organization: .organization
    case .location: .location
    case .norp: .norp
    case .miscellaneous: .miscellaneous
    case .date, .time: .date
    case .money, .percent: .value
    case .ticker: .ticker
    case .email, .url: .address
    }
  }
}

extension [EntityMention] {
  /// Indices of the mentions that share a byte with `span`. O(log count + found).
  func indices(overlapping span: Span) -> Range<Int> {
    overlapping(span, count: count) { self[$0].span }
  }
}

extension [Quotation] {
  /// Indices of the quotations that share a byte with `span`. O(log count + found).
  func indices(overlapping span: Span) -> Range<Int> {
    overlapping(span, count: count) { self[$0].markedSpan }
  }
}

/// The range of sorted, non-overlapping spans that share a byte with `span`.
private func overlapping(_ span: Span, count: Int, at: (Int) -> Span) -> Range<Int> {
  func firstIndex(where isAfter: (Span) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(at(middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
  let first = firstIndex { $0.end > span.start }
  return first..<max(first, firstIndex { $0.start >= span.end })
}
