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
  /// Articles that are being read to their ends, so that none is read twice at once.
  private var reading: [Int: Task<Reading, Never>] = [:]
  /// What came from standard input, which can be read only once.
  private var standardInput: Article?

  private typealias Reading = Result<Article, ArticleFile.Failure>
  private typealias Beginning = (article: Article, file: OpenFile)

  /// The part of a longer text that is parsed before the first frame: more than any screen shows,
  /// and parsed in a millisecond.
  nonisolated static let firstPart = 1 << 17
  /// The same of a page, whose article is found only in the whole of it: nine in ten pages of the
  /// corpora are shorter, and three milliseconds parse a page of the usual size.
  nonisolated static let firstPage = 1 << 19

  init(_ options: ReadOptions) {
    paths = options.paths
    kind = options.kind
    parser = options.parser
  }

  var count: Int { paths.count }

  /// Adds a file behind the others, unless it is among them.
  ///
  /// - Returns: Its index.
  func add(_ path: FilePath) -> Int {
    if let name = path.absolute, let known = paths.firstIndex(where: { $0.absolute == name }) {
      return known
    }
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
    keep(try Self.open(paths[index], kind, parser), at: index)
  }

  /// As `firstPart`, away from the main thread: a disk may be slow, and a pipe without a writer.
  func beginning(at index: Int) async -> Result<Article, ArticleFile.Failure> {
    let path = paths[index]
    if path.isStandardInput, let standardInput { return .success(standardInput) }
    if let task = reading[index] { return await task.value }
    return await Self.begin(path, kind, parser).map { keep($0, at: index) }
  }

  /// The whole article at `index`, read away from the main thread.
  func article(at index: Int) async -> Result<Article, ArticleFile.Failure> {
    let path = paths[index]
    if path.isStandardInput, let standardInput { return .success(standardInput) }
    if let task = reading[index] { return await task.value }
    let file = opened.removeValue(forKey: index)
    let task = Task { [kind, parser] in await Self.read(path, file, kind, parser) }
    reading[index] = task
    let result = await task.value
    reading[index] = nil
    if path.isStandardInput, case .success(let article) = result { standardInput = article }
    return result
  }

  /// Keeps what is needed to read on.
  private func keep(_ beginning: Beginning, at index: Int) -> Article {
    let (article, file) = beginning
    if article.isPartial { opened[index] = file }
    if paths[index].isStandardInput, !article.isPartial { standardInput = article }
    return article
  }

  private nonisolated static func open(
    _ path: FilePath, _ kind: InputKind, _ parser: ArticleParser
  ) throws(ArticleFile.Failure) -> Beginning {
    guard !path.isAddress else { throw .address(path) }
    let file: OpenFile
    do { file = try OpenFile(path, atMost: Self.firstPage) } catch { throw .file(error) }
    let source = Source(bytes: file.bytes, url: path.isStandardInput ? nil : path.text)
    let found = kind == .auto ? ArticleParser.detect(source) : kind
    let part = found == .html ? file.bytes : Array(file.bytes.prefix(firstPart))
    let isPartial = !file.isWhole || part.count < file.bytes.count
    return (try article(path, part, found, parser, isPartial: isPartial), file)
  }

  @concurrent private static func begin(
    _ path: FilePath, _ kind: InputKind, _ parser: ArticleParser
  ) async -> Result<Beginning, ArticleFile.Failure> {
    Result { () throws(ArticleFile.Failure) in try open(path, kind, parser) }
  }

  @concurrent private static func read(
    _ path: FilePath, _ opened: OpenFile?, _ kind: InputKind, _ parser: ArticleParser
  ) async -> Reading {
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
