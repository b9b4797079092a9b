extension LibraryState {
  mutating func open(_ kind: PromptState.Kind, text: String = "") {
    var opened = PromptState(kind, origin: 0)
    opened.replace(with: text)
    prompt = opened
  }

  mutating func openFilter() {
    hits = nil
    before = Before(listing: listing, list: isListing ? nil : list)
    open(.libraryFilter, text: listing.filter)
    if focus == .preview { focus = .list }
  }

  mutating func insert(_ text: String) -> [LibraryEffect] {
    guard prompt != nil else { return [] }
    message = nil
    prompt?.insert(text)
    return promptChanged()
  }

  /// Takes a command while a prompt is open; prompts own every key.
  mutating func editPrompt(_ command: Command, at now: Moment) -> [LibraryEffect]? {
    guard let open = prompt else { return nil }
    if open.characters.isEmpty, command == .deleteBackward { return cancelPrompt() }
    if let edited = prompt?.edit(command), edited.handled {
      return edited.changed ? promptChanged() : []
    }
    switch command {
    case .select: return acceptPrompt(at: now)
    case .cancel, .interrupt: return cancelPrompt()
    case .complete: return completePrompt()
    case .historyPrevious:
      if let text = histories[open.kind, default: SearchHistory()].previous(from: open.text) {
        return replacePrompt(with: text)
      }
    case .historyNext:
      if let text = histories[open.kind, default: SearchHistory()].next(from: open.text) {
        return replacePrompt(with: text)
      }
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: break
    }
    return []
  }

  private mutating func replacePrompt(with text: String) -> [LibraryEffect] {
    prompt?.replace(with: text)
    return promptChanged()
  }

  /// Filters and searches follow what is typed.
  private mutating func promptChanged() -> [LibraryEffect] {
    guard let open = prompt else { return [] }
    switch open.kind {
    case .libraryFilter: return filter(by: open.text)
    case .librarySearch:
      guard !open.text.allSatisfy({ $0 == " " }) else {
        hits = nil
        return []
      }
      return startSearch(open.text)
    case .panel:
      panel?.narrow(to: open.text)
      return []
    default: return []
    }
  }

  private mutating func cancelPrompt() -> [LibraryEffect] {
    let kind = prompt?.kind
    prompt = nil
    switch kind {
    case .libraryFilter:
      return unfilter()
    case .librarySearch: hits = nil
    case .panel: panel?.narrow(to: "")
    default: break
    }
    return []
  }

  /// Goes back to the list as it was before the filter was typed.
  private mutating func unfilter() -> [LibraryEffect] {
    guard let before else { return [] }
    self.before = nil
    filterFault = nil
    guard listing != before.listing else { return [] }
    listing = before.listing
    guard let list = before.list else { return ask() }
    // Answers that are still on their way are too late.
    generation += 1
    awaited = nil
    self.list = list
    return []
  }

  private mutating func acceptPrompt(at now: Moment) -> [LibraryEffect] {
    guard let open = prompt else { return [] }
    if open.kind == .libraryFilter, let fault = filterFault {
      message = Message(fault, isError: true)
      return []
    }
    prompt = nil
    before = nil
    let text = open.text
    if !text.isEmpty { histories[open.kind, default: SearchHistory()].push(text) }
    switch open.kind {
    case .librarySearch: return acceptSearch(text)
    case .libraryFilter:
      focus = .list
      return []
    case .command: return perform(line: text, at: now)
    case .tag: return tag(text)
    case .add: return text.isEmpty ? [] : [.add(text)]
    case .saveSearch:
      guard let query = queryToKeep, !text.isEmpty else { return [] }
      message = Message("Kept as \u{201C}\(text)\u{201D}")
      return [.saveSearch(name: text, query: query)]
    default: return []
    }
  }

  /// Enter keeps what was found; nothing typed repeats the last search.
  private mutating func acceptSearch(_ text: String) -> [LibraryEffect] {
    guard text.isEmpty else { return hits == nil ? startSearch(text) : [] }
    guard let last = histories[.librarySearch]?.entries.last else { return [] }
    return startSearch(last)
  }

  /// `name` gives a tag, `-name` takes it away; commas part several.
  private mutating func tag(_ text: String) -> [LibraryEffect] {
    guard let ids = targets() else { return [] }
    var effects: [LibraryEffect] = []
    for part in text.split(separator: ",") {
      let isGiven = !part.drop { $0 == " " }.hasPrefix("-")
      let name = part.split(separator: " ").joined(separator: " ")
        .drop { $0 == "-" }.drop { $0 == " " }
      if !name.isEmpty { effects.append(.tag(ids, String(name), isGiven)) }
    }
    guard !effects.isEmpty else { return [] }
    touched.formUnion(ids)
    let articles = ids.count == 1 ? "" : " on \(Self.articles(ids.count))"
    message = Message("Tagged \(text)\(articles)\(undoHint)")
    changeShown { $0.chosen = [] }
    return effects
  }

  // MARK: Completion

  private mutating func completePrompt() -> [LibraryEffect] {
    guard let open = prompt else { return [] }
    guard open.completions.isEmpty else {
      prompt?.chooseNextCompletion()
      return promptChanged()
    }
    switch open.kind {
    case .libraryFilter: return [.complete(open.text)]
    case .tag: return [.completeTag(open.text)]
    case .command:
      let found = LibraryLine.completions(of: open.text, in: self)
      prompt?.completions = found
      prompt?.chosen = nil
      prompt?.chooseNextCompletion()
    default: break
    }
    return []
  }

  /// Too late if something else is typed now.
  mutating func takeCompletions(_ lines: [String], of text: String) -> [LibraryEffect] {
    guard prompt?.text == text, !lines.isEmpty else { return [] }
    prompt?.completions = lines
    prompt?.chosen = nil
    prompt?.chooseNextCompletion()
    return promptChanged()
  }
}
