import LedeDocument

/// What the library's sidebar is made of; the screen makes its rows of it.
public struct Sidebar: Equatable, Sendable {
  public var all = 0
  public var unread = 0
  public var starred = 0
  public var later = 0
  /// By folder and then by name.
  public var feeds: [Feed] = []
  /// Those that most articles name, first.
  public var people: [Name] = []
  public var organizations: [Name] = []
  public var tags: [Tag] = []
  public var searches: [Search] = []
  /// A list of subscriptions of another reader, found where that keeps it; only looked for while
  /// there are no feeds.
  public var foundList: String?

  public init() {}

  /// Whether nothing was kept and nothing subscribed to yet.
  public var isEmpty: Bool { all == 0 && feeds.isEmpty }

  public struct Feed: Equatable, Sendable {
    public let id: Int
    public var title: String
    /// Names of folders joined by slashes; empty at the top.
    public var folder: String
    public var all: Int
    public var unread: Int
    /// Why its last fetch failed; nil if it did not.
    public var error: String?
    /// Whether the page behind an item is fetched for its whole text: never, short or always.
    public var fullText: String

    public init(
      id: Int, title: String, folder: String = "", all: Int = 0, unread: Int = 0,
      error: String? = nil, fullText: String = "short"
    ) {
      self.id = id
      self.title = title
      self.folder = folder
      self.all = all
      self.unread = unread
      self.error = error
      self.fullText = fullText
    }
  }

  public struct Name: Equatable, Sendable {
    public let text: String
    public let label: EntityLabel
    public let articles: Int

    public init(_ text: String, _ label: EntityLabel, articles: Int) {
      self.text = text
      self.label = label
      self.articles = articles
    }
  }

  public struct Tag: Equatable, Sendable {
    public let name: String
    public let count: Int

    public init(_ name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  public struct Search: Equatable, Sendable {
    public let name: String
    public let query: String

    public init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }
}
