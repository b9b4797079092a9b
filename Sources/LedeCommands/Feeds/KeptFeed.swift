import LedeDocument
import LedeLibrary

/// A feed after what came of it was written.
struct KeptFeed: Sendable {
  private(set) var result: FeedRefreshResult
  /// New articles whose pages are to be fetched.
  private(set) var teasers: [TeaserPage] = []
  /// Why nothing can be written any more.
  private(set) var trouble: LibraryError?

  /// Writes what `answers` brought in one write; each by itself if that fails, so that none suffers
  /// from another.
  static func keep(_ answers: [FeedAnswer], in library: Library) -> [KeptFeed] {
    do throws(LibraryError) {
      let additions = try library.keep(answers.map(\.fetched))
      return zip(answers, additions).map { KeptFeed($0, $1) }
    } catch {
      if answers.count > 1 { return answers.flatMap { keep([$0], in: library) } }
      return answers.map { KeptFeed($0, error) }
    }
  }

  private init(_ answer: FeedAnswer, _ failure: LibraryError) {
    result = FeedRefreshResult(answer.feed, .failed(reason: failure.description))
    // Another lede that writes for long is done by the next feed; all else stays as it is.
    if failure != .busy { trouble = failure }
  }

  private init(_ answer: FeedAnswer, _ additions: [Addition]) {
    let fetched = answer.fetched
    result = FeedRefreshResult(answer.feed, answer.outcome, title: fetched.title)
    result.movedTo = fetched.movedTo
    result.added = additions.filter { $0.outcome == .added }.map(\.id)
    let changed = additions.count { $0.outcome == .changed }
    guard answer.outcome == .unchanged else { return }
    if !result.added.isEmpty || changed > 0 {
      result.outcome = .changed(new: result.added.count, changed: changed)
    }
    for index in answer.teasers where additions[index].outcome == .added {
      let article = fetched.articles[index].article
      guard let url = article.url, let guid = article.guid else { continue }
      teasers.append(
        TeaserPage(
          feed: answer.feed.id, guid: guid, url: url,
          metadata: article.parsed.document.metadata))
    }
  }
}
