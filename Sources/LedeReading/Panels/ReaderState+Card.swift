import LedeDocument
import LedeLayout

extension ReaderState {
  /// Opens the card of the name that is selected in the text or in a panel; without one, the key goes
  /// to the previous article, as in newsboat.
  mutating func openCard(_ given: Given = Given(), at now: Moment) -> [Effect] {
    guard let entity = selectedEntity else {
      if articleCount > 1 { return loadArticle(articleIndex - (given.count ?? 1)) }
      message = Message("No name selected: e selects one")
      return []
    }
    cardEntity = entity
    return openOver(.card, at: now)
  }

  /// The entity of what is selected: in the open panel, or on the screen in the text.
  var selectedEntity: Int? {
    guard let annotations = article.annotations else { return nil }
    switch panel?.target {
    case .entity(let entity): return panel?.kind == .card ? nil : entity
    case .quotation(let index):
      guard panel?.kind != .card else { return nil }
      return speakerEntity(ofQuotation: index)
    default: break
    }
    guard isFocusOnScreen else { return nil }
    switch focus {
    case .mention(let index): return annotations.mentions[checked: index]?.entity
    case .quotation(let index): return speakerEntity(ofQuotation: index)
    case .link, .span, nil: return nil
    }
  }

  private func speakerEntity(ofQuotation index: Int) -> Int? {
    guard let annotations = article.annotations,
      let quotation = annotations.quotations[checked: index]
    else { return nil }
    return annotations.speaker(of: quotation)?.entity
  }

  /// Says in the status line who or what is selected: the name, what it is, which of its mentions.
  mutating func tell(of entity: Entity, at mention: Int) {
    let place = (entity.mentions.firstIndex(of: mention) ?? 0) + 1
    let role = entity.role.map { ", \($0)" } ?? ""
    message = Message("\(entity.canonicalName)\(role) · \(place)/\(entity.mentions.count)")
  }
}
