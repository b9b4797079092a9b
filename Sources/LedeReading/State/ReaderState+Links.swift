import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func followLinks(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .nextLink: moveByLink(1, at: now)
    case .previousLink: moveByLink(-1, at: now)
    case .links: return togglePanel(.links, at: now)
    case .openLink: return openSelectedLink()
    case .copy: return togglePanel(.copy, at: now)
    default: return nil
    }
    return []
  }

  /// Indices of the inlines that are links and shown.
  var linkIndices: [Int] {
    article.document.inlines.indices.filter { index in
      guard case .link = article.document.inlines[index].kind else { return false }
      return isShown(article.document.inlines[index].span.start)
    }
  }

  private mutating func moveByLink(_ direction: Int, at now: Moment) {
    guard let index = nextLink(direction) else {
      message = Message("No links in this article")
      return
    }
    pausePlayback(.scrolled, at: now)
    focus = .link(index)
    reveal(article.document.inlines[index].span)
    if let selectedLink { message = Message(selectedLink) }
  }

  /// The link after the selected one or the cursor, or before it; round from the last to the first.
  ///
  /// Looks only as far as the next link, so that a long article costs no more than a short one.
  private func nextLink(_ direction: Int) -> Int? {
    let inlines = article.document.inlines
    var index: Int
    if case .link(let current) = focus {
      index = current + direction
    } else {
      let here = cursor
      index = inlines.partitionIndex { $0.span.start >= here }
      if direction < 0 { index -= 1 }
    }
    for _ in inlines.indices {
      if index < 0 { index = inlines.count - 1 }
      if index >= inlines.count { index = 0 }
      if case .link = inlines[index].kind, isShown(inlines[index].span.start) { return index }
      index += direction
    }
    return nil
  }

  /// Where the selected link leads.
  var selectedLink: String? {
    guard case .link(let index) = focus,
      case .link(let destination) = article.document.inlines[checked: index]?.kind
    else { return nil }
    return destination
  }

  private mutating func openSelectedLink() -> [Effect] {
    if let selectedLink { return [.openLink(selectedLink)] }
    if let url = article.document.metadata.url?.value { return [.openLink(url)] }
    message = Message("No link selected: Tab selects one")
    return []
  }
}
