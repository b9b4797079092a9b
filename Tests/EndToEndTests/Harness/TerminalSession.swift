import CPseudoTerminal
import Glibc
import LedeScreen

/// A program that runs in a pseudo-terminal, and what a user sees of it.
///
/// Waiting is bounded everywhere: what does not come in time is a failed expectation, not a hang.
final class TerminalSession {
  /// How a program ended.
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  enum Failure: Error {
    case noTerminal
    case cannotRun(String, error: Int32)
  }

  private(set) var screen: ScreenEmulator
  /// Everything the program wrote.
  private(set) var output: [UInt8] = []
  private var master: Int32 = -1
  private var slave: Int32 = -1
  private var process: pid_t = 0
  private var ending: Ending?
  private let modesBefore: termios

  /// Runs a program as the leader of a session on a new terminal.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: Without its name.
  ///   - rows: Of the terminal.
  ///   - columns: Of the terminal.
  ///   - environment: Laid over a small standard environment; nil takes a variable away.
  ///   - standardInput: A file to read from instead of the terminal.
  /// - Throws: `Failure` if there is no terminal to be had or the program does not run.
  init(
    program: String, arguments: [String], rows: Int = 24, columns: Int = 80,
    environment: [String: String?] = [:], standardInput: String? = nil
  ) throws(Failure) {
    screen = ScreenEmulator(rows: rows, columns: columns)
    var modes = termios()
    guard pt_open(&master, &slave) == 0, tcgetattr(slave, &modes) == 0 else { throw .noTerminal }
    modesBefore = modes
    pt_resize(master, Int32(rows), Int32(columns))
    let variables = Self.standardEnvironment.merging(environment) { $1 }
      .compactMap { name, value in value.map { "\(name)=\($0)" } }
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = variables.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    let error = pt_spawn(&process, slave, standardInput, &argv, &envp)
    guard error == 0 else { throw .cannotRun(program, error: error) }
  }

  deinit {
    if process > 0, ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
  }

  private static let standardEnvironment: [String: String?] = [
    "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm-256color", "LANG": "C.UTF-8",
  ]

  // MARK: What the user does

  /// Presses keys, written as everywhere: `jj<space><esc>`.
  func press(_ keys: String) {
    for key in Key.sequence(keys) ?? [] {
      send(key.bytes ?? [])
      // What follows ESC at once would be pressed together with Alt.
      if key == Key(.escape) { read(for: 0.06) }
    }
  }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBufferPointer { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    pt_resize(master, Int32(rows), Int32(columns))
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away, as a closed window or a lost connection does.
  func hangUp() {
    close(master)
    close(slave)
    master = -1
    slave = -1
  }

  // MARK: What the user sees

  /// Waits until the screen has `text` somewhere.
  ///
  /// - Returns: Whether it came within the time.
  func waitFor(_ text: String, seconds: Double = 5) -> Bool {
    wait(seconds: seconds) { $0.screen.text.contains(text) }
  }

  /// Waits until `condition` holds; it is asked again after each piece of output.
  ///
  /// - Returns: Whether it came to hold within the time.
  func wait(seconds: Double = 5, until condition: (TerminalSession) -> Bool) -> Bool {
    let end = Self.now + seconds
    while !condition(self) {
      let left = end - Self.now
      guard left > 0 else { return false }
      // Looks at the program from time to time even when it is silent.
      read(seconds: min(left, 0.05))
    }
    return true
  }

  /// Reads until the program has been silent for a while.
  func settle(seconds: Double = 0.1) {
    var length = -1
    while length != output.count {
      length = output.count
      read(seconds: seconds)
    }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func read(for seconds: Double) {
    let end = Self.now + seconds
    while Self.now < end { read(seconds: end - Self.now) }
  }

  /// Reads once, waiting for output at most this long.
  private func read(seconds: Double) {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32((seconds * 1000).rounded(.up))) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return }
    output += buffer.prefix(count)
    screen.feed(buffer.prefix(count))
  }

  /// Waits until the program has ended, and reads what it wrote last.
  ///
  /// - Returns: nil if it still runs.
  func waitForEnd(seconds: Double = 3) -> Ending? {
    _ = wait(seconds: seconds) { $0.hasEnded() }
    if ending != nil { settle(seconds: 0.02) }
    return ending
  }

  private func hasEnded() -> Bool {
    var status: Int32 = 0
    guard ending == nil, waitpid(process, &status, WNOHANG) == process else { return ending != nil }
    let signal = status & 0x7F
    ending = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    return true
  }

  /// Whether the terminal is as it was before the program: modes of the line, screen, cursor.
  var isRestored: Bool {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return false }
    return modes.c_iflag == modesBefore.c_iflag && modes.c_oflag == modesBefore.c_oflag
      && modes.c_lflag == modesBefore.c_lflag && modes.c_cflag == modesBefore.c_cflag
      && screen.showsCursor && !screen.isAlternate && screen.modes.isEmpty
  }
}
