import LedeDocument

/// Reads newsboat's file `urls`: an address a line, then tags in or without quotes.
///
/// `"~title"` names the feed, `!` hides it. Query feeds (`query:name:filter`) are filters of the list.
/// Programs (`exec:…`), filters (`filter:…`) and files are told and left out: nothing is run.
public enum NewsboatList {
  /// Reads `source`, which is UTF-8 or nearly so.
  ///
  /// - Complexity: O(`source.bytes.count`).
  public static func read(_ source: Source) -> (list: SubscriptionList, diagnostics: [Diagnostic]) {
    let bytes = SourceDecoder.utf8(of: source.bytes, in: .utf8).utf8
    var list = SubscriptionList()
    var known: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let words = words(of: line)
      guard let first = words.first, !first.starts(with: "#".utf8) else { continue }
      if let filter = filter(first) {
        list.filters.append(filter)
        continue
      }
      guard let url = webAddress(first) else {
        diagnostics.append(Diagnostic(reason(first), at: start))
        continue
      }
      guard known.insert(url).inserted else { continue }
      list.subscriptions.append(subscription(url, words.dropFirst()))
    }
    return (list, diagnostics)
  }

  /// Whether every line of `source` is one of such a file; a few of its first are looked at.
  public static func recognizes(_ source: Source) -> Bool {
    let starts = ["http://", "https://", "file://", "query:", "exec:", "filter:"]
    let bytes = source.bytes.prefix(InputDetection.window)
    var isAny = false
    for line in bytes.split(separator: 0x0A).prefix(50) {
      guard let first = words(of: line).first, !first.starts(with: "#".utf8) else { continue }
      guard starts.contains(where: { first.starts(with: $0.utf8) }) else { return false }
      isAny = true
    }
    return isAny
  }

  private static func filter(_ word: [UInt8]) -> NamedFilter? {
    let parts = word.split(separator: UInt8(ascii: ":"), maxSplits: 2)
    guard parts.count == 3, parts[0].elementsEqual("query".utf8) else { return nil }
    return NamedFilter(
      name: String(decoding: parts[1], as: UTF8.self),
      filter: String(decoding: parts[2], as: UTF8.self))
  }

  private static func webAddress(_ word: [UInt8]) -> String? {
    let url = URIReference(word)
    guard let scheme = url.scheme, url.authority.map({ !$0.isEmpty }) ?? false else { return nil }
    return ["http", "https"].contains(String(decoding: scheme, as: UTF8.self)) ? url.text : nil
  }

  private static func reason(_ word: [UInt8]) -> String {
    let name = String(decoding: word.prefix(80), as: UTF8.self)
    if word.starts(with: "query:".utf8) { return "\(name) is no whole query feed: left out." }
    if word.starts(with: "exec:".utf8) || word.starts(with: "filter:".utf8) {
      return "\(name) runs a program: left out."
    }
    return "\(name) is not a feed of the web: left out."
  }

  private static func subscription(_ url: String, _ words: ArraySlice<[UInt8]>) -> Subscription {
    var subscription = Subscription(url: url)
    for word in words {
      let text = String(decoding: word, as: UTF8.self)
      if text == "!" {
        subscription.isHidden = true
      } else if text.hasPrefix("~"), text.utf8.count > 1 {
        subscription.title = subscription.title ?? String(text.dropFirst())
      } else if !text.isEmpty, !subscription.tags.suffix(64).contains(text) {
        subscription.tags.append(text)
      }
    }
    return subscription
  }

  /// The words of a line. Quotes hold words with spaces, and `\` keeps what follows.
  private static func words(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8]?
    var isQuoted = false
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        word = word ?? []
      case UInt8(ascii: "\\") where isQuoted && index < line.endIndex:
        word = (word ?? []) + [line[index]]
        index += 1
      case _ where byte.isSpace && !isQuoted:
        if let word { words.append(word) }
        word = nil
      case UInt8(ascii: "#") where word == nil && !words.isEmpty && !isQuoted:
        // A remark behind the tags.
        return words
      default:
        if word == nil { word = [byte] } else { word?.append(byte) }
      }
    }
    if let word { words.append(word) }
    return words
  }
}
