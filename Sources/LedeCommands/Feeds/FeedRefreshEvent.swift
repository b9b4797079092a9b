import LedeLibrary

/// What a refresh tells as it goes on.
enum FeedRefreshEvent: Equatable, Sendable {
  /// So many feeds will be finished, one after the other.
  case begun(total: Int)
  case finished(FeedRefreshResult)
  /// So many pages of teasers were fetched for their whole text, of so many.
  case fullText(done: Int, total: Int)
  /// The last event.
  case done(FeedRefreshSummary)
}

/// What became of one feed.
struct FeedRefreshResult: Equatable, Sendable {
  enum Outcome: Equatable, Sendable {
    /// The server says that nothing has changed, or everything in it was known.
    case unchanged
    /// Articles that were not there, and known ones with a longer text.
    case changed(new: Int, changed: Int)
    /// Why it could not be read, as a clause, and after a semicolon what to do.
    case failed(reason: String)
    /// The server says that there will be nothing at its address any more; it is not asked again.
    case gone
    /// Its server wants not to be asked before then, and was not.
    case waits(until: Timestamp)
  }

  let feed: FeedID
  /// What it is called now.
  let title: String
  var outcome: Outcome
  /// Its new address, where it moved for good.
  var movedTo: String?
  /// The articles that are new.
  var added: [ArticleID] = []

  init(_ feed: StoredFeed, _ outcome: Outcome, title: String? = nil) {
    self.feed = feed.id
    self.title = feed.givenTitle ?? title ?? feed.title
    self.outcome = outcome
  }
}

/// What a whole refresh brought.
struct FeedRefreshSummary: Equatable, Sendable {
  var feeds = 0
  var new = 0
  var changed = 0
  var failed = 0
  /// Why it ended before all feeds were asked: the library cannot be written.
  var trouble: String?

  mutating func add(_ result: FeedRefreshResult) {
    feeds += 1
    switch result.outcome {
    case .changed(let new, let changed):
      self.new += new
      self.changed += changed
    case .failed: failed += 1
    case .unchanged, .gone, .waits: break
    }
  }
}
