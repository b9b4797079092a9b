import LedeFetching

/// The head of an answer: its status and what of its fields is of use.
struct AnswerHead {
  private var fields: [String: String] = [:]
  private var status = 0
  private var size = 0

  private static let kept: Set<String> = [
    "content-type", "content-length", "content-encoding", "etag", "last-modified", "location",
    "retry-after",
  ]

  subscript(name: String) -> String? { fields[name] }

  var isSuccess: Bool { (200...299).contains(status) }
  var isPacked: Bool { fields["content-encoding"] != nil }
  var length: Int? { fields["content-length"].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }

  /// Takes one line.
  ///
  /// - Returns: Whether the head is still of a bearable size.
  mutating func append(_ line: UnsafeRawBufferPointer) -> Bool {
    size += line.count
    guard size <= FetchLimits.head else { return false }
    let text = line.filter { $0 != 0x0D && $0 != 0x0A }
    if text.starts(with: "HTTP/".utf8) {
      // Another head follows a preliminary answer (100, 103) or the proxy's own.
      fields = [:]
      let words = text.split(separator: 0x20)
      status = words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) ?? 0 : 0
      return true
    }
    guard let colon = text.firstIndex(of: 0x3A) else { return true }
    let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
    guard Self.kept.contains(name) else { return true }
    let value = text[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    let isLine = value.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    // A field with control characters is none; a Location with them must not become another one.
    fields[name] = isLine ? String(decoding: value, as: UTF8.self) : name == "location" ? "" : nil
    return true
  }
}

/// `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3).
enum RetryAfter {
  static func seconds(in text: String) -> Int? {
    if let seconds = Int(text) { return bounded(seconds) }
    guard let date = HTTPDate.seconds(in: text) else { return nil }
    return bounded(date - HTTPDate.now)
  }

  private static func bounded(_ seconds: Int) -> Int {
    max(0, min(seconds, FetchLimits.retrySeconds))
  }
}
