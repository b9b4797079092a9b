/// Makes the HTML of a feed harmless: what is not on an allow-list of elements, attributes, styles
/// and schemes is left out, scripts and styles with their text. Relative addresses become absolute.
///
/// It works on tags, not on a tree: what a feed leaves open stays open, and a row without its table
/// stays a row, so that text is neither moved nor lost. The result is text with whole tags only.
/// Sanitising what is sanitised changes nothing.
struct MarkupSanitizer {
  /// What a tag of XHTML closes itself with counts.
  let isXHTML: Bool
  /// Addresses are resolved against it.
  let base: URIReference?

  private let source: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// Open elements whose text is left out. A stray end tag takes one away in advance: where tags of
  /// scripts are in the wrong order, text is shown rather than lost. It is text only, never a tag.
  private var hiding = 0
  private var mathDepth = 0
  private var svgDepth = 0
  /// Marks that do not come again: no second search, else many tags cost a pass each.
  private var missing: Set<UInt8> = []

  /// - Complexity: O(`source.count`).
  static func sanitized(_ source: [UInt8], isXHTML: Bool, base: URIReference?) -> [UInt8] {
    var sanitizer = MarkupSanitizer(source, isXHTML: isXHTML, base: base)
    sanitizer.run()
    return sanitizer.output
  }

  private init(_ source: [UInt8], isXHTML: Bool, base: URIReference?) {
    self.source = source
    self.isXHTML = isXHTML
    self.base = base
    output.reserveCapacity(source.count + source.count / 16)
  }

  private mutating func run() {
    while index < source.count {
      switch source[index] {
      case 0x3C: readMarkup()
      case 0x26: readReference()
      default:
        let start = index
        while index < source.count, source[index] != 0x3C, source[index] != 0x26 { index += 1 }
        // White space behind a stray end tag of a script parts nothing.
        if hiding < 0, source[start..<index].allSatisfy(ASCII.isSpace) { continue }
        write(source[start..<index])
      }
    }
  }

  private mutating func write(_ text: some Sequence<UInt8>) {
    if hiding <= 0 { output.append(contentsOf: text) }
  }

  // MARK: References

  /// A reference stays as it is written; C1 numbers are the characters of windows-1252 that they
  /// were meant for, and quotes need no reference.
  private mutating func readReference() {
    if let (value, end) = number(from: index + 1) {
      index = end
      switch value {
      case 0x22: write("\"".utf8)
      case 0x27: write("'".utf8)
      default: break
      }
      return
    }
    let start = index
    index += 1
    while index < source.count, ASCII.isAlphanumeric(source[index]) { index += 1 }
    guard index > start + 1, index < source.count else { return write(source[start..<index]) }
    let name = Array(source[start..<index]) + [0x3B]
    let match = CharacterReferences.standard.match(
      in: name, at: 0, end: name.count, inAttribute: false)
    let isKnown = match.map { $0.end == name.count } ?? false
    write(isKnown ? name : Array("&amp;".utf8) + source[(start + 1)..<index])
    if isKnown, source[index] == 0x3B { index += 1 }
  }

  /// Writes the numeric reference whose `#` should be at `start`, but for quotes.
  ///
  /// - Returns: its number and the index after its semicolon; nil if there is none.
  private mutating func number(from start: Int) -> (value: UInt32, end: Int)? {
    guard start < source.count, source[start] == 0x23 else { return nil }
    var end = start + 1
    let isHexadecimal = end < source.count && source[end] | 0x20 == 0x78
    if isHexadecimal { end += 1 }
    let digits = end
    var value: UInt32 = 0
    while end < source.count, let digit = source[end].hexadecimalValue, isHexadecimal || digit < 10
    {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      end += 1
    }
    guard end > digits, end < source.count, source[end] == 0x3B else { return nil }
    // Only decimal numbers of quotes are resolved: nobody writes the others by accident.
    if !isHexadecimal, value == 0x22 || value == 0x27 { return (value, end + 1) }
    if (0x80..<0xA0).contains(value), CharacterReferences.windows1252[Int(value) - 0x80] != value {
      let scalar = CharacterReferences.windows1252[Int(value) - 0x80]
      write("&#x\(String(scalar, radix: 16));".utf8)
    } else {
      write("&".utf8)
      write(source[start...end].map(\.lowercased))
    }
    return (0, end + 1)
  }

  // MARK: Markup

  private mutating func readMarkup() {
    let next = index + 1 < source.count ? source[index + 1] : 0
    switch next {
    case 0x21: readDeclaration()
    case 0x3F: readInstruction()
    case 0x2F where index + 2 < source.count && source[index + 2].isLetter: readEndTag()
    case _ where next.isLetter: readStartTag()
    case _ where next.isSpace || next.isDigit || next == 0x3D:
      // A `<` that opens nothing is a character like any other, and so is what follows it.
      write(source[index...(index + 1)])
      index += 2
    default:
      // What follows may be left out: then the `<` would open what comes behind that.
      writeEscaped(1)
    }
  }

  /// Writes a `<` as text and goes on behind it.
  private mutating func writeEscaped(_ count: Int) {
    write("&lt;".utf8)
    write(source[(index + 1)..<min(index + count, source.count)])
    index = min(index + count, source.count)
  }

  private mutating func readDeclaration() {
    if source.spells("<!--", at: index, before: source.count) { return readComment() }
    guard source.spells("<!doctype", at: index, before: source.count) else {
      // A CDATA section has no meaning in HTML; its text is text.
      return writeEscaped(2)
    }
    guard let end = find(0x3E, from: index) else { return writeEscaped(2) }
    index = end + 1
  }

  private mutating func readInstruction() {
    guard let end = find(0x3E, from: index) else { return writeEscaped(2) }
    index = end + 1
  }

  /// A comment stays if every reader of HTML sees it end where it does here.
  private mutating func readComment() {
    let start = index + 4
    guard let close = commentEnd(from: start) else { return skipUnclosedComment(from: start) }
    index = close + 1
    if isPlainComment(start..<(close - 2)) { write(source[(start - 4)...close]) }
  }

  /// The index of the `>` of the first `-->` from `start`.
  private mutating func commentEnd(from start: Int) -> Int? {
    guard !missing.contains(0x2D) else { return nil }
    var index = start + 2
    while index < source.count {
      index = ByteScan.first(0x3E, in: source, from: index, to: source.count)
      guard index < source.count else { break }
      if source[index - 1] == 0x2D, source[index - 2] == 0x2D { return index }
      index += 1
    }
    missing.insert(0x2D)
    return nil
  }

  private func isPlainComment(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    if source[first] == 0x3E || source[first] == 0x2D { return false }
    for index in range.dropLast() where source[index] == 0x2D && source[index + 1] == 0x2D {
      return false
    }
    return source[range.upperBound - 1] != 0x2D
  }

  /// A comment without its end stops at a `>` behind any `--`, else it hides the rest.
  private mutating func skipUnclosedComment(from start: Int) {
    var mark = start
    while mark + 1 < source.count, source[mark] != 0x2D || source[mark + 1] != 0x2D { mark += 1 }
    let close = mark + 1 < source.count ? find(0x3E, from: mark) : nil
    index = close.map { $0 + 1 } ?? source.count
  }

  private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
    guard !missing.contains(byte) else { return nil }
    let found = ByteScan.first(byte, in: source, from: min(start, source.count), to: source.count)
    if found < source.count { return found }
    missing.insert(byte)
    return nil
  }

  // MARK: Tags

  private mutating func readEndTag() {
    let name = SanitizerTag.name(in: source, from: index + 2)
    var end = index + 2
    while end < source.count, source[end] != 0x3E, source[end] != 0x3C { end += 1 }
    index = end < source.count && source[end] == 0x3E ? end + 1 : end
    close(String(decoding: source[name].map(\.lowercased), as: UTF8.self))
  }

  private mutating func readStartTag() {
    guard let tag = SanitizerTag(in: source, at: index, missing: &missing) else {
      // The text ends inside a tag: it is none.
      return writeEscaped(1)
    }
    index = tag.end
    open(tag)
    let isClosed = tag.isSelfClosing && (isXHTML || tag.attributes.isEmpty)
    if isClosed, !SanitizerLists.voidElements.contains(tag.name) { close(tag.name) }
  }

  private mutating func open(_ tag: SanitizerTag) {
    if SanitizerLists.hiddenElements.contains(tag.name) {
      hiding += 1
      return
    }
    var tag = tag
    guard let kind = kind(of: &tag) else { return }
    let attributes = SanitizerAttributes(tag.attributes, kind: kind, base: base)
    var bytes = Array("<\(kind.spelling(of: tag.name))".utf8)
    attributes.append(to: &bytes)
    bytes += (SanitizerLists.voidElements.contains(tag.name) ? " />" : ">").utf8
    write(bytes)
  }

  /// Which list the element is on; nil for one that is left out.
  private mutating func kind(of tag: inout SanitizerTag) -> SanitizerLists.Kind? {
    if svgDepth == 0, SanitizerLists.elements.contains(tag.name) { return .html }
    if !isXHTML, !tag.attributes.contains(where: { $0.name == "xmlns" }) {
      // HTML needs no namespace for these two.
      let namespace = SanitizerLists.namespaces[tag.name]
      if let namespace { tag.attributes.append((name: "xmlns", value: Array(namespace.utf8))) }
    }
    let hasNamespace = tag.attributes.contains {
      $0.name == "xmlns" && $0.value.elementsEqual((SanitizerLists.namespaces[tag.name] ?? "").utf8)
    }
    if hasNamespace, tag.name == "math" { mathDepth += 1 }
    if hasNamespace, tag.name == "svg" { svgDepth += 1 }
    let kind: SanitizerLists.Kind
    if mathDepth > 0, SanitizerLists.mathElements.contains(tag.name) {
      kind = .math
    } else if svgDepth > 0, SanitizerLists.svgElements[tag.name] != nil {
      kind = .svg
    } else {
      guard SanitizerLists.elements.contains(tag.name) else { return nil }
      kind = .html
    }
    tag.declareLinks()
    return kind
  }

  private mutating func close(_ name: String) {
    if SanitizerLists.hiddenElements.contains(name) {
      hiding -= 1
      return
    }
    guard !SanitizerLists.voidElements.contains(name) else { return }
    if SanitizerLists.elements.contains(name) { return write("</\(name)>".utf8) }
    if mathDepth > 0, SanitizerLists.mathElements.contains(name) {
      if name == "math" { mathDepth -= 1 }
      write("</\(name)>".utf8)
    } else if svgDepth > 0, let spelling = SanitizerLists.svgElements[name] {
      if name == "svg" { svgDepth -= 1 }
      write("</\(spelling)>".utf8)
    }
  }
}
