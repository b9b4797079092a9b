import LedeDocument
import LedeLayout

extension ReaderState {
  /// Takes `action` into account at the time `now`.
  ///
  /// - Returns: What the outside must do, in order.
  public mutating func apply(_ action: Action, at now: Moment) -> [Effect] {
    switch action {
    case .command(let command): return perform(command, at: now)
    case .digit(let figure): return type(figure, at: now)
    case .insert(let text): return insert(text, at: now)
    case .scroll(let lines, let column):
      cancelHints()
      return turnWheel(lines, column: column, at: now)
    case .choose(let target): return click(target, at: now)
    case .resized(let rows, let columns): resize(rows: rows, columns: columns)
    case .tick: return advancePlayback(to: now)
    case .resumed:
      pausePlayback(.suspended, at: now)
      return [.redraw]
    case .loaded(let article, let index): return show(article, index: index, at: now)
    case .failed(let text, let index):
      message = Message(text, isError: true)
      return skipFailed(index)
    case .annotated(let reading, let index): return take(reading, of: index, at: now)
    case .refined(let reading, let index): return take(refined: reading, of: index)
    case .refining(let isRefining): self.isRefining = isRefining
    case .found(let result, let generation): return take(result, generation: generation)
    case .listed(let themes, let keys):
      (themeNames, keyRows) = (themes, keys)
      refreshPanel()
    case .themed(let name): themeName = name
    case .completed(let lines, let line): takeCompletions(lines, of: line)
    case .status(let status, let index):
      guard index == articleIndex else { break }
      self.status = status
      refreshPanel()
    case .dossier(let dossier):
      self.dossier = dossier
      refreshPanel()
    case .report(let message): self.message = message
    }
    return []
  }

  private mutating func resize(rows: Int, columns: Int) {
    cancelHints()
    (self.rows, self.columns) = (max(0, rows), max(0, columns))
    layOut()
    refreshPanel()
  }

  /// What stood before a command: the number typed, and what its second press would do.
  struct Given: Sendable {
    var count: Int?
    var armed: Armed?
  }

  private mutating func perform(_ command: Command, at now: Moment) -> [Effect] {
    let given = Given(count: count, armed: armed)
    (count, armed, message) = (nil, nil, nil)
    // A number that was begun is a layer of its own.
    if command == .cancel, given.count != nil { return [] }
    if prompt != nil, let effects = editPrompt(command, at: now) { return effects }
    if panel != nil, let effects = usePanel(command, given, at: now) { return effects }
    guard command.isRepeatable, let times = given.count else {
      return run(command, given, at: now)
    }
    let trailBefore = trail
    var effects: [Effect] = []
    for _ in 0..<min(times, Self.mostRepeats) { effects += run(command, given, at: now) }
    // However often, it was one jump.
    if trail.count > trailBefore.count { trail = Array(trail.prefix(trailBefore.count + 1)) }
    return effects
  }

  /// A larger number is a slip of the hand, and would keep the keys waiting.
  private static let mostRepeats = 999

  private mutating func run(_ command: Command, _ given: Given, at now: Moment) -> [Effect] {
    for group in Self.groups {
      if let effects = group(&self, command, given, now) { return effects }
    }
    if command.group == .library { message = Message("\(command.rawValue) works in the library") }
    return []
  }

  /// Each takes the commands it knows and leaves the others to the next.
  private static let groups: [@Sendable (inout ReaderState, Command, Given, Moment) -> [Effect]?] =
    [
      { state, command, _, now in state.selectText(command, at: now) },
      { $0.move($1, $2, at: $3) },
      { state, command, _, now in state.find(command, at: now) },
      { $0.followNames($1, $2, at: $3) },
      { state, command, _, now in state.play(command, at: now) },
      { $0.followLinks($1, $2, at: $3) },
      { state, command, _, now in state.changeView(command, at: now) },
      { state, command, _, now in state.takeNotes(command, at: now) },
      { state, command, _, now in state.useLibrary(command, at: now) },
      { $0.control($1, $2, at: $3) },
    ]

  /// An article that came from `load`, or the whole of one that was shown in part.
  private mutating func show(_ article: Article, index: Int, at now: Moment) -> [Effect] {
    let isRest = index == articleIndex && self.article.isPartial && !article.isPartial
    cancelHints()
    self.article = article
    if !isRest { status = nil }
    articleIndex = index
    articleCount = max(articleCount, index + 1)
    if isRest { return showRest() }
    playback = nil
    (playsWhenReady, goesToEndWhenLoaded) = (false, false)
    (focus, walk, filter, panel, pendingSearch) = (nil, nil, nil, nil, nil)
    (panelsBehind, cardEntity, dossier) = ([], nil, nil)
    (lastPlace, anchor, wantedPlace) = (nil, 0, nil)
    // What is typed about the article before is not for this one.
    if let kind = prompt?.kind, [.panel, .note, .tag].contains(kind) { prompt = nil }
    (selection, noteDraft) = (nil, nil)
    prompt?.origin = 0
    layOut()
    top = .start
    returnToPlace()
    return refreshSearch()
  }

  /// The article was asked for by `back`: it opens where it was left.
  private mutating func returnToPlace() {
    guard let place = returning else { return }
    returning = nil
    guard place.article == articleIndex else { return }
    restore(place: place.offset)
    if !article.isPartial { focus = place.focus }
  }

  /// The first part of the article stays as it is on the screen; what waited for the rest is done.
  private mutating func showRest() -> [Effect] {
    // The rest may have made other links of what was selected.
    if case .span = focus {} else { focus = nil }
    layOut()
    refreshPanel()
    if goesToEndWhenLoaded {
      goesToEndWhenLoaded = false
      scroll(to: layout.end)
    } else if let wantedPlace {
      self.wantedPlace = nil
      restore(place: wantedPlace)
    }
    return refreshSearch()
  }

  /// An article that cannot be read is passed over in the direction of the walk; one of which only
  /// the first part could be read is that part.
  private mutating func skipFailed(_ index: Int) -> [Effect] {
    guard index != articleIndex else {
      article.isPartial = false
      goesToEndWhenLoaded = false
      return []
    }
    returning = nil
    guard skipsUnreadable else { return [] }
    let next = index > articleIndex ? index + 1 : index - 1
    return (0..<articleCount).contains(next) && next != articleIndex ? [.load(next)] : []
  }

  private mutating func take(_ reading: Reading, of index: Int, at now: Moment) -> [Effect] {
    guard index == articleIndex else { return [] }
    article.annotations = reading.annotations
    (article.groups, article.speakers) = (reading.groups, reading.speakers)
    refreshPanel()
    return prepare(reading.script, at: now)
  }

  /// Opens the place where reading stopped the last time; if it is not read yet, when it is, unless
  /// the reader has moved by then.
  public mutating func restore(place: Int) {
    guard place > 0 else { return }
    guard place < article.document.utf8.count else {
      if article.isPartial { wantedPlace = place }
      return
    }
    scroll(to: layout.position(of: place))
  }

  /// What is kept for the next time: where the first line begins.
  public var place: Int { wantedPlace ?? anchor }
}
