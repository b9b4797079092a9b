/// What the library's `:` line knows besides the commands that keys are bound to: those with an
/// argument.
struct LibraryLine: Sendable {
  let name: String
  /// What the argument is, for the message when it is missing.
  let argument: String
  let completions: @Sendable (LibraryState) -> [String]
  /// Returns nil if the argument makes no sense.
  let run: @Sendable (inout LibraryState, String) -> [LibraryEffect]?

  init(
    _ name: String, _ argument: String,
    completions: @escaping @Sendable (LibraryState) -> [String] = { _ in [] },
    run: @escaping @Sendable (inout LibraryState, String) -> [LibraryEffect]?
  ) {
    self.name = name
    self.argument = argument
    self.completions = completions
    self.run = run
  }

  static let all: [LibraryLine] = [
    LibraryLine(
      "sort", Listing.Order.allCases.map(\.rawValue).joined(separator: ", "),
      completions: { _ in Listing.Order.allCases.map(\.rawValue) },
      run: { state, name in Listing.Order(rawValue: name).map { state.sort(by: $0) } }),
    LibraryLine("filter", "a query", run: { $0.filter(by: $1) }),
    LibraryLine(
      "search", "words", run: { $1.isEmpty ? nil : $0.startSearch($1) }),
    LibraryLine("add", "an address or a file", run: { $1.isEmpty ? nil : [.add($1)] }),
    LibraryLine(
      "import", "a list of subscriptions", run: { $1.isEmpty ? nil : [.importList($1)] }),
    LibraryLine(
      "full-text", "never, short or always, of the selected feed",
      completions: { _ in ["always", "short", "never"] },
      run: { state, mode in
        guard ["always", "short", "never"].contains(mode) else { return nil }
        return state.edit { .editFeed($0, fullText: mode) }
      }),
    LibraryLine(
      "rename", "a name for the selected feed",
      run: { state, name in name.isEmpty ? nil : state.edit { .editFeed($0, title: name) } }),
    LibraryLine(
      "folder", "a folder for the selected feed, as News/World",
      completions: { Set($0.sidebar.feeds.map(\.folder)).filter { !$0.isEmpty }.sorted() },
      run: { state, folder in state.edit { .editFeed($0, folder: folder) } }),
    LibraryLine(
      "theme", "a theme's name", completions: { $0.themeNames },
      run: { state, name in state.themeNames.contains(name) ? state.keepTheme(name) : nil }),
  ]

  /// Shorter names that hands know from vim, less and newsboat.
  static let synonyms: [String: String] = [
    "q": "quit", "q!": "quit", "qa": "quit", "wq": "quit", "h": "help", "n": "next-unread",
    "e": "add", "open": "add",
  ]

  /// Whole lines that `text` could become, in order.
  static func completions(of text: String, in state: LibraryState) -> [String] {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      let found = all.first { $0.name == parts[0] }?.completions(state) ?? []
      return found.filter { $0.hasPrefix(parts[1]) }.map { "\(parts[0]) \($0)" }
    }
    let names = all.map(\.name) + Command.allCases.filter(\.isForLibrary).map(\.rawValue)
    return Set(names).filter { $0.hasPrefix(text) }.sorted()
  }
}

extension Command {
  /// Whether the library does something when the command is typed.
  var isForLibrary: Bool {
    switch self {
    case .toggleRead, .toggleStar, .toggleLater, .tag, .undo, .markAllRead, .nextUnread,
      .previousUnread, .nextArticle, .previousArticle, .acrossLibrary, .openLink, .copy, .theme,
      .facts, .narrower, .wider, .resetWidth:
      true
    default: (group == .library || group == .application) && self != .library
    }
  }
}

extension LibraryState {
  /// Runs what was typed after `:`.
  mutating func perform(line: String, at now: Moment) -> [LibraryEffect] {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return [] }
    let name = LibraryLine.synonyms[String(first)] ?? String(first)
    let argument = parts.count == 2 ? String(parts[1]) : ""
    if let row = Int(name), argument.isEmpty {
      changeShown { $0.select(row - 1) }
      return []
    }
    if let known = LibraryLine.all.first(where: { $0.name == name }),
      !(argument.isEmpty && Command(rawValue: name) != nil)
    {
      if let effects = known.run(&self, argument) { return effects }
      message = Message(":\(name) takes \(known.argument)", isError: true)
      return []
    }
    guard argument.isEmpty, let command = Command(rawValue: name), command.isForLibrary else {
      message = Message(
        "No command \u{201C}\(line)\u{201D}: Tab completes, ? lists them", isError: true)
      return []
    }
    return perform(command, at: now)
  }

  /// An effect on the feed that is listed.
  fileprivate mutating func edit(_ effect: (Int) -> LibraryEffect) -> [LibraryEffect] {
    guard case .feed(let id) = listing.scope else {
      message = Message("Select a feed in the sidebar first", isError: true)
      return []
    }
    return [effect(id)]
  }
}
