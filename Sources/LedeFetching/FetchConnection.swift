import Glibc

/// A running lede-fetch: requests go in, events come out.
///
/// `send` is for one thread and `next` for one; `cancel` is for any. The helper ends when this ends.
public final class FetchConnection: @unchecked Sendable {
  // Sendable because `descriptor` and `process` never change, and a socket is written, read and shut
  // down by different threads; `frames` and `chunk` belong to the one thread that calls `next`.
  private let descriptor: Int32
  private let process: pid_t
  private var frames = FrameReader()
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts the helper.
  public init() throws(FetchFailure) {
    guard let program = FetchProgram.find() else { throw .noHelper }
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .noHelper }
    guard let process = Self.spawn(program, ends[1]) else {
      close(ends[0])
      close(ends[1])
      throw .noHelper
    }
    close(ends[1])
    descriptor = ends[0]
    self.process = process
  }

  deinit {
    close(descriptor)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private static func spawn(_ program: String, _ end: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, end, 0)
    posix_spawn_file_actions_adddup2(&actions, end, 1)
    // Its own complaints would spoil the screen.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var vector: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
    defer { for pointer in vector { free(pointer) } }
    var process = pid_t()
    return posix_spawn(&process, program, &actions, nil, &vector, environ) == 0 ? process : nil
  }

  /// Asks for something. What has been asked for and not ended yet goes on.
  public func send(_ request: FetchRequest) {
    var rest = Array(FetchMessages.text(of: request).utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  /// Waits for the next event; nil after `cancel`, or if the helper has ended.
  public func next() -> FetchEvent? {
    while true {
      if let event = frames.next() { return event }
      guard !frames.isBroken else { return nil }
      let count = chunk.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count > 0 {
        frames.append(chunk[..<count])
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
  }

  /// Ends everything that goes on: the helper stops, `next` gives nil. May be repeated.
  public func cancel() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
