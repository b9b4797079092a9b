import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func followNames(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .nextEntity: moveByEntity(1, at: now)
    case .previousEntity: moveByEntity(-1, at: now)
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

  /// Goes to the next name that is highlighted, or the one before.
  private mutating func moveByEntity(_ direction: Int, at now: Moment) {
    guard let mentions = article.annotations?.mentions else {
      message = Message("Still looking for names")
      return
    }
    let here = cursor
    let onMention = if case .mention = focus, isFocusOnScreen { true } else { false }
    let after = direction > 0 && onMention ? here + 1 : here
    var index = mentions.partitionIndex { $0.span.start >= after }
    if direction < 0 { index -= 1 }
    while let mention = mentions[checked: index],
      !isHighlighted(mention.label) || !isShown(mention.span.start)
    {
      index += direction
    }
    guard mentions.indices.contains(index) else {
      message = Message(direction > 0 ? "No name below" : "No name above")
      return
    }
    pausePlayback(.scrolled, at: now)
    focus = .mention(index)
    reveal(mentions[index].span)
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
