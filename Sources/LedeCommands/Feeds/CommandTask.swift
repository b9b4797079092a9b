import Glibc
import Synchronization

/// A task that a command waits for on its own thread, which has nothing else to do.
///
/// The first SIGINT or SIGTERM cancels the task instead of ending the program, so that what was begun
/// is brought to its end; the second one ends the program.
final class CommandTask<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let events: InterruptEvents

  private init(_ events: InterruptEvents) { self.events = events }

  /// Runs `body` to its end.
  ///
  /// - Returns: What it gave, and whether it was interrupted.
  static func run(
    _ body: @escaping @Sendable () async -> Value
  ) -> (value: Value?, isInterrupted: Bool) {
    let command = CommandTask(InterruptEvents())
    command.events.watch()
    let task = Task.detached {
      let value = await body()
      command.value.withLock { $0 = value }
      command.events.end()
    }
    var isInterrupted = false
    while command.events.next() == .interrupted {
      isInterrupted = true
      task.cancel()
    }
    return (command.value.withLock { $0 }, isInterrupted)
  }
}

/// The end of a task, and signals that come before, one after the other.
private final class InterruptEvents: Sendable {
  enum Event: UInt8 {
    case ended
    case interrupted
  }

  private let input: Int32
  private let output: Int32
  private let signals: Mutex<sigset_t>

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (output, input) = (ends[0], ends[1])
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    sigaddset(&set, SIGTERM)
    signals = Mutex(set)
  }

  deinit {
    close(input)
    close(output)
  }

  /// Takes the signals from now on, here and in all threads that begin later.
  func watch() {
    block(true)
    let isWatched = Threads.detach { [self] in
      var set = signals.withLock { $0 }
      var signal: Int32 = 0
      if sigwait(&set, &signal) == 0 { write(.interrupted) }
    }
    if !isWatched { block(false) }
  }

  private func block(_ isBlocked: Bool) {
    var set = signals.withLock { $0 }
    pthread_sigmask(isBlocked ? SIG_BLOCK : SIG_UNBLOCK, &set, nil)
  }

  func end() { write(.ended) }

  private func write(_ event: Event) {
    var byte = event.rawValue
    while Glibc.write(input, &byte, 1) < 0, errno == EINTR {}
  }

  /// Waits for the next event. Once there was one, signals end the program again.
  func next() -> Event {
    var byte = Event.ended.rawValue
    var count: Int
    repeat { count = read(output, &byte, 1) } while count < 0 && errno == EINTR
    block(false)
    return count == 1 ? Event(rawValue: byte) ?? .ended : .ended
  }
}
