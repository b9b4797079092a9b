import LedeTerminal
import Synchronization

/// A thread that does what it is given, one thing after the other, in the order it was given.
///
/// It is there only while there is something to do. What waits for a disk runs here, so that neither
/// the keys nor the threads that all tasks share wait for it.
final class WorkLane: Sendable {
  private struct State {
    var jobs: [@Sendable () -> Void] = []
    var isRunning = false
  }

  private let state = Mutex(State())

  /// Does `job` after all that was given before. Without another thread it is done here.
  func add(_ job: @escaping @Sendable () -> Void) {
    let starts = state.withLock { state in
      state.jobs.append(job)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if starts, !Threads.detach({ [self] in work() }) { work() }
  }

  /// Does `body`, and tells what came of it on the `UI` actor.
  func add<Value: Sendable>(
    _ body: @escaping @Sendable () -> Value, then: @escaping @UI @Sendable (Value) -> Void
  ) {
    add {
      let value = body()
      Task { @UI in then(value) }
    }
  }

  private func work() {
    while let jobs = take() { for job in jobs { job() } }
  }

  /// All that waits; nil, and the thread ends, if nothing does.
  private func take() -> [@Sendable () -> Void]? {
    state.withLock { state in
      guard !state.jobs.isEmpty else {
        state.isRunning = false
        return nil
      }
      defer { state.jobs = [] }
      return state.jobs
    }
  }
}
