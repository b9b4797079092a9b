import LedeLibrary
import LedeParsing

/// The feeds of a library as a list for other readers.
struct SubscriptionExport {
  let feeds: [StoredFeed]

  /// OPML 2.0, folders as outlines.
  var text: String {
    OPMLWriter.text(
      of: SubscriptionList(
        title: "Feeds",
        subscriptions: feeds.map { feed in
          Subscription(
            url: feed.url, title: feed.shownTitle == feed.url ? nil : feed.shownTitle,
            page: feed.site, folders: FeedFolder.names(feed.folder))
        }))
  }
}
