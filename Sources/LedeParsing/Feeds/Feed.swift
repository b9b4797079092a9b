/// A feed as its publisher wrote it: RSS, RDF, Atom, CDF or JSON Feed, all in one shape.
///
/// Fields are nil where the feed says nothing; nothing is made up.
public struct Feed: Equatable, Sendable {
  /// Plain text or sanitised HTML, as its `form` tells.
  public internal(set) var title: FeedText?
  /// The page that the feed belongs to, absolute where a base is known.
  public internal(set) var link: String?
  public internal(set) var subtitle: FeedText?
  /// BCP 47, as the feed writes it but for `_`.
  public internal(set) var language: String?
  public internal(set) var id: String?
  /// The authors joined as the feed gives them, such as `Ana Duarte (ana@farol.example)`.
  public internal(set) var author: String?
  public internal(set) var authors: [FeedPerson] = []
  public internal(set) var published: FeedDate?
  public internal(set) var updated: FeedDate?
  public internal(set) var rights: FeedText?
  public internal(set) var generator: String?
  /// The address of a picture that stands for the feed.
  public internal(set) var image: String?
  public internal(set) var categories: [FeedCategory] = []
  /// All links with their relations, among them `self`, `hub` and `next`.
  public internal(set) var links: [FeedLink] = []
  /// Where the feed says it has moved to (`itunes:new-feed-url`, `newLocation`).
  public internal(set) var newAddress: String?
  /// In the order of the feed.
  public internal(set) var entries: [FeedEntry] = []
  public internal(set) var format = FeedFormat.unknown

  public init() {}
}

/// One item of a feed.
public struct FeedEntry: Equatable, Sendable {
  /// What the feed calls it; nil if it has no identifier. `key` is never nil.
  public internal(set) var id: String?
  public internal(set) var title: FeedText?
  /// The page of the entry, absolute where a base is known.
  public internal(set) var link: String?
  public internal(set) var author: String?
  public internal(set) var authors: [FeedPerson] = []
  public internal(set) var published: FeedDate?
  public internal(set) var updated: FeedDate?
  public internal(set) var summary: FeedText?
  /// The full text, often in one form only, sometimes in several.
  public internal(set) var content: [FeedText] = []
  public internal(set) var enclosures: [FeedEnclosure] = []
  /// Pictures, films and sound of Media RSS, apart from enclosures.
  public internal(set) var media: [FeedEnclosure] = []
  public internal(set) var categories: [FeedCategory] = []
  public internal(set) var links: [FeedLink] = []
  public internal(set) var rights: FeedText?
  /// The page with the readers' comments.
  public internal(set) var comments: String?
  /// The feed that an aggregated entry came from.
  public internal(set) var source: FeedLink?
  /// A picture that stands for the entry.
  public internal(set) var image: String?
  /// The same for the same entry at every fetch: its id, else its link, else a digest of its text.
  public internal(set) var key = ""

  public init() {}
}

/// Which language a feed is written in. The raw value is the name that JSON shows.
public enum FeedFormat: String, Sendable {
  case unknown = ""
  case rss
  case rss090
  case rss091Netscape = "rss091n"
  case rss091Userland = "rss091u"
  case rss092
  case rss093
  case rss094
  case rss20
  case rss10
  case atom
  case atom01
  case atom02
  case atom03
  case atom10
  case cdf
  case json1
  case json11

  var isAtom: Bool {
    switch self {
    case .atom, .atom01, .atom02, .atom03, .atom10: true
    default: false
    }
  }

  var isRSS: Bool {
    switch self {
    case .rss, .rss090, .rss091Netscape, .rss091Userland, .rss092, .rss093, .rss094, .rss20,
      .rss10:
      true
    default: false
    }
  }
}
