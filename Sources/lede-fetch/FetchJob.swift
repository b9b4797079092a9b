import CTransfer
import Glibc
import LedeFetching

/// One request on its way through redirects to its answer.
///
/// libcurl's callbacks find it by its pointer; the loop keeps it alive while a transfer goes on.
final class FetchJob {
  enum Outcome {
    case answer(FetchAnswer)
    case failure(FetchFailure)
    case redirect(FetchTarget)
  }

  let request: FetchRequest
  /// Where it goes next.
  var target: FetchTarget?
  var onProgress: (FetchEvent) -> Void = { _ in }
  /// Whether this hop's connection went to this machine or its neighbourhood.
  private(set) var wentInside = false
  /// Whether it may: the first address may be anywhere, and redirects stay on its side.
  var mayGoInside: Bool { redirects == 0 || beganInside || Self.hasProxy && !namedInside }

  private var redirects = 0
  private var beganInside = false
  private var isPermanent = true
  private var head = AnswerHead()
  private var body: [UInt8] = []
  private var reported = 0
  /// Why the transfer was stopped from here.
  private var stop: FetchFailure?

  init(_ request: FetchRequest) { self.request = request }

  /// With a proxy the connection says nothing about the server; then its name has to.
  private static let hasProxy = {
    let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    return names.contains { (name: String) in getenv(name).map { $0.pointee != 0 } ?? false }
  }()

  /// Tells, before the first hop, what is known of the host already.
  func noteFirstHost(isPrivate: Bool) {
    if redirects == 0 { beganInside = isPrivate }
  }

  private var namedInside: Bool { target?.namesPrivate ?? false }

  // MARK: Time

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Until the whole of it must be done. Waiting for a turn does not count.
  private var spent: Int64 = 0
  private var hopStart: Int64 = 0
  var remainingMilliseconds: Int64 { Int64(FetchLimits.wholeMilliseconds) - spent }

  // MARK: A hop

  /// Starts the transfer to `target`.
  func begin(in pool: OpaquePointer, milliseconds: Int64) -> Bool {
    guard let target else { return false }
    head = AnswerHead()
    body = []
    stop = nil
    wentInside = false
    hopStart = Self.now
    let times = xf_times(
      connect: min(Int64(FetchLimits.connectMilliseconds), milliseconds),
      idle: Int64(FetchLimits.idleMilliseconds), whole: milliseconds)
    let callbacks = xf_callbacks(head: onHead, body: onBody, connects: onConnect)
    let owner = Unmanaged.passUnretained(self).toOpaque()
    var lines: [UnsafePointer<CChar>?] = headers.map { UnsafePointer(strdup($0)) } + [nil]
    defer { for line in lines { free(UnsafeMutablePointer(mutating: line)) } }
    return xf_start(pool, target.url, "lede/0.1.0", &lines, times, callbacks, owner) != nil
  }

  private var headers: [String] {
    var headers = ["Accept: \(request.purpose.accept)"]
    // A copy is that of the address that was asked for, not of the one it led to once.
    if let etag = request.etag { headers.append("If-None-Match: \(etag)") }
    if let modified = request.modified { headers.append("If-Modified-Since: \(modified)") }
    return headers
  }

  // MARK: Callbacks

  func takeHead(_ line: UnsafeRawBufferPointer) -> Bool {
    guard head.append(line) else {
      stop = .headTooLarge
      return false
    }
    return true
  }

  func takeBody(_ part: UnsafeRawBufferPointer, packed: Int64) -> Bool {
    guard head.isSuccess else {
      // The text of an error is nothing to read; so much of it comes for the connection's sake.
      spentOnErrors += part.count
      return spentOnErrors < 1 << 20
    }
    body.append(contentsOf: part)
    if body.count > request.purpose.limit {
      stop = .bodyTooLarge(limit: request.purpose.limit)
    } else if body.count > FetchLimits.ratioStart,
      Int64(body.count)
        > max(packed, 1).multipliedReportingOverflow(by: Int64(FetchLimits.ratio))
        .partialValue
    {
      stop = .packedTooTight
    }
    if stop == nil { report() }
    return stop == nil
  }

  private var spentOnErrors = 0

  func mayConnect(isPrivate: Bool) -> Bool {
    if Self.hasProxy { return true }
    wentInside = isPrivate
    if redirects == 0, isPrivate { beganInside = true }
    guard isPrivate, !mayGoInside else { return true }
    stop = .leadsInside
    return false
  }

  /// Tells how far it is, now and then.
  private func report() {
    guard reported == 0 || body.count - reported >= 128 << 10 else { return }
    reported = max(body.count, 1)
    onProgress(
      .progress(id: request.id, received: body.count, total: head.isPacked ? nil : head.length))
  }

  // MARK: The end of a hop

  func outcome(_ end: xf_end, _ message: String, _ status: Int) -> Outcome {
    spent += Self.now - hopStart
    if let stop { return .failure(stop) }
    let hasError = !head.isSuccess && status >= 300
    // An error whose text was cut short is an answer all the same.
    if end != XF_DONE, !(hasError && (end == XF_STOPPED || end == XF_CUT_OFF)) {
      return .failure(failure(end, message))
    }
    if [301, 302, 303, 307, 308].contains(status), let location = head["location"] {
      return redirect(to: location, status)
    }
    return .answer(answer(status))
  }

  private func redirect(to location: String, _ status: Int) -> Outcome {
    redirects += 1
    guard redirects <= FetchLimits.redirects else { return .failure(.tooManyRedirects) }
    guard !location.isEmpty, let next = FetchTarget(location, against: target?.url) else {
      return .failure(.badRedirect)
    }
    if status != 301, status != 308 { isPermanent = false }
    target = next
    return .redirect(next)
  }

  private func answer(_ status: Int) -> FetchAnswer {
    var answer = FetchAnswer(
      id: request.id, url: target?.url ?? request.url, status: status, body: body)
    answer.movedTo = redirects > 0 && isPermanent ? target?.url : nil
    answer.contentType = head["content-type"]
    answer.etag = head["etag"]
    answer.modified = head["last-modified"]
    answer.retryAfter = head["retry-after"].flatMap { RetryAfter.seconds(in: $0) }
    return answer
  }

  private func failure(_ end: xf_end, _ message: String) -> FetchFailure {
    let why = String(
      decoding: message.utf8.prefix(200).filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
    switch end {
    case XF_NO_HOST: return .noHost
    case XF_NO_PROXY: return .noProxy
    case XF_NO_CONNECTION: return .noConnection
    case XF_TIMED_OUT: return .timedOut
    case XF_TLS: return .untrusted(Self.reason(in: why))
    case XF_NO_AUTHORITIES: return .noAuthorities
    case XF_BAD_ENCODING: return .badEncoding
    case XF_CUT_OFF: return .cutOff
    case XF_BAD_ADDRESS: return .badAddress
    case XF_LONG_LINE: return .headTooLarge
    default: return .badAnswer(why)
    }
  }

  /// What a person can read of a TLS library's words: `error:0A00010B:SSL routines::wrong version`
  /// ends with it.
  static func reason(in words: String) -> String {
    guard words.contains("error:"), let colon = words.lastIndex(of: ":") else { return words }
    let end = words[words.index(after: colon)...].drop { $0 == " " }
    return end.isEmpty ? words : String(end)
  }
}

// C callbacks must not be closures of an isolated context.

private func job(_ owner: UnsafeMutableRawPointer?) -> FetchJob? {
  owner.map { Unmanaged<FetchJob>.fromOpaque($0).takeUnretainedValue() }
}

private func onHead(
  _ owner: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ count: Int
) -> Bool {
  job(owner)?.takeHead(UnsafeRawBufferPointer(start: bytes, count: count)) ?? false
}

private func onBody(
  _ owner: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ count: Int, _ packed: Int64
) -> Bool {
  job(owner)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: count), packed: packed) ?? false
}

private func onConnect(_ owner: UnsafeMutableRawPointer?, _ isPrivate: Bool) -> Bool {
  job(owner)?.mayConnect(isPrivate: isPrivate) ?? false
}
