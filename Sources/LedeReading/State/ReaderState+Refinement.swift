import LedeDocument
import LedeLayout

extension ReaderState {
  /// The part of the text that is on the screen.
  public var visibleSpan: Span {
    let start = layout.offset(of: top)
    let end = layout.offset(of: layout.moved(top, by: max(1, geometry.textRows)))
    return Span(start, max(start + 1, end))
  }

  /// The same text with names that were looked at again: nothing moves.
  mutating func take(refined reading: Reading, of index: Int) -> [Effect] {
    guard index == articleIndex, let old = article.annotations else { return [] }
    article.annotations = reading.annotations
    (article.groups, article.speakers) = (reading.groups, reading.speakers)
    follow(from: old, to: reading.annotations)
    refreshPanel()
    return []
  }

  /// Other annotations of the same text come in: what is selected, walked through or shown on a card
  /// stays what it was, by its place in the text.
  private mutating func follow(from old: Annotations, to new: Annotations) {
    guard old.mentions != new.mentions || old.quotations != new.quotations else { return }
    focus = focus.flatMap { followed($0, from: old, to: new) }
    trail = trail.map { place in
      guard place.article == articleIndex, let focus = place.focus else { return place }
      return TrailPlace(
        article: place.article, offset: place.offset, focus: followed(focus, from: old, to: new))
    }
    if case .entity(let entity) = walk {
      walk = followed(entity: entity, from: old, to: new).map { .entity($0) }
    }
    guard let card = cardEntity else { return }
    cardEntity = followed(entity: card, from: old, to: new)
    if cardEntity == nil {
      panelsBehind.removeAll { $0.kind == .card }
      if panel?.kind == .card { panel = panelsBehind.popLast() }
    }
    let height = panelHeight
    for index in panelsBehind.indices {
      let rows = panelsBehind[index].kind.rows(in: self)
      panelsBehind[index].replace(rows: rows, height: height)
    }
  }

  private func followed(
    _ focus: Focus, from old: Annotations, to new: Annotations
  ) -> Focus? {
    switch focus {
    case .mention(let index):
      guard let span = old.mentions[checked: index]?.span else { return nil }
      return Self.mention(at: span, in: new).map { .mention($0) } ?? .span(span)
    case .quotation(let index):
      guard let span = old.quotations[checked: index]?.markedSpan else { return nil }
      return new.quotations.firstIndex { $0.markedSpan == span }.map { .quotation($0) }
        ?? .span(span)
    case .link, .span: return focus
    }
  }

  /// The entity that most of the places of `entity` are now.
  private func followed(entity: Int, from old: Annotations, to new: Annotations) -> Int? {
    let mentions = old.entities[checked: entity]?.mentions ?? []
    var counts: [Int: Int] = [:]
    for index in mentions {
      guard let span = old.mentions[checked: index]?.span,
        let mention = Self.mention(at: span, in: new)
      else { continue }
      counts[new.mentions[mention].entity, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The first mention that shares a byte with `span`.
  private static func mention(at span: Span, in annotations: Annotations) -> Int? {
    let mentions = annotations.mentions
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard let mention = mentions[checked: low], mention.span.start < span.end else { return nil }
    return low
  }
}
