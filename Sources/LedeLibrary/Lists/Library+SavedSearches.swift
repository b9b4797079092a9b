import GRDB

/// A query that a person keeps under a name.
public struct SavedSearch: Equatable, Sendable {
  public let name: String
  /// As it was typed.
  public let query: String

  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

extension Library {
  /// Keeps a query under a name, in place of the one that had it.
  public func save(_ search: SavedSearch) throws(LibraryError) {
    try write { database in
      try database.run(
        """
        INSERT INTO saved_search (name, query, position)
        VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM saved_search))
        ON CONFLICT (name) DO UPDATE SET query = ?2
        """, .text(search.name), .text(search.query))
    }
  }

  /// Forgets a kept query.
  public func removeSavedSearch(_ name: String) throws(LibraryError) {
    try write { try $0.run("DELETE FROM saved_search WHERE name = ?", .text(name)) }
  }

  /// The kept queries, in the order they were kept.
  public func savedSearches() throws(LibraryError) -> [SavedSearch] {
    try read { database in
      try database.rows("SELECT name, query FROM saved_search ORDER BY position") {
        SavedSearch(name: $0.text(0), query: $0.text(1))
      }
    }
  }
}
