import LedeLibrary
import LedeReading

/// What the library shows first, looked for while the terminal starts.
struct FirstListing {
  private let foundRows = Answer<[ListedArticle]?>()
  private let foundSidebar = Answer<Sidebar?>()

  /// Rows of the tallest screen there is.
  private static let limit = 200
  /// Milliseconds that the first frame waits for rows, and then for the sidebar: a library of a hundred
  /// thousand articles takes a fifth of it.
  private static let patience: Int32 = 40
  private static let sidebarPatience: Int32 = 15

  init(_ library: DeskLibrary) {
    library.read { [foundRows, foundSidebar] access in
      let query = ListingQuery(Listing())
      do {
        let opened = try access.existing()
        foundRows.give(try opened.map { try query.firstRows(in: $0, limit: Self.limit) } ?? [])
        foundSidebar.give(try Sidebar(of: opened))
      } catch {
        // Whoever asks again is told why.
        foundRows.give(nil)
        foundSidebar.give(nil)
      }
    } then: { _ in
    }
  }

  /// The first rows; nil if they do not come in time.
  var rows: [ListedArticle]? { foundRows.value(within: Self.patience) ?? nil }

  var sidebar: Sidebar? { foundSidebar.value(within: Self.sidebarPatience) ?? nil }
}
