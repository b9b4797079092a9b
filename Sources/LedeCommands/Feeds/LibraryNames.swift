import LedeAnnotation
import LedeDocument
import LedeLibrary

/// Finds names and quotes in articles that came into the library without them, the latest first.
///
/// Articles are read, annotated and kept in portions, so that it may end at any time and goes on where
/// it was the next time.
struct LibraryNames: Sendable {
  let library: Library
  private let threads: BackgroundThreads

  /// Articles of one portion: one write for so many, a tenth of a second of work.
  private static let portion = 64

  /// Looks through `library`; `niceness`, 0…19, tells how far the work stands back behind the screen.
  init(library: Library, niceness: Int32 = 0) {
    self.library = library
    threads = BackgroundThreads(Threads.processors, niceness: niceness)
  }

  /// How far it is.
  enum Event: Equatable, Sendable {
    case progress(done: Int, total: Int)
    case failed(reason: String)
  }

  /// Goes through at most `limit` articles. Who leaves the stream ends it after the portion at hand.
  func run(limit: Int = .max) -> AsyncStream<Event> {
    AsyncStream { continuation in
      let task = Task.detached(executorPreference: threads) {
        do throws(LibraryError) {
          try await find(limit) { continuation.yield(.progress(done: $0, total: $1)) }
        } catch {
          continuation.yield(.failed(reason: error.description))
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private func find(
    _ limit: Int, _ progress: @Sendable (Int, Int) -> Void
  ) async throws(LibraryError) {
    var rest = try library.articlesToAnnotate(before: Pipeline.version, limit: limit)[...]
    let total = rest.count
    while !rest.isEmpty, !Task.isCancelled {
      progress(total - rest.count, total)
      let portion = rest.prefix(Self.portion)
      rest = rest.dropFirst(Self.portion)
      var articles: [StoredArticle] = []
      for id in portion {
        if let article = try library.article(id) { articles.append(article) }
      }
      try library.annotate(await Self.annotated(articles))
    }
    progress(total - rest.count, total)
  }

  private static func annotated(
    _ articles: [StoredArticle]
  ) async -> [(article: StoredArticle, annotations: Annotations)] {
    let pipeline = Pipeline()
    let step = max(1, (articles.count + Threads.processors - 1) / Threads.processors)
    return await withTaskGroup { group in
      for start in stride(from: 0, to: articles.count, by: step) {
        let part = articles[start..<min(start + step, articles.count)]
        group.addTask { part.map { ($0, pipeline.annotate($0.parsed.document)) } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }
}
