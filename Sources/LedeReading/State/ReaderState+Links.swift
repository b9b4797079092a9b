import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func followLinks(_ command: Command, _ given: Given, at now: Moment) -> [Effect]? {
    switch command {
    case .follow: return followSelection(given, at: now)
    case .nextLink: moveByLink(1, at: now)
    case .previousLink: moveByLink(-1, at: now)
    case .linkHints: openHints(at: now)
    case .links: return togglePanel(.links, at: now)
    case .openLink: return openSelectedLink()
    case .copy: return openCopyPanel(at: now)
    default: return nil
    }
    return []
  }

  /// Where the link with this index among the inlines leads; nil if it is no link.
  func destination(ofLink index: Int) -> String? {
    guard case .link(let destination) = article.document.inlines[checked: index]?.kind else {
      return nil
    }
    return destination
  }

  /// Indices of the first `limit` inlines that are links and shown.
  func linkIndices(limit: Int) -> [Int] {
    let inlines = article.document.inlines
    var found: [Int] = []
    for index in inlines.indices where destination(ofLink: index) != nil {
      guard isShown(inlines[index].span.start) else { continue }
      found.append(index)
      if found.count == limit { break }
    }
    return found
  }

  /// The index of the link that has this number in the list of links, counted from 1.
  func link(number: Int) -> Int? {
    guard (1...LinksPanel.limit).contains(number) else { return nil }
    return linkIndices(limit: number)[checked: number - 1]
  }

  private mutating func moveByLink(_ direction: Int, at now: Moment) {
    guard let index = nextLink(direction) else {
      message = Message("No links in this article")
      return
    }
    pausePlayback(.scrolled, at: now)
    focus = .link(index)
    reveal(article.document.inlines[index].span)
    if let selectedLink { message = Message(ShownAddress(selectedLink).text) }
  }

  /// The link after the selected one or the cursor, or before it; round from the last to the first.
  ///
  /// Looks only as far as the next link, so that a long article costs no more than a short one.
  private func nextLink(_ direction: Int) -> Int? {
    let inlines = article.document.inlines
    var index: Int
    if case .link(let current) = focus, isFocusOnScreen {
      index = current + direction
    } else {
      let here = cursor
      index = inlines.partitionIndex { $0.span.start >= here }
      if direction < 0 { index -= 1 }
    }
    for _ in inlines.indices {
      if index < 0 { index = inlines.count - 1 }
      if index >= inlines.count { index = 0 }
      if destination(ofLink: index) != nil, isShown(inlines[index].span.start) { return index }
      index += direction
    }
    return nil
  }

  /// The link that is selected in the text or in the list of links.
  private var selectedLinkIndex: Int? {
    if panel?.kind == .links, case .link(let index) = panel?.target { return index }
    if case .link(let index) = focus { return index }
    return nil
  }

  /// Where the selected link leads.
  var selectedLink: String? { selectedLinkIndex.flatMap(destination(ofLink:)) }

  private mutating func openSelectedLink() -> [Effect] {
    if let selectedLink { return [.openLink(selectedLink)] }
    if let url = article.document.metadata.url?.value { return [.openLink(url)] }
    message = Message("No link selected: Tab selects one")
    return []
  }

  // MARK: Following

  /// Enter: what is selected and on the screen is followed. A link opens, a name shows its card; where
  /// nothing is selected, a line passes by, as in less.
  private mutating func followSelection(_ given: Given, at now: Moment) -> [Effect] {
    if let number = given.count { return follow(number: number, at: now) }
    if isFocusOnScreen {
      if case .link(let index) = focus { return follow(link: index, at: now) }
      if case .mention = focus { return openCard(given, at: now) }
    }
    return scrollByHand(1, at: now)
  }

  /// Follows the link that has this number in the list of links.
  mutating func follow(number: Int, at now: Moment) -> [Effect] {
    guard let index = link(number: number) else {
      message = Message("No link \(number)")
      return []
    }
    return follow(link: index, at: now)
  }

  /// Selects a link and asks for what it leads to; `back` comes back to it.
  mutating func follow(link index: Int, at now: Moment) -> [Effect] {
    guard let destination = destination(ofLink: index) else { return [] }
    pausePlayback(.scrolled, at: now)
    focus = .link(index)
    if panel != nil, geometry.panelCoversText { _ = closePanel(at: now) }
    leaveTrail()
    skipsUnreadable = false
    return [.keepPlace, .follow(destination)]
  }
}
