import ArgumentParser
import Glibc

/// The command line of lede: its subcommands, and what becomes of their errors.
///
/// Reading is what it does when no subcommand is named.
public struct LedeCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "lede",
    abstract: "Read articles in the terminal, and see who they are about and who said what.",
    usage: """
      lede [<options>] [<file> ...]
      lede <subcommand> ...
      """,
    discussion: """
      EXAMPLES
        lede                           browse the library: articles, feeds, names, searches
        lede article.txt               read an article
        lede *.txt                     read several; J and K go from one to the next
        program | lede                 read what a program prints
        lede --theme sepia article.txt read it on old paper
        lede --plain article.txt       print it, for a pipe or a screen reader
        lede annotate article.txt      print its names and quotes as JSON
        lede quotes article.txt        print who says what
        lede who article.txt           list its people and their roles
        lede ./parse                   read a file that is named like a subcommand

      'lede help read' tells the options for reading.
      """,
    version: "lede \(version)",
    subcommands: [
      ReadCommand.self, ParseCommand.self, AnnotateCommand.self, QuotesCommand.self,
      WhoCommand.self, FeedCommand.self, AddCommand.self, FetchCommand.self, FeedsCommand.self,
      ListCommand.self, SearchCommand.self, SaidCommand.self, AboutCommand.self, MarkCommand.self,
      UndoCommand.self,
      ImportCommand.self, ExportCommand.self, LibraryCommand.self, KeysCommand.self,
      ThemesCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// The version, as in docs/changelog.md.
  public static let version = "0.1.0"

  public init() {}

  /// Runs the command line `arguments`, without the program's name.
  ///
  /// - Returns: The exit status: 0, 1 if some input failed, 2 if the arguments made no sense.
  public static func status(running arguments: [String]) -> Int32 {
    // A file that may not grow is an error to be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    if let paths = filesToRead(arguments) { return readArticles(ReadOptions(paths: paths)) }
    if arguments.isEmpty, isatty(0) == 1 {
      let options = ReadOptions(paths: [])
      if !options.isPlain { return readArticles(options) }
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return ExitStatus.success.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return report(error).rawValue
    }
  }

  /// The files that `lede FILE…` names; nil if there is anything else for the parser to read.
  ///
  /// It takes as long to build the table of all options as to draw a screen.
  private static func filesToRead(_ arguments: [String]) -> [FilePath]? {
    guard let first = arguments.first,
      arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == "-" }),
      first != "help",
      !configuration.subcommands.contains(where: { $0.configuration.commandName == first })
    else { return nil }
    return arguments.map { FilePath($0) }
  }

  private static func report(_ error: any Error) -> ExitStatus {
    guard !exitCode(for: error).isSuccess else {
      let output = StandardOutput()
      output.write(fullMessage(for: error) + "\n")
      return output.finish(.success)
    }
    let message = message(for: error).replacing("\n", with: " ")
    let advice = message.contains(";") ? "" : "; see 'lede --help'"
    StandardError.report(message.asClause + advice)
    return .usage
  }
}

extension String {
  /// A sentence as a part of another: no capital at its start, no full stop at its end.
  var asClause: String {
    let body = hasSuffix(".") ? dropLast() : self[...]
    return body.prefix(1).lowercased() + body.dropFirst()
  }
}
