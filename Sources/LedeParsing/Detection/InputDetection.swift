import LedeDocument

/// Tells texts, pages, feeds and binary files apart by name, content type and first bytes.
///
/// Looks at no more than the first `window` bytes, so it costs the same for every input.
struct InputDetection {
  /// A page or feed shows what it is in its first kilobytes; WHATWG MIME sniffing takes 1,445 bytes.
  /// 16 KiB also covers pages that open with a long comment or with scripts.
  static let window = 16 * 1024

  let kind: InputKind

  init(_ source: Source) {
    let head = Array(source.bytes.prefix(Self.window))
    let claim = Self.kind(ofContentType: source.contentType) ?? Self.kind(ofName: source.url)
    if let what = BinaryFormat.name(of: head) {
      // What comes under the name of a page is a page without an article: one wrong answer of a
      // server is no failure among many pages.
      kind = claim == .html ? .html : .binary(what: what)
      return
    }
    let text = Self.textHead(of: head)
    kind =
      Self.kind(ofMarkup: text)
      ?? claim
      ?? (MarkupEvidence.looksLikeHTML(text) ? .html : nil)
      ?? (MarkupEvidence.looksLikeMarkdown(text) ? .markdown : .text)
  }

  /// The head as ASCII-compatible bytes: UTF-16 loses its NULs, which is enough to read tags.
  private static func textHead(of head: [UInt8]) -> [UInt8] {
    switch TextDecoding.encoding(of: head) {
    case (.utf16LittleEndian, let mark), (.utf16BigEndian, let mark):
      head[mark...].filter { $0 != 0 }
    case (_, let mark): Array(head[mark...])
    }
  }

  /// What an unmistakable opening says, whatever the name or the server claims.
  private static func kind(ofMarkup text: [UInt8]) -> InputKind? {
    var rest = text[...]
    while true {
      rest = rest.drop { ASCII.isSpace($0) }
      if rest.first == UInt8(ascii: "{") { return isJSONFeed(rest) ? .feed : nil }
      guard rest.first == UInt8(ascii: "<") else { return nil }
      if MarkupEvidence.opens(rest, with: ["<!doctype html", "<html", "<head", "<body"]) {
        return .html
      }
      if MarkupEvidence.opens(rest, with: ["<rss", "<feed", "<rdf:rdf"]) { return .feed }
      if opensPrefixedFeed(rest) { return .feed }
      let isPrologue = MarkupEvidence.opens(rest, with: ["<?", "<!--", "<!doctype"])
      guard isPrologue, let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      rest = rest[(end + 1)...]
    }
  }

  /// Whether the text opens with `<prefix:rss` or `<prefix:feed`.
  private static func opensPrefixedFeed(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.dropFirst().prefix(64).prefix { ASCII.isAlphanumeric($0) || $0 == 0x3A }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let local = String(decoding: name[(colon + 1)...].map(ASCII.lowercase), as: UTF8.self)
    return local == "rss" || local == "feed"
  }

  private static func isJSONFeed(_ text: ArraySlice<UInt8>) -> Bool {
    ByteSearch.contains(Array("jsonfeed.org/version".utf8), in: text.prefix(2048))
      || ByteSearch.contains(Array(#"jsonfeed.org\/version"#.utf8), in: text.prefix(2048))
  }

  private static func kind(ofContentType contentType: String?) -> InputKind? {
    guard let contentType else { return nil }
    let type = contentType.utf8.prefix { $0 != UInt8(ascii: ";") }.filter { !ASCII.isSpace($0) }
      .map(ASCII.lowercase)
    switch String(decoding: type, as: UTF8.self) {
    case "text/html", "application/xhtml+xml": return .html
    case "text/markdown", "text/x-markdown": return .markdown
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml",
      "application/feed+json":
      return .feed
    default: return nil
    }
  }

  private static func kind(ofName url: String?) -> InputKind? {
    guard let url else { return nil }
    let path = url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1, let suffix = parts.last else { return nil }
    switch String(decoding: suffix.map(ASCII.lowercase), as: UTF8.self) {
    case "html", "htm", "xhtml", "shtml": return .html
    case "md", "markdown", "mkd", "mdown": return .markdown
    case "txt", "text", "log", "asc": return .text
    case "rss", "atom", "rdf": return .feed
    default: return nil
    }
  }
}
