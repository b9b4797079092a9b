/// What one fetch of a feed brought.
public struct FetchedFeed: Sendable {
  public let feed: FeedID
  /// What to remember for the next time; `changed` is filled in.
  public var state: FetchState
  public var articles: [PreparedArticle] = []
  /// Its own title and site.
  public var title: String?
  public var site: String?
  /// Where it moved to for good.
  public var movedTo: String?

  public init(_ feed: FeedID, _ state: FetchState) {
    self.feed = feed
    self.state = state
  }
}
