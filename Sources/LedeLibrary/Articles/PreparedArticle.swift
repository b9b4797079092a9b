/// An article with what lists and searches need of it worked out already, so that the write that puts
/// it into the library, which others wait for, is short.
public struct PreparedArticle: Sendable {
  public let article: NewArticle
  let facts: ArticleFacts

  /// - Complexity: O(length of the text).
  public init(_ article: NewArticle) {
    self.article = article
    facts = ArticleFacts(article)
  }
}
