import LedeDocument
import LedeLayout

extension ReaderState {
  /// Whether a stretch of text is being selected: whatever takes the focus elsewhere ends it.
  public var isSelecting: Bool {
    guard let selection, case .span(let span) = focus else { return false }
    return span == selection.span
  }

  mutating func selectText(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .selectText: beginOrEndSelection(at: now)
    case .nextWord, .previousWord, .otherEnd:
      guard isSelecting else {
        message = Message("Nothing is being selected: select-text begins")
        return []
      }
      return extend(command)
    case .nextSentence, .previousSentence, .nextParagraph, .previousParagraph:
      return isSelecting ? extend(command) : nil
    case .copy: return isSelecting ? copySelection() : nil
    default: return nil
    }
    return []
  }

  private mutating func beginOrEndSelection(at now: Moment) {
    if isSelecting {
      (focus, selection) = (nil, nil)
      return
    }
    guard let span = selectedText else {
      message = Message("No text here")
      return
    }
    pausePlayback(.scrolled, at: now)
    (focus, selection) = (.span(span), TextSelection(span))
    reveal(span)
  }

  private mutating func extend(_ command: Command) -> [Effect] {
    guard var selection else { return [] }
    switch command {
    case .nextWord: selection.move(1, over: words(around: selection.head))
    case .previousWord: selection.move(-1, over: words(around: selection.head))
    case .nextSentence: selection.move(1, over: shownSentences)
    case .previousSentence: selection.move(-1, over: shownSentences)
    case .nextParagraph: selection.move(1, over: shownParagraphs)
    case .previousParagraph: selection.move(-1, over: shownParagraphs)
    default: selection.switchEnds()
    }
    self.selection = selection
    focus = .span(selection.span)
    let head = selection.head
    reveal(
      selection.movesStart ? Span(head, head) : Span(max(selection.span.start, head - 1), head))
    return []
  }

  /// Puts the selected text on the clipboard with the article that it is from.
  private mutating func copySelection() -> [Effect] {
    guard let span = focusSpan else { return [] }
    let metadata = article.document.metadata
    let source = [metadata.title, metadata.siteName].compactMap { $0?.value }
    let lines = [
      "\u{201C}\(text(in: span))\u{201D}", source.joined(separator: ", "),
      metadata.url?.value ?? "",
    ]
    (focus, selection) = (nil, nil)
    message = Message("Selection copied with its source")
    return [.copy(lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n")]
  }

  // MARK: What can be selected

  /// What is selected: text, a name, a quote, a link, a match, a row of a panel; else the sentence at
  /// the cursor, or the first one that begins on the screen.
  var selectedText: Span? {
    if let span = spanOfPanelRow { return span }
    if isSelecting { return focusSpan }
    if let span = focusSpan, isOnScreen(span) {
      if !span.isEmpty { return span }
      if let match = search?.currentMatch, match.start == span.start { return match }
      return sentence(at: span.start)
    }
    return firstSentenceOnScreen ?? sentence(at: cursor)
  }

  /// The text that the selected row of the open panel stands for.
  private var spanOfPanelRow: Span? {
    switch panel?.target {
    case .place(let span): span.isEmpty ? nil : span
    case .quotation(let index): article.annotations?.quotations[checked: index]?.span
    case .link(let index): article.document.inlines[checked: index]?.span
    default: nil
    }
  }

  /// The sentence that holds `offset`, else its paragraph.
  private func sentence(at offset: Int) -> Span? {
    let sentences = article.annotations?.sentences ?? []
    let index = sentences.firstIndex(startingAfter: offset) - 1
    if let sentence = sentences[checked: index], sentence.contains(offset) { return sentence }
    guard let block = article.document.blockIndex(at: offset) else { return nil }
    let span = article.document.blocks[block].span
    return span.isEmpty || !isShown(span.start) ? nil : span
  }

  private var firstSentenceOnScreen: Span? {
    guard let sentences = article.annotations?.sentences else { return nil }
    let blocks = article.document.blocks
    let first = sentences.partitionIndex { $0.start >= anchor }
    return sentences[first...].prefix(geometry.textRows).first { sentence in
      guard let block = article.document.blockIndex(at: sentence.start) else { return false }
      return blocks[block].isProse && isShown(sentence.start) && isOnScreen(sentence)
    }
  }

  private var shownSentences: [Span] {
    guard let sentences = article.annotations?.sentences else { return shownParagraphs }
    return filter == nil ? sentences : sentences.filter { isShown($0.start) }
  }

  private var shownParagraphs: [Span] {
    let blocks = article.document.blocks
    return layout.shown.lazy.map { blocks[$0].span }.filter { !$0.isEmpty }
  }

  /// The words of the paragraph at `offset` and of its neighbours.
  private func words(around offset: Int) -> [Span] {
    guard !layout.isEmpty else { return [] }
    let here = layout.shownIndex(of: offset)
    let range = max(0, here - 1)..<min(layout.shown.count, here + 2)
    let document = article.document
    return layout.shown[range].flatMap { index -> [Span] in
      let span = document.blocks[index].span
      return document.utf8[span.range].split(whereSeparator: { $0 <= 0x20 })
        .map { Span($0.startIndex, $0.endIndex) }
    }
  }

  /// The text of `span` as far as it is shown, a blank line between paragraphs.
  func text(in span: Span) -> String {
    let document = article.document
    let first = layout.isEmpty ? 0 : layout.shownIndex(of: span.start)
    let parts = layout.shown.dropFirst(first).lazy.map { document.blocks[$0].span }
      .prefix { $0.start < span.end }
      .compactMap { $0.intersection(span) }.map { document[$0] }
    return parts.joined(separator: "\n\n")
  }

  /// Words of the text being selected.
  public var selectedWordCount: Int {
    guard isSelecting, let span = focusSpan else { return 0 }
    return article.document.utf8[span.range].split(whereSeparator: { $0 <= 0x20 }).count
  }
}
