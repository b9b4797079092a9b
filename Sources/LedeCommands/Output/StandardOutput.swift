import Glibc

/// Standard output with a buffer, which remembers the first write that failed.
///
/// After a failure all later writes are dropped: the command stops at its next `isBroken`.
final class StandardOutput {
  private enum State: Equatable {
    case open
    /// The reader of the pipe has gone: it has had enough, and nothing is wrong.
    case closedByReader
    case failed(Int32)
  }

  private var buffer: [UInt8] = []
  private var state = State.open
  private let descriptor: Int32

  /// Writes to another descriptor than 1 in tests.
  init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    // Without this the process is killed at the first write after the reader has gone, and a
    // parent that ignores the signal would see an error in place of a quiet end.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether nothing that is written can arrive any more.
  var isBroken: Bool { state != .open }

  func write(_ bytes: some Sequence<UInt8>) {
    guard !isBroken else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  func write(_ text: String) { write(text.utf8) }

  /// Sends everything written so far.
  func flush() {
    var sent = 0
    while sent < buffer.count, state == .open {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count > 0 { sent += count } else if errno != EINTR { fail(errno) }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func fail(_ code: Int32) {
    state = code == EPIPE ? .closedByReader : .failed(code)
  }

  /// Flushes, reports a failure once on standard error, and turns it into the exit status.
  func finish(_ status: ExitStatus) -> ExitStatus {
    flush()
    guard case .failed(let code) = state else { return status }
    StandardError.report(
      "cannot write to standard output: \(FileError.reason(code)); the output is not complete")
    return .someFailed
  }
}
