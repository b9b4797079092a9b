import LedeAnnotation
import LedeDocument
import LedeLibrary
import LedeParsing

/// Makes articles of the library from files.
struct ArticleIntake {
  private let kind: InputKind
  private let parser: ArticleParser
  private let pipeline = Pipeline()

  init(kind: InputKind = .auto, parser: ArticleParser = ArticleParser()) {
    self.kind = kind
    self.parser = parser
  }

  /// The article in the file at `path`, with its names and quotes.
  func article(at path: FilePath) throws(ArticleFile.Failure) -> NewArticle {
    let file = try ArticleFile(path, as: kind, with: parser)
    var article = annotated(file.parsed)
    article.path = path.isStandardInput ? nil : path.absolute
    if article.title == nil, !path.isStandardInput { article.title = path.text }
    return article
  }

  func annotated(_ parsed: Parsed) -> NewArticle {
    NewArticle(parsed, annotations: pipeline.annotate(parsed.document))
  }
}
