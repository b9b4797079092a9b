import Glibc
import Synchronization

/// A value that another thread will give, and that somebody waits for, but not for ever.
final class Answer<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let end: (input: Int32, output: Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    end = (ends[1], ends[0])
  }

  deinit {
    close(end.input)
    close(end.output)
  }

  /// Gives the value; only the first one counts.
  func give(_ given: Value) {
    value.withLock { if $0 == nil { $0 = given } }
    var byte: UInt8 = 0
    while write(end.input, &byte, 1) < 0, errno == EINTR {}
  }

  /// Waits for the value at most so many milliseconds.
  func value(within milliseconds: Int32) -> Value? {
    var waiting = pollfd(fd: end.output, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, milliseconds) < 0, errno == EINTR {}
    return value.withLock { $0 }
  }
}
