import LedeDocument
import LedeFetching
import LedeLibrary
import LedeParsing

/// What one fetch of a feed brought, made ready to be kept.
struct FeedAnswer: Sendable {
  let feed: StoredFeed
  private(set) var fetched: FetchedFeed
  /// Articles that are only teasers, by their place in `fetched.articles`.
  private(set) var teasers: [Int] = []
  /// What became of it, unless there are articles to keep.
  private(set) var outcome = FeedRefreshResult.Outcome.unchanged

  /// Reads what a server answered to the question that `state` made.
  init(_ answer: FetchAnswer, to feed: StoredFeed, _ state: FetchState, at now: Timestamp) {
    self.feed = feed
    fetched = FetchedFeed(feed.id, state)
    fetched.state.checked = now
    fetched.state.retryAfter = answer.retryAfter.map {
      Timestamp(milliseconds: now.milliseconds + $0 * 1000)
    }
    if answer.isGone {
      fetched.state.isGone = true
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
    fetched = FetchedFeed(feed.id, state)
    fetched.state.checked = now
    fail(failure.description)
  }

  private mutating func fail(_ reason: String, as outcome: FeedRefreshResult.Outcome? = nil) {
    fetched.state.failures += 1
    fetched.state.error = reason
    self.outcome = outcome ?? .failed(reason: reason)
  }

  private mutating func succeed(_ answer: FetchAnswer) {
    let known = fetched.state
    fetched.state.isGone = false
    fetched.state.failures = 0
    fetched.state.error = nil
    // A server that has changed nothing need not tell again what it had told (RFC 9110, 15.4.5).
    fetched.state.etag = answer.etag ?? (answer.isUnchanged ? known.etag : nil)
    fetched.state.lastModified = answer.modified ?? (answer.isUnchanged ? known.lastModified : nil)
    fetched.movedTo = answer.movedTo.flatMap { $0 == feed.url ? nil : $0 }
  }

  private mutating func read(_ answer: FetchAnswer) {
    let source = Source(bytes: answer.body, url: answer.url, contentType: answer.contentType)
    let parser = FeedParser()
    let parsed = parser.parse(source)
    guard parsed.isFeed else { return fail(Self.reason(source)) }
    succeed(answer)
    let found = parsed.feed
    fetched.title = found.title?.plain
    fetched.site = found.link
    fetched.articles.reserveCapacity(found.entries.count)
    for entry in found.entries {
      let article = Self.article(of: entry, in: found, of: feed, parser)
      if feed.fullText.wantsPage(of: entry, article.parsed.document) {
        teasers.append(fetched.articles.count)
      }
      fetched.articles.append(PreparedArticle(article))
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
