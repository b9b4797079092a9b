/// Starts of elements.
extension FeedReader {
  mutating func readStart() {
    let parent = current
    let attributes = FeedAttributes(xml.attributes)
    var element = Open(context: parent.context, person: parent.person)
    element.base = Self.base(attributes, parent.base)
    element.language = attributes.language.map { $0.isEmpty ? nil : $0 } ?? parent.language
    noteFormat(attributes)
    if markup != nil {
      element.inlineName = markup?.text.begin(xml.name, attributes)
      open.append(element)
      return
    }
    element.element = FeedElement(xml.name, prefix: prefix)
    open.append(element)
    if let kind = element.element { begin(kind, attributes) }
  }

  /// The prefix of the element that just started, as it is written.
  private var prefix: String? {
    let start = xml.eventRange.lowerBound + 1
    var index = start
    while index < xml.eventRange.upperBound, XMLReader.isNamePart(xml.source[index]) {
      if xml.source[index] == 0x3A {
        return index > start ? String(decoding: xml.source[start..<index], as: UTF8.self) : nil
      }
      index += 1
    }
    return nil
  }

  private static func base(_ attributes: FeedAttributes, _ parent: URIReference?) -> URIReference? {
    guard let text = attributes.base, !text.isEmpty else { return parent }
    let reference = URIReference(text.utf8)
    guard reference.isSafe else { return parent }
    return parent.map { reference.resolved(against: $0) } ?? reference
  }

  private mutating func begin(_ element: FeedElement, _ attributes: FeedAttributes) {
    setContext(element)
    let last = open.count - 1
    switch element {
    case .rss, .feed, .rdf: noteRoot(element, attributes)
    case .channel: noteChannel(attributes)
    case .entry:
      beginEntry()
      if let about = attributes["rdf:about"] { entry?.id = about }
      noteChannel(attributes)
    case .author: beginAuthor()
    case .contributor: open[last].person = .other
    case .owner: open[last].person = current.context == .feed ? .owner : .other
    case .link: beginLink(attributes)
    case .id: open[last].isAddress = (attributes["ispermalink"] ?? "true") == "true"
    case .category, .itunesCategory: beginCategory(attributes)
    case .enclosure: addEnclosure(attributes)
    case .mediaContent: addMedia(attributes)
    case .mediaThumbnail, .itunesImage: addImage(attributes)
    case .source:
      let url = attributes["url"].flatMap { address($0.utf8) }
      entry?.source = FeedLink(url: url, relation: "via")
    default:
      guard element.contentType != nil else { return }
      beginMarkup(element, attributes)
    }
  }

  private mutating func setContext(_ element: FeedElement) {
    let last = open.count - 1
    switch element {
    case .channel, .feed: open[last].context = .feed
    case .entry: open[last].context = .entry
    case .source where open[last].context == .entry: open[last].context = .source
    case .image: open[last].context = open[last].context == .entry ? .nothing : .image
    case .textInput: open[last].context = .nothing
    default: break
    }
  }

  // MARK: Format

  /// A namespace tells the format, if the root element does not.
  private mutating func noteFormat(_ attributes: FeedAttributes) {
    guard feed.format == .unknown else { return }
    for (prefix, uri) in attributes.declarations {
      let key = String(decoding: uri.utf8.map(\.lowercased), as: UTF8.self)
      if prefix.isEmpty, key == "http://my.netscape.com/rdf/simple/0.9/" { feed.format = .rss090 }
      if key == "http://purl.org/rss/1.0/" { feed.format = .rss10 }
      if key == "http://www.w3.org/2005/atom" { feed.format = .atom10 }
      if feed.format != .unknown { return }
    }
  }

  private mutating func noteRoot(_ element: FeedElement, _ attributes: FeedAttributes) {
    if let language = current.language { feed.language = Self.languageTag(language) }
    let version = attributes["version"] ?? ""
    if element == .rss, !feed.format.isRSS {
      let known: [String: FeedFormat] = [
        "0.90": .rss090, "0.91": .rss091Userland, "0.92": .rss092, "0.93": .rss093,
        "0.94": .rss094,
      ]
      feed.format = known[version] ?? (version.hasPrefix("2.") ? .rss20 : .rss)
    } else if element == .feed, feed.format == .unknown {
      let known: [String: FeedFormat] = ["0.1": .atom01, "0.2": .atom02, "0.3": .atom03]
      feed.format = known[version] ?? .atom
    }
  }

  /// CDF keeps the address and the date in attributes.
  private mutating func noteChannel(_ attributes: FeedAttributes) {
    if open.count == 2, feed.format == .unknown { feed.format = .cdf }
    if let href = attributes["href"] { setLink(address(href.utf8)) }
    if let date = attributes["lastmod"] { setUpdated(FeedDateReader.date(in: Array(date.utf8))) }
  }

  static func languageTag(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  // MARK: Parts

  private mutating func beginAuthor() {
    open[open.count - 1].person = .author
    switch current.context {
    case .entry: entry?.authors.append(FeedPerson())
    case .feed: feed.authors.append(FeedPerson())
    default: open[open.count - 1].person = .other
    }
  }

  private mutating func beginLink(_ attributes: FeedAttributes) {
    let relation = Self.relation(attributes["rel"])
    guard let href = attributes.href else {
      // The address is the element's text, as in RSS.
      open[open.count - 1].isAddress = true
      open[open.count - 1].relation = relation
      return
    }
    let link = FeedLink(
      url: address(href.utf8), relation: relation, type: attributes["type"],
      title: attributes["title"])
    addLink(link)
    if relation == "enclosure", current.context == .entry {
      entry?.enclosures.append(
        FeedEnclosure(
          url: link.url, type: link.type ?? "text/html", length: attributes.number("length")))
    }
    let isPage = MarkedUpText.isHTML(MarkedUpText.mapped(attributes["type"] ?? "text/html"))
    if relation == "alternate", isPage { setLink(link.url) }
  }

  /// Atom's relations may be written as addresses of IANA's registry.
  private static func relation(_ text: String?) -> String {
    guard let text else { return "alternate" }
    let registry = "http://www.iana.org/assignments/relation/"
    return text.hasPrefix(registry) ? String(text.dropFirst(registry.count)) : text
  }

  private mutating func beginCategory(_ attributes: FeedAttributes) {
    let isItunes = current.element == .itunesCategory
    let isMedia = xml.name.namespace == .media
    let scheme =
      isItunes
      ? "http://www.itunes.com/"
      : attributes["scheme"] ?? attributes["domain"]
        ?? (isMedia ? "http://search.yahoo.com/mrss/category_schema" : nil)
    let term = attributes[isItunes ? "text" : "term"]
    addCategory(FeedCategory(term: term, scheme: scheme, label: attributes["label"]))
  }

  private mutating func addEnclosure(_ attributes: FeedAttributes) {
    guard current.context == .entry else { return }
    let url = attributes.href.flatMap { address($0.utf8) }
    entry?.enclosures.append(
      FeedEnclosure(url: url, type: attributes["type"], length: attributes.number("length")))
    addLink(FeedLink(url: url, relation: "enclosure", type: attributes["type"]))
  }

  private mutating func addMedia(_ attributes: FeedAttributes) {
    guard current.context == .entry else { return }
    let url = attributes.href.flatMap { address($0.utf8) }
    entry?.media.append(
      FeedEnclosure(url: url, type: attributes["type"], length: attributes.number("filesize")))
  }

  private mutating func addImage(_ attributes: FeedAttributes) {
    setImage(attributes.href.flatMap { address($0.utf8) })
  }

  // MARK: Marked-up text

  private mutating func beginMarkup(_ element: FeedElement, _ attributes: FeedAttributes) {
    guard current.context != .nothing, current.context != .image, current.person == nil else {
      return
    }
    var kind = element
    let isSummary = element == .summary || element == .description || element == .abstract
    // What comes after the summary, with no full text yet, is the full text.
    if isSummary, current.context == .entry, hasSummary, !hasContent { kind = .content }
    if element == .content || element == .encoded || kind == .content { hasContent = true }
    open[open.count - 1].element = kind
    let text = MarkedUpText(
      kind, attributes, format: feed.format, base: current.base, language: current.language)
    markup = (text, open.count)
  }
}
