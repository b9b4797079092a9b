import LedeReading

/// What a key press means to a reader: a command of the key map, or text for its prompt.
public struct ReaderInput: Sendable {
  public let keyMap: KeyMap

  public init(keyMap: KeyMap) { self.keyMap = keyMap }

  /// The action of `key`, typed after the keys in `pending`, which it keeps or empties.
  ///
  /// - Returns: nil if more keys must follow, or if the keys mean nothing.
  public func action(for key: Key, after pending: inout [Key], in state: ReaderState) -> Action? {
    let context = ReaderScreen.context(of: state)
    pending.append(key)
    switch keyMap.match(pending, in: context) {
    case .prefix: return nil
    case .command(let command):
      pending = []
      return .command(command)
    case .none:
      // A key that does not go on with what was begun begins something new.
      let isFirst = pending.count == 1
      pending = []
      if !isFirst { return action(for: key, after: &pending, in: state) }
      return context == .prompt ? key.text.map(Action.insert) : nil
    }
  }
}

extension Key {
  /// What the key writes in a prompt; nil for keys that write nothing.
  var text: String? {
    guard modifiers.isEmpty else { return nil }
    switch base {
    case .character(let scalar): return String(scalar)
    case .space: return " "
    default: return nil
    }
  }
}

extension KeyMap {
  /// Every command with its keys as they are written, in the order of `Command`, for help.
  public var rows: [ReaderState.KeyRow] {
    Command.allCases.compactMap { command in
      let contexts: [Context] =
        switch command.group {
        case .lists: [.panel]
        case .prompts: [.prompt]
        case .playback: [.reading, .playing, .paused]
        default: [.reading]
        }
      var written: [String] = []
      for context in contexts {
        for keys in keys(for: command, in: context) {
          let text = keys.map(\.notation).joined()
          if !written.contains(text) { written.append(text) }
        }
      }
      return written.isEmpty ? nil : ReaderState.KeyRow(command: command, keys: written)
    }
  }
}
