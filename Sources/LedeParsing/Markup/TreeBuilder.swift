import LedeDocument

/// The WHATWG tree construction (HTML § 13.2.6), scripting off.
///
/// The modes are in extensions, one file a group. A struct that one loop owns: no reference counts
/// move while it works.
struct TreeBuilder {
  enum Mode: UInt8, Sendable {
    case initial
    case beforeHTML
    case beforeHead
    case inHead
    case inHeadNoscript
    case afterHead
    case inBody
    case text
    case inTable
    case inTableText
    case inCaption
    case inColumnGroup
    case inTableBody
    case inRow
    case inCell
    case inTemplate
    case afterBody
    case inFrameset
    case afterFrameset
    case afterAfterBody
    case afterAfterFrameset
  }

  /// What a mode says of a token: done with, or to be processed again in the mode set meanwhile.
  enum Outcome {
    case done
    case again
  }

  var tokenizer: Tokenizer
  var records: [Markup.Record]
  var diagnostics: [Diagnostic] = []
  let limits: MarkupLimits

  var mode = Mode.initial
  var originalMode = Mode.initial
  var templateModes: [Mode] = []
  var open: [OpenElement] = []
  /// How many elements of HTML of each name are open: most scope questions end here.
  var openCounts: [UInt16]
  var formatting: [FormattingElement] = []
  var head: UInt32 = 0
  var form: UInt32 = 0
  var framesetIsAllowed = true
  var fosterParenting = false
  /// Whether a line feed that starts the next token is dropped (`<pre>`).
  var skipsLineFeed = false
  var isQuirky = false
  var pendingTableText: [TextSlice] = []
  /// The context of a fragment.
  var context: OpenElement?
  var doctype: Doctype?
  /// Clones that reconstruction may still make; see `reconstructFormatting`.
  var cloneAllowance = FormattingElement.freeClones
  var isTooDeep = false

  init(_ bytes: [UInt8], limits: MarkupLimits, context: Markup.Context? = nil) {
    tokenizer = Tokenizer(bytes, limits: limits)
    self.limits = limits
    records = [Markup.Record()]
    // A node for every 48 bytes is the upper quartile of real pages.
    records.reserveCapacity(tokenizer.end / 48 + 16)
    openCounts = [UInt16](repeating: 0, count: Name.allCases.count)
    self.context = context.map {
      OpenElement(
        node: 0, name: NameTable.standard.name(of: $0.name), namespace: $0.namespace, flags: [])
    }
    if self.context != nil { startFragment() }
  }

  /// Reads all tokens.
  mutating func run() {
    repeat {
      tokenizer.allowsCharacterData = adjustedCurrent.namespace != .html
      tokenizer.next()
      process()
    } while tokenizer.token.kind != .end
  }

  /// Processes the token until a mode is done with it.
  private mutating func process() {
    if skipsLineFeed { dropLineFeed() }
    if !pendingTableText.isEmpty, tokenizer.token.kind != .text { flushTableText() }
    // A token changes mode a few times and closes elements, each at most once: the bound only
    // stands in for a proof.
    for _ in 0..<(2 * limits.depth + 64) where dispatch() == .done { return }
  }

  /// The tree construction dispatcher (§ 13.2.6).
  @inline(__always)
  private mutating func dispatch() -> Outcome {
    let current = adjustedCurrent
    guard current.namespace != .html, !open.isEmpty, isForeign(current) else {
      return processInMode()
    }
    return processForeign()
  }

  mutating func processInMode() -> Outcome { process(in: mode) }

  /// Processes the token by the rules of `mode`.
  mutating func process(in mode: Mode) -> Outcome {
    switch mode {
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inBody: inBody()
    case .text: inText()
    case .inTable: inTable()
    case .inTableText: inTable()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// Drops the line feed after `<pre>`, `<listing>` and `<textarea>`.
  private mutating func dropLineFeed() {
    skipsLineFeed = false
    guard tokenizer.token.kind == .text else { return }
    let start = tokenizer.token.start
    let bytes = tokenizer.bytes
    if bytes[start] == 0x0A {
      tokenizer.token.start += 1
    } else if bytes[start] == 0x0D {
      tokenizer.token.start += bytes.spells("\r\n", at: start, before: tokenizer.token.end) ? 2 : 1
    } else if bytes[start] == 0x26, tokenizer.token.form.contains(.references),
      let match = CharacterReferences.standard.match(
        in: bytes, at: start, end: tokenizer.token.end, inAttribute: false), match.first == 0x0A
    {
      tokenizer.token.start = match.end
    }
  }

  /// The tree, once all tokens are read.
  consuming func finish() -> Markup {
    var diagnostics = tokenizer.diagnostics + diagnostics
    diagnostics.sort { $0.inputOffset < $1.inputOffset }
    var markup = Markup(
      source: tokenizer.bytes, records: records, attributes: tokenizer.attributes)
    markup.doctype = doctype
    markup.isQuirky = isQuirky
    markup.diagnostics = diagnostics
    return markup
  }
}

/// A piece of text in the source.
struct TextSlice: Sendable {
  var start: Int
  var end: Int
  var form: TextForm

  var isEmpty: Bool { start >= end }
}
