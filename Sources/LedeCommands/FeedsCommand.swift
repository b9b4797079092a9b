import ArgumentParser
import LedeLibrary

/// `lede feeds`: the feeds of the library.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List the feeds of the library, change or remove them.",
    discussion: """
      'lede add --feed ADDRESS' subscribes to a feed, 'lede import LIST' to those of an OPML file \
      or of newsboat's urls file, and 'lede fetch' fetches what is new.

      EXAMPLES
        lede feeds                                  all of them, by folder
        lede feeds --json | jq -r 'select(.error) | .url'
        lede feeds edit reuters --folder News/World
        lede feeds edit 12 --title "The Harbour" --full-text always
        lede feeds remove 12                        its articles stay; 'lede undo' brings it back
      """,
    subcommands: [ListFeeds.self, EditFeeds.self, RemoveFeeds.self],
    defaultSubcommand: ListFeeds.self)
}

/// `lede feeds list`.
struct ListFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List feeds (the default).",
    discussion: """
      A line has the feed's number, its folder, its name, how many of its articles are unread, the \
      day it was last fetched, its address, and what was wrong the last time.
      """)

  @Argument(help: "Only these feeds.", completion: .custom(FeedChoice.completion))
  var feeds: [String] = []

  @Flag(help: "Print one JSON object a line for each feed.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open(for: .reading)
    let (all, states, counts) = try reporting { () throws(LibraryError) in
      (try library.feeds(), try library.fetchStates(), try library.counts().feeds)
    }
    let rows = try FeedChoice.feeds(feeds, among: all).map { feed in
      FeedRow(
        feed: feed, state: states[feed.id] ?? FetchState(),
        count: counts[feed.id] ?? LibraryCounts.Feed())
    }
    let output = StandardOutput()
    if json {
      var json = JSONWriter()
      for row in rows { row.write(to: &json) }
      output.write(json.bytes)
    } else {
      output.write(Columns.text(rows.map(\.cells)))
    }
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }
}

/// One feed with what became of its last fetch.
struct FeedRow {
  let feed: StoredFeed
  let state: FetchState
  let count: LibraryCounts.Feed

  var cells: [String] {
    [
      "\(feed.id.number)", feed.folder.isEmpty ? "-" : feed.folder, feed.shownTitle,
      "\(count.unread)", state.checked?.day ?? "-", feed.url, state.error ?? "",
    ]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", feed.id.number)
      json.field("title", feed.shownTitle)
      json.field("url", feed.url)
      json.field("site", feed.site)
      json.field("folder", feed.folder)
      json.field("fullText", feed.fullText.rawValue)
      json.field("articles", count.all)
      json.field("unread", count.unread)
      json.field("checked", state.checked?.text)
      json.field("changed", state.changed?.text)
      json.field("retryAfter", state.retryAfter?.text)
      json.field("gone", state.isGone)
      json.field("failures", state.failures)
      json.field("error", state.error)
    }
    json.endLine()
  }
}

extension StoredFeed.FullText: ExpressibleByArgument {}

/// `lede feeds edit`.
struct EditFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the name or folder of feeds, or when whole texts come.")

  @Argument(
    help: "The feeds, by number, address or a part of their names.",
    completion: .custom(FeedChoice.completion))
  var feeds: [String]

  @Option(help: ArgumentHelp("Call it so; \"\" for the feed's own name.", valueName: "name"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Put them into a folder, such as News/World; \"\" for none.", valueName: "folder"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Fetch the page of an item for its whole text: never, short (if the item is a teaser) or always.",
      valueName: "when"))
  var fullText: StoredFeed.FullText?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if title == nil, folder == nil, fullText == nil {
      throw ValidationError("nothing to change; give --title, --folder or --full-text")
    }
  }

  func run() throws {
    let library = try options.open(for: .writing)
    let all = try reporting { () throws(LibraryError) in try library.feeds() }
    let chosen =
      title == nil || feeds.count > 1
      ? try FeedChoice.feeds(feeds, among: all) : [try FeedChoice.feed(feeds[0], among: all)]
    if title != nil, chosen.count > 1 {
      throw ValidationError("--title is for one feed; name one")
    }
    try reporting { () throws(LibraryError) in
      for feed in chosen {
        try library.edit(
          feed.id, title: title, folder: folder.map(FeedFolder.path), fullText: fullText)
      }
    }
  }
}

/// `lede feeds remove`.
struct RemoveFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove feeds; their articles stay, and 'lede undo' brings a feed back.")

  @Argument(
    help: "The feeds, by number, address or a part of their names.",
    completion: .custom(FeedChoice.completion))
  var feeds: [String]

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open(for: .writing)
    let all = try reporting { () throws(LibraryError) in try library.feeds() }
    let output = StandardOutput()
    // Each is named for itself, so that a part of many names removes nothing.
    for feed in try feeds.map({ try FeedChoice.feed($0, among: all) }) {
      try reporting { () throws(LibraryError) in try library.unsubscribe(feed.id) }
      output.write(Columns.text([["removed", feed.shownTitle]]))
    }
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }
}

/// Folders of feeds as paths.
enum FeedFolder {
  /// `text` without empty parts and spaces around the names.
  static func path(_ text: String) -> String {
    text.split(separator: "/").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// Names in each other as a path; a slash in a name would be a folder of its own.
  static func path(_ names: [String]) -> String {
    path(names.map { $0.map { $0 == "/" ? "∕" : String($0) }.joined() }.joined(separator: "/"))
  }

  /// The names of a path.
  static func names(_ path: String) -> [String] {
    path.split(separator: "/").map { $0.map { $0 == "∕" ? "/" : String($0) }.joined() }
  }
}
