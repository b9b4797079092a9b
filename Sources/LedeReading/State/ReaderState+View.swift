import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func changeView(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .zen:
      isZen.toggle()
      layOut()
    case .narrower: setWidth(options.width - 4)
    case .wider: setWidth(min(options.width, geometry.measure) + 4)
    case .resetWidth: setWidth(ReadingOptions.standardWidth)
    case .theme: return togglePanel(.themes, at: now)
    case .contents: return togglePanel(.contents, at: now)
    case .facts: return togglePanel(.facts, at: now)
    case .help: return togglePanel(.help, at: now)
    default: return nil
    }
    return []
  }

  /// Sets the cells a line may take; lays out again with the same sentence on top.
  mutating func setWidth(_ width: Int) {
    options.width = min(max(width, ReadingOptions.minWidth), options.maxWidth)
    layOut()
    let fits = geometry.measure < options.width ? ", \(geometry.measure) fit" : ""
    message = Message("Width \(options.width)\(fits)")
  }

  mutating func control(_ command: Command, _ given: Given, at now: Moment) -> [Effect]? {
    switch command {
    case .commandLine: return openPrompt(.command, at: now)
    case .pipe: return openPrompt(.pipe, at: now)
    case .nextArticle: return loadArticle(articleIndex + (given.count ?? 1))
    case .previousArticle: return loadArticle(articleIndex - (given.count ?? 1))
    case .nextUnread: return openUnread(forward: true)
    case .previousUnread: return openUnread(forward: false)
    case .cancel: return cancel(at: now)
    case .interrupt: return interrupt(wasArmed: given.armed, at: now)
    case .redraw: return [.redraw]
    case .suspend:
      pausePlayback(.suspended, at: now)
      return [.keepPlace, .suspend]
    case .quitArticle: return [.keepPlace, .leave]
    case .quit: return [.keepPlace, .quit]
    default: return nil
    }
  }

  mutating func loadArticle(_ index: Int) -> [Effect] {
    guard (0..<articleCount).contains(index) else {
      message = Message(index < 0 ? "This is the first article" : "This is the last article")
      return []
    }
    leaveTrail()
    skipsUnreadable = true
    return [.keepPlace, .load(index)]
  }

  /// Goes to another article of the library's list that was not read yet.
  mutating func openUnread(forward: Bool) -> [Effect] {
    guard walksUnread else {
      message = Message("These articles are not a list of the library")
      return []
    }
    leaveTrail()
    return [.keepPlace, .openUnread(forward: forward)]
  }

  /// What SPACE at the end goes on to; nil if to nothing.
  public var onward: Onward? {
    guard options.spaceGoesOn else { return nil }
    if walksUnread { return .nextUnread }
    return articleIndex + 1 < articleCount ? .nextArticle : nil
  }

  /// The raw value is what the status line says of it.
  public enum Onward: String, Sendable {
    case nextArticle = "next article"
    case nextUnread = "next unread"
  }

  /// ESC without playback: takes away the innermost layer, and nothing more. It never quits.
  mutating func cancel(at now: Moment) -> [Effect] {
    if panel != nil { return closePanel(at: now) }
    if focus != nil, focusSpan?.isEmpty == false {
      focus = nil
      if case .entity = walk { walk = search == nil ? nil : .search }
    } else if filter != nil {
      return clearFilter()
    } else {
      forgetSearch()
      focus = nil
      playsWhenReady = false
    }
    return []
  }

  /// What ESC would take away now, for the status line; nil if nothing.
  public var cancellable: String? {
    if prompt != nil || count != nil { return "cancel" }
    if panel != nil { return "close" }
    if focus != nil, focusSpan?.isEmpty == false { return "deselect" }
    if filter != nil { return "all lines" }
    return search == nil ? nil : "clear search"
  }

  private mutating func interrupt(wasArmed: Armed?, at now: Moment) -> [Effect] {
    if wasArmed == .quit { return [.keepPlace, .quit] }
    armed = .quit
    if let phase = playback?.phase, phase != .stopped {
      _ = play(.stop, at: now)
    } else {
      _ = cancel(at: now)
    }
    message = Message("Once more to quit, or Q")
    return []
  }
}
