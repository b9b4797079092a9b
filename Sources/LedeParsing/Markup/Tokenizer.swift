import LedeDocument

/// The WHATWG tokenizer (HTML § 13.2.5) as a pull parser: `next()` puts one token into `token`.
///
/// All input is there, so states become scans: a run of text or a value costs a word load for eight
/// bytes. Character references stay undecoded (`TextForm`). Parse errors are not reported.
struct Tokenizer {
  /// What `<` and `&` mean at the current position; tree construction sets it after a start tag.
  enum Content: UInt8, Sendable {
    case data
    case escapableRawText
    case rawText
    case script
    case plainText
    case characterData
  }

  let bytes: [UInt8]
  /// The end of what is read: `bytes.count`, or the size limit.
  let end: Int
  let limits: MarkupLimits
  let names = NameTable.standard

  var content = Content.data
  /// Whether `<![CDATA[` opens a section: the current element is of SVG or MathML.
  var allowsCharacterData = false
  var token = Token()
  var doctype = Doctype()
  /// The attributes of all start tags so far.
  var attributes: [Attribute] = []
  var diagnostics: [Diagnostic] = []
  /// The name of the last start tag: the end tag that leaves raw text has it too.
  var lastStartTag: Range<Int>
  private(set) var hasCappedAttributes = false

  var position: Int

  /// Reads `bytes`. `lastStartTag` is the name whose end tag leaves raw text, where a test starts in
  /// raw text and the source has no such start tag; it is kept behind the source.
  init(
    _ bytes: [UInt8], limits: MarkupLimits = MarkupLimits(), lastStartTag: [UInt8] = []
  ) {
    self.bytes = lastStartTag.isEmpty ? bytes : bytes + lastStartTag
    self.limits = limits
    // Offsets are stored in 32 bits.
    end = min(bytes.count, limits.size, Int(Int32.max))
    position = 0
    self.lastStartTag = bytes.count..<bytes.count + lastStartTag.count
    if end < bytes.count {
      diagnostics.append(Diagnostic("The page is too large: its end is left out.", at: end))
    }
    attributes.reserveCapacity(end / 96 + 16)
  }

  /// Reads the next token into `token`.
  mutating func next() {
    switch content {
    case .data: nextInData()
    case .escapableRawText, .rawText: nextInRawText()
    case .script: nextInScript()
    case .plainText:
      emitText(position, end, form: irregularForm(position, end))
      position = end
    case .characterData: if !nextInCharacterData() { nextInData() }
    }
  }

  // MARK: Data

  private mutating func nextInData() {
    while position < end {
      let start = position
      if bytes[start] != 0x3C || !opensMarkup(at: start) { return readText(from: start) }
      if readMarkup(at: start) { return }
    }
    emitEnd()
  }

  /// Whether the `<` at `index` begins a tag, a comment or a declaration.
  @inline(__always)
  private func opensMarkup(at index: Int) -> Bool {
    guard index + 1 < end else { return false }
    let byte = bytes[index + 1]
    if byte.isLetter || byte == 0x21 || byte == 0x3F { return true }
    return byte == 0x2F && index + 2 < end
  }

  private mutating func readText(from start: Int) {
    var form: TextForm = .keepsNull
    var index = start
    while true {
      // A `<` that opens nothing is a character like any other.
      let from = index < end && bytes[index] == 0x3C ? index + 1 : index
      let run = ByteScan.run(to: 0x3C, in: bytes, from: from, to: end)
      if run.hasReferences { form.insert(.references) }
      if run.isIrregular { form.insert(.irregular) }
      index = run.end
      if index >= end || opensMarkup(at: index) { break }
    }
    position = index
    emitText(start, index, form: form)
  }

  /// Reads the tag, comment or declaration at `start`.
  ///
  /// - Returns: whether there is a token; `</>` and a tag cut off by the end are none.
  private mutating func readMarkup(at start: Int) -> Bool {
    let byte = bytes[start + 1]
    if byte.isLetter { return readTag(nameStart: start + 1, kind: .startTag) }
    if byte == 0x21 { return readDeclaration(at: start + 2) }
    if byte == 0x3F { return readBogusComment(from: start + 1) }
    let name = start + 2
    if bytes[name].isLetter { return readTag(nameStart: name, kind: .endTag) }
    if bytes[name] == 0x3E {
      position = name + 1
      return false
    }
    return readBogusComment(from: name)
  }

  // MARK: Emitting

  @inline(__always)
  mutating func emitText(_ start: Int, _ end: Int, form: TextForm) {
    guard start < end else { return emitEnd() }
    token.kind = .text
    token.start = start
    token.end = end
    token.form = form
  }

  mutating func emitEnd() {
    position = end
    token.kind = .end
    token.start = end
    token.end = end
  }

  /// `.irregular` if the bytes hold CR or NUL.
  func irregularForm(_ start: Int, _ end: Int) -> TextForm {
    for index in start..<max(start, end) where bytes[index] == 0x0D || bytes[index] == 0 {
      return .irregular
    }
    return []
  }

  /// Notes once that a limit on attributes was met.
  mutating func noteCappedAttributes(at offset: Int) {
    guard !hasCappedAttributes else { return }
    hasCappedAttributes = true
    diagnostics.append(
      Diagnostic("An element has too many or too long attributes: some are cut.", at: offset))
  }
}
