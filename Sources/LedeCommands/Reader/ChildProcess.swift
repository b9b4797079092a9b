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
  /// - Returns: Its exit status, or nil if it could not be started.
  func run(input: [UInt8], output: Output) -> Int32? {
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
    Self.send(input, to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  /// Starts the program and leaves it to itself, as a browser.
  ///
  /// - Returns: Whether it could be started.
  func launch() -> Bool {
    Self.reap()
    let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard null >= 0 else { return false }
    defer { close(null) }
    return spawn(input: null, output: .discarded) != nil
  }

  /// Takes leave of the programs that were launched before and have ended.
  private static func reap() {
    var status: Int32 = 0
    while waitpid(-1, &status, WNOHANG) > 0 {}
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

  /// Writes until the reader has all or goes away; SIGPIPE is ignored by the terminal layer.
  private static func send(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }
}
