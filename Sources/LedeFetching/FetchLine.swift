/// A line to lede-fetch that stays open: requests are asked as they come up, and what becomes of them
/// arrives in one stream.
///
/// `ask` is for one task at a time, `close` for any. Whoever leaves the stream closes the line, and
/// with the line the helper ends.
public struct FetchLine: Sendable {
  /// What becomes of the requests; it ends when the line is closed or the helper has ended.
  public let events: AsyncStream<FetchEvent>
  private let connection: FetchConnection

  init(_ connection: FetchConnection) {
    self.connection = connection
    events = AsyncStream { continuation in
      continuation.onTermination = { _ in connection.cancel() }
      OwnThread.start {
        while let event = connection.next() { continuation.yield(event) }
        continuation.finish()
      }
    }
  }

  /// Asks for something. Whoever asks keeps the number of unanswered requests small: the helper reads
  /// them between its transfers.
  public func ask(_ request: FetchRequest) { connection.send(request) }

  /// Ends everything that goes on.
  public func close() { connection.cancel() }
}

extension Fetcher {
  /// Starts the helper and keeps it.
  public func line() throws(FetchFailure) -> FetchLine { FetchLine(try connection()) }
}
