import GRDB

/// What a person may change about a feed.
struct FeedFacts: Equatable {
  /// nil where the feed's own title serves.
  var givenTitle: String?
  var folder: String
  var fullText: StoredFeed.FullText

  /// Those of a feed; nil if there is none.
  static func of(_ feed: Int, in database: Database) throws -> FeedFacts? {
    try database.first(
      "SELECT given_title, folder, full_text FROM feed WHERE id = ?", [.integer(feed)]
    ) { row in
      FeedFacts(
        givenTitle: row.optionalText(0), folder: row.text(1),
        fullText: StoredFeed.FullText(rawValue: row.text(2)) ?? .short)
    }
  }

  /// Gives them to a feed.
  func keep(for feed: Int, in database: Database) throws {
    try database.run(
      "UPDATE feed SET given_title = ?2, folder = ?3, full_text = ?4 WHERE id = ?1",
      .integer(feed), .optional(givenTitle), .text(folder), .text(fullText.rawValue))
    try Library.fold(FeedID(feed), in: database)
  }
}
