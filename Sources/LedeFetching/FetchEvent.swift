/// What becomes of requests, as it happens.
public enum FetchEvent: Equatable, Sendable {
  /// So many unpacked bytes have come of so many, if the server tells.
  case progress(id: Int, received: Int, total: Int?)
  case answer(FetchAnswer)
  case failure(id: Int, FetchFailure)
}

/// The messages between lede and lede-fetch.
///
/// A request is lines of a word and a value, ended by an empty line. What comes back are frames: a
/// line `kind id count`, then `count` bytes. Values hold no line ends; what would is left out.
public enum FetchMessages {
  // MARK: Requests

  public static func text(of request: FetchRequest) -> String {
    var lines = ["fetch \(request.id)", "purpose \(request.purpose.rawValue)"]
    for (name, value) in [
      ("url", request.url), ("etag", request.etag), ("modified", request.modified),
    ] {
      if let value, isLine(value) { lines.append("\(name) \(value)") }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The request that `lines` make; nil if they make none.
  public static func request(_ lines: [String]) -> FetchRequest? {
    let fields = fields(lines)
    guard let id = fields["fetch"].flatMap({ Int($0) }), let url = fields["url"],
      let purpose = fields["purpose"].flatMap({ FetchRequest.Purpose(rawValue: $0) })
    else { return nil }
    return FetchRequest(
      id: id, url: url, etag: fields["etag"], modified: fields["modified"], purpose: purpose)
  }

  // MARK: Frames

  public static func frame(of event: FetchEvent) -> [UInt8] {
    switch event {
    case .progress(let id, let received, let total):
      frame("progress", id, Array("\(received) \(total ?? -1)".utf8))
    case .answer(let answer): frame("answer", answer.id, head(of: answer) + answer.body)
    case .failure(let id, let failure): frame("failure", id, Array(code(of: failure).utf8))
    }
  }

  private static func frame(_ kind: String, _ id: Int, _ payload: [UInt8]) -> [UInt8] {
    Array("\(kind) \(id) \(payload.count)\n".utf8) + payload
  }

  private static func head(of answer: FetchAnswer) -> [UInt8] {
    var lines = ["status \(answer.status)"]
    for (name, value) in [
      ("url", answer.url), ("moved", answer.movedTo), ("type", answer.contentType),
      ("etag", answer.etag), ("modified", answer.modified),
      ("retry", answer.retryAfter.map { String($0) }),
    ] {
      if let value, isLine(value) { lines.append("\(name) \(value)") }
    }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  /// The event of a frame; nil for one of another version.
  static func event(_ kind: String, _ id: Int, _ payload: ArraySlice<UInt8>) -> FetchEvent? {
    switch kind {
    case "progress":
      let numbers = String(decoding: payload, as: UTF8.self).split(separator: " ").map { Int($0) }
      guard numbers.count == 2, let received = numbers[0], let total = numbers[1] else {
        return nil
      }
      return .progress(id: id, received: received, total: total < 0 ? nil : total)
    case "answer": return answer(id, payload).map { .answer($0) }
    case "failure": return .failure(id: id, failure(String(decoding: payload, as: UTF8.self)))
    default: return nil
    }
  }

  private static func answer(_ id: Int, _ payload: ArraySlice<UInt8>) -> FetchAnswer? {
    var lines: [String] = []
    var start = payload.startIndex
    while let end = payload[start...].firstIndex(of: 0x0A), end > start {
      lines.append(String(decoding: payload[start..<end], as: UTF8.self))
      start = end + 1
    }
    let fields = fields(lines)
    guard start < payload.endIndex, let status = fields["status"].flatMap({ Int($0) }) else {
      return nil
    }
    var answer = FetchAnswer(
      id: id, url: fields["url"] ?? "", status: status, body: Array(payload[(start + 1)...]))
    answer.movedTo = fields["moved"]
    answer.contentType = fields["type"]
    answer.etag = fields["etag"]
    answer.modified = fields["modified"]
    answer.retryAfter = fields["retry"].flatMap { Int($0) }
    return answer
  }

  private static func fields(_ lines: [String]) -> [String: String] {
    var fields: [String: String] = [:]
    for line in lines {
      guard let space = line.utf8.firstIndex(of: 0x20) else { continue }
      fields[String(line[..<space])] = String(line[line.utf8.index(after: space)...])
    }
    return fields
  }

  private static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  // MARK: Failures

  private static let plain: [(String, FetchFailure)] = [
    ("bad-address", .badAddress), ("no-host", .noHost), ("no-proxy", .noProxy),
    ("no-connection", .noConnection), ("timed-out", .timedOut), ("bad-encoding", .badEncoding),
    ("cut-off", .cutOff), ("head-too-large", .headTooLarge),
    ("packed-too-tight", .packedTooTight), ("too-many-redirects", .tooManyRedirects),
    ("bad-redirect", .badRedirect), ("leads-inside", .leadsInside), ("cancelled", .cancelled),
    ("no-authorities", .noAuthorities), ("no-helper", .noHelper), ("forbidden", .forbidden),
  ]

  private static func code(of failure: FetchFailure) -> String {
    switch failure {
    case .untrusted(let why): "untrusted \(why)"
    case .badAnswer(let why): "bad-answer \(why)"
    case .bodyTooLarge(let limit): "body-too-large \(limit)"
    default: plain.first { $0.1 == failure }?.0 ?? "bad-answer"
    }
  }

  private static func failure(_ text: String) -> FetchFailure {
    let word = String(text.prefix { $0 != " " })
    let rest = String(text.dropFirst(word.count + 1))
    switch word {
    case "untrusted": return .untrusted(rest)
    case "body-too-large": return .bodyTooLarge(limit: Int(rest) ?? 0)
    default: return plain.first { $0.0 == word }?.1 ?? .badAnswer(rest)
    }
  }
}
