import ArgumentParser
import LedeLibrary

/// `lede add`: puts articles into the library.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Put articles into the library.",
    discussion: """
      Prints each article's number, what became of it (added, changed, known) and its title. The \
      same article added twice is one article.

      EXAMPLES
        lede add article.txt saved/*.html
        curl -s URL | lede add --later -
        find . -name '*.html' | lede add --tag archive --files-from -
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var options: LibraryOptions

  @Option(help: ArgumentHelp("Put a tag on them; may be given again.", valueName: "tag"))
  var tag: [String] = []

  @Flag(help: "Keep them for later.")
  var later = false

  func run() throws {
    let paths = try paths()
    let library = try options.open(for: .writing)
    let intake = ArticleIntake(kind: input.input.kind, parser: input.articleParser)
    let output = StandardOutput()
    var status = ExitStatus.success
    for path in paths where !output.isBroken {
      do {
        var article = try intake.article(at: path)
        article.tags = tag
        article.isLater = later
        try add(article, to: library, output)
      } catch let failure as ArticleFile.Failure {
        StandardError.report(failure.description)
        status = .someFailed
      }
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func add(
    _ article: NewArticle, to library: Library, _ output: StandardOutput
  ) throws {
    let (addition, row) = try reporting { () throws(LibraryError) in
      let addition = try library.add([article])[0]
      return (addition, try library.rows([addition.id]).first)
    }
    let cells = ["\(addition.id.number)", "\(addition.outcome)", row?.title ?? ""]
    output.write(Columns.text([cells]))
    output.flush()
  }

  private func paths() throws -> [FilePath] {
    do {
      return try input.paths()
    } catch {
      StandardError.report(error.description)
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }
}
