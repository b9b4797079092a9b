import Glibc

/// Threads for work that a command waits for.
enum Threads {
  /// Processors that are there, up to four: more would wait for memory.
  static var processors: Int { max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Runs `work` on `count` threads at once, the caller's among them, and returns when all are done.
  static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    let threads = (1..<max(1, count)).compactMap { _ in start(work) }
    work()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Runs `work` on a thread that nobody waits for.
  ///
  /// - Returns: Whether there is such a thread.
  static func detach(_ work: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = start(work) else { return false }
    pthread_detach(thread)
    return true
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// - Returns: nil if the system has no more threads; the others do the work then.
  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let status = pthread_create(&thread, nil, body, box.toOpaque())
    if status == 0 { return thread }
    box.release()
    return nil
  }

  private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    if let box = $0 { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().run() }
    return nil
  }
}
