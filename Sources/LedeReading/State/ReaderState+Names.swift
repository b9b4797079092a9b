import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func followNames(_ command: Command, _ given: Given, at now: Moment) -> [Effect]? {
    switch command {
    case .nextEntity: moveByEntity(1, at: now)
    case .previousEntity: moveByEntity(-1, at: now)
    case .card:
      if panel?.kind == .card { return closePanel(at: now) }
      return openCard(given, at: now)
    case .xRay: return togglePanel(.xRay, at: now)
    case .quotes: return togglePanel(.quotes, at: now)
    case .cycleHighlighting:
      options.highlighting = options.highlighting.next
      message = Message("Highlighting \(options.highlighting.summary)")
    case .hiddenLines: return toggleHidden()
    default: return nil
    }
    return []
  }

  /// Goes to the next name that is highlighted, or the one before; where only quotes are, to a quote.
  private mutating func moveByEntity(_ direction: Int, at now: Moment) {
    guard let annotations = article.annotations else {
      message = Message("Still looking for names")
      return
    }
    if options.highlighting == .quotes { return moveByQuotation(direction, annotations, at: now) }
    let mentions = annotations.mentions
    let onMention = if case .mention = focus { isFocusOnScreen } else { false }
    let after = direction > 0 && onMention ? cursor + 1 : cursor
    var index = mentions.partitionIndex { $0.span.start >= after }
    if direction < 0 { index -= 1 }
    while let mention = mentions[checked: index],
      !isHighlighted(mention.label) || !isShown(mention.span.start)
    {
      index += direction
    }
    guard let mention = mentions[checked: index] else {
      message = Message(direction > 0 ? "No name below" : "No name above")
      return
    }
    pausePlayback(.scrolled, at: now)
    focus = .mention(index)
    reveal(mention.span)
    if let entity = annotations.entities[checked: mention.entity] { tell(of: entity, at: index) }
  }

  private mutating func moveByQuotation(
    _ direction: Int, _ annotations: Annotations, at now: Moment
  ) {
    let quotations = annotations.quotations
    let onQuotation = if case .quotation = focus { isFocusOnScreen } else { false }
    let after = direction > 0 && onQuotation ? cursor + 1 : cursor
    var index = quotations.partitionIndex { $0.span.start >= after }
    if direction < 0 { index -= 1 }
    while let quotation = quotations[checked: index],
      quotation.kind == .scare || !isShown(quotation.span.start)
    {
      index += direction
    }
    guard let quotation = quotations[checked: index] else {
      message = Message(direction > 0 ? "No quote below" : "No quote above")
      return
    }
    pausePlayback(.scrolled, at: now)
    focus = .quotation(index)
    reveal(quotation.markedSpan)
    message = Message("Said by \(speaker(ofQuotation: index) ?? "somebody who is not named")")
  }

  /// Who said it and what that is, as `John Earnhardt, spokesman for Cisco`; nil if it was not found.
  func speaker(ofQuotation index: Int) -> String? {
    guard let annotations = article.annotations,
      let quotation = annotations.quotations[checked: index],
      let speaker = annotations.speaker(of: quotation)
    else { return nil }
    return speaker.role.map { "\(speaker.name), \($0)" } ?? speaker.name
  }

  var isFocusOnScreen: Bool { focusSpan.map(isOnScreen) ?? false }

  /// Whether mentions of `label` are coloured now.
  public func isHighlighted(_ label: EntityLabel) -> Bool {
    switch options.highlighting {
    case .all: true
    case .people: label == .person
    case .organizations: label == .organization || label == .ticker
    case .quotes, .off: false
    }
  }

  /// Whether quotations are marked now.
  public var highlightsQuotations: Bool {
    options.highlighting == .all || options.highlighting == .quotes
  }

  /// Whether the block at `offset` is shown.
  func isShown(_ offset: Int) -> Bool {
    guard let block = article.document.blockIndex(at: offset), !layout.isEmpty else { return false }
    return layout.shown[layout.shownIndex(of: offset)] == block
  }

  private mutating func toggleHidden() -> [Effect] {
    guard hiddenCount > 0 else {
      message = Message("No hidden lines in this article")
      return []
    }
    options.showsHidden.toggle()
    layOut()
    let lines = hiddenCount == 1 ? "1 line" : "\(hiddenCount) lines"
    message = Message(
      options.showsHidden ? "\(lines) shown, each with its rule" : "\(lines) hidden")
    return refreshSearch()
  }

  /// Goes to the mention of `entity` that follows the cursor, or the first one.
  mutating func walkMentions(of entity: Int, direction: Int, at now: Moment) {
    guard let annotations = article.annotations, annotations.entities.indices.contains(entity)
    else { return }
    let found = annotations.entities[entity]
    let mentions = found.mentions.filter { isShown(annotations.mentions[$0].span.start) }
    guard !mentions.isEmpty else { return }
    let current =
      if case .mention(let index) = focus { mentions.firstIndex(of: index) } else { Int?.none }
    let next: Int
    if let current {
      next = (current + direction + mentions.count) % mentions.count
    } else {
      let after = mentions.firstIndex { annotations.mentions[$0].span.start >= cursor }
      next = direction > 0 ? after ?? 0 : ((after ?? 0) - 1 + mentions.count) % mentions.count
    }
    if walk != .entity(entity) { leaveTrail() }
    walk = .entity(entity)
    focus = .mention(mentions[next])
    pausePlayback(.scrolled, at: now)
    reveal(annotations.mentions[mentions[next]].span)
    message = Message("\(found.canonicalName) \(next + 1)/\(mentions.count)")
  }
}
