import CTransfer
import Glibc
import LedeFetching

/// Reads requests from standard input, runs them side by side, writes frames to standard output.
///
/// When either is closed everything stops at once: that is how lede cancels.
final class FetchLoop {
  private let pool: OpaquePointer
  private var reader = RequestReader()
  /// Jobs that wait for a connection, by host, and the hosts in the order of their turns.
  private var waiting: [String: [FetchJob]] = [:]
  private var turns: [String] = []
  private var active: [ObjectIdentifier: FetchJob] = [:]
  private var connections: [String: Int] = [:]
  /// Hosts that turned out to be on this machine or in its neighbourhood.
  private var privateHosts: Set<String> = []
  private var isOpen = true

  init(_ pool: OpaquePointer) { self.pool = pool }

  func run() {
    _ = fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK)
    while isOpen {
      startWaiting()
      if xf_run(pool, 0, 1000) { readRequests() }
      takeEnded()
    }
  }

  // MARK: Requests

  private func readRequests() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &chunk, chunk.count)
      guard count > 0 else {
        if count == 0 || errno != EAGAIN && errno != EINTR { isOpen = false }
        break
      }
      reader.append(chunk[..<count])
    }
    while let request = reader.next() {
      guard let request else {
        isOpen = false
        return
      }
      let job = FetchJob(request)
      if let target = FetchTarget(request.url, against: nil) {
        enqueue(job, target)
      } else {
        write(.failure(id: request.id, .badAddress))
      }
    }
  }

  private func enqueue(_ job: FetchJob, _ target: FetchTarget) {
    job.target = target
    if waiting[target.host] == nil { turns.append(target.host) }
    waiting[target.host, default: []].append(job)
  }

  // MARK: Transfers

  /// Gives free connections to the hosts in turn.
  private func startWaiting() {
    var left = turns.count
    while left > 0, active.count < FetchLimits.connections {
      left -= 1
      let host = turns.removeFirst()
      guard var jobs = waiting[host], !jobs.isEmpty else {
        waiting[host] = nil
        continue
      }
      guard connections[host, default: 0] < FetchLimits.connectionsToHost else {
        turns.append(host)
        continue
      }
      let job = jobs.removeFirst()
      waiting[host] = jobs.isEmpty ? nil : jobs
      if !jobs.isEmpty {
        turns.append(host)
        left += 1
      }
      start(job)
    }
  }

  private func start(_ job: FetchJob) {
    guard let target = job.target else { return }
    let isInside = target.namesPrivate || privateHosts.contains(target.host)
    job.noteFirstHost(isPrivate: isInside)
    if isInside, !job.mayGoInside {
      return write(.failure(id: job.request.id, .leadsInside))
    }
    let remaining = job.remainingMilliseconds
    guard remaining > 0, job.begin(in: pool, milliseconds: remaining) else {
      return write(.failure(id: job.request.id, remaining > 0 ? .badAddress : .timedOut))
    }
    job.onProgress = { [unowned self] in write($0) }
    active[ObjectIdentifier(job)] = job
    connections[target.host, default: 0] += 1
  }

  private func takeEnded() {
    var end = XF_DONE
    while let transfer = xf_next_ended(pool, &end) {
      guard let owner = xf_owner(transfer) else { continue }
      let job = Unmanaged<FetchJob>.fromOpaque(owner).takeUnretainedValue()
      let message = String(cString: xf_message(transfer))
      let status = Int(xf_status(transfer))
      xf_free(pool, transfer)
      release(job)
      finish(job, end, message, status)
    }
  }

  private func release(_ job: FetchJob) {
    active[ObjectIdentifier(job)] = nil
    guard let host = job.target?.host else { return }
    connections[host] = connections[host].flatMap { $0 > 1 ? $0 - 1 : nil }
    if job.wentInside { privateHosts.insert(host) }
  }

  private func finish(_ job: FetchJob, _ end: xf_end, _ message: String, _ status: Int) {
    switch job.outcome(end, message, status) {
    case .answer(let answer): write(.answer(answer))
    case .failure(let failure): write(.failure(id: job.request.id, failure))
    case .redirect(let target): enqueue(job, target)
    }
  }

  // MARK: Output

  private func write(_ event: FetchEvent) {
    var rest = FetchMessages.frame(of: event)[...]
    while isOpen, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Both directions are one socket, and it does not block.
        var ready = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, 1000)
      } else if errno != EINTR {
        isOpen = false
      }
    }
  }
}
