import LedeDocument

/// What a search found.
public struct SearchResult: Equatable, Sendable {
  /// Why a search ended before the end of the article.
  public enum Limit: Equatable, Sendable {
    /// As many matches as were wanted were found.
    case count
    /// The pattern took too many steps in some block, or in all of them together.
    case effort
    /// The caller did not want to go on.
    case cancelled
  }

  /// Sorted, not empty, non-overlapping, each inside one block.
  public internal(set) var spans: [Span] = []
  /// nil if every match is in `spans`.
  public internal(set) var limit: Limit?
  /// Whether the pattern, though a regular expression, was found only as plain text.
  public internal(set) var isPlainText = false

  public init() {}

  public var isComplete: Bool { limit == nil }

  /// What the reader should know about the matches, in a few words; nil if nothing.
  public var note: String? {
    switch limit {
    case .count: "only the first \(spans.count) matches"
    case .effort where spans.isEmpty: "pattern too expensive: gave up"
    case .effort: "pattern too expensive: showing the first \(spans.count) matches"
    case .cancelled: nil
    case nil: isPlainText ? "found as plain text" : nil
    }
  }
}
