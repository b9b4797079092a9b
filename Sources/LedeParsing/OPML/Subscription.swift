/// A feed that somebody reads, and where they keep it: what OPML and newsboat's `urls` hold.
public struct Subscription: Equatable, Sendable {
  /// The address of the feed.
  public var url: String
  /// The name that the reader gave it; nil to take the feed's own.
  public var title: String?
  /// The page of the feed.
  public var page: String?
  /// Names of the folders it is in, the outermost first.
  public var folders: [String]
  /// Tags without their order, as they are written.
  public var tags: [String]
  /// Whether the reader wants to see it in no list but its own.
  public var isHidden: Bool

  public init(
    url: String, title: String? = nil, page: String? = nil, folders: [String] = [],
    tags: [String] = [], isHidden: Bool = false
  ) {
    self.url = url
    self.title = title
    self.page = page
    self.folders = folders
    self.tags = tags
    self.isHidden = isHidden
  }
}

/// A list of subscriptions as it was read, with what was left out.
public struct SubscriptionList: Equatable, Sendable {
  public var title: String?
  /// In the order of the file; an address is there once, with the first title it had.
  public var subscriptions: [Subscription]
  /// What stands in the list like a feed, and is a look at others.
  public var filters: [NamedFilter] = []

  public init(title: String? = nil, subscriptions: [Subscription] = []) {
    self.title = title
    self.subscriptions = subscriptions
  }
}

/// A filter over all articles under a name of its own, in the language of the program it is from.
public struct NamedFilter: Equatable, Sendable {
  public let name: String
  public let filter: String

  public init(name: String, filter: String) {
    self.name = name
    self.filter = filter
  }
}
