import GRDB

/// A feed in the library, for as long as the library exists.
public struct FeedID: Hashable, Sendable {
  public let number: Int

  public init(_ number: Int) { self.number = number }
}

/// A feed that a person reads.
public struct StoredFeed: Equatable, Sendable {
  /// Whether the page behind an item is fetched for its whole text.
  public enum FullText: String, CaseIterable, Sendable {
    case never
    /// Where the item is only a teaser.
    case short
    case always
  }

  public let id: FeedID
  public let url: String
  /// The title that the feed gives itself.
  public let title: String
  /// The name the reader gave it, over its own.
  public let givenTitle: String?
  /// The address of the site that it belongs to.
  public let site: String?
  /// Names of folders joined by slashes; empty at the top.
  public let folder: String
  public let fullText: FullText

  /// What it is called in lists.
  public var shownTitle: String { givenTitle ?? title }
}

/// What a person may say about a feed they subscribe to.
public struct NewFeed: Equatable, Sendable {
  public var url: String
  public var title: String?
  public var site: String?
  public var folder = ""
  public var fullText = StoredFeed.FullText.short

  public init(url: String, title: String? = nil, site: String? = nil, folder: String = "") {
    self.url = url
    self.title = title
    self.site = site
    self.folder = folder
  }
}

/// What is to be remembered from one fetch of a feed to the next.
public struct FetchState: Equatable, Sendable {
  /// As the server gave them, to be sent back (RFC 9110, 8.8).
  public var etag: String?
  public var lastModified: String?
  public var checked: Timestamp?
  /// When there was something new.
  public var changed: Timestamp?
  /// Not to be asked again before (RFC 9110, 10.2.3).
  public var retryAfter: Timestamp?
  /// The server said that it is gone for good (410): it is not asked again.
  public var isGone = false
  /// Fetches that failed since the last one that did not.
  public var failures = 0
  /// What was wrong the last time.
  public var error: String?

  public init() {}
}
