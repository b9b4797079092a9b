import Glibc
import LedeAnnotation
import LedeDocument
import Synchronization

/// The second look at the names of the article on the screen, on a thread of its own and of low
/// priority: what is visible first, then what comes after it, then the rest.
final class NameRefiner: Sendable {
  /// What a look has found so far.
  enum Progress: Sendable {
    /// It takes a while: nothing was kept.
    case began
    case annotations(Annotations)
    /// There is no second look, and why.
    case failed(NameWeightsError)
  }

  private let document: Document
  private let weights: @Sendable () -> Result<NameWeights, NameWeightsError>
  private let cache: NameReadingCache
  private let isWanted = Atomic(true)
  /// The part of the text that is on the screen.
  private let visible: Mutex<Span>
  private let progress: AsyncStream<Progress>.Continuation

  /// What is found, to be awaited.
  let found: AsyncStream<Progress>

  /// How much nicer than the reader the thread is: the reader's keys go first, whatever it does.
  private static let niceness: Int32 = 10

  /// `weights` is asked once, on the thread; `visible` is what is on the screen now.
  init(
    _ document: Document, visible: Span, cache: NameReadingCache,
    weights: @escaping @Sendable () -> Result<NameWeights, NameWeightsError>
  ) {
    self.document = document
    self.weights = weights
    self.cache = cache
    self.visible = Mutex(visible)
    (found, progress) = AsyncStream.makeStream()
  }

  /// Starts the thread, once.
  func start() {
    let isStarted = Threads.detach { [self] in
      // On Linux this is for the thread alone.
      _ = nice(Self.niceness)
      run()
      progress.finish()
    }
    if !isStarted { progress.finish() }
  }

  /// What is on the screen has changed.
  func look(at span: Span) { visible.withLock { $0 = span } }

  /// The article is left. The thread ends within some milliseconds.
  func cancel() {
    isWanted.store(false, ordering: .relaxed)
    progress.finish()
  }

  private var goesOn: Bool { isWanted.load(ordering: .relaxed) }

  // MARK: On the thread

  private func run() {
    let weights: NameWeights
    switch self.weights() {
    case .success(let found): weights = found
    case .failure(let error):
      progress.yield(.failed(error))
      return
    }
    guard goesOn, let refinement = NameRefinement(document, weights), goesOn else { return }
    if let readings = cache.bytes(of: document, weights).flatMap(refinement.readings) {
      progress.yield(.annotations(refinement.annotations(readings)))
      return
    }
    progress.yield(.began)
    if let readings = read(refinement) {
      progress.yield(.annotations(refinement.annotations(readings)))
      cache.keep(readings.bytes, of: document, weights)
    }
  }

  /// Reads all parts, and tells what is found as often as the screen is read through.
  ///
  /// - Returns: nil once it is not wanted.
  private func read(_ refinement: NameRefinement) -> NameReadings? {
    let reader = NamePartReader(refinement)
    var readings = refinement.noReadings
    var order = ReadingOrder(parts: refinement.parts)
    var nextReport = MonotonicClock.now
    while let part = order.next(visible: visible.withLock { $0 }) {
      guard let reading = reader.read(part: part, while: { goesOn }) else { return nil }
      readings.add(reading)
      let isRead = order.take(part, visible: visible.withLock { $0 })
      guard isRead, !order.isEmpty, MonotonicClock.now >= nextReport else { continue }
      let start = MonotonicClock.now
      progress.yield(.annotations(refinement.annotations(readings)))
      let end = MonotonicClock.now
      // Telling must not take more of the time than reading: a book takes seconds to annotate.
      nextReport = end + 4 * (end - start)
    }
    return readings
  }
}

/// Nanoseconds of a clock that only goes forward.
private enum MonotonicClock {
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
