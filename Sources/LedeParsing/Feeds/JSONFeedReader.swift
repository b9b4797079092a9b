import LedeDocument

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let root: JSONValue?
  private let base: URIReference?

  init(_ utf8: [UInt8], base: URIReference?) {
    root = JSONReader.value(of: utf8)
    self.base = base ?? root?["feed_url"]?.string.map { URIReference($0) }
  }

  mutating func read() -> Feed {
    var feed = Feed()
    guard let root else {
      diagnostics.append(Diagnostic("This is no JSON.", at: 0))
      return feed
    }
    let version = root["version"]?.string.map { String(decoding: $0, as: UTF8.self) } ?? ""
    if version.contains("jsonfeed.org") {
      feed.format = version.hasSuffix("/1") || version.hasSuffix("/1.0") ? .json1 : .json11
    } else {
      diagnostics.append(Diagnostic("The version of JSON Feed is missing.", at: 0))
    }
    feed.title = plain(root["title"])
    feed.subtitle = plain(root["description"])
    feed.link = address(root["home_page_url"])
    feed.id = text(root["feed_url"])
    feed.language = text(root["language"])
    feed.image = address(root["icon"]) ?? address(root["favicon"])
    (feed.author, feed.authors) = people(root)
    for (name, relation) in [("feed_url", "self"), ("next_url", "next")] {
      guard let url = address(root[name]) else { continue }
      feed.links.append(FeedLink(url: url, relation: relation, type: "application/feed+json"))
    }
    if let items = root["items"] {
      feed.entries = items.items.compactMap { entry($0) }
    }
    return feed
  }

  private func entry(_ item: JSONValue) -> FeedEntry? {
    guard case .object = item else { return nil }
    var entry = FeedEntry()
    entry.id = text(item["id"])
    entry.link = address(item["url"]) ?? address(item["external_url"])
    entry.title = plain(item["title"])
    entry.summary = plain(item["summary"])
    if let html = item["content_html"]?.string {
      let clean = MarkupSanitizer.sanitized(TextRepair.bytes(html), isXHTML: false, base: base)
      entry.content.append(
        FeedText(
          String(decoding: FeedReader.trimmed(clean), as: UTF8.self), type: "text/html",
          language: text(item["language"]), base: base?.text))
    }
    if let text = plain(item["content_text"]) { entry.content.append(text) }
    entry.published = date(item["date_published"])
    entry.updated = date(item["date_modified"])
    entry.image = address(item["image"]) ?? address(item["banner_image"])
    (entry.author, entry.authors) = people(item)
    entry.categories = (item["tags"]?.items ?? []).compactMap { tag in
      text(tag).map { FeedCategory(term: $0) }
    }
    entry.enclosures = (item["attachments"]?.items ?? []).compactMap { attachment in
      guard let url = address(attachment["url"]) else { return nil }
      let size = text(attachment["size_in_bytes"]).flatMap { Int($0) }
      return FeedEnclosure(url: url, type: text(attachment["mime_type"]), length: size)
    }
    if let url = address(item["external_url"]) {
      entry.links.append(FeedLink(url: url, relation: "related"))
    }
    return entry
  }

  // MARK: Values

  /// A string, or a number as it is spelled: some feeds number their items.
  private func text(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let bytes): bytes.isEmpty ? nil : TextRepair.string(bytes)
    case .other(let word):
      word.first.map { $0.isDigit || $0 == 0x2D } ?? false
        ? String(decoding: word, as: UTF8.self) : nil
    default: nil
    }
  }

  private func plain(_ value: JSONValue?) -> FeedText? {
    text(value).map { FeedText($0, type: "text/plain", base: base?.text) }
  }

  private func address(_ value: JSONValue?) -> String? {
    guard let bytes = value?.string, !bytes.isEmpty else { return nil }
    let reference = URIReference(bytes)
    guard reference.isSafe else { return nil }
    return (base.map { reference.resolved(against: $0) } ?? reference).text
  }

  private func date(_ value: JSONValue?) -> FeedDate? {
    value?.string.flatMap { FeedDateReader.date(in: FeedReader.trimmed($0)) }
  }

  /// `authors` of version 1.1, else `author` of 1.0.
  private func people(_ value: JSONValue) -> (String?, [FeedPerson]) {
    let listed = (value["authors"] ?? value["author"])?.items ?? []
    let people = listed.map { FeedPerson(name: text($0["name"]), url: address($0["url"])) }
      .filter { !$0.isEmpty }
    return (people.compactMap(\.name).first, people)
  }
}
