import ArgumentParser
import LedeLibrary

/// `lede import`: articles that were exported, from this library or another program.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import articles from Markdown with front matter, or from JSON Lines.",
    discussion: """
      A file that begins with { is JSON Lines, as 'lede export --json' and 'lede parse' print them; \
      any other is one article in Markdown. Articles that are there already get marks and tags, and \
      keep their text.

      EXAMPLES
        lede import archive.jsonl
        lede import notes/*.md
        lede parse *.html | lede import -
      """)

  @Argument(help: "The files to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Print ACK and the number of each article once it is safely on the disk.")
  var ack = false

  @OptionGroup var options: LibraryOptions

  /// Articles that are kept at once where nobody waits for each: it is one wait for the disk.
  private static let batch = 64

  func run() throws {
    let library = try options.open(for: .writing)
    let output = StandardOutput()
    var status = ExitStatus.success
    for path in (files.isEmpty ? ["-"] : files).map({ FilePath($0) }) where !output.isBroken {
      do {
        try readLines(of: path, into: library, output)
      } catch let error as FileError {
        StandardError.report(error.description)
        status = .someFailed
      }
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func readLines(
    of path: FilePath, into library: Library, _ output: StandardOutput
  ) throws {
    let intake = ArticleIntake()
    var lines = try LineReader(path)
    guard let first = try lines.next() else { return }
    guard first.first == UInt8(ascii: "{") else {
      let article = PortableArticle(file: try first + lines.rest())
      return try add([article.newArticle(intake)], to: library, output)
    }
    var pending: [NewArticle] = []
    var line: [UInt8]? = first
    while let bytes = line, !output.isBroken {
      if let article = PortableArticle(json: bytes) {
        pending.append(article.newArticle(intake))
      } else if bytes.contains(where: { $0 > 0x20 }) {
        StandardError.report("a line of \(path.shown) is no article, and is left out")
      }
      if pending.count >= (ack ? 1 : Self.batch) {
        try add(pending, to: library, output)
        pending = []
      }
      line = try lines.next()
    }
    if !pending.isEmpty { try add(pending, to: library, output) }
  }

  private func add(
    _ articles: [NewArticle], to library: Library, _ output: StandardOutput
  ) throws {
    let additions = try reporting { () throws(LibraryError) in try library.add(articles) }
    for addition in additions {
      output.write((ack ? "ACK " : "") + "\(addition.id.number)\n")
    }
    if ack { output.flush() }
  }
}
