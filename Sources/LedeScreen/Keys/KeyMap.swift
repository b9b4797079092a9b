import LedeReading

/// Which keys do what, in each context. Later bindings replace earlier ones, so that user bindings
/// lie over a preset and a preset over the standard.
public struct KeyMap: Equatable, Sendable {
  /// What the reader is doing decides which table a key is looked up in first. The raw value is the
  /// name of its table in `keys.toml`.
  public enum Context: String, CaseIterable, Sendable {
    case reading
    case playing
    case paused
    /// A stretch of text is being selected.
    case selecting
    /// The library's list and sidebar.
    case library
    case panel
    case prompt

    /// Where a key is looked up that this context does not bind. Prompts own every key.
    public var fallback: Context? {
      switch self {
      case .reading, .library, .prompt: nil
      case .paused, .panel, .selecting: .reading
      case .playing: .paused
      }
    }
  }

  public struct Binding: Equatable, Sendable {
    public let context: Context
    public let keys: [Key]
    /// nil unbinds the keys in this context and hides what the fallback would do.
    public let command: Command?

    public init(_ context: Context, _ keys: [Key], _ command: Command?) {
      self.context = context
      self.keys = keys
      self.command = command
    }
  }

  /// What some keys typed so far amount to.
  public enum Match: Equatable, Sendable {
    case command(Command)
    /// The keys begin at least one longer binding.
    case prefix
    case none
  }

  private var tables: [Context: [[Key]: Command?]] = [:]
  /// In the order they were first bound, for help.
  private var order: [Context: [[Key]]] = [:]

  public init(_ bindings: [Binding] = []) {
    for binding in bindings { bind(binding) }
  }

  public mutating func bind(_ binding: Binding) {
    let table = tables[binding.context, default: [:]]
    if table[binding.keys] == nil { order[binding.context, default: []].append(binding.keys) }
    tables[binding.context, default: [:]][binding.keys] = .some(binding.command)
  }

  /// What `keys` do in `context`, looking through its fallbacks.
  public func match(_ keys: [Key], in context: Context) -> Match {
    var current: Context? = context
    while let here = current {
      let found = tables[here]?[keys]
      if let found, let command = found { return .command(command) }
      let isPrefix = (tables[here] ?? [:]).contains {
        $0.value != nil && $0.key.count > keys.count && $0.key.starts(with: keys)
      }
      if isPrefix { return .prefix }
      if found != nil { return .none }
      current = here.fallback
    }
    return .none
  }

  /// The keys bound to `command` in `context` or its fallbacks, in the order they were bound.
  public func keys(for command: Command, in context: Context) -> [[Key]] {
    var found: [[Key]] = []
    var current: Context? = context
    while let here = current {
      for keys in order[here] ?? [] where match(keys, in: context) == .command(command) {
        if !found.contains(keys) { found.append(keys) }
      }
      current = here.fallback
    }
    return found
  }

  /// Every binding of `context` itself, in the order they were first bound.
  public func bindings(in context: Context) -> [Binding] {
    (order[context] ?? []).map { Binding(context, $0, tables[context]?[$0] ?? nil) }
  }
}
