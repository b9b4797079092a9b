import LedeDocument
import LedeFetching
import LedeLibrary

/// One refresh on its way: which feeds are asked, read and kept at the moment.
///
/// Feeds are asked as long as few bytes wait to be read, read on several threads, and kept one after
/// the other, since only one can write.
struct RefreshRun {
  /// What happens meanwhile.
  private enum Step: Sendable {
    case fetched(FetchEvent)
    /// The helper has ended.
    case fetchedAll
    case read(FeedAnswer, bytes: Int)
    case kept(KeptFeed)
  }

  /// What is known of a feed that was asked.
  private typealias Question = (feed: StoredFeed, state: FetchState)

  private let library: Library
  private let web: WebPages
  private let pages: Int
  private let isAskedFor: Bool
  private let events: AsyncStream<FeedRefreshEvent>.Continuation

  private var waiting: ArraySlice<Question> = []
  private var asked: [Int: Question] = [:]
  private var answers: [(question: Question, answer: FetchAnswer)] = []
  private var readers = 0
  private var readings: [FeedAnswer] = []
  private var isKeeping = false
  /// Bytes of answers that are not read yet.
  private var bytes = 0
  private var teasers: [TeaserPage] = []
  private var summary = FeedRefreshSummary()

  /// Answers that lie about are no more than these bytes, and those on their way.
  private static let mostBytes = 8 << 20
  /// Feeds that were read and wait to be written.
  private static let mostReadings = 8

  init(
    library: Library, web: WebPages, pages: Int, isAskedFor: Bool,
    events: AsyncStream<FeedRefreshEvent>.Continuation
  ) {
    self.library = library
    self.web = web
    self.pages = pages
    self.isAskedFor = isAskedFor
    self.events = events
  }

  /// Takes all feeds to their end, or until the task is cancelled.
  mutating func refresh(_ feeds: [StoredFeed]) async -> FeedRefreshSummary {
    plan(feeds)
    guard !waiting.isEmpty, !Task.isCancelled else { return summary }
    do throws(FetchFailure) {
      let line = try web.fetcher.line()
      await refresh(over: line)
      line.close()
    } catch {
      for question in waiting { finish(.init(question.feed, .failed(reason: error.description))) }
    }
    if !teasers.isEmpty, !Task.isCancelled, summary.trouble == nil { await fetchPages() }
    return summary
  }

  /// Decides who is asked; the others are finished at once.
  private mutating func plan(_ feeds: [StoredFeed]) {
    let states: [FeedID: FetchState]
    do {
      states = try library.fetchStates()
    } catch {
      summary.trouble = error.description
      return
    }
    let now = Timestamp.now
    for feed in feeds {
      let state = states[feed.id] ?? FetchState()
      if let until = state.retryAfter, until > now {
        finish(FeedRefreshResult(feed, .waits(until: until)))
      } else if state.isGone, !isAskedFor {
        finish(FeedRefreshResult(feed, .gone))
      } else {
        waiting.append((feed, state))
      }
    }
  }

  private mutating func finish(_ result: FeedRefreshResult) {
    summary.add(result)
    events.yield(.finished(result))
  }

  // MARK: Steps

  private mutating func refresh(over line: FetchLine) async {
    let (steps, continuation) = AsyncStream<Step>.makeStream()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await event in line.events { continuation.yield(.fetched(event)) }
        continuation.yield(.fetchedAll)
      }
      ask(line)
      for await step in steps {
        take(step)
        startReading(&group, continuation)
        startKeeping(&group, continuation)
        ask(line)
        if isDone { break }
      }
      line.close()
      group.cancelAll()
    }
  }

  private var isDone: Bool {
    summary.trouble != nil && !isKeeping
      || waiting.isEmpty && asked.isEmpty && answers.isEmpty && readers == 0 && readings.isEmpty
        && !isKeeping
  }

  private mutating func take(_ step: Step) {
    switch step {
    case .fetched(.progress): break
    case .fetched(.answer(let answer)):
      guard let question = asked.removeValue(forKey: answer.id) else { return }
      bytes += answer.body.count
      answers.append((question, answer))
    case .fetched(.failure(let id, let failure)):
      if let question = asked.removeValue(forKey: id) { fail(question, failure) }
    case .fetchedAll:
      for question in asked.values.sorted(by: { $0.feed.id.number < $1.feed.id.number }) {
        fail(question, .noHelper)
      }
      for question in waiting { fail(question, .noHelper) }
      asked = [:]
      waiting = []
    case .read(let answer, let count):
      readers -= 1
      bytes -= count
      readings.append(answer)
    case .kept(let kept):
      isKeeping = false
      if let trouble = kept.trouble { summary.trouble = trouble.description }
      teasers += kept.teasers
      finish(kept.result)
    }
  }

  private mutating func fail(_ question: Question, _ failure: FetchFailure) {
    readings.append(FeedAnswer(failure, to: question.feed, question.state, at: .now))
  }

  /// Asks as many feeds as may be on their way.
  private mutating func ask(_ line: FetchLine) {
    guard summary.trouble == nil else { return }
    while asked.count < FetchLimits.connections, bytes < Self.mostBytes,
      readings.count < Self.mostReadings, let question = waiting.popFirst()
    {
      let (feed, state) = question
      asked[feed.id.number] = question
      line.ask(
        FetchRequest(
          id: feed.id.number, url: feed.url, etag: state.etag, modified: state.lastModified,
          purpose: .feed))
    }
  }

  private mutating func startReading(
    _ group: inout TaskGroup<Void>, _ steps: AsyncStream<Step>.Continuation
  ) {
    while readers < Threads.processors, !answers.isEmpty {
      let (question, answer) = answers.removeFirst()
      readers += 1
      group.addTask {
        let read = FeedAnswer(answer, to: question.feed, question.state, at: .now)
        steps.yield(.read(read, bytes: answer.body.count))
      }
    }
  }

  private mutating func startKeeping(
    _ group: inout TaskGroup<Void>, _ steps: AsyncStream<Step>.Continuation
  ) {
    guard !isKeeping, !readings.isEmpty, summary.trouble == nil else { return }
    isKeeping = true
    let answer = readings.removeFirst()
    group.addTask { [library] in steps.yield(.kept(KeptFeed(answer, in: library))) }
  }

  // MARK: Whole texts

  private mutating func fetchPages() async {
    let chosen = TeaserPages.choice(of: teasers, atMost: pages)
    guard !chosen.isEmpty else { return }
    var fetching = TeaserPages(chosen, library: library, web: web)
    summary.changed += await fetching.fetch { [events] done, total in
      events.yield(.fullText(done: done, total: total))
    }
  }
}

/// A feed after what came of it was written.
struct KeptFeed: Sendable {
  private(set) var result: FeedRefreshResult
  /// New articles whose pages are to be fetched.
  private(set) var teasers: [TeaserPage] = []
  /// Why nothing can be written any more.
  private(set) var trouble: LibraryError?

  /// Writes what `answer` brought, in one transaction.
  init(_ answer: FeedAnswer, in library: Library) {
    result = FeedRefreshResult(answer.feed, answer.outcome, title: answer.title)
    do throws(LibraryError) {
      let now = answer.state.checked ?? .now
      let additions = try library.refresh(
        answer.feed.id, answer.state, articles: answer.articles, title: answer.title,
        site: answer.site, movedTo: answer.movedTo, at: now)
      note(additions, of: answer)
    } catch {
      result.outcome = .failed(reason: error.description)
      // Another lede that writes for long is done by the next feed; all else stays as it is.
      if error != .busy { trouble = error }
    }
  }

  private mutating func note(_ additions: [Addition], of answer: FeedAnswer) {
    result.movedTo = answer.movedTo
    result.added = additions.filter { $0.outcome == .added }.map(\.id)
    let changed = additions.count { $0.outcome == .changed }
    guard answer.outcome == .unchanged else { return }
    if !result.added.isEmpty || changed > 0 {
      result.outcome = .changed(new: result.added.count, changed: changed)
    }
    for index in answer.teasers where additions[index].outcome == .added {
      let article = answer.articles[index]
      guard let url = article.url, let guid = article.guid else { continue }
      teasers.append(
        TeaserPage(
          feed: answer.feed.id, guid: guid, url: url,
          metadata: article.parsed.document.metadata))
    }
  }
}
