import LedeDocument
import LedeFetching
import LedeLibrary
import LedeParsing

/// What one fetch of a feed brought, made ready to be kept.
struct FeedAnswer: Sendable {
  let feed: StoredFeed
  /// What is to be remembered for the next time.
  private(set) var state: FetchState
  private(set) var articles: [NewArticle] = []
  private(set) var title: String?
  private(set) var site: String?
  private(set) var movedTo: String?
  /// Articles that are only teasers, by their place in `articles`.
  private(set) var teasers: [Int] = []
  /// What became of it, unless there are articles to keep.
  private(set) var outcome = FeedRefreshResult.Outcome.unchanged

  /// Reads what a server answered to the question that `state` made.
  init(_ answer: FetchAnswer, to feed: StoredFeed, _ state: FetchState, at now: Timestamp) {
    self.feed = feed
    self.state = state
    self.state.checked = now
    self.state.retryAfter = answer.retryAfter.map {
      Timestamp(milliseconds: now.milliseconds + $0 * 1000)
    }
    if answer.isGone {
      self.state.isGone = true
      fail(answer.refusal ?? "", as: .gone)
    } else if let refusal = answer.refusal {
      fail(refusal)
    } else if answer.isUnchanged {
      succeed(answer)
    } else {
      read(answer)
    }
  }

  /// Notes that nothing was answered.
  init(_ failure: FetchFailure, to feed: StoredFeed, _ state: FetchState, at now: Timestamp) {
    self.feed = feed
    self.state = state
    self.state.checked = now
    fail(failure.description)
  }

  private mutating func fail(_ reason: String, as outcome: FeedRefreshResult.Outcome? = nil) {
    state.failures += 1
    state.error = reason
    self.outcome = outcome ?? .failed(reason: reason)
  }

  private mutating func succeed(_ answer: FetchAnswer) {
    state.isGone = false
    state.failures = 0
    state.error = nil
    // A server that has changed nothing need not tell again what it had told (RFC 9110, 15.4.5).
    state.etag = answer.isUnchanged ? answer.etag ?? state.etag : answer.etag
    state.lastModified =
      answer.isUnchanged ? answer.modified ?? state.lastModified : answer.modified
    movedTo = answer.movedTo.flatMap { $0 == feed.url ? nil : $0 }
  }

  private mutating func read(_ answer: FetchAnswer) {
    let source = Source(bytes: answer.body, url: answer.url, contentType: answer.contentType)
    let parser = FeedParser()
    let parsed = parser.parse(source)
    guard parsed.isFeed else { return fail(Self.reason(source)) }
    succeed(answer)
    let found = parsed.feed
    title = found.title?.plain
    site = found.link
    articles.reserveCapacity(found.entries.count)
    for entry in found.entries {
      let article = Self.article(of: entry, in: found, of: feed, parser)
      if feed.fullText.wantsPage(of: entry, article.parsed.document) {
        teasers.append(articles.count)
      }
      articles.append(article)
    }
  }

  /// Why there is no feed in `source`.
  private static func reason(_ source: Source) -> String {
    if source.bytes.allSatisfy({ $0 <= 0x20 }) { return "the answer is empty; try again later" }
    guard ArticleParser.detect(source) == .html else {
      return "there is no feed at this address; check it"
    }
    let offered = FeedDiscovery.feeds(in: source).first?.url
    return "there is a page at this address and no feed; "
      + (offered.map { "its page offers \($0)" } ?? "check it")
  }

  private static func article(
    of entry: FeedEntry, in found: Feed, of feed: StoredFeed, _ parser: FeedParser
  ) -> NewArticle {
    var article = NewArticle(parser.article(of: entry, in: found))
    article.feed = feed.id
    article.guid = entry.key
    article.replacement = .whenLonger
    return article
  }
}
