import LedeDocument

/// An article in the library, for as long as the library exists.
public struct ArticleID: Hashable, Sendable {
  public let number: Int

  public init(_ number: Int) { self.number = number }
}

/// An article that is to be put into the library.
public struct NewArticle: Sendable {
  public var parsed: Parsed
  /// nil where they are to be made later.
  public var annotations: Annotations?
  /// The address of its page, if it has one.
  public var url: String?
  /// The file it was read from, from the root on.
  public var path: String?
  public var feed: FeedID?
  /// The id that the feed gives it.
  public var guid: String?
  /// What to call it where the article itself has no title.
  public var title: String?
  /// When it was published, where the article itself does not tell.
  public var published: Timestamp?
  /// When its text takes the place of another that is there already.
  public var replacement = Replacement.always
  public var isRead = false
  public var isStarred = false
  public var isLater = false
  public var tags: [String] = []

  public enum Replacement: Equatable, Sendable {
    case always
    /// The item of a feed is often only a teaser of what is there.
    case whenLonger
    /// A copy that went through another format is the same article, but not better.
    case never
  }

  public init(_ parsed: Parsed, annotations: Annotations? = nil) {
    self.parsed = parsed
    self.annotations = annotations
    url = parsed.document.metadata.url.map(\.value).flatMap {
      ArticleKey.address($0) == nil ? nil : $0
    }
  }
}

/// What became of an article that was added.
public struct Addition: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    case added
    /// It was there with another text, which it has no more.
    case changed
    /// It was there.
    case known
  }

  public let id: ArticleID
  public let outcome: Outcome
}
