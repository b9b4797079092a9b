import LedeDocument
import LedeLibrary
import LedeParsing

/// Tells items that are only a taste of the page behind them from whole ones.
///
/// Mistakes cost little: a page that is fetched for nothing takes no place, as only a longer text does.
enum Teaser {
  /// The rule by which `entry`, whose text is that of `document`, is a teaser; nil if it is none.
  static func rule(of entry: FeedEntry, _ document: Document) -> Rule? {
    // Without a title it is a status, which is whole; and what is to be heard or seen has no text.
    guard entry.title.map({ !$0.value.isEmpty }) ?? false, !hasRecording(entry) else { return nil }
    let words = wordCount(document)
    if words < shortest { return "short-item" }
    guard words < longest, let last = document.blocks.last else { return nil }
    if endsInEllipsis(document.utf8[last.span.range]) { return "ends-in-ellipsis" }
    return isLink(last, to: entry.link, in: document) ? "ends-in-link-to-page" : nil
  }

  /// WordPress cuts its excerpts after 55 words (`wp_trim_excerpt`); a few more for a line around them.
  private static let shortest = 60
  /// An excerpt of the longest setting seen, 250 words, twice. What is longer was not cut for a feed.
  private static let longest = 500

  private static func hasRecording(_ entry: FeedEntry) -> Bool {
    entry.enclosures.contains { enclosure in
      let type = enclosure.type ?? ""
      return type.hasPrefix("audio/") || type.hasPrefix("video/")
    }
  }

  private static func wordCount(_ document: Document) -> Int {
    var count = 0
    for block in document.blocks where block.kind != .headline {
      count += document.utf8[block.span.range].split { $0 <= 0x20 }.count
      if count >= longest { return count }
    }
    return count
  }

  /// Whether a text ends in `…` or `...`, also in brackets, as excerpts do.
  private static func endsInEllipsis(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text[...]
    while let last = rest.last,
      last <= 0x20 || last == UInt8(ascii: "]") || last == UInt8(ascii: ")")
    {
      rest = rest.dropLast()
    }
    return rest.suffix(3).elementsEqual("…".utf8) || rest.suffix(3).elementsEqual("...".utf8)
  }

  /// Whether a block is nothing but a link to the page, such as “Continue reading”.
  private static func isLink(_ block: Block, to page: String?, in document: Document) -> Bool {
    document.inlines(inBlock: block.span).contains { inline in
      guard case .link(let destination) = inline.kind else { return false }
      // A mark or an arrow may stand beside the words.
      return destination == page && inline.span.count + 8 >= block.span.count
    }
  }
}

extension StoredFeed.FullText {
  /// Whether the page of `entry` is to be fetched for its whole text.
  func wantsPage(of entry: FeedEntry, _ document: Document) -> Bool {
    guard let link = entry.link, FilePath(link).isAddress else { return false }
    switch self {
    case .never: return false
    case .short: return Teaser.rule(of: entry, document) != nil
    case .always: return true
    }
  }
}
