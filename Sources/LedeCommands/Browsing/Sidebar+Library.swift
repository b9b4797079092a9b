import Glibc
import LedeDocument
import LedeLibrary
import LedeReading

extension Sidebar {
  /// Names of one kind: more are found with a filter.
  private static let nameLimit = 20

  /// Reads what the sidebar shows; of no library, what there is to begin with.
  init(of library: Library?) throws(LibraryError) {
    self.init()
    if let library { try read(library) }
    if feeds.isEmpty { foundList = SubscriptionLists.found }
  }

  private mutating func read(_ library: Library) throws(LibraryError) {
    let counts = try library.counts()
    (all, unread, starred, later) = (counts.all, counts.unread, counts.starred, counts.later)
    let states = try library.fetchStates()
    for feed in try library.feeds() {
      let count = counts.feeds[feed.id] ?? LibraryCounts.Feed()
      feeds.append(
        Feed(
          id: feed.id.number, title: feed.shownTitle, folder: feed.folder, all: count.all,
          unread: count.unread, error: states[feed.id]?.error,
          fullText: feed.fullText.rawValue))
    }
    people = try names(.person, library)
    organizations = try names(.organization, library)
    tags = try library.tags().map { Tag($0.name, count: $0.count) }
    searches = try library.savedSearches().map { Search(name: $0.name, query: $0.query) }
  }

  private func names(
    _ label: EntityLabel, _ library: Library
  ) throws(LibraryError) -> [Name] {
    try library.mostNamed(label, limit: Self.nameLimit).map {
      Name($0.name, $0.label, articles: $0.articles)
    }
  }
}

/// Lists of subscriptions that another reader keeps in places that are known.
enum SubscriptionLists {
  /// The first one there is, with something in it; nil if there is none.
  static var found: String? {
    places.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
    }
  }

  /// Where newsboat looks (its manual, "Files").
  private static var places: [String] {
    func folder(_ variable: String) -> String? {
      getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let home = folder("HOME")
    let settings = folder("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
    return [settings.map { $0 + "/newsboat/urls" }, home.map { $0 + "/.newsboat/urls" }]
      .compactMap { $0 }
  }
}
