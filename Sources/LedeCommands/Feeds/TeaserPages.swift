import LedeDocument
import LedeFetching
import LedeLibrary
import LedeParsing

/// The page behind an article that is only a teaser.
struct TeaserPage: Equatable, Sendable {
  let feed: FeedID
  /// The id that the feed gives the article.
  let guid: String
  let url: String
  /// What the feed tells of it, which stays.
  let metadata: Metadata
}

/// Fetches the pages of teasers and puts their whole texts in place.
///
/// A page that cannot be fetched, or in which no article is found, changes nothing.
struct TeaserPages {
  private enum Step: Sendable {
    case fetched(FetchEvent)
    case fetchedAll
    case kept(isLonger: Bool)
  }

  private let library: Library
  private let web: WebPages
  private let total: Int
  /// Pages that were not asked for yet, by host.
  private var waiting: [String: [TeaserPage]] = [:]
  private var asked: [Int: TeaserPage] = [:]
  private var reading = 0
  private var done = 0
  private var longer = 0

  /// Pages of one feed in one run.
  static let mostOfFeed = 25
  /// Pages on their way from one host. Feeds are read side by side; a site is not hurried.
  private static let mostOfHost = 2
  /// How sure the parser must be that it found the article: as likely as not.
  private static let leastConfidence = 0.5

  init(_ pages: [TeaserPage], library: Library, web: WebPages) {
    self.library = library
    self.web = web
    total = pages.count
    for page in pages { waiting[Self.host(of: page), default: []].append(page) }
  }

  /// At most `most` pages: the first of every feed before the second of any.
  static func choice(of pages: [TeaserPage], atMost most: Int) -> [TeaserPage] {
    var ranks: [FeedID: Int] = [:]
    let ranked = pages.enumerated().map { index, page in
      let rank = ranks[page.feed, default: 0]
      ranks[page.feed] = rank + 1
      return (rank: rank, index: index, page: page)
    }
    return ranked.filter { $0.rank < mostOfFeed }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(max(most, 0)).map(\.page)
  }

  private static func host(of page: TeaserPage) -> String {
    String(page.url.split(separator: "/", maxSplits: 2).dropFirst().first ?? "")
  }

  /// Fetches all pages, or until the task is cancelled.
  ///
  /// - Returns: How many articles have a longer text now.
  mutating func fetch(_ progress: @Sendable (_ done: Int, _ total: Int) -> Void) async -> Int {
    guard let line = try? web.fetcher.line() else { return 0 }
    progress(0, total)
    let (steps, continuation) = AsyncStream<Step>.makeStream()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await event in line.events { continuation.yield(.fetched(event)) }
        continuation.yield(.fetchedAll)
      }
      ask(line)
      for await step in steps {
        if let answer = take(step), let page = asked.removeValue(forKey: answer.id) {
          reading += 1
          group.addTask { [library] in
            continuation.yield(.kept(isLonger: Self.keep(answer, of: page, in: library)))
          }
        }
        ask(line)
        progress(done, total)
        if asked.isEmpty, reading == 0 { break }
      }
      line.close()
      group.cancelAll()
    }
    return longer
  }

  /// - Returns: An answer that is to be read.
  private mutating func take(_ step: Step) -> FetchAnswer? {
    switch step {
    case .fetched(.progress): break
    case .fetched(.answer(let answer)):
      if answer.isSuccess { return answer }
      if asked.removeValue(forKey: answer.id) != nil { done += 1 }
    case .fetched(.failure(let id, _)):
      if asked.removeValue(forKey: id) != nil { done += 1 }
    case .fetchedAll:
      asked = [:]
      waiting = [:]
    case .kept(let isLonger):
      reading -= 1
      done += 1
      if isLonger { longer += 1 }
    }
    return nil
  }

  /// Asks for as many pages as may be on their way, and no more than can be read.
  private mutating func ask(_ line: FetchLine) {
    for host in waiting.keys.sorted() {
      var onTheWay = asked.values.count { Self.host(of: $0) == host }
      while onTheWay < Self.mostOfHost, asked.count + reading < FetchLimits.connections,
        let page = waiting[host]?.first
      {
        waiting[host]?.removeFirst()
        let id = total - waiting.values.reduce(0) { $0 + $1.count }
        asked[id] = page
        onTheWay += 1
        line.ask(FetchRequest(id: id, url: page.url, purpose: .page))
      }
      if waiting[host]?.isEmpty ?? false { waiting[host] = nil }
    }
  }

  /// Puts the text of the page in the place of the teaser, if it is longer.
  ///
  /// - Returns: Whether it did.
  private static func keep(
    _ answer: FetchAnswer, of page: TeaserPage, in library: Library
  ) -> Bool {
    let source = Source(bytes: answer.body, url: answer.url, contentType: answer.contentType)
    let kind = ArticleParser.detect(source)
    guard kind == .html || kind == .text else { return false }
    let parsed = ArticleParser().parse(source, as: kind)
    guard parsed.confidence >= leastConfidence else { return false }
    var article = NewArticle(parsed.told(by: page.metadata))
    article.url = page.url
    article.feed = page.feed
    article.guid = page.guid
    article.replacement = .whenLonger
    let additions = try? library.add([article], durably: false)
    return additions?.first?.outcome == .changed
  }
}

extension Parsed {
  /// The same article, with what its feed tells of it over what its page does.
  fileprivate func told(by feed: Metadata) -> Parsed {
    var metadata = document.metadata
    metadata.title = feed.title ?? metadata.title
    metadata.byline = feed.byline ?? metadata.byline
    metadata.published = feed.published ?? metadata.published
    metadata.siteName = feed.siteName ?? metadata.siteName
    metadata.url = feed.url ?? metadata.url
    return Parsed(
      document: Document(
        utf8: document.utf8, blocks: document.blocks, inlines: document.inlines,
        metadata: metadata),
      confidence: confidence, rule: rule, diagnostics: diagnostics)
  }
}
