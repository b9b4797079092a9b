import LedeDocument
import LedeLayout

/// What the `:` line knows besides the commands that keys are bound to: those with an argument.
struct LineCommand: Sendable {
  let name: String
  /// What the argument is, for the message when it is missing.
  let argument: String
  let completions: @Sendable (ReaderState) -> [String]
  /// Returns nil if the argument makes no sense.
  let run: @Sendable (inout ReaderState, String, Moment) -> [Effect]?

  static let all: [LineCommand] = [
    LineCommand(
      name: "theme", argument: "a theme's name", completions: { $0.themeNames },
      run: { state, name, _ in
        guard state.themeNames.contains(name) else { return nil }
        state.themeName = name
        return [.useTheme(name), .keepTheme(name)]
      }),
    LineCommand(
      name: "highlight", argument: "all, people, organizations, quotes or off",
      completions: { _ in Highlighting.allCases.map(\.rawValue) },
      run: { state, name, _ in
        guard let highlighting = Highlighting(rawValue: name) else { return nil }
        state.options.highlighting = highlighting
        return []
      }),
    LineCommand(
      name: "width", argument: "cells, 20 or more",
      run: { state, text, _ in
        guard let width = Int(text), width >= ReadingOptions.minWidth else { return nil }
        state.setWidth(width)
        return []
      }),
    LineCommand(
      name: "wpm", argument: "words a minute, 60 to 1000",
      run: { state, text, now in
        guard let rate = Int(text), Playback.speeds.contains(rate) else { return nil }
        state.setRate(rate, at: now)
        return []
      }),
    LineCommand(
      name: "goto", argument: "a percentage, such as 50%",
      run: { state, text, now in
        let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
        guard let percent = Int(digits), (0...100).contains(percent) else { return nil }
        state.go(toPercent: percent, at: now)
        return []
      }),
    LineCommand(
      name: "find", argument: "a pattern",
      run: { state, text, _ in
        guard !text.isEmpty else { return nil }
        state.leaveTrail()
        return [state.start(SearchPattern(text), from: state.anchor, for: .find)]
      }),
    LineCommand(
      name: "tag", argument: "a tag, or -tag to take it away",
      completions: { ($0.status?.tags ?? []).map { "-\($0)" } },
      run: { state, text, _ in
        let effects = state.takeTags(text)
        return effects.isEmpty && state.message == nil ? nil : effects
      }),
    LineCommand(
      name: "note", argument: "the text of a note",
      run: { state, text, now in text.isEmpty ? nil : state.note(text, at: now) }),
    LineCommand(
      name: "about", argument: "a name",
      completions: { $0.namesToAskAbout(like: "") },
      run: { state, name, now in name.isEmpty ? nil : state.openDossier(ofName: name, at: now) }),
    LineCommand(
      name: "open", argument: "a file",
      run: { _, path, _ in path.isEmpty ? nil : [.openFile(path)] }),
  ]

  init(
    name: String, argument: String,
    completions: @escaping @Sendable (ReaderState) -> [String] = { _ in [] },
    run: @escaping @Sendable (inout ReaderState, String, Moment) -> [Effect]?
  ) {
    self.name = name
    self.argument = argument
    self.completions = completions
    self.run = run
  }

  /// Shorter names that hands know from vim and less.
  static let synonyms: [String: String] = [
    "q": "quit", "q!": "quit", "qa": "quit", "wq": "quit", "h": "help", "n": "next-article",
    "p": "previous-article", "e": "open", "toc": "contents",
  ]

  /// The path that stands in a line whose command takes one; nil for any other line.
  static func path(in text: String) -> String? {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ["open", "e"].contains(parts[0]) else { return nil }
    return String(parts[1])
  }

  /// Whole lines that `text` could become, in order.
  static func completions(of text: String, in state: ReaderState) -> [String] {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      let found = all.first { $0.name == parts[0] }?.completions(state) ?? []
      return found.filter { $0.hasPrefix(parts[1]) }.map { "\(parts[0]) \($0)" }
    }
    let names = all.map(\.name) + Command.allCases.filter(\.isForReading).map(\.rawValue)
    return Set(names).filter { $0.hasPrefix(text) }.sorted()
  }
}

extension Command {
  /// Whether the command makes sense outside panels and prompts.
  public var isForReading: Bool { group != .lists && group != .prompts }
}

extension ReaderState {
  /// Runs what was typed after `:`.
  mutating func perform(line: String, at now: Moment) -> [Effect] {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return [] }
    let name = LineCommand.synonyms[String(first)] ?? String(first)
    let argument = parts.count == 2 ? String(parts[1]) : ""
    if let percent = Int(name.hasSuffix("%") ? String(name.dropLast()) : name), argument.isEmpty,
      (0...100).contains(percent)
    {
      go(toPercent: percent, at: now)
      return []
    }
    if let known = LineCommand.all.first(where: { $0.name == name }),
      !(argument.isEmpty && Command(rawValue: name) != nil)
    {
      if let effects = known.run(&self, argument, now) { return effects }
      message = Message(":\(name) takes \(known.argument)", isError: true)
      return []
    }
    guard argument.isEmpty, let command = Command(rawValue: name), command.isForReading else {
      message = Message(
        "No command \u{201C}\(line)\u{201D}: Tab completes, ? lists them", isError: true)
      return []
    }
    return apply(.command(command), at: now)
  }

  /// Goes to the line at `percent` of the text's bytes.
  mutating func go(toPercent percent: Int, at now: Moment) {
    let offset = article.document.utf8.count * percent / 100
    jump(to: percent == 100 ? layout.end : layout.position(of: offset), at: now)
  }
}
