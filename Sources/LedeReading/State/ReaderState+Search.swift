import LedeDocument
import LedeLayout

/// A search whose result has not come yet.
struct PendingSearch: Sendable {
  enum Purpose: Sendable {
    case find
    case filter
    /// The matches in another document or in other blocks of it; the view stays where it is.
    case refresh
  }

  let pattern: SearchPattern
  /// Counts up, so that a late result of an older search is told from that of this one.
  let generation: Int
  /// The offset from which on the first match is shown.
  let origin: Int
  let purpose: Purpose
}

extension ReaderState {
  mutating func find(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .search: return openPrompt(.search, at: now)
    case .filterParagraphs:
      return filter == nil ? openPrompt(.filter, at: now) : clearFilter()
    case .searchNext: return walk(1, at: now)
    case .searchPrevious: return walk(-1, at: now)
    case .searchWord: return searchWord(at: now)
    default: return nil
    }
  }

  /// `n` and `N`: through the matches, or the mentions of the entity that was chosen last.
  private mutating func walk(_ direction: Int, at now: Moment) -> [Effect] {
    if case .entity(let entity) = walk {
      walkMentions(of: entity, direction: direction, at: now)
    } else if search != nil {
      goToMatch(direction, at: now)
    } else if let last = histories[.search]?.entries.last {
      return [start(SearchPattern(last), from: anchor, for: .find)]
    } else {
      message = Message("Nothing to go through: search with / or choose a name with x")
    }
    return []
  }

  private mutating func goToMatch(_ direction: Int, at now: Moment) {
    let here = cursor
    let found = direction > 0 ? search?.next(from: here) : search?.previous(from: here)
    message = searchMessage
    guard let found else { return }
    leaveTrail()
    pausePlayback(.scrolled, at: now)
    show(match: found)
  }

  /// Brings a match on the screen and puts the cursor there.
  private mutating func show(match: Span) {
    focus = .span(Span(match.start, match.start))
    reveal(match)
  }

  /// What the last step or search has to tell.
  private var searchMessage: Message? {
    guard let search, let text = search.message else { return nil }
    let missed = search.notice == .noMatch
    return Message(
      missed ? "No match for \(search.pattern.text)" : text.capitalizedFirst, isError: missed)
  }

  private mutating func searchWord(at now: Moment) -> [Effect] {
    let document = article.document
    let text: String?
    if let focusSpan, !focusSpan.isEmpty {
      text = SearchPattern.text(forWord: document[focusSpan])
    } else {
      text = SearchPattern.text(forWordAt: cursor, in: document)
    }
    guard let text else {
      message = Message("No word here")
      return []
    }
    histories[.search, default: SearchHistory()].push(text)
    leaveTrail()
    return [start(SearchPattern(text), from: cursor, for: .find)]
  }

  // MARK: Starting one, and its result

  /// Asks for the matches of `pattern`; the view will go to the first one from `origin` on.
  mutating func start(
    _ pattern: SearchPattern, from origin: Int, for purpose: PendingSearch.Purpose
  ) -> Effect {
    if purpose != .refresh { walk = .search }
    searchGeneration += 1
    pendingSearch = PendingSearch(
      pattern: pattern, generation: searchGeneration, origin: origin, purpose: purpose)
    return .search(pattern, includingChrome: options.showsHidden, generation: searchGeneration)
  }

  /// The same search again, over another document or other blocks of it.
  mutating func refreshSearch() -> [Effect] {
    if let pendingSearch, pendingSearch.purpose != .refresh {
      return [start(pendingSearch.pattern, from: pendingSearch.origin, for: pendingSearch.purpose)]
    }
    let pattern = filter.map { SearchPattern($0.text) } ?? search?.pattern
    return pattern.map { [start($0, from: cursor, for: .refresh)] } ?? []
  }

  mutating func take(_ result: SearchResult, generation: Int) -> [Effect] {
    guard let pending = pendingSearch, pending.generation == generation else { return [] }
    pendingSearch = nil
    var found = ArticleSearch(origin: pending.origin)
    let offset = found.show(result, of: pending.pattern)
    search = found
    if pending.purpose == .refresh {
      if filter != nil { filter(by: found) }
      return []
    }
    message = searchMessage
    guard let match = found.currentMatch else {
      focus = nil
      if prompt?.kind == .search { scroll(to: layout.position(of: offset)) }
      return []
    }
    if pending.purpose == .filter { showOnly(paragraphsWith: found) }
    show(match: match)
    return []
  }

  /// Looks for a pattern that was searched for elsewhere, and shows the first match from `offset` on.
  public mutating func find(_ pattern: SearchPattern, from offset: Int) -> [Effect] {
    [start(pattern, from: offset, for: .find)]
  }

  // MARK: While a pattern is typed

  mutating func searchWhileTyping() -> [Effect] {
    guard let prompt, prompt.kind == .search else { return [] }
    guard !prompt.text.isEmpty else {
      forgetSearch()
      returnToOrigin()
      return []
    }
    return [start(SearchPattern(prompt.text), from: prompt.origin, for: .find)]
  }

  mutating func forgetSearch() {
    (search, pendingSearch, walk) = (nil, nil, nil)
  }

  /// ESC in the search prompt: back to where it was opened.
  mutating func returnToOrigin() {
    guard let prompt else { return }
    scroll(to: layout.position(of: prompt.origin))
    focus = nil
  }

  // MARK: Only the paragraphs that match

  private mutating func filter(by found: ArticleSearch) {
    let blocks = Set(found.matches.compactMap { article.document.blockIndex(at: $0.start) })
    filter = ParagraphFilter(text: found.pattern.text, blocks: blocks)
    layOut()
  }

  private mutating func showOnly(paragraphsWith found: ArticleSearch) {
    filter(by: found)
    message = Message("Only the \(layout.shown.count.grouped) paragraphs that match · & for all")
  }

  mutating func clearFilter() -> [Effect] {
    filter = nil
    layOut()
    return []
  }
}

extension String {
  /// The text as the start of a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
