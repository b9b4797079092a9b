/// What was typed before at one kind of prompt, and the way back and forth through it.
///
/// As in shells: going back shows only entries that begin with what was typed, and going forward
/// past the newest gives that back.
public struct SearchHistory: Equatable, Sendable {
  /// Older entries are forgotten.
  public static let capacity = 100

  /// Oldest first, no two the same.
  public private(set) var entries: [String]

  private struct Browsing: Equatable {
    let typed: String
    /// Index into `entries`; `entries.count` stands for `typed` itself.
    var position: Int
    var shown: String
  }

  private var browsing: Browsing?

  public init(entries: [String] = []) {
    self.entries = []
    for entry in entries { push(entry) }
  }

  /// Remembers `entry` as the newest and ends browsing; nothing is remembered for an empty one.
  public mutating func push(_ entry: String) {
    browsing = nil
    guard !entry.isEmpty else { return }
    entries.removeAll { $0 == entry }
    entries.append(entry)
    if entries.count > Self.capacity { entries.removeFirst(entries.count - Self.capacity) }
  }

  /// The next older entry, or nil if there is none.
  ///
  /// `text` is what stands in the prompt; if that is not what was shown last, browsing begins anew
  /// from it.
  public mutating func previous(from text: String) -> String? {
    step(from: text) { entries, position, typed in
      entries[..<min(position, entries.count)].lastIndex { $0.hasPrefix(typed) && $0 != typed }
    }
  }

  /// The next newer entry, in the end what was typed; nil when not browsing.
  public mutating func next(from text: String) -> String? {
    guard let browsing, browsing.shown == text, browsing.position < entries.count else {
      return nil
    }
    return step(from: text) { entries, position, typed in
      entries[min(position + 1, entries.count)...].firstIndex {
        $0.hasPrefix(typed) && $0 != typed
      } ?? entries.count
    }
  }

  /// Ends browsing: the prompt was closed.
  public mutating func reset() { browsing = nil }

  private mutating func step(
    from text: String, to find: ([String], Int, String) -> Int?
  ) -> String? {
    var current = Browsing(typed: text, position: entries.count, shown: text)
    if let browsing, browsing.shown == text { current = browsing }
    guard let position = find(entries, current.position, current.typed) else { return nil }
    current.position = position
    current.shown = position < entries.count ? entries[position] : current.typed
    browsing = current
    return current.shown
  }
}
