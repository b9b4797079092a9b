import ArgumentParser
import LedeFetching
import LedeParsing

/// `lede feed`: feeds for other programs.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Print feeds as JSON: RSS, RDF, Atom or JSON Feed, sanitised.",
    discussion: """
      One object a line for each input, in the order given, also for one that fails. \
      Exit status is 1 if any failed. Of a web page the feeds that it offers are printed, of \
      OPML the subscriptions.

      EXAMPLES
        lede feed news.xml
        lede feed news.xml | jq -r '.entries[] | "\\(.published) \\(.title)"'
        lede feed podcast.xml | jq -r '.entries[].enclosures[].url'
        lede feed page.html | jq -r '.feeds[].url'
        lede feed list.opml | jq -r '.subscriptions[] | "\\(.url) \\(.title)"'
      """)

  @Flag(help: "Print one JSON object a line (the default, and all there is).")
  var json = false

  @Argument(help: "The files or web addresses to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read the names of more files from LIST, one a line; - is standard input.",
      valueName: "list"),
    completion: .file())
  var filesFrom: String?

  @Option(help: ArgumentHelp("What the server said the type is.", valueName: "type"))
  var contentType: String?

  @Option(
    help: ArgumentHelp("Where the feed came from: relative links start there.", valueName: "url"))
  var base: String?

  func validate() throws {
    if filesFrom == "-", files.contains("-") {
      throw ValidationError("standard input cannot be both the list and a file; name one of them")
    }
  }

  func run() throws {
    let paths: [FilePath]
    do {
      paths = try InputOptions.paths(files, from: filesFrom)
    } catch {
      StandardError.report(error.description)
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    let status = FeedStream(paths: paths, contentType: contentType, base: base).run()
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

/// Reads feeds one after the other and prints each before it reads the next.
struct FeedStream {
  let paths: [FilePath]
  let contentType: String?
  let base: String?

  func run() -> ExitStatus {
    let output = StandardOutput()
    var status = ExitStatus.success
    var json = JSONWriter()
    for path in paths where !output.isBroken {
      json.removeAll()
      if !print(path, to: &json) { status = .someFailed }
      output.write(json.bytes)
      output.flush()
    }
    return output.finish(status)
  }

  /// - Returns: Whether it could be read.
  private func print(_ path: FilePath, to json: inout JSONWriter) -> Bool {
    do {
      print(try source(of: path), path, to: &json)
      return true
    } catch {
      StandardError.report(error.description)
      json.object { json in
        json.field("file", path.text)
        json.field("error", error.description)
      }
      json.endLine()
      return false
    }
  }

  private func source(of path: FilePath) throws(ArticleFile.Failure) -> Source {
    guard !path.isAddress else { return try WebPages().source(at: path, for: .feed) }
    do {
      return Source(bytes: try FileBytes.read(path), url: base, contentType: contentType)
    } catch {
      throw .file(error)
    }
  }

  /// What holds no feed is an empty one, and its diagnostics say so.
  private func print(_ source: Source, _ path: FilePath, to json: inout JSONWriter) {
    if OPMLReader.recognizes(source) {
      let (list, diagnostics) = OPMLReader.read(source)
      SubscriptionsJSON(list: list, diagnostics: diagnostics).write(to: &json, file: path.text)
      return
    }
    var output = FeedJSON(parsed: FeedParser().parse(source))
    if !output.parsed.isFeed, ArticleParser.detect(source) == .html {
      output.offered = FeedDiscovery.feeds(in: source)
    }
    output.write(to: &json, file: path.text)
  }
}
