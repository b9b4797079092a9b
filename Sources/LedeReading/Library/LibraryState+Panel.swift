import LedeDocument
import LedeLayout

extension LibraryState {
  /// What lies over the panes or beside them.
  mutating func look(_ command: Command, at now: Moment) -> [LibraryEffect]? {
    switch command {
    case .sortList: return toggle(.order)
    case .facts: return toggle(.facts)
    case .theme: return toggle(.themes)
    case .help: return toggle(.help)
    default: return nil
    }
  }

  mutating func toggle(_ kind: PanelKind) -> [LibraryEffect] {
    if panel?.kind == kind { return closePanel() }
    let effects = closePanel()
    // Open, so that the rows are made for its width.
    panel = PanelState(kind, rows: [])
    var opened = PanelState(kind, rows: rows(of: kind))
    opened.themeBefore = kind == .themes ? themeName : nil
    let current = opened.rows.firstIndex { row in
      row.target == .theme(themeName) || row.target == .order(listing.order)
    }
    if let current { opened.select(row: current) }
    opened.follow(height: geometry.panelHeight)
    panel = opened
    return effects
  }

  /// Closes the open panel; a theme that was only looked at goes.
  mutating func closePanel() -> [LibraryEffect] {
    let before = panel?.themeBefore
    panel = nil
    dossier = nil
    if prompt?.kind == .panel { prompt = nil }
    guard let before, before != themeName else { return [] }
    themeName = before
    return [.useTheme(before)]
  }

  /// What the panel shows has changed.
  mutating func refreshPanel() {
    guard let kind = panel?.kind else { return }
    let (rows, height) = (rows(of: kind), geometry.panelHeight)
    panel?.replace(rows: rows, height: height)
  }

  /// Cells of text in a row of the panel.
  private var panelMeasure: Int { max(1, (geometry.panel?.count ?? 5) - 4) }

  private func rows(of kind: PanelKind) -> [PanelRow] {
    switch kind {
    case .order: OrderPanel.rows(current: listing.order)
    case .help:
      HelpPanel.rows(
        of: keyRows, measure: panelMeasure, groups: Command.Group.inLibrary,
        summary: { $0.librarySummary })
    case .themes: ThemesPanel.rows(of: themeNames)
    case .facts: EntryFactsPanel.rows(in: self, measure: panelMeasure)
    case .dossier:
      dossier.map { DossierPanel.rows(of: $0, measure: panelMeasure) }
        ?? DossierPanel.waiting(for: dossierName, measure: panelMeasure)
    default: []
    }
  }

  mutating func usePanel(
    _ command: Command, _ given: Given, at now: Moment
  ) -> [LibraryEffect]? {
    guard let open = panel else { return nil }
    let height = geometry.panelHeight
    let page = max(1, height - 1)
    let times = min(given.times, max(1, open.rows.count))
    switch command {
    case .selectionDown, .scrollDown: panel?.move(by: times, height: height)
    case .selectionUp, .scrollUp: panel?.move(by: -times, height: height)
    case .selectionTop, .top: panel?.move(by: -open.rows.count, height: height)
    case .selectionBottom, .bottom: panel?.move(by: open.rows.count, height: height)
    case .selectionPageDown, .pageDown: panel?.move(by: page, height: height)
    case .selectionPageUp, .pageUp: panel?.move(by: -page, height: height)
    case .select: return open.target.map { choose($0, at: now) } ?? []
    case .search: self.open(.panel)
    case .cancel where !open.needle.isEmpty: panel?.narrow(to: "")
    case .cancel, .quitArticle: return closePanel()
    default: return nil
    }
    return previewTheme()
  }

  /// A theme is shown as soon as it is selected.
  private mutating func previewTheme() -> [LibraryEffect] {
    guard panel?.kind == .themes, case .theme(let name) = panel?.target, name != themeName
    else { return [] }
    themeName = name
    return [.useTheme(name)]
  }

  /// Enter or a click on a row of the panel.
  mutating func choose(_ target: Target, at now: Moment) -> [LibraryEffect] {
    switch target {
    case .order(let order):
      _ = closePanel()
      return sort(by: order)
    case .theme(let name): return keepTheme(name)
    case .command(let command):
      _ = closePanel()
      return perform(command, at: now)
    case .stored(let article, let place):
      return [.openArticle(article, at: place, pattern: nil)]
    case .copy(let text, let name):
      message = Message("\(name) copied")
      return [.copy(text)]
    default: return []
    }
  }

  mutating func keepTheme(_ name: String) -> [LibraryEffect] {
    panel?.themeBefore = nil
    themeName = name
    let effects = closePanel()
    message = Message("Theme \(name)")
    return effects + [.useTheme(name), .keepTheme(name)]
  }

  // MARK: A name across the library

  mutating func showAcross(at now: Moment) -> [LibraryEffect] {
    guard case .named(let name, let label) = sidebarPane.selectedRow?.scope, focus == .sidebar
    else {
      message = Message("Select a person or a company in the sidebar first")
      return []
    }
    guard panel?.kind != .dossier else { return closePanel() }
    dossierName = name
    return toggle(.dossier) + [.dossier(name, label)]
  }

  mutating func show(_ dossier: NameDossier) {
    guard panel?.kind == .dossier else { return }
    self.dossier = dossier
    let (opened, height) = (rows(of: .dossier), geometry.panelHeight)
    panel?.replace(rows: opened, height: height)
  }
}
