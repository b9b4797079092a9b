import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func move(_ command: Command, wasArmed: Armed?, at now: Moment) -> [Effect]? {
    let page = max(1, geometry.textRows - 1)
    switch command {
    case .scrollDown: return scrollByHand(1, at: now)
    case .scrollUp: return scrollByHand(-1, at: now)
    case .halfPageDown: return scrollByHand(max(1, page / 2), at: now)
    case .halfPageUp: return scrollByHand(-max(1, page / 2), at: now)
    case .pageDown: return pageDown(page, wasArmed: wasArmed, at: now)
    case .pageUp: return scrollByHand(-page, at: now)
    case .top: jump(to: .start, at: now)
    case .bottom:
      goesToEndWhenLoaded = article.isPartial
      jump(to: layout.end, at: now)
    case .nextSentence: moveBySentence(1, at: now)
    case .previousSentence: moveBySentence(-1, at: now)
    case .nextParagraph: moveByParagraph(1, at: now)
    case .previousParagraph: moveByParagraph(-1, at: now)
    case .lastPlace: swapWithLastPlace(at: now)
    case .back: goBack(at: now)
    default: return nil
    }
    return []
  }

  /// Whether the last line is on the screen.
  public var isAtEnd: Bool { top >= clamped(layout.end) }

  /// Scrolls as a hand does: playback, if any, pauses.
  mutating func scrollByHand(_ lines: Int, at now: Moment) -> [Effect] {
    pausePlayback(.scrolled, at: now)
    scroll(to: layout.moved(top, by: lines))
    return []
  }

  /// The wheel scrolls what it is turned over.
  mutating func turnWheel(_ lines: Int, column: Int?, at now: Moment) -> [Effect] {
    let isOverPanel = column.map { geometry.panel?.contains($0) == true } ?? false
    guard panel != nil, isOverPanel || geometry.panelCoversText else {
      return scrollByHand(lines, at: now)
    }
    let height = panelHeight
    panel?.scroll(by: lines, height: height)
    return []
  }

  mutating func scroll(to position: LinePosition) {
    wantedPlace = nil
    top = clamped(position)
    anchor = layout.offset(of: top)
  }

  /// A page down; at the end a first press says what a second one does.
  private mutating func pageDown(_ page: Int, wasArmed: Armed?, at now: Moment) -> [Effect] {
    guard isAtEnd, !article.isPartial else { return scrollByHand(page, at: now) }
    guard options.spaceGoesOn, articleIndex + 1 < articleCount else {
      message = Message("End of the article")
      return []
    }
    if wasArmed == .nextArticle { return loadArticle(articleIndex + 1) }
    armed = .nextArticle
    message = Message("End · once more for the next article")
    return []
  }

  // MARK: Jumps

  /// Goes to a line and remembers where it came from.
  mutating func jump(to position: LinePosition, at now: Moment) {
    leaveTrail()
    pausePlayback(.scrolled, at: now)
    scroll(to: position)
  }

  /// Notes the place for `back` and `''`.
  mutating func leaveTrail() {
    if trail.last != anchor { trail.append(anchor) }
    if trail.count > 100 { trail.removeFirst() }
    lastPlace = anchor
  }

  private mutating func goBack(at now: Moment) {
    guard let place = trail.popLast() else {
      message = Message("No jump to go back from")
      return
    }
    lastPlace = anchor
    pausePlayback(.scrolled, at: now)
    scroll(to: layout.position(of: place))
  }

  private mutating func swapWithLastPlace(at now: Moment) {
    guard let place = lastPlace else {
      message = Message("No last place yet")
      return
    }
    lastPlace = anchor
    pausePlayback(.scrolled, at: now)
    scroll(to: layout.position(of: place))
  }

  /// Brings `span` on the screen if it is not there, two fifths down; a panel over it makes way.
  mutating func reveal(_ span: Span) {
    // A preview of a theme is ended by its own keys, which know the theme before.
    if geometry.panelCoversText, panel?.kind != .themes {
      panel = nil
      layOut()
    }
    let position = layout.position(of: span.start)
    let bottom = layout.moved(top, by: max(0, geometry.textRows - 1))
    guard position < top || position > bottom else { return }
    scroll(to: layout.moved(position, by: -geometry.textRows * 2 / 5))
  }

  /// Whether some of `span` is on the screen.
  func isOnScreen(_ span: Span) -> Bool {
    let position = layout.position(of: span.start)
    return position >= top && position <= layout.moved(top, by: geometry.textRows - 1)
  }

  /// The offset that the next jump starts from: the focus if it is on the screen, else the first line.
  var cursor: Int {
    if let span = focusSpan, isOnScreen(span) { return span.start }
    return layout.offset(of: top)
  }

  /// The bytes that the focus covers.
  public var focusSpan: Span? {
    switch focus {
    case .mention(let index): article.annotations?.mentions[checked: index]?.span
    case .quotation(let index): article.annotations?.quotations[checked: index]?.span
    case .link(let index): article.document.inlines[checked: index]?.span
    case .span(let span): span
    case nil: nil
    }
  }

  private mutating func moveBySentence(_ direction: Int, at now: Moment) {
    guard let sentences = article.annotations?.sentences, !sentences.isEmpty else {
      return moveByParagraph(direction, at: now)
    }
    let here = cursor
    var index = sentences.firstIndex(startingAfter: here)
    if direction < 0 { index = sentences.firstIndex(startingAfter: here - 1) - 1 }
    while sentences.indices.contains(index), !isShown(sentences[index].start) {
      index += direction
    }
    guard sentences.indices.contains(index) else { return }
    pausePlayback(.scrolled, at: now)
    focus = .span(sentences[index])
    reveal(sentences[index])
  }

  private mutating func moveByParagraph(_ direction: Int, at now: Moment) {
    guard !layout.isEmpty else { return }
    let here = layout.shownIndex(of: cursor)
    let atStart = cursor <= layout.document.blocks[layout.shown[here]].span.start
    let index = direction > 0 ? here + 1 : (atStart ? here - 1 : here)
    guard layout.shown.indices.contains(index) else { return }
    pausePlayback(.scrolled, at: now)
    let span = layout.document.blocks[layout.shown[index]].span
    focus = .span(Span(span.start, span.start))
    let position = LinePosition(block: index, line: 0)
    if position < top || position > layout.moved(top, by: geometry.textRows / 2) {
      scroll(to: position)
    }
  }
}

extension Array {
  /// The element at `index`, or nil: what was found in a document may be gone from the next one.
  subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension [Span] {
  /// Index of the first span that starts after `offset`; `count` if there is none.
  func firstIndex(startingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
