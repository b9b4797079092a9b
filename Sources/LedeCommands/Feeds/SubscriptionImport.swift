import LedeDocument
import LedeLayout
import LedeLibrary
import LedeParsing

/// Subscriptions from a list that another program wrote: OPML, or newsboat's `urls`.
///
/// A list that is imported twice changes nothing the second time.
struct SubscriptionImport {
  /// What a list brought.
  struct Outcome: Equatable {
    var new = 0
    var known = 0
    /// Names of searches that are kept now.
    var searches: [String] = []
    /// What was left out, a sentence each.
    var leftOut: [String] = []

    /// In words, a line each.
    var lines: [String] {
      var line = "subscribed to \(Self.feeds(new))"
      if known > 0 { line += "; \(Self.feeds(known)) known" }
      return [line] + searches.map { "kept the search \($0)" }
    }

    private static func feeds(_ count: Int) -> String {
      count == 1 ? "1 feed" : "\(count) feeds"
    }
  }

  private let list: SubscriptionList
  private let diagnostics: [Diagnostic]
  /// Whether tags stand for folders, as in newsboat, which has none.
  private let hasTagsForFolders: Bool

  /// Reads a list; nil if `source` is none.
  init?(_ source: Source) {
    if OPMLReader.recognizes(source) {
      (list, diagnostics) = OPMLReader.read(source)
      hasTagsForFolders = false
    } else if NewsboatList.recognizes(source) {
      (list, diagnostics) = NewsboatList.read(source)
      hasTagsForFolders = true
    } else {
      return nil
    }
  }

  /// Puts the subscriptions into the library, all of them or none.
  func keep(in library: Library) throws(LibraryError) -> Outcome {
    var outcome = Outcome()
    outcome.leftOut = diagnostics.map(\.message)
    let known = Set(try library.feeds().map(\.url))
    let feeds = list.subscriptions.map(feed)
    try library.subscribe(feeds)
    outcome.known = feeds.count { known.contains($0.url) }
    outcome.new = feeds.count - outcome.known
    if hasTagsForFolders, list.subscriptions.contains(where: { $0.tags.count > 1 }) {
      outcome.leftOut.append("A feed is in one folder, that of its first tag.")
    }
    let kept = Dictionary(
      try library.savedSearches().map { ($0.name, $0.query) }, uniquingKeysWith: { $1 })
    for filter in list.filters { try keep(filter, kept, in: library, &outcome) }
    return outcome
  }

  private func feed(_ subscription: Subscription) -> NewFeed {
    let folders =
      hasTagsForFolders ? Array(subscription.tags.prefix(1)) : subscription.folders
    return NewFeed(
      url: subscription.url, title: subscription.title, site: subscription.page,
      folder: FeedFolder.path(folders))
  }

  private func keep(
    _ filter: NamedFilter, _ kept: [String: String], in library: Library, _ outcome: inout Outcome
  ) throws(LibraryError) {
    guard let query = NewsboatFilter.query(filter.filter) else {
      outcome.leftOut.append(
        "The query feed \(filter.name) asks what lede cannot answer (\(filter.filter)): left out.")
      return
    }
    guard kept[filter.name] != query else { return }
    try library.save(SavedSearch(name: filter.name, query: query))
    outcome.searches.append(filter.name)
  }
}
