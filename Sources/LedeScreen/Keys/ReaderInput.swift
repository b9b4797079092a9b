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
    if pending.isEmpty, let figure = figure(of: key, in: context, state) { return .digit(figure) }
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

extension ReaderInput {
  /// The figure that `key` adds to the number before a command: a digit that is bound to nothing, no
  /// zero at its start. In a number that was begun every digit goes on with it.
  private func figure(
    of key: Key, in context: KeyMap.Context, _ state: ReaderState
  ) -> Int? {
    guard context != .prompt, key.modifiers.isEmpty, case .character(let scalar) = key.base,
      ("0"..."9").contains(scalar)
    else { return nil }
    let figure = Int(scalar.value) - 0x30
    if state.count != nil { return figure }
    return figure > 0 && keyMap.match([key], in: context) == .none ? figure : nil
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
  /// The keys of `command` in the first context that has some, as they are written; nil if it has
  /// none.
  public func written(for command: Command) -> (context: Context, keys: [String])? {
    for context in Context.allCases {
      let keys = keys(for: command, in: context)
      if !keys.isEmpty { return (context, keys.map(Key.notation(of:))) }
    }
    return nil
  }

  /// Every command that has keys, in the order of `Command`, for help.
  public var rows: [ReaderState.KeyRow] {
    Command.allCases.compactMap { command in
      written(for: command).map { ReaderState.KeyRow(command: command, keys: $0.keys) }
    }
  }
}
