import LedeDocument

/// Turns bytes into a feed: RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed 1.x.
public struct FeedParser: Sendable {
  public init() {}

  /// Reads `source` as a feed.
  ///
  /// Total: any bytes give a feed, an empty one if there is none in them. Relative addresses are
  /// resolved against `xml:base` and the source's address. Marked-up text is sanitised.
  /// - Complexity: O(`source.bytes.count`).
  public func parse(_ source: Source) -> ParsedFeed {
    var parsed = isJSON(source.bytes) ? parseJSON(source) : parseXML(source)
    if !parsed.isFeed { parsed.diagnostics.append(Diagnostic("There is no feed in this.", at: 0)) }
    for index in parsed.feed.entries.indices {
      parsed.feed.entries[index].key = EntryKey.key(of: parsed.feed.entries[index])
    }
    return parsed
  }

  private func isJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { !ASCII.isSpace($0) } == UInt8(ascii: "{")
  }

  private func parseJSON(_ source: Source) -> ParsedFeed {
    let decoded = SourceDecoder.decode(xml: source)
    var reader = JSONFeedReader(decoded.utf8, base: base(of: source))
    let feed = reader.read()
    return ParsedFeed(
      feed: feed, encoding: "utf-8", diagnostics: decoded.diagnostics + reader.diagnostics)
  }

  private func parseXML(_ source: Source) -> ParsedFeed {
    let decoded = FeedEncoding(source)
    var reader = FeedReader(decoded.utf8, base: base(of: source))
    var feed = reader.read()
    if feed.format.isRSS, Doctype.isNetscape(decoded.utf8) { feed.format = .rss091Netscape }
    var diagnostics = decoded.diagnostics
    if let problem = reader.xml.firstProblem { diagnostics.append(problem) }
    return ParsedFeed(feed: feed, encoding: decoded.label, diagnostics: diagnostics)
  }

  private func base(of source: Source) -> URIReference? {
    source.url.map { URIReference($0.utf8) }.flatMap { $0.scheme == nil || !$0.isSafe ? nil : $0 }
  }

  /// The DOCTYPE of Netscape's RSS 0.91, which differs from Userland's in nothing else.
  private enum Doctype {
    static func isNetscape(_ utf8: [UInt8]) -> Bool {
      let head = utf8.prefix(MetaPrescan.window).map(\.lowercased)
      guard let start = ByteSearch.firstIndex(of: Array("<!doctype".utf8), in: head[...]) else {
        return false
      }
      return ByteSearch.contains(
        Array("netscape".utf8), in: head[start...].prefix { $0 != UInt8(ascii: ">") })
    }
  }
}

/// What a parser made of a feed: always one, with notes on what was odd.
public struct ParsedFeed: Equatable, Sendable {
  public internal(set) var feed: Feed
  /// The label of the encoding, in lower case, as the feed or its server declares it.
  public let encoding: String
  /// What was wrong: the feed is not well-formed, or its declared encoding is wrong.
  public internal(set) var diagnostics: [Diagnostic]

  /// Whether there is anything of a feed in the source.
  public var isFeed: Bool {
    feed.format != .unknown || !feed.entries.isEmpty || feed.title != nil
  }
}

/// A name for an entry that is the same at every fetch.
enum EntryKey {
  static func key(of entry: FeedEntry) -> String {
    if let id = entry.id, !id.isEmpty { return id }
    if let link = entry.link, !link.isEmpty { return link }
    // What a feed without identifiers leaves alone when it comes again.
    var digest = Digest()
    digest.add(entry.title?.value ?? "")
    digest.add(entry.published?.utc ?? "")
    digest.add(entry.enclosures.first?.url ?? "")
    if entry.title == nil { digest.add(entry.summary?.value ?? entry.content.first?.value ?? "") }
    return "digest:" + digest.text
  }

  /// FNV-1a in 64 bits, twice with different starts: no protection against forgery, which would gain
  /// nothing here, but no accident makes two alike.
  private struct Digest {
    private var low: UInt64 = 0xCBF2_9CE4_8422_2325
    private var high: UInt64 = 0x6C62_272E_07BB_0142

    mutating func add(_ text: String) {
      for byte in text.utf8 { add(byte) }
      add(0)
    }

    private mutating func add(_ byte: UInt8) {
      low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
      high = (high ^ UInt64(byte) ^ (low >> 32)) &* 0x100_0000_01B3
    }

    var text: String { String(high, radix: 16) + String(low, radix: 16) }
  }
}
