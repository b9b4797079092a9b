import LedeDocument

/// Turns bytes into a document: the one entrance to this module.
public struct ArticleParser: Sendable {
  /// Whether page furniture is taken for article text, for callers that want every line.
  public var keepsChrome = false

  public init(keepsChrome: Bool = false) {
    self.keepsChrome = keepsChrome
  }

  /// What `source` is, by its name, content type and first bytes; never `auto`.
  ///
  /// - Complexity: O(1): looks at the first 16 KiB.
  public static func detect(_ source: Source) -> InputKind { InputDetection(source).kind }

  /// Reads `source` as an article.
  ///
  /// Total: any bytes give a document. A feed gives all its entries, one after the other. Odd content
  /// gives diagnostics, and a binary file an empty document with a diagnostic that says so.
  /// - Complexity: O(`source.bytes.count`).
  public func parse(_ source: Source, as kind: InputKind = .auto) -> Parsed {
    switch kind == .auto ? Self.detect(source) : kind {
    case .auto, .text: return PlainTextParser(keepsChrome: keepsChrome).parse(source)
    case .markdown: return MarkdownParser().parse(source)
    case .html:
      if let what = BinaryFormat.name(of: Array(source.bytes.prefix(InputDetection.window))) {
        return Self.unread("This is \(what), not text.", "binary")
      }
      return PageParser(keepsChrome: keepsChrome).parse(source)
    case .feed: return FeedDigest().parse(source)
    case .binary(let what): return Self.unread("This is \(what), not text.", "binary")
    }
  }

  private static func unread(_ message: String, _ rule: Rule) -> Parsed {
    Parsed(
      document: Document(utf8: [], blocks: []), confidence: 0, rule: rule,
      diagnostics: [Diagnostic(message, at: 0)])
  }
}
