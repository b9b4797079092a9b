import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func move(_ command: Command, _ given: Given, at now: Moment) -> [Effect]? {
    let times = min(given.count ?? 1, Self.mostLines)
    let page = max(1, geometry.textRows - 1)
    switch command {
    case .scrollDown: return scrollByHand(times, at: now)
    case .scrollUp: return scrollByHand(-times, at: now)
    case .halfPageDown: return scrollByHand(times * max(1, page / 2), at: now)
    case .halfPageUp: return scrollByHand(-times * max(1, page / 2), at: now)
    case .pageDown: return pageDown(times * page, wasArmed: given.armed, at: now)
    case .pageUp: return scrollByHand(-times * page, at: now)
    case .top: goToParagraph(given.count ?? 1, at: now)
    case .bottom:
      if let number = given.count {
        goToParagraph(number, at: now)
      } else {
        goesToEndWhenLoaded = article.isPartial
        jump(to: layout.end, at: now)
      }
    case .percent:
      guard let percent = given.count, percent <= 100 else {
        message = Message("Type a percentage first, as in 50%")
        return []
      }
      go(toPercent: percent, at: now)
    case .nextSentence: moveBySentence(1, at: now)
    case .previousSentence: moveBySentence(-1, at: now)
    case .nextParagraph: moveByParagraph(1, at: now)
    case .previousParagraph: moveByParagraph(-1, at: now)
    case .lastPlace: swapWithLastPlace(at: now)
    case .back: return goBack(at: now)
    default: return nil
    }
    return []
  }

  /// Lines and pages that a number before a key may ask for: what is laid out on the way stays under
  /// a millisecond.
  private static let mostLines = 200

  /// Goes to the `number`-th paragraph that is shown: lines are not the text's own, paragraphs are.
  private mutating func goToParagraph(_ number: Int, at now: Moment) {
    guard number > 1, !layout.isEmpty else { return jump(to: .start, at: now) }
    let index = min(number, layout.shown.count) - 1
    jump(to: LinePosition(block: index, line: 0), at: now)
    focus = .span(Span(anchor, anchor))
    message = Message("¶ \((index + 1).grouped)/\(layout.shown.count.grouped)")
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
    guard let onward else {
      message = Message("End of the article")
      return []
    }
    if wasArmed == .onward {
      return onward == .nextUnread
        ? openUnread(forward: true) : loadArticle(articleIndex + 1)
    }
    armed = .onward
    message = Message("End · once more for the \(onward.rawValue)")
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
    leaveTrail(from: anchor)
  }

  /// Notes a place in this article for `back` and `''`.
  mutating func leaveTrail(from offset: Int) {
    let isLink = if case .link = focus { true } else { false }
    let place = TrailPlace(article: articleIndex, offset: offset, focus: isLink ? focus : nil)
    let last = trail.last
    if last?.offset == offset, last?.article == articleIndex { trail.removeLast() }
    trail.append(place)
    if trail.count > 100 { trail.removeFirst() }
    lastPlace = offset
  }

  /// Goes back to where the last jump or link was taken, in whichever article that was.
  private mutating func goBack(at now: Moment) -> [Effect] {
    guard let place = trail.popLast() else {
      message = Message("No jump to go back from")
      return []
    }
    pausePlayback(.scrolled, at: now)
    guard place.article == articleIndex else {
      returning = place
      skipsUnreadable = false
      return [.keepPlace, .load(place.article, at: place.offset)]
    }
    lastPlace = anchor
    focus = place.focus
    scroll(to: layout.position(of: place.offset))
    return []
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
      (panel, panelsBehind) = (nil, [])
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
