import LedeDocument

/// Which part of a document to read next.
struct ReadingOrder {
  private let parts: [Span]
  private var isUnread: [Bool]
  private var unreadCount: Int
  /// Whether something that is visible has been read and not told yet.
  private var hasNews = false

  init(parts: [Span]) {
    self.parts = parts
    isUnread = [Bool](repeating: true, count: parts.count)
    unreadCount = parts.count
  }

  var isEmpty: Bool { unreadCount == 0 }

  /// The first unread part that ends after the start of what is visible, else the last one before;
  /// nil if all are read.
  func next(visible: Span) -> Int? {
    let first = Self.firstPart(endingAfter: visible.start, parts)
    return (first..<parts.count).first { isUnread[$0] }
      ?? (0..<first).last { isUnread[$0] }
  }

  /// Takes a part that has been read off.
  ///
  /// - Returns: Whether all that is visible is read, and some of it since this was last said.
  mutating func take(_ part: Int, visible: Span) -> Bool {
    if isUnread[part] { unreadCount -= 1 }
    isUnread[part] = false
    let first = Self.firstPart(endingAfter: visible.start, parts)
    let shown = (first..<parts.count).prefix { parts[$0].start < visible.end }
    if shown.contains(part) { hasNews = true }
    guard hasNews, !shown.contains(where: { isUnread[$0] }) else { return false }
    hasNews = false
    return true
  }

  private static func firstPart(endingAfter offset: Int, _ parts: [Span]) -> Int {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
