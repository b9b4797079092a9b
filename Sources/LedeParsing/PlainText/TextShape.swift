/// How a text marks its paragraphs, measured on its first lines.
struct TextShape: Equatable {
  /// The width in columns at which lines were broken, if a program broke them.
  var wrapColumns: Int?
  /// Whether some line is too long to have been broken by hand or by a program.
  var hasLongLines = false
  /// Whether first lines of paragraphs stand further right than the others.
  var indentsFirstLines = false
  /// Whether most of the text is sentences, and not code, a log, a table or a drawing.
  var isProse = true
  /// The indent that most lines have.
  var baseIndent = 0

  /// Lines looked at: enough to see through a long preface, and a bound on the cost.
  private static let sampleLines = 4000
  /// No program wraps wider; e-mail wraps at 72 to 78, editors at 80 to 100.
  private static let widestWrap = 110

  init(_ text: [UInt8], _ lines: [TextLine]) {
    let sample = lines.prefix(Self.sampleLines)
    guard !sample.isEmpty else { return }
    let widths = sample.map { $0.indent + $0.columns }
    hasLongLines = widths.contains { $0 > Self.widestWrap + 10 }
    measureIndents(sample)
    text.withUnsafeBufferPointer { measureProse($0, sample) }
    wrapColumns = text.withUnsafeBufferPointer { wrap($0, sample, widths) }
  }

  private mutating func measureIndents(_ sample: ArraySlice<TextLine>) {
    var counts: [Int: Int] = [:]
    for line in sample { counts[line.indent, default: 0] += 1 }
    baseIndent = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    var firsts = 0
    for (line, next) in zip(sample, sample.dropFirst())
    where next.blanksBefore == 0 && line.indent >= baseIndent + 2 && next.indent == baseIndent {
      firsts += 1
    }
    indentsFirstLines = firsts * 25 >= sample.count && firsts > 1
  }

  private mutating func measureProse(
    _ text: UnsafeBufferPointer<UInt8>, _ sample: ArraySlice<TextLine>
  ) {
    var drawn = 0
    var total = 0
    for line in sample {
      let shape = LineShape(text, line)
      total += shape.bytes
      if shape.isDrawn { drawn += shape.bytes }
    }
    isProse = drawn * 10 < total * 6
  }

  /// The width at which lines were broken: most line ends are where the next word had no room.
  private func wrap(
    _ text: UnsafeBufferPointer<UInt8>, _ sample: ArraySlice<TextLine>, _ widths: [Int]
  ) -> Int? {
    let sorted = widths.sorted()
    // The widest line in fifty may be a URL or a rule that was not broken.
    let width = sorted[(sorted.count - 1) * 49 / 50]
    guard width <= Self.widestWrap, width >= 30 else { return nil }
    var pairs = 0
    var forced = 0
    for (line, next) in zip(sample, sample.dropFirst()) where next.blanksBefore == 0 {
      pairs += 1
      if Self.isForced(text, line, next, width) { forced += 1 }
    }
    return pairs > 0 && forced * 2 >= pairs ? width : nil
  }

  /// Whether `line` had to end: the first word of `next` would have passed `width`.
  static func isForced(
    _ text: UnsafeBufferPointer<UInt8>, _ line: TextLine, _ next: TextLine, _ width: Int
  ) -> Bool {
    var word = 0
    var index = next.start
    while index < next.end, text[index] != 0x20, word <= width {
      if text[index] & 0xC0 != 0x80 { word += 1 }
      index += 1
    }
    return line.indent + line.columns + 1 + word > width
  }
}
