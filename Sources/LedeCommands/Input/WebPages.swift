import Glibc
import LedeFetching
import LedeParsing

/// Pages and feeds of the web, fetched by lede-fetch.
struct WebPages: Sendable {
  let fetcher: Fetcher

  /// - Parameter isSecure: Whether the network is forbidden; `LEDE_SECURE` forbids it as well.
  init(isSecure: Bool = false) {
    let variable = getenv("LEDE_SECURE").map { $0.pointee != 0 } ?? false
    fetcher = Fetcher(isAllowed: !isSecure && !variable)
  }

  /// Fetches what `path` names, and waits for the server's answer to it.
  func answer(
    at path: FilePath, for purpose: FetchRequest.Purpose
  ) throws(ArticleFile.Failure) -> FetchAnswer {
    switch fetcher.fetch(FetchRequest(url: path.text, purpose: purpose)) {
    case .failure(let failure): throw .page(path, reason: failure.description)
    case .success(let answer):
      if let refusal = answer.refusal { throw .page(path, reason: refusal) }
      return answer
    }
  }

  /// Fetches what `path` names, and waits for it.
  func source(
    at path: FilePath, for purpose: FetchRequest.Purpose
  ) throws(ArticleFile.Failure) -> Source {
    try Self.source(
      of: fetcher.fetch(FetchRequest(url: path.text, purpose: purpose)), path
    ).get()
  }

  /// Fetches what `path` names; a task that is cancelled ends it at once.
  ///
  /// - Parameters:
  ///   - path: An address of the web.
  ///   - purpose: What it should be.
  ///   - progress: Called now and then with the bytes that have come, and how many will if the
  ///     server tells; on another thread.
  /// - Returns: What came, or why nothing did.
  func source(
    at path: FilePath, for purpose: FetchRequest.Purpose,
    progress: @escaping @Sendable (Int, Int?) -> Void
  ) async -> Result<Source, ArticleFile.Failure> {
    let request = FetchRequest(url: path.text, purpose: purpose)
    return Self.source(of: await fetcher.fetch(request, progress: progress), path)
  }

  private static func source(
    of result: Result<FetchAnswer, FetchFailure>, _ path: FilePath
  ) -> Result<Source, ArticleFile.Failure> {
    switch result {
    case .failure(let failure): .failure(.page(path, reason: failure.description))
    case .success(let answer):
      if let refusal = answer.refusal {
        .failure(.page(path, reason: refusal))
      } else {
        .success(
          Source(bytes: answer.body, url: answer.url, contentType: answer.contentType))
      }
    }
  }
}
