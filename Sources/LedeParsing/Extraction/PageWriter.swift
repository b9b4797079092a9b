import LedeDocument

/// Writes a page's blocks as those of a document, with their links and emphasis.
struct PageWriter {
  private(set) var utf8: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var tookStructuredText = false

  private var inlines: [Inline] = []
  private let markup: Markup
  private let base: WebAddress?
  private let source: (blocks: [PageBlock], text: [UInt8])
  /// Traits of the blocks; nil to find them where they are needed.
  private let traits: [ParagraphTraits]?
  /// The page's inlines in the order of their starts, and the first that was not yet written.
  private let sources: [PageInline]
  private var nextSource = 0
  /// Whether a block of the article was written.
  private(set) var isEmpty = true
  private var lastRow = -1

  init(_ reading: PageReading, _ page: PageMeasure) {
    self.init(reading.walk, base: reading.facts.base, traits: page.traits)
  }

  /// Writes the blocks of `walk`; relative links start at `base`.
  init(_ walk: PageWalk, base: WebAddress?, traits: [ParagraphTraits]? = nil) {
    markup = walk.markup
    self.base = base
    source = (walk.blocks, walk.text.utf8)
    self.traits = traits
    sources = walk.inlines.sorted {
      ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound)
    }
    utf8.reserveCapacity(source.text.count + 2 * source.blocks.count)
  }

  /// Sorted by span, as a document has them.
  var sortedInlines: [Inline] { inlines }

  mutating func append(headline: String?) {
    guard let headline, !headline.isEmpty else { return }
    append(Array(headline.utf8), .headline, .pageHeadline)
  }

  mutating func append(_ row: Int, _ role: PageOutline.Role) {
    let bytes = source.blocks[row].bytes
    switch role {
    case .nothing: break
    case .furniture(let reason, let rule):
      append(Array(source.text[bytes]), .chrome(reason), rule)
    case .article(let kind, let rule):
      if kind != .caption { isEmpty = false }
      let start = continues(row, kind) ? reopen() : begin()
      utf8.append(contentsOf: source.text[bytes])
      close(start, kind, rule)
      addInlines(of: bytes, at: utf8.count - bytes.count)
      lastRow = row
    }
  }

  /// Whether only a line break within a sentence parts the block from the one written last.
  private func continues(_ row: Int, _ kind: Block.Kind) -> Bool {
    guard source.blocks[row].followsBreak, lastRow == row - 1, lastRow >= 0,
      blocks.last?.kind == kind, kind == .paragraph || kind == .blockQuote,
      source.blocks[lastRow].container == source.blocks[row].container
    else { return false }
    let before = traits(of: lastRow)
    return !before.endsSentence && before.ending != .colon && before.wordCount > 8
      && traits(of: row).opening == .lowerCase
  }

  private func traits(of row: Int) -> ParagraphTraits {
    traits?[row] ?? ParagraphTraits(source.blocks[row], in: source.text)
  }

  private mutating func begin() -> Int {
    if !blocks.isEmpty { utf8.append(contentsOf: [0x0A, 0x0A]) }
    return utf8.count
  }

  private mutating func reopen() -> Int {
    let start = blocks.removeLast().span.start
    utf8.append(0x20)
    return start
  }

  private mutating func close(_ start: Int, _ kind: Block.Kind, _ rule: Rule) {
    blocks.append(Block(kind, Span(start, utf8.count), rule: rule))
  }

  private mutating func append(_ text: [UInt8], _ kind: Block.Kind, _ rule: Rule) {
    let start = begin()
    utf8.append(contentsOf: text)
    close(start, kind, rule)
  }

  private mutating func addInlines(of bytes: Range<Int>, at position: Int) {
    while nextSource < sources.count, sources[nextSource].bytes.lowerBound < bytes.lowerBound {
      nextSource += 1
    }
    while nextSource < sources.count, sources[nextSource].bytes.lowerBound < bytes.upperBound {
      let inline = sources[nextSource]
      nextSource += 1
      let end = min(inline.bytes.upperBound, bytes.upperBound)
      guard inline.bytes.lowerBound < end, let kind = kind(of: inline) else { continue }
      let shift = position - bytes.lowerBound
      inlines.append(
        Inline(kind, Span(inline.bytes.lowerBound + shift, end + shift)))
    }
  }

  private func kind(of inline: PageInline) -> Inline.Kind? {
    switch inline.kind {
    case .emphasis: return .emphasis
    case .strong: return .strong
    case .code: return .code
    case .link(let node):
      guard let target = markup.attribute(.href, of: node) else { return nil }
      if let address = WebAddress(target, relativeTo: base) {
        return .link(destination: address.text)
      }
      // Without the page's address a relative link stays as it is; scripts are no destination.
      let line = PageText.line(target)
      let isRelative =
        !line.isEmpty && line.first != UInt8(ascii: "#")
        && !line.prefix(24).contains(UInt8(ascii: ":"))
      return isRelative ? .link(destination: String(decoding: line, as: UTF8.self)) : nil
    }
  }

  /// Takes the text in the structured data where the page itself shows none.
  mutating func append(structuredTextOf facts: PageFacts, isNeeded: Bool) {
    guard isNeeded, !facts.articleBody.isEmpty else { return }
    for line in facts.articleBody.split(separator: 0x0A) {
      let text = PageText.line(Array(line))
      guard !text.isEmpty else { continue }
      append(text, .paragraph, "structured-data")
      tookStructuredText = true
    }
  }
}

extension Rule {
  /// The headline of a page is its title, told once above the article.
  package static let pageHeadline: Rule = "page-headline"
}
