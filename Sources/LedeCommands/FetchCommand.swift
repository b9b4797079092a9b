import ArgumentParser
import LedeFetching
import LedeLibrary

/// `lede fetch`: what is new in the feeds.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetch the feeds of the library and keep what is new.",
    discussion: """
      Prints a line for each feed that had something new; what failed is told on standard error, \
      and the exit status is 1. A feed is named by its number in 'lede feeds', its address, or a \
      part of its name; without a name all are fetched. A server that asks for patience gets it, \
      and a feed that is gone for good is asked only by name. C-c stops; what came is kept.

      EXAMPLES
        lede fetch
        lede fetch reuters 12
        lede fetch --json | jq -r 'select(.new > 0) | .title'
        0 * * * *  lede fetch --quiet       (crontab)
      """)

  @Argument(
    help: "The feeds; all of them if none is named.", completion: .custom(FeedChoice.completion))
  var feeds: [String] = []

  @Flag(help: "Print one JSON object a line for each feed.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print nothing but what failed.")
  var quiet = false

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Look for names and quotes in new articles, or leave that to the library's screen.",
      discussion: "If neither is given, up to \(Self.mostNames) articles are looked through."))
  var names: Bool?

  @Flag(help: "Use no network: fails and says so, as with LEDE_SECURE.")
  var secure = false

  @OptionGroup var options: LibraryOptions

  /// Articles that are looked through for names without being asked: a fifth of a second's work, which
  /// is less than most feeds take to come (docs/decisions/0041).
  static let mostNames = 500

  func run() throws {
    let web = WebPages(isSecure: secure)
    guard web.fetcher.isAllowed else {
      StandardError.report("the network is off in secure mode; fetch without it")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    let library = try options.open(for: .writing)
    let all = try reporting { () throws(LibraryError) in try library.feeds() }
    let chosen = try FeedChoice.feeds(feeds, among: all)
    if all.isEmpty {
      StandardError.report("there is no feed yet; subscribe to one with 'lede add --feed ADDRESS'")
      return
    }
    let refresh = FeedRefresh(library: library, web: web)
    let report = FetchReport(form: json ? .json : quiet ? .quiet : .text)
    let isAskedFor = !feeds.isEmpty
    let names = names
    let (summary, isInterrupted) = CommandTask.run {
      var report = report
      let summary = await report.follow(refresh.run(chosen, isAskedFor: isAskedFor))
      if !Task.isCancelled, names ?? true, summary.new + summary.changed > 0 {
        await report.follow(
          LibraryNames(library: library), isWhole: names == true, new: summary.new)
      }
      return summary
    }
    if isInterrupted {
      StandardError.report("stopped; what came until then is kept")
      throw ExitCode(Self.interrupted)
    }
    if let trouble = summary?.trouble { StandardError.report(trouble) }
    if summary.map({ $0.failed > 0 || $0.trouble != nil }) ?? true {
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }

  /// What shells take for a program that SIGINT has ended.
  private static let interrupted: Int32 = 130
}
