import CTerminal
import Glibc
import Synchronization

/// Where everything lives that the user sees: a global actor on the main thread.
///
/// Its jobs run between events in `EventLoop.run`, so state on `UI` needs no locks, and the result
/// of background work comes back by awaiting it from a `Task { @UI in … }`.
@globalActor public actor UI {
  public static let shared = UI()
  static let executor = MainThreadExecutor()

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    UI.executor.asUnownedSerialExecutor()
  }

  /// Runs `body` on the actor from the main function, which is where `UI` code starts.
  ///
  /// - Precondition: Called on the thread that used `UI` first, before any task did.
  public static func run<Result>(_ body: @UI () throws -> Result) rethrows -> Result {
    executor.checkIsolated()
    // As MainActor.assumeIsolated does it: being on the thread is being on the actor.
    return try withoutActuallyEscaping(body) { body in
      try unsafeBitCast(body, to: (() throws -> Result).self)()
    }
  }
}

/// Runs jobs on the thread that made it, whenever that thread calls `drain` (SE-0392, SE-0424).
final class MainThreadExecutor: SerialExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let owner: pthread_t

  init() {
    owner = pthread_self()
    // Makes the descriptor that `ct_wake` writes to, before another thread can.
    ct_woken()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    ct_wake()
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }

  func checkIsolated() {
    precondition(pthread_equal(pthread_self(), owner) != 0, "not on the UI thread")
  }

  /// Runs the jobs that wait now; those they add wait for the next time, so that keys get a turn.
  func drain() {
    let waiting = jobs.withLock { jobs in
      defer { jobs = [] }
      return jobs
    }
    for job in waiting { job.runSynchronously(on: asUnownedSerialExecutor()) }
  }
}
