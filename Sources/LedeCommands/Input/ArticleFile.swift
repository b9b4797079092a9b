import LedeDocument
import LedeParsing

/// Reads and parses one article.
struct ArticleFile {
  /// Why there is no article.
  enum Failure: Error, Equatable {
    case file(FileError)
    /// The bytes hold no article; `reason` is the parser's sentence.
    case content(FilePath, reason: String)
    case address(FilePath)

    var description: String {
      switch self {
      case .file(let error): error.description
      case .content(let path, let reason):
        "cannot read \(path.shown) as an article; \(reason.asClause)"
      case .address(let path):
        "\(path.shown) is a web address; save the page to a file and name that"
      }
    }
  }

  let path: FilePath
  let parsed: Parsed

  init(_ path: FilePath, as kind: InputKind, with parser: ArticleParser) throws(Failure) {
    guard !path.isAddress else { throw .address(path) }
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch { throw .file(error) }
    try self.init(path, bytes: bytes, as: kind, with: parser)
  }

  /// Parses `bytes`, which were read from `path`.
  init(
    _ path: FilePath, bytes: [UInt8], as kind: InputKind, with parser: ArticleParser
  ) throws(Failure) {
    self.path = path
    let source = Source(bytes: bytes, url: path.isStandardInput ? nil : path.text)
    let found = kind == .auto ? ArticleParser.detect(source) : kind
    parsed = parser.parse(source, as: found)
    // A text of nothing but control characters is an empty article, not a failure.
    if !found.holdsArticle, let reason = parsed.diagnostics.first?.message {
      throw .content(path, reason: reason)
    }
  }
}
