import GRDB

/// Copies every row that can still be read from a damaged library into a new one.
///
/// A table is read from its first row on until the damage, and then from its last row back to it:
/// one bad page costs the rows on it and no others.
struct Salvage {
  private let damagedPath: String
  private let newPath: String

  init(from damagedPath: String, to newPath: String) {
    self.damagedPath = damagedPath
    self.newPath = newPath
  }

  /// What a person wrote comes first: a second fault may end the work early. The indexes of words and
  /// of names are made anew.
  private static let tables: [(name: String, key: String)] = [
    ("source", "id"), ("feed", "id"), ("fetch", "feed"), ("article", "id"), ("status", "article"),
    ("tag", "id"), ("tagging", "tag, article"), ("note", "id"), ("place", "key"),
    ("saved_search", "rowid"), ("action", "id"), ("change", "action, position"),
    ("content", "article"),
  ]

  /// Saves what can be saved into tables that `prepare` makes.
  ///
  /// - Returns: The number of articles saved.
  /// - Throws: What keeps the new library from being written.
  func run(_ prepare: (DatabaseQueue) throws -> Void) throws -> Int {
    var configuration = Configuration.forLibrary(readOnly: false)
    // An article may be lost whose tags are not.
    configuration.foreignKeysEnabled = false
    let target = try DatabaseQueue(path: newPath, configuration: configuration)
    try prepare(target)
    if let source = try? DatabaseQueue(
      path: damagedPath, configuration: .forLibrary(readOnly: true))
    {
      for table in Self.tables { try copy(table.name, key: table.key, from: source, to: target) }
      try? source.close()
    }
    let count = try target.writeWithoutTransaction { database in
      var count = 0
      try database.inTransaction(.immediate) {
        try complete(database)
        count = try database.integer("SELECT count(*) FROM article") ?? 0
        return .commit
      }
      return count
    }
    try target.close()
    return count
  }

  private func copy(
    _ table: String, key: String, from source: DatabaseQueue, to target: DatabaseQueue
  ) throws {
    let columns = try target.unsafeRead { try columnNames(of: table, in: $0) }
    guard let known = try? source.unsafeRead({ try columnNames(of: table, in: $0) }) else { return }
    let common = columns.filter(known.contains).map { "\"\($0)\"" }
    guard !common.isEmpty else { return }
    let list = common.joined(separator: ", ")
    let marks = Array(repeating: "?", count: common.count).joined(separator: ", ")
    let insertion = "INSERT OR IGNORE INTO \(table) (\(list)) VALUES (\(marks))"
    let backwards = key.split(separator: ", ").map { "\($0) DESC" }.joined(separator: ", ")
    try target.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        for order in [key, backwards] {
          let isWhole = try copyRows(
            "SELECT \(list) FROM \(table) ORDER BY \(order)", common.count, insertion,
            from: source, to: database)
          if isWhole { break }
        }
        return .commit
      }
    }
  }

  /// - Returns: Whether the rows were read to their end.
  private func copyRows(
    _ selection: String, _ count: Int, _ insertion: String, from source: DatabaseQueue,
    to database: Database
  ) throws -> Bool {
    var failure: (any Error)?
    do {
      try source.unsafeRead { damaged in
        try damaged.step(selection) { row in
          let values = (0..<CInt(count)).map { row.value($0) }
          do {
            try database.step(insertion, values) { _ in true }
          } catch {
            // A row that fits nowhere is given up; a full disk is not.
            if LibraryError(error) == .diskFull { failure = error }
          }
          return failure == nil
        }
      }
    } catch {
      return false
    }
    if let failure { throw failure }
    return true
  }

  private func columnNames(of table: String, in database: Database) throws -> [String] {
    try database.rows("SELECT name FROM pragma_table_info(?)", [.text(table)]) { $0.text(0) }
  }

  /// Makes the rows that belong together complete again.
  private func complete(_ database: Database) throws {
    for statement in [
      "DELETE FROM article WHERE id NOT IN (SELECT article FROM content)",
      "DELETE FROM content WHERE article NOT IN (SELECT id FROM article)",
      """
      INSERT OR IGNORE INTO status (article, date, feed, source)
      SELECT id, coalesce(published, added), feed, source FROM article
      """,
      "DELETE FROM status WHERE article NOT IN (SELECT id FROM article)",
      """
      DELETE FROM tagging WHERE article NOT IN (SELECT id FROM article)
      OR tag NOT IN (SELECT id FROM tag)
      """,
      "DELETE FROM note WHERE article NOT IN (SELECT id FROM article)",
      "DELETE FROM fetch WHERE feed NOT IN (SELECT id FROM feed)",
      "DELETE FROM change WHERE action NOT IN (SELECT id FROM action)",
      "UPDATE article SET feed = NULL WHERE feed NOT IN (SELECT id FROM feed)",
      "UPDATE article SET source = NULL WHERE source NOT IN (SELECT id FROM source)",
      """
      UPDATE status SET (feed, source) =
      (SELECT feed, source FROM article WHERE article.id = status.article)
      """,
      "INSERT INTO search (search) VALUES ('rebuild')",
    ] {
      try database.run(statement)
    }
    try NameIndex(database).rebuild()
  }
}
