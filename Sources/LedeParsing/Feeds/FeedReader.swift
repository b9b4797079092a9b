import LedeDocument

/// Reads RSS, RDF, Atom and CDF in one walk over the events of an `XMLReader`.
///
/// The vocabularies are read as one: an element means what `FeedElement` says wherever it stands,
/// and belongs to the entry, the feed, or a part of them that it is inside of (`Context`). Where a
/// feed says something twice, the value nearer to the entry counts, then the later one.
struct FeedReader {
  /// What an element speaks about.
  enum Context {
    /// Nothing that is kept: outside the feed, inside a picture or a search box.
    case nothing
    case feed
    case entry
    /// The feed that an entry was taken from.
    case source
    /// The picture of a feed.
    case image
  }

  enum PersonKind {
    case author
    /// Who runs a podcast: its author where none is named.
    case owner
    case other
  }

  /// An element between its start and its end.
  struct Open {
    var element: FeedElement?
    var context = Context.nothing
    var person: PersonKind?
    var base: URIReference?
    var language: String?
    /// Its own text, if `FeedElement.takesText`.
    var text: [UInt8] = []
    /// Whether its identifier is also its address, or its link has none in its attributes.
    var isAddress = false
    /// What a link says it is for.
    var relation: String?
    /// The name it has as a part of marked-up text; nil if it is no part of one.
    var inlineName: String?
  }

  var xml: XMLReader
  var feed = Feed()
  /// The entry that is being read.
  var entry: FeedEntry?
  var open: [Open] = []
  /// The marked-up text that is being read, and how many elements were open around it.
  var markup: (text: MarkedUpText, depth: Int)?
  /// How deep the value stands that was kept of each property of the entry or the feed.
  var depths: [Property: Int] = [:]
  var feedDepths: [Property: Int] = [:]
  /// What stands in for a summary and a title where there is none.
  var feedSummary: FeedText?
  var mediaTitle: FeedText?
  var mediaSummary: FeedText?
  var owner = FeedPerson()
  /// Whether the entry's full text has come, so that what follows is its summary.
  var hasContent = false
  /// Whether the entry has a summary, or its full text serves as one.
  var hasSummary = false

  /// What of an entry or a feed has one value only.
  enum Property {
    case id
    case author
    case summary
    case title
    case rights
  }

  init(_ utf8: [UInt8], base: URIReference?) {
    xml = XMLReader(utf8)
    open = [Open(base: base)]
  }

  mutating func read() -> Feed {
    while let event = xml.next() {
      switch event {
      case .start: readStart()
      case .text: readText()
      case .end: readEnd()
      }
    }
    if entry != nil { finishEntry() }
    feed.subtitle = feed.subtitle ?? feedSummary
    if feed.authors.isEmpty, !owner.isEmpty {
      feed.authors = [owner]
      feed.author = owner.name ?? owner.email
    }
    return feed
  }

  var current: Open { open.last ?? Open() }

  private mutating func readText() {
    if markup != nil {
      markup?.text.append { xml.appendText(to: &$0) }
    } else if let last = open.indices.last, open[last].element?.takesText ?? false {
      xml.appendText(to: &open[last].text)
    }
  }

  // MARK: Entries

  mutating func beginEntry() {
    if entry != nil { finishEntry() }
    entry = FeedEntry()
    depths = [:]
    (hasContent, hasSummary) = (false, false)
    (mediaTitle, mediaSummary) = (nil, nil)
  }

  mutating func finishEntry() {
    guard var entry else { return }
    entry.title = entry.title ?? mediaTitle
    entry.summary = entry.summary ?? mediaSummary
    feed.entries.append(entry)
    self.entry = nil
  }

  /// Whether a value of `property` at this depth counts more than the one there is.
  mutating func accepts(_ property: Property) -> Bool {
    let depth = open.count
    if current.context == .entry {
      guard depth <= depths[property] ?? .max else { return false }
      depths[property] = depth
    } else {
      guard depth <= feedDepths[property] ?? .max else { return false }
      feedDepths[property] = depth
    }
    return true
  }

  /// `text` made absolute; what has a scheme stays as it is written.
  func absolute(_ text: [UInt8]) -> String? {
    guard !text.isEmpty else { return nil }
    let reference = URIReference(text)
    guard let base = current.base, reference.scheme == nil else {
      return String(decoding: text, as: UTF8.self)
    }
    return reference.resolved(against: base).text
  }

  /// An address to open: nil if its scheme could run something.
  func address(_ text: some Sequence<UInt8>) -> String? {
    let bytes = Array(text)
    guard URIReference(bytes.filter { $0 > 0x1F && $0 != 0x7F }).isSafe else { return nil }
    return absolute(bytes)
  }
}
