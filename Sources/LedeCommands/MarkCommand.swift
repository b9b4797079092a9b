import ArgumentParser
import LedeLibrary

/// `lede mark`: what the keys m, s and t do, from the command line.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark articles read, starred or for later, tag them, or remove them.",
    discussion: """
      Articles are named by their numbers in 'lede list', or found by a query. 'lede undo' takes \
      back the last mark, also of a thousand articles.

      EXAMPLES
        lede mark --star 12 15
        lede mark --tag chips --matching 'about:cisco after:2026-01'
        lede mark --read --matching 'from:reuters before:30d'
      """)

  @Argument(help: "The numbers of the articles.")
  var ids: [Int] = []

  @Option(help: ArgumentHelp("Mark all that this query finds.", valueName: "query"))
  var matching: String?

  @Flag(help: "Mark as read.") var read = false
  @Flag(help: "Mark as not read.") var unread = false
  @Flag(help: "Give a star.") var star = false
  @Flag(help: "Take the star away.") var unstar = false
  @Flag(help: "Keep for later.") var later = false
  @Flag(help: "Keep for later no more.") var notLater = false
  @Flag(help: "Take out of every list; nothing is deleted.") var remove = false

  @Option(help: ArgumentHelp("Put a tag on them; may be given again.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: ArgumentHelp("Take a tag off them; may be given again.", valueName: "tag"))
  var untag: [String] = []

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if ids.isEmpty, matching == nil {
      throw ValidationError("no article is named; give its number, or a query with --matching")
    }
    if marks.isEmpty, tag.isEmpty, untag.isEmpty, !remove {
      throw ValidationError("nothing to mark them with; give --read, --star, --tag or the like")
    }
  }

  private var marks: [(mark: Mark, isOn: Bool)] {
    let all: [(Bool, Mark, Bool)] = [
      (read, .read, true), (unread, .read, false), (star, .starred, true),
      (unstar, .starred, false), (later, .later, true), (notLater, .later, false),
    ]
    return all.filter(\.0).map { ($0.1, $0.2) }
  }

  func run() throws {
    let query = try matching.map(QueryArgument.parse)
    let library = try options.open(for: .writing)
    let count = try reporting { () throws(LibraryError) in
      var articles = ids.map(ArticleID.init)
      if let query { articles += try library.ids(query) }
      return try change(articles, in: library)
    }
    let output = StandardOutput()
    output.write("\(count)\n")
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  /// - Returns: How many articles were not so before, of the change that made most difference.
  private func change(
    _ articles: [ArticleID], in library: Library
  ) throws(LibraryError) -> Int {
    var most = 0
    for (mark, isOn) in marks { most = max(most, try library.mark(articles, mark, isOn)) }
    for name in tag { most = max(most, try library.tag(articles, name)) }
    for name in untag { most = max(most, try library.tag(articles, name, false)) }
    if remove { most = max(most, try library.remove(articles)) }
    return most
  }
}
