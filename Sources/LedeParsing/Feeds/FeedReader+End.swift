/// Ends of elements: what was collected is put where it belongs.
extension FeedReader {
  mutating func readEnd() {
    guard open.count > 1, let element = open.last else { return }
    if let (text, depth) = markup {
      if open.count > depth {
        if let name = element.inlineName { markup?.text.end(name) }
        open.removeLast()
        return
      }
      markup = nil
      finish(element.element, text)
    } else if let kind = element.element {
      finish(kind, Self.trimmed(element.text))
    }
    open.removeLast()
  }

  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    var rest = text[...]
    while let first = rest.first, ASCII.isSpace(first) { rest = rest.dropFirst() }
    while let last = rest.last, ASCII.isSpace(last) { rest = rest.dropLast() }
    return Array(rest)
  }

  private mutating func finish(_ element: FeedElement, _ text: [UInt8]) {
    switch element {
    case .entry: if entry != nil { finishEntry() }
    case .author: finishAuthor(text)
    case .contributor, .owner: break
    case .name, .email, .uri: setPerson(element, text)
    case .url: setURL(text)
    case .id: setID(text)
    case .link: finishLink(text)
    case .published: setPublished(FeedDateReader.date(in: text))
    case .updated: setUpdated(FeedDateReader.date(in: text))
    case .language:
      if current.context == .feed, !text.isEmpty {
        feed.language = Self.languageTag(TextRepair.string(text))
      }
    case .category: finishCategory(text)
    case .keywords: addKeywords(text)
    case .generator: if current.context == .feed { feed.generator = TextRepair.string(text) }
    case .comments: setComments(address(text))
    case .newAddress: if current.context == .feed { feed.newAddress = address(text) }
    case .source: if !text.isEmpty { entry?.source?.title = TextRepair.string(text) }
    default: break
    }
  }

  // MARK: Values

  private mutating func setID(_ text: [UInt8]) {
    guard !text.isEmpty, accepts(.id) else { return }
    let isAddress = current.isAddress
    let id = TextRepair.string(Array(((isAddress ? absolute(text) : nil) ?? "").utf8))
    let value = isAddress ? id : TextRepair.string(text)
    if current.context == .entry { entry?.id = value }
    if current.context == .feed { feed.id = value }
    // The identifier of RSS is also a page, unless it says that it is not; a link counts more.
    guard isAddress, ["http", "https"].contains(Self.scheme(value)) else { return }
    if current.context == .entry, entry?.link == nil { entry?.link = value }
    if current.context == .feed, feed.link == nil { feed.link = value }
  }

  private static func scheme(_ text: String) -> String? {
    URIReference(text.utf8).scheme.map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func finishLink(_ text: [UInt8]) {
    guard current.isAddress, let url = address(Self.withoutEscapes(text)) else { return }
    let relation = current.relation ?? "alternate"
    addLink(FeedLink(url: url, relation: relation))
    if relation == "alternate" { setLink(url) }
  }

  /// A link whose `&` was escaped twice.
  private static func withoutEscapes(_ text: [UInt8]) -> [UInt8] {
    let escape = Array("&amp;".utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < text.count {
      kept.append(text[index])
      index += text[index] == 0x26 && text[index...].starts(with: escape) ? escape.count : 1
    }
    return kept
  }

  mutating func setLink(_ url: String?) {
    guard let url else { return }
    switch current.context {
    case .entry: entry?.link = url
    case .feed: feed.link = url
    case .source: if entry?.source?.url == nil { entry?.source?.url = url }
    case .image, .nothing: break
    }
  }

  private mutating func setComments(_ url: String?) {
    if current.context == .entry { entry?.comments = url }
  }

  mutating func addLink(_ link: FeedLink) {
    switch current.context {
    case .entry: entry?.links.append(link)
    case .feed: feed.links.append(link)
    case .source, .image, .nothing: break
    }
  }

  private mutating func setPublished(_ date: FeedDate?) {
    guard let date else { return }
    if current.context == .entry { entry?.published = date }
    if current.context == .feed { feed.published = date }
  }

  mutating func setUpdated(_ date: FeedDate?) {
    guard let date else { return }
    if current.context == .entry { entry?.updated = date }
    if current.context == .feed { feed.updated = date }
  }

  private mutating func setURL(_ text: [UInt8]) {
    if current.person != nil { return setPerson(.uri, text) }
    setImage(address(text))
  }

  mutating func setImage(_ url: String?) {
    guard let url else { return }
    switch current.context {
    case .entry: if entry?.image == nil { entry?.image = url }
    case .feed, .image: feed.image = feed.image ?? url
    case .source, .nothing: break
    }
  }

  // MARK: People

  private mutating func setPerson(_ part: FeedElement, _ text: [UInt8]) {
    guard current.person == .author || current.person == .owner, !text.isEmpty else { return }
    let value = part == .uri ? address(text) : TextRepair.string(text)
    func set(_ people: inout [FeedPerson]) {
      guard let last = people.indices.last else { return }
      switch part {
      case .name: people[last].name = value
      case .email: people[last].email = value
      default: people[last].url = value
      }
    }
    if current.person == .owner {
      var people = [owner]
      set(&people)
      owner = people[0]
    } else if current.context == .entry, var people = entry?.authors {
      set(&people)
      entry?.authors = people
    } else if current.context == .feed {
      set(&feed.authors)
    }
  }

  private mutating func finishAuthor(_ text: [UInt8]) {
    guard current.person == .author else { return }
    let isEntry = current.context == .entry
    var people = isEntry ? entry?.authors ?? [] : feed.authors
    guard var person = people.popLast() else { return }
    let raw = TextRepair.string(text)
    let isPlain = person.isEmpty
    if isPlain { person = PersonText.person(in: Array(raw.utf8)) }
    if !person.isEmpty { people.append(person) }
    let shown = isPlain ? raw : person.text
    if isEntry {
      entry?.authors = people
      if let shown, !shown.isEmpty, accepts(.author) { entry?.author = shown }
    } else {
      feed.authors = people
      if let shown, !shown.isEmpty, accepts(.author) { feed.author = shown }
    }
  }

  // MARK: Categories

  private mutating func finishCategory(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    let term = TextRepair.string(text)
    // The attributes have made a category already if they said anything.
    var categories = current.context == .entry ? entry?.categories ?? [] : feed.categories
    if let last = categories.indices.last, categories[last].term == nil {
      let filled = FeedCategory(
        term: term, scheme: categories[last].scheme, label: categories[last].label)
      categories[last] = filled
      if current.context == .entry { entry?.categories = categories }
      if current.context == .feed { feed.categories = categories }
    } else {
      addCategory(FeedCategory(term: term))
    }
  }

  private mutating func addKeywords(_ text: [UInt8]) {
    let isItunes = xml.name.namespace == .itunes
    for part in text.split(separator: UInt8(ascii: ",")) {
      let term = TextRepair.string(Self.trimmed(Array(part)))
      guard !term.isEmpty else { continue }
      addCategory(FeedCategory(term: term, scheme: isItunes ? "http://www.itunes.com/" : nil))
    }
  }

  mutating func addCategory(_ category: FeedCategory) {
    guard category.term != nil || category.scheme != nil || category.label != nil else { return }
    if current.context == .entry { entry?.categories.appendNew(category) }
    if current.context == .feed { feed.categories.appendNew(category) }
  }

  // MARK: Marked-up text

  private mutating func finish(_ element: FeedElement?, _ markup: MarkedUpText) {
    guard let element, let text = markup.finished(format: feed.format) else { return }
    switch current.context {
    case .entry: setEntryText(element, text)
    case .feed: setFeedText(element, text)
    case .source: if element == .title { entry?.source?.title = text.value }
    case .image, .nothing: break
    }
  }

  private mutating func setEntryText(_ element: FeedElement, _ text: FeedText) {
    switch element {
    case .title:
      let isBetter = (depths[.title] ?? .max) > open.count || (entry?.title?.value.isEmpty ?? true)
      guard isBetter else { return }
      depths[.title] = open.count
      entry?.title = text
    case .mediaTitle: mediaTitle = mediaTitle ?? text
    case .mediaDescription: mediaSummary = mediaSummary ?? text
    case .summary, .description, .abstract:
      guard accepts(.summary) else { return }
      entry?.summary = text
      hasSummary = true
    case .content, .encoded, .body:
      entry?.content.append(text)
      if text.type == "text/plain" || text.form == .html { hasSummary = true }
    case .rights: if accepts(.rights) { entry?.rights = text }
    default: break
    }
  }

  private mutating func setFeedText(_ element: FeedElement, _ text: FeedText) {
    switch element {
    case .title:
      let isBetter =
        (feedDepths[.title] ?? .max) > open.count || (feed.title?.value.isEmpty ?? true)
      guard isBetter else { return }
      feedDepths[.title] = open.count
      feed.title = text
    case .subtitle where xml.name.namespace == .itunes: feed.subtitle = feed.subtitle ?? text
    case .subtitle, .description, .abstract: feed.subtitle = text
    case .summary: feedSummary = text
    case .rights: feed.rights = text
    default: break
    }
  }
}

extension [FeedCategory] {
  /// Appends a category that is not there yet. Entries have few; of very many only neighbours are
  /// compared, so that time grows with their number.
  fileprivate mutating func appendNew(_ category: FeedCategory) {
    guard !suffix(64).contains(category) else { return }
    append(category)
  }
}
