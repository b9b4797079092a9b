import LedeDocument
import LedeFetching
import LedeParsing

/// Reads and parses one article.
struct ArticleFile {
  /// Why there is no article.
  enum Failure: Error, Equatable {
    case file(FileError)
    /// The bytes hold no article; `reason` is the parser's sentence.
    case content(FilePath, reason: String)
    case page(FilePath, reason: String)
    /// The library has no such article, or cannot be read; `reason` is a sentence.
    case stored(reason: String)

    var description: String {
      switch self {
      case .file(let error): error.description
      case .content(let path, let reason):
        "cannot read \(path.shown) as an article; \(reason.asClause)"
      case .page(let path, let reason): "cannot open \(path.shown): \(reason)"
      case .stored(let reason): reason
      }
    }
  }

  let path: FilePath
  let parsed: Parsed

  /// Reads the file, or fetches the page, and waits for it.
  init(
    _ path: FilePath, as kind: InputKind, with parser: ArticleParser, web: WebPages = WebPages()
  ) throws(Failure) {
    guard !path.isAddress else {
      try self.init(path, try web.source(at: path, for: .page), as: kind, with: parser)
      return
    }
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch { throw .file(error) }
    try self.init(path, bytes: bytes, as: kind, with: parser)
  }

  /// Parses `bytes`, which were read from `path`.
  init(
    _ path: FilePath, bytes: [UInt8], as kind: InputKind, with parser: ArticleParser
  ) throws(Failure) {
    let source = Source(bytes: bytes, url: path.isStandardInput ? nil : path.text)
    try self.init(path, source, as: kind, with: parser)
  }

  init(
    _ path: FilePath, _ source: Source, as kind: InputKind, with parser: ArticleParser
  ) throws(Failure) {
    self.path = path
    let found = kind == .auto ? ArticleParser.detect(source) : kind
    parsed = parser.parse(source, as: found)
    // A text of nothing but control characters is an empty article, not a failure.
    let isEmptyFeed = found == .feed && parsed.document.utf8.isEmpty
    if !found.holdsArticle || isEmptyFeed, let reason = parsed.diagnostics.first?.message {
      throw .content(path, reason: reason)
    }
  }
}
