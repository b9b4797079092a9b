import LedeDocument

/// Finds sentences, names and quotations in a document, with their speakers.
public struct Pipeline: Sendable {
  /// Changes whenever the same document could give other annotations.
  public static let version = 1

  public init() {}

  /// Total: text it cannot read yields no annotations, never an error.
  public func annotate(_ document: Document) -> Annotations {
    let text = TokenizedText(document)
    let finders: [any MentionFinder] = [
      AddressFinder(), DateFinder(), TimeFinder(), AmountFinder(), NameFinder(),
    ]
    let mentions = MentionResolver.resolve(
      finders.map { $0.mentions(in: text) }, tokenCount: text.tokens.count)
    var annotations = Annotations()
    annotations.pipelineVersion = Self.version
    annotations.sentences = text.sentences.map(\.span)
    annotations.mentions = mentions.enumerated().map {
      EntityMention(
        span: $1.span, label: $1.label, confidence: $1.confidence, entity: $0, rule: $1.rule)
    }
    return annotations
  }
}
