import LedeDocument

/// A feed as one article: every entry under its heading, with a link to its page.
struct FeedDigest {
  func parse(_ source: Source) -> Parsed {
    let parsed = FeedParser().parse(source)
    guard parsed.isFeed else {
      return Parsed(
        document: Document(utf8: [], blocks: []), confidence: 0, rule: "feed",
        diagnostics: [Diagnostic("This holds no entries of a feed.", at: 0)])
    }
    let page = Source(
      bytes: Self.html(parsed.feed), url: parsed.feed.link ?? source.url,
      contentType: "text/html; charset=utf-8")
    let article = PageParser(keepsChrome: true).parse(page)
    return Parsed(
      document: article.document, confidence: 1, rule: "feed", diagnostics: parsed.diagnostics)
  }

  private static func html(_ feed: Feed) -> [UInt8] {
    var html = Array("<article>".utf8)
    append("h1", feed.title, to: &html)
    append("p", feed.subtitle, to: &html)
    for entry in feed.entries {
      html += "<h2>".utf8
      if let link = entry.link { html += "<a href=\"\(XMLEscape.text(link))\">".utf8 }
      html += (entry.title.map(markup) ?? "…").utf8
      html += (entry.link == nil ? "</h2>" : "</a></h2>").utf8
      let facts = [entry.published?.local ?? entry.updated?.local, entry.author].compactMap { $0 }
      if !facts.isEmpty { html += "<p>\(XMLEscape.text(facts.joined(separator: " · ")))</p>".utf8 }
      appendBody(of: entry, to: &html)
    }
    html += "</article>".utf8
    return html
  }

  private static func append(_ element: String, _ text: FeedText?, to html: inout [UInt8]) {
    guard let text, !text.value.isEmpty else { return }
    html += "<\(element)>\(markup(text))</\(element)>".utf8
  }

  /// The full text, else the summary, and what is to be heard or seen.
  static func appendBody(of entry: FeedEntry, to html: inout [UInt8]) {
    let text = entry.content.first { $0.form == .html } ?? entry.content.first ?? entry.summary
    // What the entry leaves open ends with it.
    if let text { html += "<div>\(markup(text))</div>".utf8 }
    for enclosure in entry.enclosures {
      guard let url = enclosure.url else { continue }
      let name = XMLEscape.text([enclosure.type, url].compactMap { $0 }.joined(separator: " "))
      html += "<p><a href=\"\(XMLEscape.text(url))\">\(name)</a></p>".utf8
    }
  }

  private static func markup(_ text: FeedText) -> String {
    text.form == .html ? text.value : XMLEscape.text(text.value)
  }
}

extension FeedText {
  /// The text without its tags.
  public var plain: String {
    guard form == .html else { return value }
    let markup = Markup(fragment: Array(value.utf8))
    return String(decoding: PageText.line(markup.text(in: markup.root)), as: UTF8.self)
  }
}
