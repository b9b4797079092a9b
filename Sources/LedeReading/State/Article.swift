import LedeDocument

/// An article as the reader holds it: the document, and what has been found in it so far.
public struct Article: Sendable {
  /// What the user calls it: a path, or "standard input".
  public let name: String
  public let document: Document
  /// Whether the document is only the first part of the article, shown while the rest is read.
  public internal(set) var isPartial: Bool
  public let confidence: Double
  public let rule: Rule
  public let diagnostics: [Diagnostic]
  /// Nil until the names and quotes have been looked for.
  public internal(set) var annotations: Annotations?
  /// The entities by kind and the quotations by speaker, from the same reading.
  var groups: [EntityGroup] = []
  var speakers: [SpeakerGroup] = []
  /// Words of the article without page furniture.
  public let wordCount: Int
  /// Blocks taken for page furniture.
  public let chromeCount: Int

  public init(name: String, parsed: Parsed, isPartial: Bool = false) {
    self.name = name
    self.isPartial = isPartial
    document = parsed.document
    confidence = parsed.confidence
    rule = parsed.rule
    diagnostics = parsed.diagnostics
    wordCount = Self.countWords(of: parsed.document)
    chromeCount = parsed.document.blocks.count { $0.isChrome }
  }

  /// The same article with its names and quotes.
  public func annotated(_ reading: Reading) -> Article {
    var article = self
    article.annotations = reading.annotations
    (article.groups, article.speakers) = (reading.groups, reading.speakers)
    return article
  }

  /// The headline, or else the name of the file.
  public var title: String { document.metadata.title?.value ?? name }

  private static func countWords(of document: Document) -> Int {
    document.utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      for block in document.blocks where !block.isChrome {
        var inWord = false
        for offset in block.span.range {
          let isSpace = bytes[offset] <= 0x20
          if !isSpace && !inWord { count += 1 }
          inWord = !isSpace
        }
      }
      return count
    }
  }
}
