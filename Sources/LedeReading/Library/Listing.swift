import LedeDocument

/// Which articles the list shows, and in which order.
public struct Listing: Equatable, Sendable {
  public var scope: LibraryScope
  /// A query over the scope, as it was typed; empty for all of it.
  public var filter: String
  public var order: Order

  /// What a list is sorted by.
  public enum Order: String, CaseIterable, Sendable {
    case newest
    case oldest
    case title
    /// By feed or site, the newest first in each.
    case source
    case longest
    case shortest
  }

  public init(_ scope: LibraryScope = .all, filter: String = "", order: Order = .newest) {
    self.scope = scope
    self.filter = filter
    self.order = order
  }
}

/// What an entry of the sidebar stands for: articles that belong together.
public enum LibraryScope: Hashable, Sendable {
  case all
  case unread
  case starred
  case later
  /// The feeds of a folder and of those in it; names joined by slashes.
  case folder(String)
  /// By its number in the library.
  case feed(Int)
  case tag(String)
  /// Everything that names a person, a company or a place under any of its names.
  case named(String, EntityLabel)
  /// A query that was kept under a name.
  case search(name: String, query: String)
}
