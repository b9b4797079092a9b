import ArgumentParser
import Glibc
import LedeScreen

/// `lede FILE…`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read articles, or browse the library (what lede does without a subcommand).",
    discussion: """
      Where nothing is named and nothing is piped in, the library opens: what was kept, and what \
      feeds brought.

      EXAMPLES
        lede
        lede article.txt
        lede --theme sepia --width 60 article.txt
        curl -s URL | lede
        lede --plain article.txt | less
        lede ./parse                   a file that is named like a subcommand
        lede read -- -odd-name.txt     a file that is named like an option
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Print lines without escapes, for a pipe, a dumb terminal or a screen reader.")
  var plain = false

  @Option(
    help: ArgumentHelp("A theme's name, the path of its file, or auto.", valueName: "theme"))
  var theme: String?

  @Option(help: ArgumentHelp("Cells of the text column.", valueName: "cells"))
  var width: Int?

  @Option(help: ArgumentHelp("Words a minute in playback.", valueName: "words"))
  var wpm: Int?

  @Option(
    help: ArgumentHelp(
      "The library to browse, which keeps your place: its file, or the folder it lies in.",
      valueName: "path"),
    completion: .file())
  var library: String?

  @Flag(help: "Run no program, use no network, write nothing outside lede's own folders.")
  var secure = false

  func validate() throws {
    try check(width, "--width", Settings.widthRange)
    try check(wpm, "--wpm", Settings.wpmRange)
  }

  private func check(_ value: Int?, _ name: String, _ range: ClosedRange<Int>) throws {
    guard let value, !range.contains(value) else { return }
    throw ValidationError(
      "\(name) cannot be \(value); give a number from \(range.lowerBound) to \(range.upperBound)")
  }

  func run() throws {
    let namesNothing = input.files.isEmpty && input.filesFrom == nil && isatty(0) == 1
    let options = try self.options(namesNothing ? [] : paths())
    if namesNothing, options.isPlain {
      throw ValidationError("nothing to read; name a file, or see 'lede --help'")
    }
    let status = readArticles(options)
    if status != 0 { throw ExitCode(status) }
  }

  private func options(_ paths: [FilePath]) -> ReadOptions {
    ReadOptions(
      paths: paths, kind: input.input.kind, parser: input.articleParser,
      wishes: ReadOptions.Wishes(
        theme: theme, width: width, wpm: wpm, isPlain: plain, isSecure: secure, library: library))
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
