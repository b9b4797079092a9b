import LedeFetching
import LedeLibrary

/// Fetches feeds and keeps what is new in them: network, parsing and storage side by side.
///
/// Nothing of it runs on the caller's thread or on those that tasks share.
struct FeedRefresh: Sendable {
  let library: Library
  private let web: WebPages
  /// Pages that are fetched for their whole text at most; 0 for none.
  private let pages: Int
  private let threads: BackgroundThreads

  /// Pages of teasers in one run. Ten pages of ten feeds take about as long as the feeds themselves.
  static let pagesInARun = 100

  /// - Parameters:
  ///   - library: Where articles are kept. Its feeds and what is remembered of them are there, too.
  ///   - web: How feeds are fetched; in secure mode every feed fails and says why.
  ///   - pages: Pages that are fetched for their whole text at most.
  ///   - niceness: How far the work stands back behind the screen, 0…19.
  init(
    library: Library, web: WebPages = WebPages(), pages: Int = pagesInARun, niceness: Int32 = 0
  ) {
    self.library = library
    self.web = web
    self.pages = pages
    // One more than read feeds at once: it waits for the disk most of the time.
    threads = BackgroundThreads(Threads.processors + 1, niceness: niceness)
  }

  /// Refreshes `feeds`. A feed that is gone is asked only if `isAskedFor`: a person named it.
  ///
  /// Who leaves the stream cancels everything at once: only what is being written is written to its
  /// end, and every feed that was finished is kept.
  func run(_ feeds: [StoredFeed], isAskedFor: Bool = false) -> AsyncStream<FeedRefreshEvent> {
    AsyncStream { continuation in
      let task = Task.detached(executorPreference: threads) {
        continuation.yield(.begun(total: feeds.count))
        var run = RefreshRun(
          library: library, web: web, pages: pages, isAskedFor: isAskedFor, events: continuation)
        continuation.yield(.done(await run.refresh(feeds)))
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}
