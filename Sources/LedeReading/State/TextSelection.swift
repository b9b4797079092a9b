import LedeDocument

/// A stretch of text that grows and shrinks at one of its ends, by words, sentences or paragraphs.
struct TextSelection: Equatable, Sendable {
  private(set) var span: Span
  /// Whether the start is the end that moves.
  private(set) var movesStart = false

  init(_ span: Span) { self.span = span }

  /// The offset of the end that moves.
  var head: Int { movesStart ? span.start : span.end }

  mutating func switchEnds() { movesStart.toggle() }

  /// Moves by one of `units`; where nothing smaller than one would be left, the other end moves on in
  /// the same direction.
  ///
  /// - Precondition: `units` are sorted and do not overlap.
  mutating func move(_ direction: Int, over units: [Span]) {
    if direction > 0 {
      moveForward(units)
    } else {
      moveBack(units)
    }
  }

  private mutating func moveForward(_ units: [Span]) {
    if movesStart {
      let next = units.partitionIndex { $0.start > span.start }
      if let start = units[checked: next]?.start, start < span.end {
        span = Span(start, span.end)
        return
      }
    }
    let index = units.partitionIndex { $0.end > span.end }
    guard let end = units[checked: index]?.end else { return }
    span = Span(span.start, end)
    movesStart = false
  }

  private mutating func moveBack(_ units: [Span]) {
    if !movesStart {
      let index = units.partitionIndex { $0.end >= span.end }
      if let end = units[checked: index - 1]?.end, end > span.start {
        span = Span(span.start, end)
        return
      }
    }
    let index = units.partitionIndex { $0.start >= span.start }
    guard let start = units[checked: index - 1]?.start else { return }
    span = Span(start, span.end)
    movesStart = true
  }
}
