import LedeReading

/// What is wrong with a key map: bindings that can never be reached or that leave no way out.
extension KeyMap {
  public enum Fault: Hashable, Sendable {
    /// `short` acts at once, so that `long` can never be typed in `context`.
    case unreachable(context: Context, short: [Key], long: [Key])
    /// No key in `context` does any of `commands`, and so there is no way out of it.
    case noWayOut(context: Context, commands: [Command])
  }

  /// What each context needs at least one key for, and the keys that keep doing it if a user's
  /// table leaves none.
  private static let essentials: [(context: Context, commands: [Command], kept: Binding)] = [
    (.reading, [.quit, .quitArticle], Binding(.reading, [.character("q")], .quitArticle)),
    (.library, [.quit, .quitArticle], Binding(.library, [.character("q")], .quitArticle)),
    (.playing, [.pause, .stop], Binding(.playing, [Key(.escape)], .stop)),
    (.panel, [.cancel, .quitArticle], Binding(.panel, [Key(.escape)], .cancel)),
    (.prompt, [.cancel], Binding(.prompt, [Key(.escape)], .cancel)),
    (.prompt, [.select], Binding(.prompt, [Key(.enter)], .select)),
  ]

  /// Every fault of the map, context by context.
  ///
  /// - Complexity: O(b²) in the bindings of a context.
  public func faults() -> [Fault] {
    var found: [Fault] = []
    for context in Context.allCases {
      for fault in unreachable(in: context) where !found.contains(where: { $0.isSame(as: fault) }) {
        found.append(fault)
      }
    }
    for (context, commands, _) in Self.essentials
    where commands.allSatisfy({ keys(for: $0, in: context).isEmpty }) {
      found.append(.noWayOut(context: context, commands: commands))
    }
    return found
  }

  /// Gives every context that has no way out the standard one.
  public mutating func keepWaysOut() {
    for (context, commands, kept) in Self.essentials
    where commands.allSatisfy({ keys(for: $0, in: context).isEmpty }) {
      bind(kept)
    }
  }

  /// Longer bindings that a shorter one of the same context or nearer hides.
  private func unreachable(in context: Context) -> [Fault] {
    let reachable = chain(from: context).flatMap { bindings(in: $0) }
      .filter { $0.command != nil }.map(\.keys)
    return reachable.flatMap { long in
      (1..<max(long.count, 1)).compactMap { count in
        let short = Array(long.prefix(count))
        guard case .command = match(short, in: context) else { return nil }
        return .unreachable(context: context, short: short, long: long)
      }
    }
  }

  private func chain(from context: Context) -> [Context] {
    var found: [Context] = []
    var current: Context? = context
    while let here = current {
      found.append(here)
      current = here.fallback
    }
    return found
  }
}

extension KeyMap.Fault {
  /// Whether both say the same of the same keys, in whatever context.
  fileprivate func isSame(as other: KeyMap.Fault) -> Bool {
    guard case .unreachable(_, let short, let long) = self,
      case .unreachable(_, let otherShort, let otherLong) = other
    else { return self == other }
    return short == otherShort && long == otherLong
  }
}
