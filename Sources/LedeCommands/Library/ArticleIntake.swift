import LedeAnnotation
import LedeDocument
import LedeLibrary
import LedeParsing

/// Makes articles of the library from files.
struct ArticleIntake {
  let kind: InputKind
  let parser: ArticleParser
  private let pipeline = Pipeline()

  init(kind: InputKind = .auto, parser: ArticleParser = ArticleParser()) {
    self.kind = kind
    self.parser = parser
  }

  /// The article in the file at `path`, with its names and quotes.
  func article(at path: FilePath) throws(ArticleFile.Failure) -> NewArticle {
    article(in: try ArticleFile(path, as: kind, with: parser), at: path)
  }

  /// The article in what was fetched from the address `path`.
  func article(in source: Source, at path: FilePath) throws(ArticleFile.Failure) -> NewArticle {
    var article = article(in: try ArticleFile(path, source, as: kind, with: parser), at: path)
    // A page is known by the address it was asked for at, unless it names a better one.
    article.url = article.url ?? path.text
    article.path = nil
    return article
  }

  private func article(in file: ArticleFile, at path: FilePath) -> NewArticle {
    var article = annotated(file.parsed)
    article.path = path.isStandardInput ? nil : path.absolute
    if article.title == nil, !path.isStandardInput { article.title = path.text }
    return article
  }

  func annotated(_ parsed: Parsed) -> NewArticle {
    NewArticle(parsed, annotations: pipeline.annotate(parsed.document))
  }
}
