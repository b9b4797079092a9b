import LedeDocument
import LedeLayout

extension ReaderState {
  /// Rows that the list in a panel may take: all but its title, the space under it, and the status line.
  public var panelHeight: Int { max(0, geometry.textRows - 2) }

  /// Cells of text in a row of a panel.
  public var panelMeasure: Int {
    Geometry(rows: rows, columns: columns, width: options.width, hasPanel: true, zen: isZen)
      .panel.map { max(1, $0.count - 4) } ?? 1
  }

  mutating func togglePanel(_ kind: PanelKind, at now: Moment) -> [Effect] {
    if panel?.kind == kind { return closePanel(at: now) }
    panelsBehind = []
    let effects = panel == nil ? [] : closePanel(at: now)
    pausePlayback(.panel, at: now)
    var opened = PanelState(kind, rows: kind.rows(in: self))
    if kind == .themes {
      opened.themeBefore = themeName
      let current = opened.rows.firstIndex { $0.target == .theme(themeName) }
      if let current { opened.select(row: current) }
    }
    panel = opened
    layOut()
    // Every other panel opens at its top, wherever its first item is.
    if kind == .themes { followSelection() }
    return effects
  }

  /// Opens a panel about something in the open one, which comes back after it.
  mutating func openOver(_ kind: PanelKind, at now: Moment) -> [Effect] {
    var behind = panelsBehind.filter { $0.kind != kind }
    if let panel, panel.kind != kind, panel.kind != .themes { behind.append(panel) }
    let effects = panel?.kind == .themes ? closePanel(at: now) : []
    panel = nil
    _ = togglePanel(kind, at: now)
    panelsBehind = behind
    return effects
  }

  /// Closes the open panel; what it was opened from comes back.
  mutating func closePanel(at now: Moment) -> [Effect] {
    let before = panel?.themeBefore
    panel = panelsBehind.popLast()
    layOut()
    if panel != nil { refreshPanel() }
    guard let before, before != themeName else { return [] }
    themeName = before
    return [.useTheme(before)]
  }

  /// Scrolls the panel to its selection.
  private mutating func followSelection() {
    let height = panelHeight
    panel?.follow(height: height)
  }

  /// What the panel shows has changed: names were found, or the screen has another size.
  mutating func refreshPanel() {
    guard let kind = panel?.kind else { return }
    let rows = kind.rows(in: self)
    let height = panelHeight
    panel?.replace(rows: rows, height: height)
  }

  mutating func usePanel(_ command: Command, _ given: Given, at now: Moment) -> [Effect]? {
    guard let open = panel else { return nil }
    let height = panelHeight
    let page = max(1, height - 1)
    let times = min(given.count ?? 1, open.rows.count)
    switch command {
    case .selectionDown: panel?.move(by: times, height: height)
    case .selectionUp: panel?.move(by: -times, height: height)
    case .selectionTop: panel?.move(by: -open.rows.count, height: height)
    case .selectionBottom: panel?.move(by: open.rows.count, height: height)
    case .selectionPageDown: panel?.move(by: page, height: height)
    case .selectionPageUp: panel?.move(by: -page, height: height)
    case .select where open.kind == .links && given.count != nil:
      return follow(number: given.count ?? 0, at: now)
    case .select: return open.target.map { choose($0, at: now) } ?? []
    case .search: return openPrompt(.panel, at: now)
    case .cancel where !open.needle.isEmpty:
      panel?.narrow(to: "")
      followSelection()
    case .cancel, .quitArticle: return closePanel(at: now)
    default: return nil
    }
    return previewTheme()
  }

  /// A theme is shown as soon as it is selected.
  private mutating func previewTheme() -> [Effect] {
    guard panel?.kind == .themes, case .theme(let name) = panel?.target, name != themeName
    else { return [] }
    themeName = name
    return [.useTheme(name)]
  }

  /// A click while a prompt is open is for the rows that it narrows, and for nothing else.
  mutating func click(_ target: Target, at now: Moment) -> [Effect] {
    if let prompt {
      guard prompt.kind == .panel, case .row = target else { return [] }
      self.prompt = nil
    }
    return choose(target, at: now)
  }

  /// Enter or a click on something.
  mutating func choose(_ target: Target, at now: Moment) -> [Effect] {
    message = nil
    switch target {
    case .place(let span): go(to: .span(span), span, at: now)
    case .entity(let entity): walkMentions(of: entity, direction: 1, at: now)
    case .mention(let index): chooseMention(index, at: now)
    case .quotation(let index):
      guard let quotations = article.annotations?.quotations, quotations.indices.contains(index)
      else { return [] }
      go(to: .quotation(index), quotations[index].markedSpan, at: now)
    case .link(let index): return follow(link: index, at: now)
    case .stored(let id, let offset):
      leaveTrail()
      return [.keepPlace, .openStored(id, at: offset)]
    case .theme(let name): return keepTheme(name, at: now)
    case .command(let command):
      _ = closePanel(at: now)
      return apply(.command(command), at: now)
    case .copyQuotation(let index, let form):
      _ = closePanel(at: now)
      message = Message("Quote copied as \(form.rawValue)")
      return [.copyQuotation(index, form)]
    case .copy(let text, let name):
      _ = closePanel(at: now)
      message = Message("\(name) copied")
      return [.copy(text)]
    case .copyArticle(let asMarkdown):
      _ = closePanel(at: now)
      message = Message("Article copied as \(asMarkdown ? "Markdown" : "text")")
      return [.copyArticle(asMarkdown: asMarkdown)]
    case .order: break
    case .row(let row):
      guard panel?.select(row: row) == true else { return [] }
      return panel?.target.map { choose($0, at: now) } ?? []
    }
    return []
  }

  /// A click on a name in the text: selects it, and walks its entity from there.
  private mutating func chooseMention(_ index: Int, at now: Moment) {
    guard let annotations = article.annotations, let mention = annotations.mentions[checked: index],
      let entity = annotations.entities[checked: mention.entity]
    else { return }
    pausePlayback(.scrolled, at: now)
    focus = .mention(index)
    walk = .entity(mention.entity)
    tell(of: entity, at: index)
  }

  private mutating func keepTheme(_ name: String, at now: Moment) -> [Effect] {
    panel?.themeBefore = nil
    themeName = name
    let effects = closePanel(at: now)
    message = Message("Theme \(name)")
    return effects + [.useTheme(name), .keepTheme(name)]
  }

  /// Jumps to a place and selects what is there.
  private mutating func go(to focus: Focus, _ span: Span, at now: Moment) {
    leaveTrail()
    pausePlayback(.scrolled, at: now)
    self.focus = focus
    reveal(span)
  }
}
