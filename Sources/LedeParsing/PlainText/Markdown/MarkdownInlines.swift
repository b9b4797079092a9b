import LedeDocument

/// Finds emphasis, code and links in one block of Markdown and takes their marks out of the text.
///
/// Source: CommonMark 0.31.2 section 6, without raw HTML and entities. Look-ahead is bounded, so that
/// any text takes linear time.
struct MarkdownInlines {
  /// The text without marks.
  private(set) var utf8: [UInt8] = []
  /// Spans in `utf8`, sorted.
  private(set) var inlines: [Inline] = []

  private let source: [UInt8]
  private let references: [String: String]
  /// Stretches of `source` that are marks, unsorted.
  private var marks: [Range<Int>] = []
  /// Inlines with spans in `source`.
  private var found: [Inline] = []
  private var delimiters: [Delimiter] = []
  private var brackets: [Bracket] = []
  /// Starts of runs of backquotes by length, and how many of each are behind.
  private var codeRuns: [Int: (starts: [Int], next: Int)] = [:]
  private let lastParenthesis: Int

  private struct Delimiter {
    let sign: UInt8
    /// The marks not used yet: they shrink from the inside.
    var range: Range<Int>
  }

  private struct Bracket {
    let position: Int
    let isImage: Bool
  }

  /// Longest destination in bytes, and most open delimiters that one closer looks through.
  private static let longestDestination = 1024
  private static let deepestDelimiter = 32

  init(_ source: [UInt8], references: [String: String]) {
    self.source = source
    self.references = references
    lastParenthesis = source.lastIndex(of: UInt8(ascii: ")")) ?? -1
    indexCodeRuns()
    var index = 0
    while index < source.count { index = step(index) }
    write()
  }

  private mutating func indexCodeRuns() {
    var index = 0
    while index < source.count {
      guard source[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let length = run(at: index)
      codeRuns[length, default: ([], 0)].starts.append(index)
      index += length
    }
  }

  private func run(at index: Int) -> Int {
    var end = index + 1
    while end < source.count, source[end] == source[index] { end += 1 }
    return end - index
  }

  /// Handles what stands at `index`; returns where to go on.
  private mutating func step(_ index: Int) -> Int {
    switch source[index] {
    case UInt8(ascii: "\\"):
      guard index + 1 < source.count, isPunctuation(source[index + 1]) else { return index + 1 }
      marks.append(index..<(index + 1))
      return index + 2
    case UInt8(ascii: "`"): return code(index)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return delimiter(index)
    case UInt8(ascii: "!"):
      guard index + 1 < source.count, source[index + 1] == UInt8(ascii: "[") else {
        return index + 1
      }
      brackets.append(Bracket(position: index + 1, isImage: true))
      return index + 2
    case UInt8(ascii: "["):
      brackets.append(Bracket(position: index, isImage: false))
      return index + 1
    case UInt8(ascii: "]"): return closeBracket(index)
    case UInt8(ascii: "<"): return autolink(index)
    default: return index + 1
    }
  }

  private mutating func code(_ index: Int) -> Int {
    let length = run(at: index)
    guard var runs = codeRuns[length] else { return index + length }
    while runs.next < runs.starts.count, runs.starts[runs.next] <= index { runs.next += 1 }
    codeRuns[length] = runs
    guard runs.next < runs.starts.count else { return index + length }
    let close = runs.starts[runs.next]
    var content = (index + length)..<close
    if content.count > 2, source[content.lowerBound] == 0x20, source[close - 1] == 0x20 {
      content = (content.lowerBound + 1)..<(content.upperBound - 1)
    }
    marks.append(index..<content.lowerBound)
    marks.append(content.upperBound..<(close + length))
    found.append(Inline(.code, Span(content.lowerBound, content.upperBound)))
    return close + length
  }

  private mutating func delimiter(_ index: Int) -> Int {
    let sign = source[index]
    let length = run(at: index)
    let end = index + length
    let before = index > 0 ? source[index - 1] : 0x20
    let after = end < source.count ? source[end] : 0x20
    let leftFlanking =
      !ASCII.isSpace(after)
      && (!isPunctuation(after) || ASCII.isSpace(before) || isPunctuation(before))
    let rightFlanking =
      !ASCII.isSpace(before)
      && (!isPunctuation(before) || ASCII.isSpace(after) || isPunctuation(after))
    let isStar = sign == UInt8(ascii: "*")
    var rest = index..<end
    if rightFlanking, isStar || !leftFlanking || isPunctuation(after) {
      rest = closeEmphasis(sign, rest)
    }
    if !rest.isEmpty, leftFlanking, isStar || !rightFlanking || isPunctuation(before) {
      delimiters.append(Delimiter(sign: sign, range: rest))
    }
    return end
  }

  /// Pairs a closing run with open ones; returns what is left of it.
  private mutating func closeEmphasis(_ sign: UInt8, _ closing: Range<Int>) -> Range<Int> {
    var rest = closing
    while !rest.isEmpty {
      let window = delimiters.suffix(Self.deepestDelimiter)
      guard let at = window.lastIndex(where: { $0.sign == sign }) else { break }
      delimiters.removeSubrange((at + 1)...)
      let open = delimiters[at].range
      let width = open.count >= 2 && rest.count >= 2 ? 2 : 1
      let inner = Span(open.upperBound, rest.lowerBound)
      found.append(Inline(width == 2 ? .strong : .emphasis, inner))
      marks.append((open.upperBound - width)..<open.upperBound)
      marks.append(rest.lowerBound..<(rest.lowerBound + width))
      delimiters[at].range = open.lowerBound..<(open.upperBound - width)
      if delimiters[at].range.isEmpty { delimiters.removeLast() }
      rest = (rest.lowerBound + width)..<rest.upperBound
    }
    return rest
  }

  private mutating func closeBracket(_ index: Int) -> Int {
    guard let bracket = brackets.popLast() else { return index + 1 }
    let text = (bracket.position + 1)..<index
    guard !text.isEmpty, let (destination, end) = destination(index + 1, text) else {
      return index + 1
    }
    marks.append((bracket.isImage ? bracket.position - 1 : bracket.position)..<text.lowerBound)
    marks.append(index..<end)
    if !bracket.isImage {
      found.append(
        Inline(.link(destination: destination), Span(text.lowerBound, text.upperBound)))
      // Links do not nest.
      brackets.removeAll { !$0.isImage }
    }
    return end
  }

  /// What follows `]`: `(destination "title")`, `[name]` or nothing, and where it ends.
  private func destination(_ index: Int, _ text: Range<Int>) -> (String, end: Int)? {
    if index < source.count, source[index] == UInt8(ascii: "(") {
      return inlineDestination(index + 1)
    }
    guard !references.isEmpty, text.count <= 200 else { return nil }
    var name = text
    var end = index
    if index < source.count, source[index] == UInt8(ascii: "["),
      let close = source[index...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
    {
      if close > index + 1 { name = (index + 1)..<close }
      end = close + 1
    }
    let key = String(decoding: source[name].map(ASCII.lowercase), as: UTF8.self)
    return references[key].map { ($0, end) }
  }

  private func inlineDestination(_ start: Int) -> (String, end: Int)? {
    guard start <= lastParenthesis else { return nil }
    var depth = 0
    var destination: Range<Int>?
    for index in start..<min(source.count, start + Self.longestDestination) {
      switch source[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 {
          let bytes = source[destination ?? (start..<index)]
          let address = bytes.first == UInt8(ascii: "<") ? bytes.dropFirst().dropLast() : bytes
          return (String(decoding: address, as: UTF8.self), index + 1)
        }
        depth -= 1
      case 0x20: if destination == nil { destination = start..<index }
      default: break
      }
    }
    return nil
  }

  /// `<https://…>`.
  private mutating func autolink(_ index: Int) -> Int {
    let rest = source[(index + 1)...].prefix(Self.longestDestination)
    guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8),
      let close = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == 0x20 }),
      source[close] == UInt8(ascii: ">")
    else { return index + 1 }
    marks.append(index..<(index + 1))
    marks.append(close..<(close + 1))
    let destination = String(decoding: source[(index + 1)..<close], as: UTF8.self)
    found.append(Inline(.link(destination: destination), Span(index + 1, close)))
    return close + 1
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte > 0x20 && !ASCII.isAlphanumeric(byte) && byte != 0x7F
  }

  /// Copies the text between the marks and moves the spans along.
  private mutating func write() {
    guard !marks.isEmpty || !found.isEmpty else {
      utf8 = source
      return
    }
    var isMark = [Bool](repeating: false, count: source.count)
    for mark in marks { for index in mark { isMark[index] = true } }
    var positions = [Int](repeating: 0, count: source.count + 1)
    utf8.reserveCapacity(source.count)
    for (index, byte) in source.enumerated() {
      positions[index] = utf8.count
      if !isMark[index] { utf8.append(byte) }
    }
    positions[source.count] = utf8.count
    inlines = found.map {
      Inline($0.kind, Span(positions[$0.span.start], positions[$0.span.end]))
    }.filter { !$0.span.isEmpty }.sorted { $0.span < $1.span }
  }
}
