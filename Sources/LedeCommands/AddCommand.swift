import ArgumentParser
import LedeLibrary

/// `lede add`: puts articles and feeds into the library.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Put articles into the library, or subscribe to feeds.",
    discussion: """
      Prints each article's number, what became of it (added, changed, known) and its title. The \
      same article added twice is one article.

      A web address is fetched. If a feed is there, it is subscribed to and its articles are kept; \
      of a page without an article, such as the front page of a site, the feed that it offers is \
      taken. What was done is told; --feed and --article say what you want.

      EXAMPLES
        lede add article.txt saved/*.html
        lede add https://paper.example/2026/a-long-read
        lede add --folder News https://paper.example/
        lede add --feed paper.example
        curl -s URL | lede add --later -
        find . -name '*.html' | lede add --tag archive --files-from -
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var options: LibraryOptions

  @Option(help: ArgumentHelp("Put a tag on the articles; may be given again.", valueName: "tag"))
  var tag: [String] = []

  @Flag(help: "Keep the articles for later.")
  var later = false

  @Flag(help: "Subscribe to the feed that is at an address, or that the page there offers.")
  var feed = false

  @Flag(help: "Keep what is at an address as an article, whatever feeds it offers.")
  var article = false

  @Option(
    help: ArgumentHelp("The folder for new feeds, such as News/World.", valueName: "folder"))
  var folder: String?

  @Flag(help: "Use no network: an address fails and says so, as with LEDE_SECURE.")
  var secure = false

  func validate() throws {
    if feed, article { throw ValidationError("--feed and --article exclude each other; give one") }
    if feed, input.files.isEmpty, input.filesFrom == nil {
      throw ValidationError("--feed needs an address; give one, such as https://paper.example/")
    }
  }

  func run() throws {
    let paths = try paths()
    let library = try options.open(for: .writing)
    let adding = Adding(
      library: library,
      intake: ArticleIntake(kind: input.input.kind, parser: input.articleParser),
      web: WebPages(isSecure: secure), wish: feed ? .feed : article ? .article : .any,
      tags: tag, isLater: later, folder: folder.map(FeedFolder.path) ?? "")
    let output = StandardOutput()
    var status = ExitStatus.success
    for path in paths where !output.isBroken {
      do {
        output.write(Columns.text(try adding.add(path)))
        output.flush()
      } catch let failure as ArticleFile.Failure {
        StandardError.report(failure.description)
        status = .someFailed
      } catch let error as LibraryError {
        try reporting { () throws(LibraryError) in throw error }
      }
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func paths() throws -> [FilePath] {
    do {
      return try input.paths().map { path in
        // A feed is at an address, which is often named without its beginning.
        feed && !path.isAddress ? FilePath("https://\(path.text)") : path
      }
    } catch {
      StandardError.report(error.description)
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }
}
