import GRDB

/// A word that a person files articles under.
public struct Tag: Hashable, Sendable {
  /// As it was written first; `World` and `world` are the same tag.
  public let name: String
  /// Articles that carry it.
  public let count: Int

  /// The row of the tag `name`, made if there is none; nil for an empty name.
  static func row(of name: String, in database: Database) throws -> Int? {
    let folded = FoldedText.fold(name)
    guard !folded.isEmpty else { return nil }
    if let known = try known(name, in: database) { return known }
    try database.run("INSERT INTO tag (name, folded) VALUES (?, ?)", .text(name), .text(folded))
    return database.lastRow
  }

  /// The row of the tag `name`; nil if there is none.
  static func known(_ name: String, in database: Database) throws -> Int? {
    try database.integer("SELECT id FROM tag WHERE folded = ?", .text(FoldedText.fold(name)))
  }
}
