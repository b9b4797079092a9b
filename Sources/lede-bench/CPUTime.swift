import Glibc

/// Time that this process spent computing.
enum CPUTime {
  /// Seconds since the start of the process.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds that `work` takes.
  static func seconds(of work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }
}
