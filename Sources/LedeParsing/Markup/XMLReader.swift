import LedeDocument

/// A tolerant pull parser of XML for feeds and OPML.
///
/// `next()` gives starts, ends and text; comments, instructions and the DOCTYPE are skipped and no
/// DTD is read, so that there are no entities but XML's five and HTML's names. What is not
/// well-formed is noted once (`isWellFormed`, `firstProblem`) and read as its writer meant it.
/// Nothing is lost: a stray `&` or `<` is text. The strict pass is the same machine that stops at
/// the first problem.
package struct XMLReader {
  package enum Event: Equatable, Sendable {
    /// An element begins: see `name` and `attributes`.
    case start
    /// An element ends: see `name`. Every start has its end.
    case end
    /// Text or a CDATA section: see `appendText`. One text may come in pieces.
    case text
  }

  package enum Pass: Sendable {
    case strict
    case recovering
  }

  struct OpenElement {
    var name: XMLName
    /// The name as the source has it, prefix included.
    var range: Range<Int>
    /// Its first sixteen bytes in lower case, so that a search compares words, not bytes.
    var key: NameTable.Key
    /// The bindings of prefixes before this element's own.
    var bindings: Int
  }

  struct Binding {
    var prefix: Range<Int>
    var namespace: XMLNamespace
  }

  struct StoredAttribute {
    var name: Range<Int>
    var value: Range<Int>
    var form: TextForm
  }

  /// The bytes that are read, UTF-8.
  package let source: [UInt8]
  package let pass: Pass
  /// The name of the element that `next()` started or ended last.
  package internal(set) var name = XMLName(.none, "")
  /// Where the last event is in `source`; empty for ends that the source leaves out.
  package internal(set) var eventRange = 0..<0
  /// What is wrong with the source, at its first place; nil as long as all is well-formed.
  package internal(set) var firstProblem: Diagnostic?

  let limits: MarkupLimits
  let end: Int
  var position = 0
  var open: [OpenElement] = []
  var bindings: [Binding] = []
  var stored: [StoredAttribute] = []
  var textForm: TextForm = []
  /// How many open elements, the deepest ones, wait for their end event.
  var endsToGive = 0
  /// Elements that are open beyond the depth limit; they give no events.
  var hidden = 0
  var hasRoot = false
  var hasDoctype = false
  /// Ends that a search did not find: no second search, else many starts cost a pass each.
  var missingEnds: Set<UInt8> = []

  package init(
    _ source: [UInt8], pass: Pass = .recovering, limits: MarkupLimits = Self.feedLimits
  ) {
    self.source = source
    self.pass = pass
    self.limits = limits
    end = min(source.count, limits.size)
    skipStart()
    if end < source.count { note("The feed is too large: its end is left out.", at: end) }
  }

  /// The limits of a page, but for twice the size.
  package static var feedLimits: MarkupLimits {
    var limits = MarkupLimits()
    limits.size = 32 << 20
    return limits
  }

  /// Whether no problem was met so far; feed readers call the opposite "bozo".
  package var isWellFormed: Bool { firstProblem == nil }

  /// How many elements are open, the one that just started included.
  package var depth: Int { open.count }

  /// The next event, or nil at the end.
  package mutating func next() -> Event? {
    while pass == .recovering || isWellFormed {
      if endsToGive > 0 { return giveEnd() }
      guard position < end else { return finish() }
      if source[position] != 0x3C || !opensMarkup(at: position) {
        if let event = readText() { return event }
      } else if let event = readMarkup() {
        return event
      }
    }
    return nil
  }

  /// Appends the decoded characters of the text that `next()` gave.
  package func appendText(to text: inout [UInt8]) {
    text.append(from: source, eventRange.lowerBound, eventRange.upperBound, form: textForm)
  }

  /// Notes that the source is not well-formed.
  mutating func note(_ message: String, at offset: Int) {
    if firstProblem == nil { firstProblem = Diagnostic(message, at: offset) }
  }

  // MARK: Text

  private mutating func readText() -> Event? {
    let start = position
    var index = start
    textForm = []
    repeat {
      let from = source[index] == 0x3C ? index + 1 : index
      if from > index { note("A `<` stands alone.", at: index) }
      let run = ByteScan.run(to: 0x3C, in: source, from: from, to: end)
      if run.hasReferences { textForm.formUnion([.references, .terminated]) }
      if run.isIrregular { textForm.insert(.irregular) }
      index = run.end
    } while index < end && !opensMarkup(at: index)
    position = index
    if textForm.contains(.references) { checkReferences(start..<index) }
    if isWellFormed, let control = firstControl(in: start..<index) {
      note("A control character stands in the text.", at: control)
    }
    if open.isEmpty {
      // Only white space is allowed outside the root element, and nobody misses it.
      if source[start..<index].allSatisfy(\.isSpace) { return nil }
      note("Text stands outside the document's element.", at: start)
    }
    eventRange = start..<index
    return .text
  }

  /// Whether the `<` at `index` begins a tag or a declaration.
  func opensMarkup(at index: Int) -> Bool {
    guard index + 1 < end else { return false }
    let byte = source[index + 1]
    if byte == 0x2F { return index + 2 < end && Self.startsName(source[index + 2]) }
    return Self.startsName(byte) || byte == 0x21 || byte == 0x3F
  }

  static func startsName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  /// The first character in `range` that XML does not have: C0 but tab, LF and CR.
  private func firstControl(in range: Range<Int>) -> Int? {
    for index in range where source[index] < 0x20 && !source[index].isSpace || source[index] == 0x0C
    {
      return index
    }
    return nil
  }

  /// Notes the first `&` in `range` that is no reference of XML.
  mutating func checkReferences(_ range: Range<Int>) {
    guard isWellFormed else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      index = ByteScan.first(0x26, in: source, from: index, to: range.upperBound)
      guard index < range.upperBound else { return }
      if index + 1 < range.upperBound,
        let match = CharacterReferences.common(in: source, at: index + 1, end: range.upperBound)
      {
        index = match.end
        continue
      }
      let match = CharacterReferences.standard.match(
        in: source, at: index, end: range.upperBound, inAttribute: false)
      guard let match, match.isTerminated else { return note("A `&` stands alone.", at: index) }
      let isNumber = index + 1 < range.upperBound && source[index + 1] == 0x23
      if !isNumber, !hasDoctype {
        return note("A name of HTML is used that XML does not know.", at: index)
      }
      index = match.end
    }
  }

  // MARK: Ends

  /// Ends the deepest element.
  private mutating func giveEnd() -> Event? {
    endsToGive -= 1
    guard let element = open.popLast() else { return nil }
    bindings.removeLast(max(0, bindings.count - element.bindings))
    name = element.name
    if endsToGive > 0 { eventRange = eventRange.upperBound..<eventRange.upperBound }
    return .end
  }

  private mutating func finish() -> Event? {
    eventRange = end..<end
    if !open.isEmpty {
      note("The source ends inside an element.", at: end)
      guard pass == .recovering else { return nil }
      endsToGive = open.count
      return giveEnd()
    }
    if !hasRoot { note("There is no element.", at: end) }
    return nil
  }

  /// Skips a byte order mark and what stands before the first `<`.
  private mutating func skipStart() {
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let first = ByteScan.first(0x3C, in: source, from: position, to: end)
    guard first < end, first > position else { return }
    // White space is an error only before an XML declaration.
    let isSpace = source[position..<first].allSatisfy(\.isSpace)
    if !isSpace || source.spells("<?xml", at: first, before: end) {
      note("Something stands before the document.", at: position)
    }
    position = first
  }
}
