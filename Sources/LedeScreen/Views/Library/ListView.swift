import LedeLayout
import LedeReading

/// The articles of what is selected in the sidebar, or those that a search found.
struct ListView {
  let state: LibraryState
  let columns: ListColumns
  let geometry: LibraryGeometry

  init(state: LibraryState, pane: Range<Int>, geometry: LibraryGeometry) {
    self.state = state
    self.geometry = geometry
    let isOneFeed = if case .feed = state.listing.scope { state.hits == nil } else { false }
    let isBySource = state.isGrouped && state.hits == nil && state.listing.order == .source
    columns = ListColumns(pane: pane, hasSource: !isOneFeed && !isBySource)
  }

  func draw(on frame: inout LibraryDrawing) {
    ListHeader(state: state, pane: columns.pane).draw(
      on: &frame, hasSpace: geometry.firstRow > 1)
    guard !state.shown.ids.isEmpty else {
      EmptyListView(state: state, pane: columns.pane, geometry: geometry).draw(on: &frame)
      return
    }
    for (number, line) in state.visibleLines.enumerated() {
      let row = geometry.firstRow + number
      switch line {
      case .heading(let text): drawHeading(text, row: row, on: &frame)
      case .article(let index):
        drawGround(of: index, row: row, on: &frame)
        draw(index, row: row, on: &frame)
      case .detail(let index, let number):
        drawGround(of: index, row: row, on: &frame)
        drawSnippet(of: index, number, row: row, on: &frame)
      }
    }
  }

  private func drawHeading(_ text: String, row: Int, on frame: inout LibraryDrawing) {
    let limit = columns.pane.upperBound - 1
    let title = TerminalText(text).truncated(to: max(0, limit - columns.unread))
    let end = frame.surface.put(
      title, row: row, column: columns.unread, role: .caption, limit: limit)
    for column in end + 1..<max(end + 1, limit) {
      frame.surface.put("─", row: row, column: column, role: .quotationBar, limit: limit)
    }
  }

  private func drawGround(of index: Int, row: Int, on frame: inout LibraryDrawing) {
    frame.add(.article(index), row: row, columns: columns.pane)
    guard index == state.shown.selected else { return }
    let role: Role = state.focus == .list ? .panelSelected : .listInactive
    frame.surface.fill(row: row, columns: columns.pane, role: role)
  }

  private func draw(_ index: Int, row: Int, on frame: inout LibraryDrawing) {
    let list = state.shown
    if index == list.selected, state.focus == .list {
      frame.surface.cursor = Surface.Position(row: row, column: columns.title.lowerBound)
    }
    guard let id = list.ids.indices.contains(index) ? list.ids[index] : nil else { return }
    if list.chosen.contains(id) {
      frame.surface.put("▌", row: row, column: columns.chosen, role: .listMark)
    }
    guard let article = state.known[id] else {
      frame.surface.put("…", row: row, column: columns.title.lowerBound, role: .facts)
      return
    }
    if !article.isRead {
      frame.surface.put("●", row: row, column: columns.unread, role: .listUnread)
    }
    if let sign = Self.sign(of: article) {
      frame.surface.put(sign, row: row, column: columns.mark, role: .listMark)
    }
    drawTexts(of: article, row: row, on: &frame)
  }

  static func sign(of article: ListedArticle) -> TerminalText? {
    if article.marks.contains(.starred) { return "★" }
    return article.marks.contains(.later) ? "◷" : nil
  }

  private func drawTexts(
    of article: ListedArticle, row: Int, on frame: inout LibraryDrawing
  ) {
    let title = TerminalText(article.title.isEmpty ? "Without a title" : article.title)
    // An article without a title has the name of its file, which tells more at its end.
    let isPath = article.title.hasPrefix("/")
    let room = columns.title.count
    frame.surface.put(
      isPath ? title.tail(room) : title.truncated(to: room), row: row,
      column: columns.title.lowerBound,
      role: article.isRead ? .facts : .headline)
    if let source = columns.source {
      let text = TerminalText(article.from ?? "").truncated(to: source.count)
      frame.surface.put(text, row: row, column: source.lowerBound, role: .facts)
    }
    func putRight(_ text: String, in range: Range<Int>?) {
      guard let range else { return }
      let text = TerminalText(text).truncated(to: range.count)
      frame.surface.put(text, row: row, column: range.upperBound - text.width, role: .facts)
    }
    putRight(state.clock.age(of: article.date), in: columns.age)
    let minutes = article.minutes(at: state.options.wordsPerMinute)
    putRight(
      minutes < 180 ? "\(minutes) min" : "\(min(999, (minutes + 30) / 60)) h",
      in: columns.minutes)
  }

  /// A row of what was found, its matches marked.
  private func drawSnippet(
    of index: Int, _ number: Int, row: Int, on frame: inout LibraryDrawing
  ) {
    let list = state.shown
    guard list.ids.indices.contains(index), let pieces = list.snippets[list.ids[index]] else {
      return
    }
    let start = columns.title.lowerBound
    let width = max(8, columns.pane.upperBound - 2 - start)
    let lines = SnippetLines(pieces, columns: width, atMost: state.details(of: list.ids[index]))
    guard lines.lines.indices.contains(number) else { return }
    var column = start
    for part in lines.lines[number] {
      column = frame.surface.put(
        part.text, row: row, column: column, role: part.isMatch ? .searchMatch : .text,
        ground: part.isMatch ? .searchMatch : nil, limit: columns.pane.upperBound - 1)
    }
  }
}
