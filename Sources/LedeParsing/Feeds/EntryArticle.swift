import LedeDocument

/// One entry of a feed as an article of its own.
///
/// All of its text is the article: there is no furniture to be told from it, which is most of the work
/// with a page, and a feed may have thousands of entries.
struct EntryArticle {
  private let entry: FeedEntry
  private let feed: Feed

  init(_ entry: FeedEntry, in feed: Feed) {
    self.entry = entry
    self.feed = feed
  }

  var parsed: Parsed {
    let title = PageText.line(Array((entry.title?.plain ?? "").utf8))
    var html: [UInt8] = []
    FeedDigest.appendBody(of: entry, to: &html)
    let walk = PageWalk(Markup(fragment: html))
    var writer = PageWriter(walk, base: (entry.link ?? feed.link).flatMap { WebAddress($0) })
    writer.append(headline: String(decoding: title, as: UTF8.self))
    for (row, block) in walk.blocks.enumerated() {
      writer.append(row, role(of: block, at: row, walk.text.utf8, title))
    }
    return Parsed(
      document: Document(
        utf8: writer.utf8, blocks: writer.blocks, inlines: writer.sortedInlines,
        metadata: metadata(writer, title)),
      confidence: 1, rule: "feed")
  }

  private func role(
    of block: PageBlock, at row: Int, _ text: [UInt8], _ title: [UInt8]
  ) -> PageOutline.Role {
    let isHeading = block.kind == .heading || block.kind == .headline
    if row == 0, isHeading, text[block.bytes].elementsEqual(title) {
      return .furniture(.other, "headline-repeated")
    }
    return .article(block.articleKind, block.kind == .image ? "picture-words" : "feed")
  }

  private func metadata(_ writer: PageWriter, _ title: [UInt8]) -> Metadata {
    func fact(_ value: String?) -> Metadata.Fact? {
      value.flatMap { $0.isEmpty ? nil : Metadata.Fact($0, rule: "feed") }
    }
    var metadata = Metadata()
    metadata.title = fact(String(decoding: title, as: UTF8.self))
    metadata.byline = fact(byline)
    metadata.siteName = fact(feed.title?.plain)
    metadata.published = fact((entry.published ?? entry.updated)?.local)
    metadata.language = fact(feed.language)
    metadata.url = fact(entry.link)
    metadata.add(textOf: writer, said: nil)
    return metadata
  }

  /// The writers by their names alone, of the entry or else of the feed.
  private var byline: String? {
    for (authors, text) in [(entry.authors, entry.author), (feed.authors, feed.author)] {
      let names = authors.compactMap(\.name).filter { !$0.isEmpty }
      if !names.isEmpty { return names.joined(separator: ", ") }
      if let text, !text.isEmpty { return text }
    }
    return nil
  }
}

extension FeedParser {
  /// `entry` as an article: its full text, or its summary, with what the feed knows of it.
  public func article(of entry: FeedEntry, in feed: Feed) -> Parsed {
    EntryArticle(entry, in: feed).parsed
  }
}
