import LedeDocument

/// Turns a page's tree into lines of text, in one walk without recursion.
struct PageWalk {
  private(set) var text = PageText()
  private(set) var blocks: [PageBlock] = []
  private(set) var containers: [PageContainer] = []
  private(set) var inlines: [PageInline] = []
  /// Hashes of class words, sliced by blocks and containers.
  private(set) var tokens: [UInt32] = []

  let markup: Markup
  private var frames: [PageFrame] = []
  private var open: [PageFrame.OpenInline] = []
  private var scratch: [UInt8] = []
  private var linkBytes = 0
  private var emphasisBytes = 0
  private var linkStart: Int?
  private var blockTokens = 0..<0
  private var followsBreak = false
  private var articleCount = 0
  private var pictures: [[UInt8]] = []
  private var lastPicture: [UInt8] = []

  /// A block longer than this is cut: layout wraps whole blocks.
  private static let longestBlock = 24 * 1024

  init(_ markup: Markup) {
    self.markup = markup
    frames.append(PageFrame(node: markup.root))
    var node = markup.firstChild(of: markup.root)
    while let current = node {
      if enter(current), let child = markup.firstChild(of: current) {
        node = child
        continue
      }
      node = following(current)
    }
    endBlock()
  }

  /// The next node that is not below `node`; leaves the elements that end before it.
  private mutating func following(_ node: Markup.Node) -> Markup.Node? {
    var node = node
    while true {
      if let frame = frames.last, frame.node == node, frames.count > 1 { leave(frame) }
      if let next = markup.nextSibling(of: node) { return next }
      guard let parent = markup.parent(of: node), parent != markup.root else { return nil }
      node = parent
    }
  }

  /// Takes a node in. Returns: whether its children are read.
  private mutating func enter(_ node: Markup.Node) -> Bool {
    switch markup.kind(of: node) {
    case .text:
      addText(node)
      return false
    case .element: return enterElement(node)
    case .document, .doctype, .comment: return false
    }
  }

  private mutating func addText(_ node: Markup.Node) {
    guard let place = frames.last?.place else { return }
    scratch.removeAll(keepingCapacity: true)
    markup.appendText(of: node, to: &scratch)
    if place.contains(.verbatim) {
      text.appendVerbatim(scratch)
    } else {
      text.append(scratch)
    }
    if text.utf8.count - text.blockStart > Self.longestBlock { endBlock() }
  }

  private mutating func enterElement(_ node: Markup.Node) -> Bool {
    let name = markup.namespace(of: node) == .html ? markup.name(of: node) : .svg
    if name.isUnread { return false }
    switch name {
    case .br:
      if frames.last?.place.contains(.verbatim) == true {
        text.appendVerbatim([0x0A])
      } else {
        let hadText = !text.isBlockEmpty
        endBlock()
        followsBreak = hadText
      }
      return false
    case .img, .image:
      addPicture(node)
      return false
    case .wbr: return false
    default: break
    }
    push(node, name)
    return true
  }

  private mutating func push(_ node: Markup.Node, _ name: Name) {
    guard var frame = frames.last else { return }
    // A block ends where the element before this one stands, so that comes first.
    if name.isBlockLevel, !(name.isCell && frame.place.contains(.dataTable)) { endBlock() }
    frame.node = node
    frame.name = name
    (frame.inline, frame.headingCell) = (nil, nil)
    frame.place.formUnion(PagePlace(name))
    if name == .article { articleCount += 1 }
    if name.isBlockLevel {
      enterBlock(node, name, &frame)
    } else {
      enterInline(node, name, &frame)
    }
    frames.append(frame)
  }

  private mutating func enterBlock(_ node: Markup.Node, _ name: Name, _ frame: inout PageFrame) {
    if name.isCell, frame.place.contains(.dataTable), !text.isBlockEmpty {
      text.append(Array(" | ".utf8))
    }
    if name == .th, frame.place.contains(.dataTable) { frame.headingCell = text.utf8.count }
    if name == .table {
      frame.place.subtract(.dataTable)
      if PageTable.isData(node, in: markup) { frame.place.insert(.dataTable) }
    }
    if name == .ul || name == .ol || name == .dl { frame.listDepth += 1 }
    let start = tokens.count
    if markup.record(node).attributesCount > 0 {
      ClassTokens.append(of: node, in: markup, to: &tokens)
      if PageVisibility.isHidden(node, in: markup) { frame.place.insert(.hidden) }
      if let direction = PageVisibility.direction(node, in: markup) {
        frame.place.subtract([.leftToRight, .rightToLeft])
        frame.place.insert(direction)
      }
      if PageVisibility.isArticleBody(node, in: markup) { frame.place.insert(.articleBody) }
    }
    let parent = frame.container
    var path = (parent < 0 ? 7 : containers[parent].path) &* 0x100_0000_01B3
    path ^= UInt64(name.rawValue)
    for token in tokens[start...] { path = path &* 31 &+ UInt64(token) }
    containers.append(
      PageContainer(
        name: name, parent: parent, depth: parent < 0 ? 0 : containers[parent].depth + 1,
        place: frame.place, tokens: start..<tokens.count, path: path))
    frame.container = containers.count - 1
    frame.blockName = name
    if name.headingLevel > 0 { frame.headingLevel = name.headingLevel }
  }

  private mutating func enterInline(_ node: Markup.Node, _ name: Name, _ frame: inout PageFrame) {
    if markup.record(node).attributesCount > 0 {
      if PageVisibility.isHidden(node, in: markup) { frame.place.insert(.hidden) }
      if text.isBlockEmpty {
        // Tokens of block-level elements may stand between two inline elements: begin anew.
        if blockTokens.upperBound != tokens.count { blockTokens = tokens.count..<tokens.count }
        ClassTokens.append(of: node, in: markup, to: &tokens)
        blockTokens = blockTokens.lowerBound..<tokens.count
      }
    }
    let kind: PageInline.Kind? =
      switch name {
      case .a: .link(node)
      case .em, .i, .cite, .dfn, .var: .emphasis
      case .strong, .b: .strong
      case .code, .kbd, .samp, .tt: frame.place.contains(.verbatim) ? nil : .code
      default: nil
      }
    if name == .a || name == .button, linkStart == nil { linkStart = text.utf8.count }
    guard let kind else { return }
    frame.inline = open.count
    open.append(PageFrame.OpenInline(kind: kind, start: text.utf8.count))
  }

  private mutating func leave(_ frame: PageFrame) {
    if frame.name.isBlockLevel {
      let isCell = frame.name.isCell && frame.place.contains(.dataTable)
      if !isCell { endBlock() }
      if isCell, let start = frame.headingCell { closeHeadingCell(from: start) }
      frames.removeLast()
      return
    }
    frames.removeLast()
    if frame.inline != nil, let inline = open.popLast() { close(inline) }
    if frame.name == .a || frame.name == .button,
      frames.last?.place.isDisjoint(with: [.link, .button]) == true, let start = linkStart
    {
      linkBytes += max(0, text.utf8.count - start)
      linkStart = nil
    }
  }

  private mutating func close(_ inline: PageFrame.OpenInline) {
    var start = max(inline.start, text.blockStart)
    while start < text.utf8.count, text.utf8[start] == 0x20 { start += 1 }
    if start < text.utf8.count {
      if inline.kind.isEmphasis { emphasisBytes += text.utf8.count - start }
      inlines.append(PageInline(kind: inline.kind, bytes: start..<text.utf8.count))
    }
  }

  /// The heading of a row or column is strong; it was not emphasised by who wrote the page, and so is
  /// not counted.
  private mutating func closeHeadingCell(from start: Int) {
    let first = max(start, text.blockStart)
    guard let begin = text.utf8[min(first, text.utf8.count)...].firstIndex(where: { $0 != 0x20 })
    else { return }
    inlines.append(PageInline(kind: .strong, bytes: begin..<text.utf8.count))
  }

  /// Makes the text since the last block a block of the innermost element.
  private mutating func endBlock() {
    guard let frame = frames.last else { return }
    for index in open.indices { close(open[index]) }
    if let start = linkStart { linkBytes += max(0, text.utf8.count - start) }
    if let bytes = text.endBlock() {
      let kind = frame.kind
      blocks.append(
        PageBlock(
          kind: kind, bytes: bytes, container: max(0, frame.container), place: frame.place,
          linkBytes: min(bytes.count, linkBytes),
          emphasisBytes: min(bytes.count, emphasisBytes),
          level: kind == .listItem ? frame.listDepth : frame.headingLevel, tokens: blockTokens,
          followsBreak: followsBreak, articleNumber: articleCount))
      blockTokens = 0..<0
    }
    if !pictures.isEmpty { addPictures(frame) }
    beginBlock()
  }

  private mutating func beginBlock() {
    followsBreak = false
    linkBytes = 0
    emphasisBytes = 0
    if linkStart != nil { linkStart = text.utf8.count }
    for index in open.indices { open[index].start = text.utf8.count }
  }

  private mutating func addPicture(_ node: Markup.Node) {
    guard let words = PageVisibility.words(ofPicture: node, in: markup), words != lastPicture
    else { return }
    lastPicture = words
    pictures.append(words)
    // A picture inside a line is told after it.
    if text.isBlockEmpty, let frame = frames.last {
      addPictures(frame)
      beginBlock()
    }
  }

  private mutating func addPictures(_ frame: PageFrame) {
    for words in pictures {
      text.append(words)
      guard let bytes = text.endBlock() else { continue }
      blocks.append(
        PageBlock(
          kind: .image, bytes: bytes, container: max(0, frame.container), place: frame.place,
          linkBytes: 0, emphasisBytes: 0, level: 0, tokens: 0..<0, followsBreak: false,
          articleNumber: articleCount))
    }
    pictures = []
  }
}
