import LedeReading

/// What a key press means: a command of the key map, a figure before one, or text for a prompt.
public struct KeyInput: Sendable {
  public let keyMap: KeyMap

  public init(keyMap: KeyMap) { self.keyMap = keyMap }

  public enum Meaning: Equatable, Sendable {
    case command(Command)
    case digit(Int)
    case text(String)
  }

  /// What `key` means in `context`, typed after the keys in `pending`, which it keeps or empties.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - pending: Keys that began a binding.
  ///   - context: The table that keys are looked up in now.
  ///   - hasCount: Whether a number before a command was begun.
  /// - Returns: nil if more keys must follow, or if the keys mean nothing.
  public func meaning(
    of key: Key, after pending: inout [Key], in context: KeyMap.Context, hasCount: Bool
  ) -> Meaning? {
    if pending.isEmpty, let figure = figure(of: key, in: context, hasCount) {
      return .digit(figure)
    }
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
      if !isFirst { return meaning(of: key, after: &pending, in: context, hasCount: hasCount) }
      return context == .prompt ? key.text.map(Meaning.text) : nil
    }
  }

  /// The action of `key` in a reader.
  public func action(for key: Key, after pending: inout [Key], in state: ReaderState) -> Action? {
    let context = ReaderScreen.context(of: state)
    switch meaning(of: key, after: &pending, in: context, hasCount: state.count != nil) {
    case .command(let command): return .command(command)
    case .digit(let figure): return .digit(figure)
    case .text(let text): return .insert(text)
    case nil: return nil
    }
  }

  /// The action of `key` in the library.
  public func action(
    for key: Key, after pending: inout [Key], in state: LibraryState
  ) -> LibraryAction? {
    let context = LibraryScreen.context(of: state)
    switch meaning(of: key, after: &pending, in: context, hasCount: state.count != nil) {
    case .command(let command): return .command(command)
    case .digit(let figure): return .digit(figure)
    case .text(let text): return .insert(text)
    case nil: return nil
    }
  }

  /// The figure that `key` adds to the number before a command: a digit that is bound to nothing, no
  /// zero at its start. In a number that was begun every digit goes on with it.
  private func figure(of key: Key, in context: KeyMap.Context, _ hasCount: Bool) -> Int? {
    guard context != .prompt, key.modifiers.isEmpty, case .character(let scalar) = key.base,
      ("0"..."9").contains(scalar)
    else { return nil }
    let figure = Int(scalar.value) - 0x30
    if hasCount { return figure }
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

  /// What has keys in the library, its panels or its prompts, for its help.
  public var libraryRows: [ReaderState.KeyRow] {
    Command.allCases.compactMap { command in
      let keys = [Context.library, .panel, .prompt].lazy.map { context in
        bindings(in: context).filter { $0.command == command }.map(\.keys)
      }.first { !$0.isEmpty }
      return keys.map { ReaderState.KeyRow(command: command, keys: $0.map(Key.notation(of:))) }
    }
  }

  /// Every command that has keys, in the order of `Command`, for help.
  public var rows: [ReaderState.KeyRow] {
    Command.allCases.compactMap { command in
      written(for: command).map { ReaderState.KeyRow(command: command, keys: $0.keys) }
    }
  }
}
