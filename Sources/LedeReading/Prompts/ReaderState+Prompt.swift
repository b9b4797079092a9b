import LedeDocument

extension ReaderState {
  mutating func openPrompt(_ kind: PromptState.Kind, at now: Moment) -> [Effect] {
    pausePlayback(.prompt, at: now)
    prompt = PromptState(kind, origin: anchor)
    return []
  }

  mutating func insert(_ text: String, at now: Moment) -> [Effect] {
    guard prompt != nil else { return [] }
    message = nil
    prompt?.insert(text)
    return promptChanged(at: now)
  }

  /// Takes a command while a prompt is open; prompts own every key.
  mutating func editPrompt(_ command: Command, at now: Moment) -> [Effect]? {
    guard let open = prompt else { return nil }
    if open.characters.isEmpty, command == .deleteBackward { return cancelPrompt() }
    if let edited = prompt?.edit(command), edited.handled {
      return edited.changed ? promptChanged(at: now) : []
    }
    switch command {
    case .select: return acceptPrompt(at: now)
    case .cancel, .interrupt: return cancelPrompt()
    case .complete: return completePrompt()
    case .historyPrevious:
      if let text = histories[open.kind, default: SearchHistory()].previous(from: open.text) {
        return replacePrompt(with: text, at: now)
      }
    case .historyNext:
      if let text = histories[open.kind, default: SearchHistory()].next(from: open.text) {
        return replacePrompt(with: text, at: now)
      }
    case .redraw: return [.redraw]
    case .suspend: return [.keepPlace, .suspend]
    default: break
    }
    return []
  }

  private mutating func replacePrompt(with text: String, at now: Moment) -> [Effect] {
    prompt?.replace(with: text)
    return promptChanged(at: now)
  }

  private mutating func promptChanged(at now: Moment) -> [Effect] {
    switch prompt?.kind {
    case .search: return searchWhileTyping()
    case .panel:
      panel?.narrow(to: prompt?.text ?? "")
      return []
    case .hint: return typedHint(at: now)
    default: return []
    }
  }

  private mutating func cancelPrompt() -> [Effect] {
    switch prompt?.kind {
    case .search:
      forgetSearch()
      returnToOrigin()
    case .panel: panel?.narrow(to: "")
    case .hint: hints = []
    case .note: cancelNote()
    default: break
    }
    prompt = nil
    return []
  }

  private mutating func acceptPrompt(at now: Moment) -> [Effect] {
    guard let open = prompt else { return [] }
    prompt = nil
    let text = open.text
    if open.kind == .hint { return followFirstHint(like: text, at: now) }
    if !text.isEmpty { histories[open.kind, default: SearchHistory()].push(text) }
    switch open.kind {
    case .search: return acceptSearch(open, at: now)
    case .filter:
      return text.isEmpty ? [] : [start(SearchPattern(text), from: anchor, for: .filter)]
    case .command: return perform(line: text, at: now)
    case .pipe: return text.isEmpty ? [] : [.pipe(text)]
    case .tag: return takeTags(text)
    case .note: return acceptNote(text)
    case .about: return openDossier(ofName: text, at: now)
    case .librarySearch: return searchLibrary(for: text, at: now)
    default: return []
    }
  }

  /// Enter keeps the match; an empty pattern repeats the last search, as in vim and less.
  private mutating func acceptSearch(_ open: PromptState, at now: Moment) -> [Effect] {
    if open.text.isEmpty {
      guard let last = histories[.search]?.entries.last else { return [] }
      return [start(SearchPattern(last), from: anchor, for: .find)]
    }
    if anchor != open.origin { leaveTrail(from: open.origin) }
    return []
  }

  /// Goes to the next completion; where they must be looked for in folders, asks for them first.
  private mutating func completePrompt() -> [Effect] {
    guard let open = prompt else { return [] }
    if open.completions.isEmpty {
      if open.kind == .command, let path = LineCommand.path(in: open.text) {
        return [.completePath(path, line: open.text)]
      }
      let found = completions(of: open)
      prompt?.completions = found
      prompt?.chosen = nil
    }
    prompt?.chooseNextCompletion()
    return []
  }

  /// What the text of a prompt could become, each a whole line.
  private func completions(of open: PromptState) -> [String] {
    switch open.kind {
    case .command: LineCommand.completions(of: open.text, in: self)
    case .tag: (status?.tags ?? []).map { "-\($0)" }.filter { $0.hasPrefix(open.text) }
    case .about: namesToAskAbout(like: open.text)
    default: []
    }
  }

  /// The files that a path could become have been found; too late if something else is typed now.
  mutating func takeCompletions(_ lines: [String], of line: String) {
    guard prompt?.kind == .command, prompt?.text == line else { return }
    guard !lines.isEmpty else {
      message = Message("No such file")
      return
    }
    prompt?.completions = lines
    prompt?.chosen = nil
    prompt?.chooseNextCompletion()
  }
}
