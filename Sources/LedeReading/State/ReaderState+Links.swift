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
    let links = linkIndices
    guard !links.isEmpty else {
      message = Message("No links in this article")
      return
    }
    let here = cursor
    let index: Int
    if case .link(let current) = focus, let at = links.firstIndex(of: current) {
      index = (at + direction + links.count) % links.count
    } else {
      let after = links.firstIndex { article.document.inlines[$0].span.start >= here }
      index = direction > 0 ? after ?? 0 : ((after ?? 0) - 1 + links.count) % links.count
    }
    pausePlayback(.scrolled, at: now)
    focus = .link(links[index])
    let inline = article.document.inlines[links[index]]
    reveal(inline.span)
    if case .link(let destination) = inline.kind { message = Message(destination) }
  }

  /// Where the selected link leads.
  var selectedLink: String? {
    guard case .link(let index) = focus,
      case .link(let destination) = article.document.inlines[index].kind
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
