import LedeDocument
import LedeFetching
import LedeLibrary
import LedeParsing
import LedeReading
import LedeTerminal

/// The articles that one reader walks through, read when they are asked for.
@UI final class ArticleShelf {
  /// Articles of the library; they come first.
  let list: [Int]
  /// Files and pages, and articles of the library that the list does not have.
  private var others: [ShelfItem]
  private let library: DeskLibrary
  private let places: ReadingPlaces
  private let kind: InputKind
  private let parser: ArticleParser
  private let web: WebPages
  /// Told how much of a page has come, by its index.
  var onProgress: (Int, String) -> Void = { _, _ in }
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

  /// - Parameters:
  ///   - list: Articles of the library, by their numbers.
  ///   - paths: Files and pages.
  ///   - options: Of the run.
  ///   - places: Where reading stopped in files.
  ///   - library: Where the articles of the list are.
  init(
    list: [Int] = [], paths: [FilePath] = [], _ options: ReadOptions, _ places: ReadingPlaces,
    _ library: DeskLibrary
  ) {
    self.list = list
    others = paths.map(ShelfItem.file)
    self.library = library
    self.places = places
    kind = options.kind
    parser = options.parser
    web = WebPages(isSecure: options.isSecure)
  }

  var count: Int { list.count + others.count }

  /// - Precondition: `index` is in `0..<count`.
  subscript(index: Int) -> ShelfItem {
    index < list.count ? .stored(ArticleID(list[index])) : others[index - list.count]
  }

  /// Adds a file or a page behind the others, unless it is among them.
  ///
  /// - Returns: Its index.
  func add(_ path: FilePath) -> Int {
    let name = path.absolute
    let known = others.firstIndex { item in
      guard case .file(let other) = item else { return false }
      return other == path || name != nil && other.absolute == name
    }
    return known.map { list.count + $0 } ?? append(.file(path))
  }

  /// Adds an article of the library behind the others, unless it is among them.
  ///
  /// - Returns: Its index.
  func add(_ id: ArticleID) -> Int {
    if let index = list.firstIndex(of: id.number) { return index }
    return others.firstIndex(of: .stored(id)).map { list.count + $0 } ?? append(.stored(id))
  }

  private func append(_ item: ShelfItem) -> Int {
    others.append(item)
    return count - 1
  }

  /// What the place in an article is kept for; nil where there is none to come back to.
  func key(at index: Int) -> PlaceKey? {
    guard (0..<count).contains(index) else { return nil }
    switch self[index] {
    case .stored(let id): return .article(id)
    case .file(let path):
      if path.isStandardInput { return nil }
      return (path.isAddress ? path.shown : path.absolute).map(PlaceKey.file)
    }
  }

  // MARK: Reading

  /// The file or page at `index`, or as much of it as can be shown at once.
  func firstPart(of path: FilePath, at index: Int) throws(ArticleFile.Failure) -> Article {
    if path.isAddress { return placeholder(for: path) }
    return keep(try Self.open(path, kind, parser), at: index)
  }

  /// The article at `index`, or as much of it as can be shown at once, read away from the main
  /// thread: a disk may be slow, and a pipe without a writer.
  func beginning(at index: Int) async -> Result<ShelvedArticle, ArticleFile.Failure> {
    switch self[index] {
    case .stored(let id): return await stored(id)
    case .file(let path):
      switch await beginning(of: path, at: index) {
      case .failure(let failure): return .failure(failure)
      case .success(let article):
        let key = path.isAddress ? path.shown : path.absolute
        return .success(await Self.shelved(article, key, places))
      }
    }
  }

  private func stored(_ id: ArticleID) async -> Result<ShelvedArticle, ArticleFile.Failure> {
    await withCheckedContinuation { continuation in
      library.read {
        try ShelvedArticle(id, in: try $0.library())
      } then: { result in
        switch result {
        case .success(let article?): continuation.resume(returning: .success(article))
        case .success(nil):
          let reason = "This article is no longer in the library"
          continuation.resume(returning: .failure(.stored(reason: reason)))
        case .failure(let trouble):
          continuation.resume(returning: .failure(.stored(reason: trouble.description)))
        }
      }
    }
  }

  private func beginning(of path: FilePath, at index: Int) async -> Reading {
    if path.isStandardInput, let standardInput { return .success(standardInput) }
    if let task = reading[index] { return await task.value }
    if path.isAddress { return .success(placeholder(for: path)) }
    return await Self.begin(path, kind, parser).map { keep($0, at: index) }
  }

  @concurrent private static func shelved(
    _ article: Article, _ key: String?, _ places: ReadingPlaces
  ) async -> ShelvedArticle {
    var shelved = ShelvedArticle(article)
    shelved.place = places.place(ofFile: key, in: article)
    return shelved
  }

  /// The whole article at `index`, read away from the main thread.
  func article(at index: Int) async -> Result<Article, ArticleFile.Failure> {
    guard case .file(let path) = self[index] else {
      return await beginning(at: index).map(\.article)
    }
    if path.isStandardInput, let standardInput { return .success(standardInput) }
    if let task = reading[index] { return await task.value }
    let file = opened.removeValue(forKey: index)
    let task = Task { [kind, parser] in
      path.isAddress
        ? await fetch(path, index) : await Self.read(path, file, kind, parser)
    }
    reading[index] = task
    let result = await task.value
    reading[index] = nil
    if path.isStandardInput, case .success(let article) = result { standardInput = article }
    return result
  }

  // MARK: Pages of the web

  /// What stands on the screen while a page loads.
  private func placeholder(for path: FilePath) -> Article {
    notice("Loading \(path.shown)\n\nESC cancels.", for: path, isPartial: true)
  }

  /// What stands on the screen where a page could not be loaded.
  func notice(of failure: ArticleFile.Failure, for path: FilePath) -> Article {
    notice(failure.description, for: path, isPartial: false)
  }

  private func notice(_ text: String, for path: FilePath, isPartial: Bool) -> Article {
    let source = Source(bytes: Array(text.utf8))
    return Article(
      name: path.shown,
      parsed: ArticleParser(keepsChrome: true).parse(source, as: .text), isPartial: isPartial)
  }

  /// Stops loading the page at `index`.
  ///
  /// - Returns: Whether it was loading.
  func cancel(at index: Int) -> Bool {
    guard case .file(let path) = self[index], path.isAddress, let task = reading[index] else {
      return false
    }
    task.cancel()
    return true
  }

  /// Stops loading pages that nobody waits for any more.
  func close() {
    for task in reading.values { task.cancel() }
  }

  private func fetch(_ path: FilePath, _ index: Int) async -> Reading {
    let result = await web.source(at: path, for: .page) { received, total in
      let text = ByteCount.progress(received, of: total)
      Task { @UI in self.onProgress(index, "Loading: \(text); ESC cancels") }
    }
    switch result {
    case .failure(let failure): return .failure(failure)
    case .success(let source): return await Self.parse(source, path, kind, parser)
    }
  }

  @concurrent private static func parse(
    _ source: Source, _ path: FilePath, _ kind: InputKind, _ parser: ArticleParser
  ) async -> Reading {
    Result { () throws(ArticleFile.Failure) in
      let file = try ArticleFile(path, source, as: kind, with: parser)
      return Article(name: path.shown, parsed: file.parsed)
    }
  }

  /// Keeps what is needed to read on.
  private func keep(_ beginning: Beginning, at index: Int) -> Article {
    let (article, file) = beginning
    if article.isPartial { opened[index] = file }
    if file.path.isStandardInput, !article.isPartial { standardInput = article }
    return article
  }

  private nonisolated static func open(
    _ path: FilePath, _ kind: InputKind, _ parser: ArticleParser
  ) throws(ArticleFile.Failure) -> Beginning {
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
