import LedeDocument

/// What a person does to an article, and the ways into the library. What they did is shown at once;
/// the library's own word on it comes as `.status`.
extension ReaderState {
  mutating func useLibrary(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .toggleRead: return toggle(.read)
    case .toggleStar: return toggle(.starred)
    case .toggleLater: return toggle(.later)
    case .tag: return openPrompt(.tag, at: now)
    case .undo: return [.undo]
    case .markAllRead: return markAllRead()
    case .acrossLibrary: return openDossier(at: now)
    case .searchLibrary: return openPrompt(.librarySearch, at: now)
    case .library:
      pausePlayback(.suspended, at: now)
      return [.keepPlace, .showLibrary]
    default: return nil
    }
  }

  private mutating func toggle(_ mark: ArticleMark) -> [Effect] {
    let isOn = status?.marks.contains(mark) != true
    change { status in
      if isOn { status.marks.insert(mark) } else { status.marks.remove(mark) }
    }
    message = Message(mark.report(isOn: isOn))
    return [.mark(mark, isOn)]
  }

  /// Shows a change before the library has made it; an article that is not kept yet will be.
  mutating func change(_ body: (inout ArticleStatus) -> Void) {
    var changed = status ?? ArticleStatus()
    body(&changed)
    status = changed
    refreshPanel()
  }

  private mutating func markAllRead() -> [Effect] {
    change { $0.marks.insert(.read) }
    message = Message(
      walksUnread || articleCount > 1
        ? "Everything in the list is marked as read" : ArticleMark.read.report(isOn: true))
    return [.markAllRead]
  }

  /// Takes the tags typed, parted by commas; `-name` takes one away.
  mutating func takeTags(_ text: String) -> [Effect] {
    var effects: [Effect] = []
    for part in text.split(separator: ",") {
      var name = part.drop { $0 == " " }
      while name.last == " " { name = name.dropLast() }
      let isOn = !name.hasPrefix("-")
      if !isOn { name = name.dropFirst() }
      if name.hasPrefix("#") { name = name.dropFirst() }
      if name.isEmpty { continue }
      if let effect = setTag(String(name), isOn) { effects.append(effect) }
    }
    return effects
  }

  private mutating func setTag(_ name: String, _ isOn: Bool) -> Effect? {
    let folded = name.lowercased()
    let known = status?.tags.first { $0.lowercased() == folded }
    guard isOn != (known != nil) else {
      message = Message(isOn ? "It has the tag #\(known ?? name)" : "It has no tag #\(name)")
      return nil
    }
    change { status in
      status.tags.removeAll { $0 == known }
      if isOn { status.tags.append(name) }
      status.tags.sort { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    }
    message = Message(isOn ? "Tagged #\(name)" : "Tag #\(known ?? name) taken away")
    return .tag(known ?? name, isOn)
  }

  mutating func searchLibrary(for text: String, at now: Moment) -> [Effect] {
    guard !text.isEmpty else { return [] }
    pausePlayback(.suspended, at: now)
    return [.keepPlace, .searchLibrary(text)]
  }
}

extension ArticleMark {
  /// What the status line says when the mark was set or taken away.
  fileprivate func report(isOn: Bool) -> String {
    switch self {
    case .read: isOn ? "Marked as read" : "Marked as unread"
    case .starred: isOn ? "Starred" : "Star taken away"
    case .later: isOn ? "Kept for later" : "Not for later any more"
    }
  }
}
