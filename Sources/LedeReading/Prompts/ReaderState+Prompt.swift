import LedeDocument

extension ReaderState {
  mutating func openPrompt(_ kind: PromptState.Kind, at now: Moment) -> [Effect] {
    pausePlayback(.prompt, at: now)
    prompt = PromptState(kind, origin: anchor)
    return []
  }

  mutating func insert(_ text: String) -> [Effect] {
    guard prompt != nil else { return [] }
    message = nil
    prompt?.insert(text)
    return promptChanged()
  }

  /// Takes a command while a prompt is open; prompts own every key.
  mutating func editPrompt(_ command: Command, at now: Moment) -> [Effect]? {
    guard let open = prompt else { return nil }
    if open.characters.isEmpty, command == .deleteBackward { return cancelPrompt() }
    if let edited = prompt?.edit(command), edited.handled {
      return edited.changed ? promptChanged() : []
    }
    switch command {
    case .select: return acceptPrompt(at: now)
    case .cancel, .interrupt: return cancelPrompt()
    case .complete: completePrompt()
    case .historyPrevious:
      if let text = histories[open.kind, default: SearchHistory()].previous(from: open.text) {
        return replacePrompt(with: text)
      }
    case .historyNext:
      if let text = histories[open.kind, default: SearchHistory()].next(from: open.text) {
        return replacePrompt(with: text)
      }
    case .redraw: return [.redraw]
    case .suspend: return [.keepPlace, .suspend]
    default: break
    }
    return []
  }

  private mutating func replacePrompt(with text: String) -> [Effect] {
    prompt?.replace(with: text)
    return promptChanged()
  }

  private mutating func promptChanged() -> [Effect] {
    switch prompt?.kind {
    case .search: return searchWhileTyping()
    case .panel:
      panel?.narrow(to: prompt?.text ?? "")
      return []
    case .filter, .command, .pipe, nil: return []
    }
  }

  private mutating func cancelPrompt() -> [Effect] {
    switch prompt?.kind {
    case .search:
      forgetSearch()
      returnToOrigin()
    case .panel: panel?.narrow(to: "")
    case .filter, .command, .pipe, nil: break
    }
    prompt = nil
    return []
  }

  private mutating func acceptPrompt(at now: Moment) -> [Effect] {
    guard let open = prompt else { return [] }
    prompt = nil
    let text = open.text
    if !text.isEmpty { histories[open.kind, default: SearchHistory()].push(text) }
    switch open.kind {
    case .search: return acceptSearch(open, at: now)
    case .filter:
      return text.isEmpty ? [] : [start(SearchPattern(text), from: anchor, for: .filter)]
    case .command: return perform(line: text, at: now)
    case .pipe: return text.isEmpty ? [] : [.pipe(text)]
    case .panel: return []
    }
  }

  /// Enter keeps the match; an empty pattern repeats the last search, as in vim and less.
  private mutating func acceptSearch(_ open: PromptState, at now: Moment) -> [Effect] {
    if open.text.isEmpty {
      guard let last = histories[.search]?.entries.last else { return [] }
      return [start(SearchPattern(last), from: anchor, for: .find)]
    }
    if anchor != open.origin {
      trail.append(open.origin)
      lastPlace = open.origin
    }
    return []
  }

  private mutating func completePrompt() {
    guard var open = prompt, open.kind == .command else { return }
    if open.completions.isEmpty {
      open.completions = LineCommand.completions(of: open.text, in: self)
      open.chosen = nil
    }
    guard !open.completions.isEmpty else { return }
    let next = open.chosen.map { ($0 + 1) % open.completions.count } ?? 0
    let all = open.completions
    open.replace(with: all[next])
    (open.completions, open.chosen) = (all, next)
    if all.count == 1 { open.forgetCompletions() }
    prompt = open
  }
}
