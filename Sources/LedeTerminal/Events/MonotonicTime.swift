import Glibc

/// A moment on the clock that never jumps and stands still while the machine sleeps.
public struct MonotonicTime: Comparable, Sendable {
  /// Since some moment in the past.
  public let nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// Now, by CLOCK_MONOTONIC.
  public static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  public static func < (lhs: MonotonicTime, rhs: MonotonicTime) -> Bool {
    lhs.nanoseconds < rhs.nanoseconds
  }

  public static func + (time: MonotonicTime, duration: Duration) -> MonotonicTime {
    MonotonicTime(nanoseconds: time.nanoseconds + duration.wholeNanoseconds)
  }

  public static func - (lhs: MonotonicTime, rhs: MonotonicTime) -> Duration {
    .nanoseconds(lhs.nanoseconds - rhs.nanoseconds)
  }
}

extension Duration {
  /// At most 100 years either way, so that sums of times cannot overflow.
  var wholeNanoseconds: Int64 {
    let century: Int64 = 100 * 366 * 86_400
    let (seconds, attoseconds) = components
    let bounded = max(-century, min(century, seconds))
    return bounded * 1_000_000_000 + attoseconds / 1_000_000_000
  }
}
