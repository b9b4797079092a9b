import LedeDocument

/// One article as it lies in the library.
public struct StoredArticle: Equatable, Sendable {
  public let id: ArticleID
  public let parsed: Parsed
  /// nil where none were made yet, or only by a lede that writes them differently.
  public let annotations: Annotations?
  public let title: String
  public let url: String?
  public let path: String?
  public let feed: FeedID?
  public let added: Timestamp
  public let marks: Set<Mark>
  /// In alphabetical order.
  public let tags: [String]
}

extension StoredArticle {
  /// The article again from its columns. Bytes that no lede wrote leave the text, and no more.
  static func parsed(_ encoding: ArticleEncoding) -> Parsed {
    if let parsed = try? encoding.parsed() { return parsed }
    let blocks = paragraphs(encoding.text).map { Block(.paragraph, $0, rule: "salvaged-text") }
    return Parsed(
      document: Document(utf8: encoding.text, blocks: blocks), confidence: 0,
      rule: "salvaged-text",
      diagnostics: [Diagnostic("Only the text of this article could be saved.", at: 0)])
  }

  /// The lines of a text that are not empty.
  private static func paragraphs(_ text: [UInt8]) -> [Span] {
    text.split(separator: 0x0A).map { Span($0.startIndex, $0.endIndex) }
  }
}
