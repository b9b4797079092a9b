import LedeDocument

/// Finds the feeds that a web page offers.
public enum FeedDiscovery {
  /// As many as are looked at: pages with one feed a comment exist.
  private static let most = 64

  /// The feeds of `page`, those it declares before those that only look like one; each address once.
  ///
  /// Declared are `<link rel="alternate">` with the type of a feed and `<link rel="feed">` (WHATWG
  /// HTML, section 4.6.7.1); guessed are links whose address or text says so (relation `guess`).
  public static func feeds(in page: Source) -> [FeedLink] {
    let markup = Markup(html: SourceDecoder.decode(html: page).utf8)
    var base = page.url.map { URIReference($0.utf8) }
    if let href = markup.first(.base).flatMap({ markup.attribute(.href, of: $0) }) {
      let reference = URIReference(href)
      base = base.map { reference.resolved(against: $0) } ?? reference
    }
    var finder = Finder(markup: markup, base: base)
    for node in markup.elements(.link) { finder.takeDeclaration(node) }
    for node in markup.elements(.a) { finder.takeGuess(node) }
    return finder.feeds
  }

  private struct Finder {
    let markup: Markup
    let base: URIReference?
    var feeds: [FeedLink] = []
    var known: Set<String> = []

    private static let types = [
      "application/rss+xml": 0, "application/atom+xml": 0, "application/feed+json": 0,
      "application/rdf+xml": 1, "application/json": 1, "application/xml": 1, "text/xml": 1,
    ]

    mutating func takeDeclaration(_ node: Markup.Node) {
      let relations = words(markup.attribute(.rel, of: node) ?? [])
      let type = words(markup.attribute(.type, of: node) ?? []).first
      guard relations.contains("feed") || relations.contains("alternate") else { return }
      // Without a type an alternate is a translation or a version for printing.
      guard relations.contains("feed") || type.map({ Self.types[$0] != nil }) ?? false else {
        return
      }
      add(node, relation: "alternate", type: type, title: markup.attribute(.title, of: node))
    }

    mutating func takeGuess(_ node: Markup.Node) {
      guard feeds.count < most, let href = markup.attribute(.href, of: node) else { return }
      let path = URIReference(href).path.map(\.lowercased)
      let ends = ["/feed", "/feed/", "/rss", "/rss/", "/atom", ".rss", ".atom", "rss.xml"]
      let more = ["atom.xml", "feed.xml", "index.xml", "index.rdf", "feed.json"]
      guard (ends + more).contains(where: { path.reversed().starts(with: $0.utf8.reversed()) })
      else { return }
      add(node, relation: "guess", type: nil, title: markup.text(in: node))
    }

    private mutating func add(
      _ node: Markup.Node, relation: String, type: String?, title: [UInt8]?
    ) {
      guard feeds.count < most, let href = markup.attribute(.href, of: node), !href.isEmpty else {
        return
      }
      let reference = URIReference(href)
      let url = base.map { reference.resolved(against: $0) } ?? reference
      let isWeb = url.scheme.map {
        ["http", "https"].contains(String(decoding: $0, as: UTF8.self))
      }
      guard isWeb ?? true, known.insert(url.text).inserted else { return }
      let text = PageText.line(title ?? []).prefix(200)
      feeds.append(
        FeedLink(
          url: url.text, relation: relation, type: type,
          title: text.isEmpty ? nil : String(decoding: text, as: UTF8.self)))
    }

    private func words(_ value: [UInt8]) -> [String] {
      value.split { $0.isSpace || $0 == UInt8(ascii: ";") }.map {
        String(decoding: $0.map(\.lowercased), as: UTF8.self)
      }
    }
  }
}
