import LedeDocument

/// What a person did to an article of the library.
public struct ArticleStatus: Equatable, Sendable {
  public var marks: Set<ArticleMark>
  /// In alphabetical order.
  public var tags: [String]
  /// In reading order.
  public var notes: [ArticleNote]

  public init(marks: Set<ArticleMark> = [], tags: [String] = [], notes: [ArticleNote] = []) {
    self.marks = marks
    self.tags = tags
    self.notes = notes
  }
}

/// A stretch of an article that a person marked, with what they wrote about it.
public struct ArticleNote: Equatable, Sendable {
  public let id: Int
  public let span: Span
  /// Empty for a mere highlight.
  public let text: String

  public init(id: Int, span: Span, text: String) {
    self.id = id
    self.span = span
    self.text = text
  }
}
