import LedeDocument
import LedeFetching
import LedeLibrary
import LedeParsing

/// Subscribes to a feed that was just fetched, and keeps its articles at once.
struct FeedSubscription {
  /// What came of it.
  struct Outcome: Sendable {
    let feed: StoredFeed
    /// Whether it was there before.
    let isKnown: Bool
    let result: FeedRefreshResult
  }

  let library: Library
  /// What the person says about it.
  var folder = ""
  var title: String?

  /// Subscribes to the feed in `answer`, which was asked for at `address`.
  func subscribe(to answer: FetchAnswer, at address: String) throws(LibraryError) -> Outcome {
    // Where it has moved for good it is kept under its new address.
    let url = answer.movedTo ?? address
    let known = try library.feeds().contains { $0.url == url }
    let id = try library.subscribe([NewFeed(url: url, title: title, folder: folder)])[0]
    let feed = try library.feeds().first { $0.id == id }
    guard let feed else { throw .failed(detail: "the feed went away") }
    let state = try library.fetchState(of: id)
    let kept = KeptFeed(FeedAnswer(answer, to: feed, state, at: .now), in: library)
    if let trouble = kept.trouble { throw trouble }
    return Outcome(feed: feed, isKnown: known, result: kept.result)
  }
}

/// What an address leads to, and thus what is added.
enum AddedPage {
  case article(Source)
  case feed(FetchAnswer)
  /// Feeds that the page offers, the best one first.
  case feeds([FeedLink])

  /// What the person wants it to be.
  enum Wish {
    /// Whatever it is.
    case any
    case feed
    case article
  }

  /// Judges what came. A page that offers feeds is taken for their site, and not for an article, if it
  /// is a site's front page, or if the parser does not find an article in it.
  init(_ answer: FetchAnswer, _ wish: Wish, _ kind: InputKind, _ parser: ArticleParser) {
    let source = Source(bytes: answer.body, url: answer.url, contentType: answer.contentType)
    let found = kind == .auto ? ArticleParser.detect(source) : kind
    if wish != .article, found != .html, FeedParser().parse(source).isFeed {
      self = .feed(answer)
      return
    }
    guard wish == .feed || wish == .any && found == .html else {
      self = .article(source)
      return
    }
    let offered = found == .html ? FeedDiscovery.feeds(in: source) : []
    let isDeclared = offered.contains { $0.relation != "guess" }
    if wish == .feed || isDeclared && !Self.isArticle(source, parser) {
      self = .feeds(Self.sorted(offered))
    } else {
      self = .article(source)
    }
  }

  /// The least confidence at which a page is an article: as likely as not.
  private static let leastConfidence = 0.5

  private static func isArticle(_ source: Source, _ parser: ArticleParser) -> Bool {
    !isFrontPage(source.url ?? "")
      && parser.parse(source, as: .html).confidence >= leastConfidence
  }

  /// Whether an address has no path.
  private static func isFrontPage(_ url: String) -> Bool {
    let parts = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    return parts.allSatisfy(\.isEmpty)
  }

  /// Feeds of articles before those of comments, declared ones before guesses; else in their order.
  private static func sorted(_ feeds: [FeedLink]) -> [FeedLink] {
    let ranks = feeds.map { feed in
      let words = FoldedText.fold("\(feed.title ?? "") \(feed.url ?? "")")
      return (feed.relation == "guess" ? 2 : 0) + (words.contains("comment") ? 1 : 0)
    }
    return zip(ranks, feeds.indices).sorted { $0 < $1 }.map { feeds[$0.1] }
  }
}
