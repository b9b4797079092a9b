/// A half-open range of UTF-8 byte offsets into one `Document.utf8`.
///
/// Offsets count bytes, not characters: `0..<6` is `Cisco ` in `Cisco Ends …`. Both ends lie on
/// scalar boundaries. Byte offsets cost O(1) to slice, are what SQLite FTS5 reports, and have the
/// same meaning in JSON output, the database and every module.
public struct Span: Hashable, Comparable, Sendable {
  public let start: Int
  public let end: Int

  /// - Precondition: `0 <= start && start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "span is not a range")
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }

  public var isEmpty: Bool { start == end }

  public var range: Range<Int> { start..<end }

  /// Whether the byte at `offset` is in the span.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` is also in this span. An empty span is contained at both edges.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte; spans that only touch do not overlap.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// The part both spans share, or nil if they share none.
  public func intersection(_ other: Span) -> Span? {
    let from = max(start, other.start)
    let to = min(end, other.end)
    return from < to ? Span(from, to) : nil
  }

  /// Orders by start; where starts are equal the longer (enclosing) span comes first.
  public static func < (lhs: Span, rhs: Span) -> Bool {
    (lhs.start, rhs.end) < (rhs.start, lhs.end)
  }
}
