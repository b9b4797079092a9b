import ArgumentParser
import LedeDocument
import LedeParsing

/// Which articles a command reads, and as what.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "The files or web addresses to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read the names of more files from LIST, one a line; - is standard input.",
      valueName: "list"),
    completion: .file())
  var filesFrom: String?

  @Option(help: "What the files are: \(InputFormat.allValueStrings.joined(separator: ", ")).")
  var input = InputFormat.auto

  @Flag(help: "Take every line for the article, also what looks like page furniture.")
  var keepChrome = false

  init() {}

  func validate() throws {
    if filesFrom == "-", files.contains("-") {
      throw ValidationError("standard input cannot be both the list and a file; name one of them")
    }
  }

  /// Finds all files to read, in the order they were given: standard input if none is named.
  ///
  /// - Returns: Their names; no file but the list is opened.
  /// - Throws: Why the list cannot be read.
  func paths() throws(FileError) -> [FilePath] {
    try Self.paths(files, from: filesFrom)
  }

  static func paths(_ files: [String], from filesFrom: String?) throws(FileError) -> [FilePath] {
    guard let filesFrom else { return (files.isEmpty ? ["-"] : files).map { FilePath($0) } }
    let list = try FileBytes.read(FilePath(filesFrom))
    return files.map { FilePath($0) }
      + list.split(separator: 0x0A).map { FilePath(bytes: Array($0)) }
  }

  /// The parser these options ask for.
  var articleParser: ArticleParser { ArticleParser(keepsChrome: keepChrome) }
}

/// What the user says an input is. The raw value is its name on the command line.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case auto
  case html
  case text
  case markdown
  case feed

  var kind: InputKind {
    switch self {
    case .auto: .auto
    case .html: .html
    case .text: .text
    case .markdown: .markdown
    case .feed: .feed
    }
  }
}

extension InputOptions {
  /// As `paths`; a list that cannot be read is reported.
  ///
  /// - Throws: `ExitCode` 1 after that.
  func reportedPaths() throws -> [FilePath] {
    do {
      return try paths()
    } catch {
      StandardError.report(error.description)
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }
}
