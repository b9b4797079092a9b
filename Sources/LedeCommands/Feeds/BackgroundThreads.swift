import Glibc
import Synchronization

/// Threads of its own for work that takes long or waits for the disk, so that the threads which all
/// tasks share stay free for what a person waits for.
///
/// There are only as many as have something to do, and none when nothing is left.
final class BackgroundThreads: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var next = 0
    var threads = 0
  }

  /// Jobs that were done are taken off the list at its end, and after so many.
  private static let longest = 256

  private let state = Mutex(State())
  private let most: Int
  private let niceness: Int32

  /// - Parameters:
  ///   - most: Threads at once.
  ///   - niceness: How far they stand back behind the screen, 0…19 (nice(2)).
  init(_ most: Int, niceness: Int32 = 0) {
    self.most = max(1, most)
    self.niceness = niceness
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let needsThread = state.withLock { state in
      state.jobs.append(job)
      guard state.threads < most else { return false }
      state.threads += 1
      return true
    }
    // Without another thread the work is done here.
    if needsThread, !Threads.detach({ [self] in work() }) { run() }
  }

  private func work() {
    // Linux keeps niceness for each thread.
    if niceness > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness) }
    run()
  }

  private func run() {
    while let job = take() { job.runSynchronously(on: asUnownedTaskExecutor()) }
  }

  private func take() -> UnownedJob? {
    state.withLock { state in
      guard state.next < state.jobs.count else {
        state.threads -= 1
        return nil
      }
      let job = state.jobs[state.next]
      state.next += 1
      if state.next == state.jobs.count || state.next == Self.longest {
        state.jobs.removeFirst(state.next)
        state.next = 0
      }
      return job
    }
  }
}
