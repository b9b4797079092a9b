import Glibc

/// Programs that lede starts: an argument vector, never a line for a shell to take apart.
struct ChildProcess {
  /// What becomes of the output.
  enum Output {
    case inherited
    case discarded
  }

  /// The program, found on the PATH, and its arguments.
  let arguments: [String]

  /// Starts the program with `input` on its standard input and waits for its end.
  ///
  /// - Parameters:
  ///   - input: What it reads.
  ///   - output: What becomes of what it writes.
  ///   - patience: Milliseconds after which it is ended; nil waits as long as it takes.
  /// - Returns: Its exit status, or nil if it could not be started or was ended.
  func run(input: [UInt8], output: Output, patience: Int32? = nil) -> Int32? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    // Neither end may reach the child but as its standard input, or it would never see the end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let child = spawn(input: ends[0], output: output) else {
      close(ends[0])
      close(ends[1])
      return nil
    }
    close(ends[0])
    var left = patience
    if patience != nil { _ = fcntl(ends[1], F_SETFL, O_NONBLOCK) }
    Self.send(input, to: ends[1], within: &left)
    close(ends[1])
    return Self.wait(for: child, within: left)
  }

  /// Starts the program and leaves it to itself, as a browser.
  ///
  /// - Returns: What it is known by to the system; nil if it could not be started.
  func launch() -> pid_t? {
    let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard null >= 0 else { return nil }
    defer { close(null) }
    return spawn(input: null, output: .discarded)
  }

  /// Milliseconds between two looks at a program that may not take for ever.
  private static let pulse: Int32 = 5

  private static func wait(for child: pid_t, within patience: Int32?) -> Int32? {
    var status: Int32 = 0
    guard var left = patience else {
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      return exitStatus(status)
    }
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return exitStatus(status) }
      if ended < 0, errno != EINTR { return nil }
      guard left > 0 else { break }
      usleep(UInt32(pulse) * 1000)
      left -= pulse
    }
    kill(child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return nil
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  private func spawn(input: Int32, output: Output) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    if case .discarded = output {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in vector { free(pointer) } }
    var child = pid_t()
    let code = posix_spawnp(&child, arguments[0], &actions, nil, &vector, environ)
    return code == 0 ? child : nil
  }

  /// Writes until the reader has all, goes away, or is waited for in vain; SIGPIPE is ignored by the
  /// terminal layer.
  private static func send(_ bytes: [UInt8], to descriptor: Int32, within patience: inout Int32?) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN, let left = patience, left > 0 {
        var descriptors = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&descriptors, 1, pulse)
        patience = left - pulse
      } else if errno != EINTR {
        return
      }
    }
  }
}

/// Programs that were left to themselves; their ends are taken note of, so that none stays a zombie.
struct LaunchedPrograms {
  private var running: [pid_t] = []

  mutating func add(_ child: pid_t?) {
    running.removeAll { child in
      var status: Int32 = 0
      return waitpid(child, &status, WNOHANG) != 0
    }
    if let child { running.append(child) }
  }
}
