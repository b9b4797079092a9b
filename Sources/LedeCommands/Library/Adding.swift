import LedeFetching
import LedeLibrary
import LedeParsing

/// Puts what files and addresses hold into the library, and tells what was done.
struct Adding {
  let library: Library
  let intake: ArticleIntake
  let web: WebPages
  let wish: AddedPage.Wish
  let tags: [String]
  let isLater: Bool
  let folder: String

  /// Adds what is at `path`.
  ///
  /// - Returns: What was done, as rows of cells.
  /// - Throws: `ArticleFile.Failure`, `LibraryError`.
  func add(_ path: FilePath) throws -> [[String]] {
    guard path.isAddress else { return [try keep(try intake.article(at: path))] }
    let answer = try web.answer(at: path, for: wish == .feed ? .feed : .page)
    switch AddedPage(answer, wish, intake.kind, intake.parser) {
    case .article(let source): return [try keep(try intake.article(in: source, at: path))]
    case .feed(let answer): return [try subscribe(to: answer, at: path)]
    case .feeds(let offered):
      guard let url = offered.first?.url else {
        throw ArticleFile.Failure.page(
          path, reason: "it is no feed and offers none; give the feed's own address")
      }
      let address = FilePath(url)
      let feed = try web.answer(at: address, for: .feed)
      guard case .feed = AddedPage(feed, .feed, .auto, intake.parser) else {
        throw ArticleFile.Failure.page(
          address, reason: "\(path.shown) offers it as its feed, and it is none; name another")
      }
      let done = try subscribe(to: feed, at: address)
      let others = offered.dropFirst().prefix(5).compactMap(\.url)
      return [done] + others.map { ["", "also offered", $0] }
    }
  }

  private func keep(_ article: NewArticle) throws -> [String] {
    var article = article
    article.tags = tags
    article.isLater = isLater
    let addition = try library.add([article])[0]
    let title = try library.rows([addition.id]).first?.title ?? ""
    return ["\(addition.id.number)", "\(addition.outcome)", title]
  }

  private func subscribe(to answer: FetchAnswer, at path: FilePath) throws -> [String] {
    let subscription = FeedSubscription(library: library, folder: folder)
    let outcome = try subscription.subscribe(to: answer, at: path.text)
    switch outcome.result.outcome {
    case .failed(let reason): throw ArticleFile.Failure.page(path, reason: reason)
    case .changed(let new, _): return row(outcome, ", \(new) new articles")
    case .unchanged, .gone, .waits: return row(outcome, "")
    }
  }

  private func row(_ outcome: FeedSubscription.Outcome, _ more: String) -> [String] {
    let done = outcome.isKnown ? "known feed" : "subscribed"
    return ["feed \(outcome.feed.id.number)", done, outcome.result.title + more]
  }
}
