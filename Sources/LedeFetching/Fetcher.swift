import Glibc

/// Fetches one thing, or many side by side.
public struct Fetcher: Sendable {
  /// Whether the network may be used.
  public let isAllowed: Bool

  public init(isAllowed: Bool) { self.isAllowed = isAllowed }

  /// Fetches and waits.
  public func fetch(_ request: FetchRequest) -> Result<FetchAnswer, FetchFailure> {
    do {
      return run(try connection(), request) { _, _ in }
    } catch {
      return .failure(error)
    }
  }

  /// Fetches without holding up the caller; a cancelled task gives `.cancelled` at once.
  ///
  /// - Parameters:
  ///   - request: What to fetch.
  ///   - progress: Called now and then with the bytes that have come and how many will, if known;
  ///     on another thread.
  /// - Returns: What the server answered, or why nothing came.
  public func fetch(
    _ request: FetchRequest, progress: @escaping @Sendable (Int, Int?) -> Void
  ) async -> Result<FetchAnswer, FetchFailure> {
    do {
      let connection = try connection()
      return await withTaskCancellationHandler {
        await OwnThread.run { run(connection, request, progress) }
      } onCancel: {
        connection.cancel()
      }
    } catch {
      return .failure(error)
    }
  }

  /// Fetches all `requests` side by side. Every one ends with an answer or a failure, in the order in
  /// which they end; the stream's end, or leaving it, ends the helper.
  public func fetch(_ requests: [FetchRequest]) -> AsyncStream<FetchEvent> {
    AsyncStream { continuation in
      do throws(FetchFailure) {
        let connection = try connection()
        continuation.onTermination = { _ in connection.cancel() }
        OwnThread.start {
          runAll(connection, requests) { continuation.yield($0) }
          continuation.finish()
        }
      } catch {
        for request in requests { continuation.yield(.failure(id: request.id, error)) }
        continuation.finish()
      }
    }
  }

  func connection() throws(FetchFailure) -> FetchConnection {
    guard isAllowed else { throw .forbidden }
    return try FetchConnection()
  }

  private func run(
    _ connection: FetchConnection, _ request: FetchRequest, _ progress: (Int, Int?) -> Void
  ) -> Result<FetchAnswer, FetchFailure> {
    connection.send(request)
    while let event = connection.next() {
      switch event {
      case .progress(_, let received, let total): progress(received, total)
      case .answer(let answer): return .success(answer)
      case .failure(_, let failure): return .failure(failure)
      }
    }
    return .failure(.cancelled)
  }

  /// Requests that the helper knows of at once; the others wait here, so that neither side can fill
  /// the other's buffer while it waits itself.
  private static let window = 256

  private func runAll(
    _ connection: FetchConnection, _ requests: [FetchRequest], _ take: (FetchEvent) -> Void
  ) {
    var waiting = requests[...]
    var left = Set(requests.map(\.id))
    for request in waiting.prefix(Self.window) { connection.send(request) }
    waiting = waiting.dropFirst(Self.window)
    while !left.isEmpty, let event = connection.next() {
      take(event)
      switch event {
      case .progress: continue
      case .answer(let answer): left.remove(answer.id)
      case .failure(let id, _): left.remove(id)
      }
      if let request = waiting.popFirst() { connection.send(request) }
    }
    for request in requests where left.contains(request.id) {
      take(.failure(id: request.id, .cancelled))
    }
  }
}

/// A thread for work that waits: it would hold up others on the threads that tasks share.
enum OwnThread {
  /// Runs `body` on a new thread.
  static func start(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, context.toOpaque())
    // Without another thread the work is done here.
    if code != 0 { context.takeRetainedValue().body() } else { pthread_detach(thread) }
  }

  static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      start { continuation.resume(returning: body()) }
    }
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
