import LedeDocument
import LedeParsing
import LedeReading
import LedeTerminal

/// The articles that one run of the reader walks through, read when they are asked for.
@UI final class ArticleShelf {
  private(set) var paths: [FilePath]
  private let kind: InputKind
  private let parser: ArticleParser
  /// Files whose first part is on the screen, by index.
  private var opened: [Int: OpenFile] = [:]
  /// What came from standard input, which can be read only once.
  private var standardInput: Article?

  /// The part of a longer file that is parsed before the first frame: more than any screen shows,
  /// and parsed in a millisecond.
  static let firstPart = 1 << 17

  init(_ options: ReadOptions) {
    paths = options.paths
    kind = options.kind
    parser = options.parser
  }

  var count: Int { paths.count }

  /// Adds a file behind the others.
  ///
  /// - Returns: Its index.
  func add(_ path: FilePath) -> Int {
    paths.append(path)
    return paths.count - 1
  }

  /// The name by which the place in an article is kept; nil where there is none to come back to.
  func key(at index: Int) -> String? {
    guard paths.indices.contains(index), !paths[index].isStandardInput else { return nil }
    return paths[index].absolute
  }

  /// The article at `index`, or as much of it as can be shown at once.
  func firstPart(at index: Int) throws(ArticleFile.Failure) -> Article {
    let path = paths[index]
    guard !path.isAddress else { throw .address(path) }
    let file: OpenFile
    do { file = try OpenFile(path, atMost: Self.firstPart) } catch { throw .file(error) }
    if !file.isWhole { opened[index] = file }
    let article = try Self.article(path, file.bytes, kind, parser, isPartial: !file.isWhole)
    if path.isStandardInput, file.isWhole { standardInput = article }
    return article
  }

  /// The whole article at `index`, read away from the main thread.
  func article(at index: Int) async -> Result<Article, ArticleFile.Failure> {
    let path = paths[index]
    if path.isStandardInput, let standardInput { return .success(standardInput) }
    let file = opened.removeValue(forKey: index)
    let result = await Self.read(path, file, kind, parser)
    if path.isStandardInput, case .success(let article) = result { standardInput = article }
    return result
  }

  @concurrent private static func read(
    _ path: FilePath, _ opened: OpenFile?, _ kind: InputKind, _ parser: ArticleParser
  ) async -> Result<Article, ArticleFile.Failure> {
    Result { () throws(ArticleFile.Failure) in
      guard !path.isAddress else { throw .address(path) }
      let bytes: [UInt8]
      do throws(FileError) {
        if let opened { bytes = try opened.rest() } else { bytes = try FileBytes.read(path) }
      } catch {
        throw .file(error)
      }
      return try article(path, bytes, kind, parser, isPartial: false)
    }
  }

  private nonisolated static func article(
    _ path: FilePath, _ bytes: [UInt8], _ kind: InputKind, _ parser: ArticleParser, isPartial: Bool
  ) throws(ArticleFile.Failure) -> Article {
    let file = try ArticleFile(path, bytes: bytes, as: kind, with: parser)
    return Article(name: path.shown, parsed: file.parsed, isPartial: isPartial)
  }
}
