import LedeDocument

/// A search in one article, while it is typed and afterwards.
///
/// All places are byte offsets. Typing shows the first match from `origin` on; cancelling goes back
/// to `origin`.
public struct ArticleSearch: Equatable, Sendable {
  /// What happened at the last step, to be told once.
  public enum Notice: String, Sendable {
    case wrappedToTop = "search wrapped to the top"
    case wrappedToEnd = "search wrapped to the end"
    case noMatch = "no match"
  }

  /// Where the reader was when the search began.
  public let origin: Int
  public private(set) var pattern = SearchPattern("")
  public private(set) var result = SearchResult()
  /// Index into `matches` of the one the reader is at.
  public private(set) var current: Int?
  public private(set) var notice: Notice?

  public init(origin: Int) { self.origin = origin }

  public var matches: [Span] { result.spans }

  public var currentMatch: Span? { current.map { matches[$0] } }

  /// What to tell beside the count: what happened, else what limits the result or the pattern.
  public var message: String? { notice?.rawValue ?? result.note ?? pattern.note }

  /// `3/14`; `14` when the reader is at none of them, `3/100000+` when there are more, `` without a
  /// pattern.
  public var countText: String {
    guard !pattern.isEmpty else { return "" }
    let count = "\(matches.count)" + (result.isComplete ? "" : "+")
    return current.map { "\($0 + 1)/\(count)" } ?? count
  }

  /// Searches for what was typed so far.
  ///
  /// - Returns: the offset to show: of a match, or `origin`.
  public mutating func update(
    query: String, in document: Document, includingChrome: Bool = true
  ) -> Int {
    let pattern = SearchPattern(query)
    let result = pattern.matches(in: document, includingChrome: includingChrome)
    return show(result, of: pattern)
  }

  /// Takes in what a search for `pattern`, made elsewhere, found.
  ///
  /// - Returns: the offset to show: of a match, or `origin`.
  public mutating func show(_ result: SearchResult, of pattern: SearchPattern) -> Int {
    self.pattern = pattern
    self.result = result
    notice = nil
    current = nil
    guard !matches.isEmpty else {
      if !pattern.isEmpty, result.isComplete { notice = .noMatch }
      return origin
    }
    let first = matches.partitionIndex { $0.end > origin }
    return select(first < matches.count ? first : 0, wrapping: first < matches.count ? nil : .top)
  }

  /// Goes to the first match after `offset`, or after the current one; from the last to the first.
  public mutating func next(from offset: Int? = nil) -> Span? {
    let offset = offset ?? place
    let index = matches.partitionIndex { $0.start > offset }
    return step(to: index < matches.count ? index : 0, wrapping: index < matches.count ? nil : .top)
  }

  /// Goes to the last match before `offset`, or before the current one; from the first to the last.
  public mutating func previous(from offset: Int? = nil) -> Span? {
    let offset = offset ?? place
    let index = matches.partitionIndex { $0.start >= offset } - 1
    return step(to: index >= 0 ? index : matches.count - 1, wrapping: index >= 0 ? nil : .end)
  }

  /// The matches that overlap `span`, such as one line on the screen.
  ///
  /// - Complexity: O(log matches).
  public func matches(in span: Span) -> ArraySlice<Span> {
    let first = matches.partitionIndex { $0.end > span.start }
    let end = matches.partitionIndex { $0.start >= span.end }
    return matches[first..<max(first, end)]
  }

  private enum Edge { case top, end }

  private var place: Int { currentMatch?.start ?? origin }

  private mutating func step(to index: Int, wrapping edge: Edge?) -> Span? {
    guard !matches.isEmpty else {
      notice = pattern.isEmpty ? nil : .noMatch
      return nil
    }
    _ = select(index, wrapping: edge)
    return currentMatch
  }

  private mutating func select(_ index: Int, wrapping edge: Edge?) -> Int {
    current = index
    switch edge {
    case nil: notice = nil
    case .top: notice = .wrappedToTop
    case .end: notice = .wrappedToEnd
    }
    return matches[index].start
  }
}
