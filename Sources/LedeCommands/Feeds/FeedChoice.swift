import ArgumentParser
import LedeLibrary

/// Feeds as they are named on a command line: by number, address, or a part of their name.
enum FeedChoice {
  /// The feeds that `names` name, each once; all of them where there is no name.
  ///
  /// - Throws: `ExitCode` 1 after the name that fits no feed has been reported.
  static func feeds(_ names: [String], among feeds: [StoredFeed]) throws -> [StoredFeed] {
    guard !names.isEmpty else { return feeds }
    var chosen: Set<FeedID> = []
    for name in names {
      let found = matches(name, among: feeds)
      if found.isEmpty {
        StandardError.report("there is no feed \(name); 'lede feeds' lists them")
        throw ExitCode(ExitStatus.someFailed.rawValue)
      }
      chosen.formUnion(found.map(\.id))
    }
    return feeds.filter { chosen.contains($0.id) }
  }

  /// The one feed that `name` names.
  ///
  /// - Throws: `ExitCode` 1 after it has been reported that there is none, or more than one.
  static func feed(_ name: String, among all: [StoredFeed]) throws -> StoredFeed {
    let found = try feeds([name], among: all)
    if found.count == 1 { return found[0] }
    let numbers = found.prefix(5).map { "\($0.id.number)" }.joined(separator: ", ")
    StandardError.report(
      "\(name) is in the names of several feeds; give a number, such as \(numbers)")
    throw ExitCode(ExitStatus.someFailed.rawValue)
  }

  /// What names a feed exactly goes before what is a part of names.
  static func matches(_ name: String, among feeds: [StoredFeed]) -> [StoredFeed] {
    if let number = Int(name), let feed = feeds.first(where: { $0.id.number == number }) {
      return [feed]
    }
    let exact = feeds.filter { $0.url == name || $0.shownTitle == name }
    if !exact.isEmpty { return exact }
    let wanted = FoldedText.fold(name)
    guard !wanted.isEmpty else { return [] }
    return feeds.filter { feed in
      [feed.shownTitle, feed.title, feed.url].contains {
        FoldedText.fold($0).contains(wanted)
      }
    }
  }

  /// Names of all feeds, for completion in shells.
  static func completion(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let path = LibraryPath.path(named: nil),
      let library = try? Library.open(path, checking: false), let feeds = try? library.feeds()
    else { return [] }
    return feeds.map(\.shownTitle)
  }
}
