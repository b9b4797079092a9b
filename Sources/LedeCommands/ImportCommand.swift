import ArgumentParser
import LedeLayout
import LedeLibrary
import LedeParsing

/// `lede import`: articles that were exported, from this library or another program.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import subscriptions (OPML, newsboat's urls), or articles (Markdown, JSON Lines).",
    discussion: """
      A list of feeds in OPML, or newsboat's file urls, subscribes to its feeds, with their names \
      and folders (of newsboat's tags the first); its query feeds become saved searches. Nothing is \
      fetched: 'lede fetch' does that.

      A file that begins with { is JSON Lines, as 'lede export --json' and 'lede parse' print them; \
      any other is one article in Markdown. Articles that are there already get marks and tags, and \
      keep their text. What is there already is not there twice.

      EXAMPLES
        lede import subscriptions.opml
        lede import ~/.newsboat/urls && lede fetch
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
      let bytes = try first + lines.rest()
      if let list = SubscriptionImport(Source(bytes: bytes)) {
        return try subscribe(to: list, in: library, output)
      }
      return try add([PortableArticle(file: bytes).newArticle(intake)], to: library, output)
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

  private func subscribe(
    to list: SubscriptionImport, in library: Library, _ output: StandardOutput
  ) throws {
    let outcome = try reporting { () throws(LibraryError) in try list.keep(in: library) }
    output.write(outcome.lines.map { TerminalText($0).string + "\n" }.joined())
    for sentence in outcome.leftOut { StandardError.report(sentence.asClause) }
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
