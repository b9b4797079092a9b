import LedeDocument

/// Breaks a stretch of text into lines of at most so many cells.
///
/// Breaks at spaces, after hyphens and dashes inside words, and between wide characters; a word that
/// is longer than a line is cut. Sets no lines of its own at the screen: offsets in, offsets out.
struct LineBreaker {
  let utf8: [UInt8]
  /// Cells a line may take, at least 1.
  let columns: Int
  /// Cells from one tab stop to the next, at least 1.
  var tabStop = 1

  /// The lines of `span`, in order; one empty line if `span` is empty.
  ///
  /// - Complexity: O(`span.count`).
  func lines(of span: Span) -> [Span] {
    var lines: [Span] = []
    var state = Progress(lineStart: span.start)
    var offset = span.start
    utf8.withUnsafeBufferPointer { bytes in
      while offset < span.end {
        offset = step(bytes, offset, span.end, &state, &lines)
      }
    }
    if state.lineStart < span.end || lines.isEmpty {
      lines.append(Span(state.lineStart, span.end))
    }
    return lines
  }

  private struct Progress {
    var lineStart: Int
    /// Cells used since `lineStart`.
    var used = 0
    /// Where the line may end, and where the next one would begin; nil before the first chance.
    var lastBreak: (end: Int, next: Int)?
    /// Cells used up to the start of the text after `lastBreak`.
    var usedAtBreak = 0
    /// Whether the glyph before is an ideograph, after which a word of letters may begin a line.
    var isAfterWide = false

    /// Notes that the line may end at `end` and the next one begin at `next`; a run of spaces
    /// belongs to neither.
    mutating func allowBreak(_ end: Int, _ next: Int) {
      if let lastBreak, lastBreak.next == end, end < next {
        self.lastBreak = (lastBreak.end, next)
      } else {
        lastBreak = (end, next)
      }
      usedAtBreak = used
    }
  }

  /// Takes the scalar at `offset` into account and returns the offset of the next one.
  private func step(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int, _ state: inout Progress,
    _ lines: inout [Span]
  ) -> Int {
    let byte = bytes[offset]
    guard byte < 0x80 else { return stepBeyondASCII(bytes, offset, &state, &lines) }
    let next = offset + 1
    if byte == 0x20 || byte == 0x09 {
      state.used += byte == 0x09 ? tabStop - state.used % tabStop : 1
      state.allowBreak(offset, next)
    } else if byte == 0x0A {
      lines.append(Span(state.lineStart, offset))
      state = Progress(lineStart: next)
    } else if byte > 0x20 && byte != 0x7F {
      if state.isAfterWide, isLetter(byte) { state.allowBreak(offset, offset) }
      place(width: 1, at: offset, &state, &lines)
      // Not after a single letter: `e-` is no beginning of a word.
      let isInWord = offset > state.lineStart + 1 && next < end && isLetter(bytes[next])
      if byte == 0x2D, isInWord, isLetter(bytes[offset - 1]), isLetter(bytes[offset - 2]) {
        state.allowBreak(next, next)
      }
    }
    state.isAfterWide = false
    return next
  }

  private func stepBeyondASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ state: inout Progress,
    _ lines: inout [Span]
  ) -> Int {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    let next = offset + length
    switch Glyph.class(of: scalar) {
    case .base(let width):
      // Ideographs may part anywhere, but a line never begins with their closing marks.
      if width == 2, offset > state.lineStart, !ClosingMarks.contain(scalar.value) {
        state.allowBreak(offset, offset)
      }
      place(width: width, at: offset, &state, &lines)
      // U+2013 and U+2014, the dashes between words.
      if scalar.value == 0x2014 || scalar.value == 0x2013 { state.allowBreak(next, next) }
      state.isAfterWide = width == 2
    case .space:
      state.used += 1
      if scalar.value != 0xA0 && scalar.value != 0x202F { state.allowBreak(offset, next) }
      state.isAfterWide = false
    case .mark, .dropped: break
    }
    return next
  }

  /// Adds a glyph to the line, and ends the line before it if it does not fit.
  private func place(
    width: Int, at offset: Int, _ state: inout Progress, _ lines: inout [Span]
  ) {
    if state.used + width > columns, offset > state.lineStart {
      if let lastBreak = state.lastBreak, lastBreak.next <= offset,
        lastBreak.end > state.lineStart
      {
        lines.append(Span(state.lineStart, lastBreak.end))
        state.lineStart = lastBreak.next
        state.used -= state.usedAtBreak
      } else {
        lines.append(Span(state.lineStart, offset))
        state.lineStart = offset
        state.used = 0
      }
      state.lastBreak = nil
      state.usedAtBreak = 0
    }
    state.used += width
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
  }
}

/// Marks that may not begin a line (JIS X 4051, kinsoku shori).
private enum ClosingMarks {
  static func contain(_ value: UInt32) -> Bool {
    switch value {
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B,
      0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D:
      true
    default: false
    }
  }
}
