import LedeDocument

extension LibraryState {
  /// Takes `action` into account at the time `now`.
  ///
  /// - Returns: What the outside must do, in order.
  public mutating func apply(_ action: LibraryAction, at now: Moment) -> [LibraryEffect] {
    let before = selectedID
    let effects = take(action, at: now)
    return effects + settle(selectedBefore: before, at: now)
  }

  private mutating func take(_ action: LibraryAction, at now: Moment) -> [LibraryEffect] {
    switch action {
    case .command(let command): return perform(command, at: now)
    case .digit(let figure): type(figure)
    case .insert(let text): return insert(text)
    case .scroll(let lines, let column): turnWheel(lines, column: column, at: now)
    case .choose(let target): return click(target, at: now)
    case .resized(let rows, let columns): resize(rows: rows, columns: columns)
    case .tick: break
    case .resumed: return [.redraw]
    case .clock(let clock): self.clock = clock
    case .returned(let id): comeBack(to: id)
    case .report(let message): self.message = message
    case .themed(let name): themeName = name
    default: return takeAnswer(action)
    }
    return []
  }

  /// What effects are answered with.
  private mutating func takeAnswer(_ action: LibraryAction) -> [LibraryEffect] {
    switch action {
    case .firstRows(let rows, let generation): takeFirst(rows, generation: generation)
    case .listed(let ids, let generation): return takeList(ids, generation: generation)
    case .badFilter(let fault, let generation): takeFault(fault, generation: generation)
    case .rows(let rows): return take(rows)
    case .sidebar(let sidebar): return take(sidebar)
    case .previewed(let article, let id): show(article, id: id)
    case .hits(let hits, let pattern, let generation):
      take(hits, pattern: pattern, generation: generation)
    case .dossier(let dossier): show(dossier)
    case .completed(let lines, let text): return takeCompletions(lines, of: text)
    case .changed: return refreshRows()
    case .refreshing(let progress): return take(progress)
    case .listedSettings(let themes, let keys):
      (themeNames, keyRows) = (themes, keys)
      refreshPanel()
    default: break
    }
    return []
  }

  private mutating func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (max(0, rows), max(0, columns))
    fitPreview()
    refreshPanel()
  }

  // MARK: Commands

  /// What stood before a command: the number typed, and what its second press would do.
  struct Given: Sendable {
    var count: Int?
    var armed: Armed?

    /// How often, or how many; a slip of the hand must not count for more than there can be.
    var times: Int { min(max(count ?? 1, 1), 999_999) }
  }

  mutating func perform(_ command: Command, at now: Moment) -> [LibraryEffect] {
    let given = Given(count: count, armed: armed)
    (count, armed, message, seeking) = (nil, nil, nil, nil)
    // A number that was begun is a layer of its own.
    if command == .cancel, given.count != nil { return [] }
    if let effects = editPrompt(command, at: now) { return effects }
    if let effects = usePanel(command, given, at: now) { return effects }
    for group in Self.groups {
      if let effects = group(&self, command, given, now) { return effects }
    }
    return []
  }

  /// Each takes the commands it knows and leaves the others to the next.
  private static let groups:
    [@Sendable (inout LibraryState, Command, Given, Moment) -> [LibraryEffect]?] = [
      { $0.move($1, $2, at: $3) },
      { state, command, given, _ in state.changePane(command, given) },
      { state, command, given, _ in state.mark(command, given) },
      { state, command, given, now in state.keep(command, given, at: now) },
      { state, command, _, now in state.look(command, at: now) },
      { state, command, given, _ in state.control(command, given) },
    ]

  private mutating func type(_ figure: Int) {
    (message, armed) = (nil, nil)
    let number = min((count ?? 0) * 10 + min(max(figure, 0), 9), 999_999)
    count = number == 0 ? nil : number
  }

  private mutating func control(_ command: Command, _ given: Given) -> [LibraryEffect]? {
    switch command {
    case .commandLine: open(.command)
    case .cancel: return cancel()
    case .interrupt:
      if given.armed == .quit { return [.quit] }
      let effects = cancel()
      armed = .quit
      message = Message("Once more to quit, or Q")
      return effects
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quitArticle:
      guard hits != nil else { return [.leave] }
      hits = nil
    case .quit: return [.quit]
    case .library: return []
    default: return nil
    }
    return []
  }

  // MARK: ESC

  /// A layer that ESC takes away, the innermost first.
  private enum Layer { case chosen, preview, hits, filter, sidebar, refresh }

  private var layer: Layer? {
    if !shown.chosen.isEmpty { return .chosen }
    if focus == .preview { return .preview }
    if hits != nil { return .hits }
    if !listing.filter.isEmpty { return .filter }
    if focus == .sidebar, geometry.list == nil { return .sidebar }
    return progress == nil ? nil : .refresh
  }

  /// Takes away the innermost layer, and nothing more. It never quits.
  private mutating func cancel() -> [LibraryEffect] {
    switch layer {
    case .chosen: changeShown { $0.chosen = [] }
    case .preview, .sidebar: focus = .list
    case .hits: hits = nil
    case .filter: return filter(by: "")
    case .refresh: return [.cancelRefresh]
    case nil: break
    }
    return []
  }

  /// What ESC would take away now, for the status line; nil if nothing.
  public var cancellable: String? {
    if prompt != nil || count != nil { return "cancel" }
    if let panel { return panel.needle.isEmpty ? "close" : "all rows" }
    switch layer {
    case .chosen: return "deselect"
    case .preview, .sidebar, .hits: return "back"
    case .filter: return "clear filter"
    case .refresh: return "stop"
    case nil: return nil
    }
  }
}
