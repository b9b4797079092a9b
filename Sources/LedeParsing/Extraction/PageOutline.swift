import LedeDocument

/// What becomes of each block of a page.
struct PageOutline {
  enum Role: Equatable {
    case article(Block.Kind, Rule)
    case furniture(ChromeReason, Rule)
    /// Not worth keeping: pictures outside the article.
    case nothing
  }

  private(set) var roles: [Role] = []

  private let page: PageMeasure
  private let choice: PageChoice
  private let title: [UInt64]
  private let first: Int
  private let last: Int

  init(
    _ page: PageMeasure, _ choice: PageChoice, _ reading: PageReading, _ scores: [Float],
    keepsChrome: Bool
  ) {
    self.page = page
    self.choice = choice
    let words = Words(Array((reading.facts.metadata.title?.value ?? "").utf8)[...], atMost: 60)
    title = words.hashes
    first = choice.isKept.firstIndex(of: true) ?? 0
    last = choice.isKept.lastIndex(of: true) ?? -1
    for row in page.blocks.indices { roles.append(role(row, keepsChrome)) }
  }

  /// Which way the page says that most of its article runs; nil if it does not say.
  var direction: Metadata.Direction? {
    var right = 0
    var left = 0
    for row in page.blocks.indices where choice.isKept[row] {
      if page.blocks[row].place.contains(.rightToLeft) { right += page.blocks[row].bytes.count }
      if page.blocks[row].place.contains(.leftToRight) { left += page.blocks[row].bytes.count }
    }
    return right + left == 0 ? nil : right > left ? .rightToLeft : .leftToRight
  }

  private func role(_ row: Int, _ keepsChrome: Bool) -> Role {
    let block = page.blocks[row]
    if block.kind == .image || block.kind == .caption {
      let isInside = row >= first - 3 && row <= last
      let isPlain = block.place.isDisjoint(with: [.nav, .aside, .footer, .form, .hidden])
      if isInside, isPlain, isNextToArticle(row) {
        return .article(.caption, block.kind == .image ? "picture-words" : "caption-element")
      }
      return block.kind == .image ? .nothing : .furniture(.photoCredit, "caption-element")
    }
    if isTitle(row) { return .furniture(.other, "headline-repeated") }
    if choice.isKept[row] || keepsChrome { return .article(block.articleKind, choice.rule) }
    if isCaption(row) { return .article(.caption, "caption-class") }
    return furniture(row)
  }

  /// Whether a line of the article stands within a few lines.
  private func isNextToArticle(_ row: Int) -> Bool {
    (max(0, row - 4)...min(page.blocks.count - 1, row + 4)).contains { choice.isKept[$0] }
  }

  private func isTitle(_ row: Int) -> Bool {
    let block = page.blocks[row]
    guard block.kind == .headline || block.kind == .heading, row < last, !title.isEmpty else {
      return false
    }
    return Words(page.text[block.bytes], atMost: 61).hashes == title
  }

  private func isCaption(_ row: Int) -> Bool {
    guard row > first, row < last, page.blocks[row].place.contains(.figure) else { return false }
    return page.blocks[row].linkBytes * 2 < page.blocks[row].bytes.count
  }

  /// Why a line is left out: its words, or else where it stands.
  private func furniture(_ row: Int) -> Role {
    let block = page.blocks[row]
    let traits = page.traits[row]
    if let best = traits.hits.best, best.strength != .weak {
      return .furniture(best.reason, best.rule)
    }
    let places: [(PagePlace, ChromeReason, Rule)] = [
      (.nav, .navigation, "nav-element"), (.footer, .navigation, "footer-element"),
      (.form, .other, "form-element"), (.aside, .related, "aside-element"),
      (.dialog, .other, "dialog-element"), (.hidden, .other, "hidden-element"),
      (.header, .navigation, "header-element"),
    ]
    for (place, reason, rule) in places where block.place.contains(place) {
      return .furniture(reason, rule)
    }
    if traits.dateSign == 1 { return .furniture(.byline, "date-line") }
    if block.linkBytes * 2 > block.bytes.count {
      return .furniture(row > last ? .related : .navigation, "mostly-links")
    }
    return .furniture(.other, row > last && last >= 0 ? "after-article" : "weighed-block")
  }
}

extension PageBlock {
  /// What it is in an article.
  var articleKind: Block.Kind {
    switch kind {
    case .paragraph, .loose, .definition: .paragraph
    case .quote: .blockQuote
    case .verbatim: .preformatted
    case .listItem: .listItem(depth: max(0, level - 1))
    case .row: .tableRow
    case .heading: .heading(level: max(2, level))
    case .headline: .heading(level: 2)
    case .caption, .image: .caption
    }
  }
}
