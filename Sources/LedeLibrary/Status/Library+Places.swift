import GRDB
import GRDBSQLite

extension Library {
  /// Files whose places are kept; those that were read longest ago go first.
  static let placeLimit = 5000

  /// Where reading stopped; nil if it never began, or came back to the start.
  public func place(of key: PlaceKey) throws(LibraryError) -> ReadingPlace? {
    try read { database in
      try database.first(Self.placeQuery, [.text(key.text), .optional(key.path)]) {
        ReadingPlace(offset: $0.integer(0), anchor: $0.bytes(1))
      }
    }
  }

  /// Keeps where reading stopped; a place at the start is forgotten.
  ///
  /// With `durably` this waits for the disk. Without it the place outlives any end of the program, and
  /// may be lost with the power.
  public func keep(
    _ place: ReadingPlace, of key: PlaceKey, durably: Bool = true, at now: Timestamp = .now
  ) throws(LibraryError) {
    try write(durably: durably) { try Self.keep(place, of: key, at: now, in: $0) }
  }

  /// Takes over places that were kept elsewhere, the latest one first, over those that are here.
  public func adopt(
    _ places: [(path: String, offset: Int)], at now: Timestamp = .now
  ) throws(LibraryError) {
    try write { database in
      for (index, place) in places.enumerated() {
        try database.run(
          "INSERT OR REPLACE INTO place (key, offset, anchor, at) VALUES (?, ?, ?, ?)",
          .text(PlaceKey.file(place.path).text), .integer(place.offset), .blob([]),
          .integer(now.milliseconds - index))
      }
    }
  }

  /// A file that was added to the library may have been read as an article of it, too.
  private static let placeQuery = """
    SELECT offset, anchor FROM place WHERE key = ?1 OR key =
    (SELECT 'article:' || id FROM article WHERE path = ?2 ORDER BY id DESC LIMIT 1)
    ORDER BY at DESC LIMIT 1
    """

  /// One row, with the columns of `placeQuery` behind whether the file is an unread article.
  private static let quickQuery = """
    SELECT u.is_unread, p.offset, p.anchor FROM
    (SELECT EXISTS (SELECT 1 FROM article a JOIN status s ON s.article = a.id
      WHERE a.path = ?2 AND s.is_read = 0) AS is_unread) u
    LEFT JOIN (\(placeQuery)) p
    """

  private static func keep(
    _ place: ReadingPlace, of key: PlaceKey, at now: Timestamp, in database: Database
  ) throws {
    guard place.offset > 0 else {
      return try database.run("DELETE FROM place WHERE key = ?", .text(key.text))
    }
    try database.run(
      "INSERT OR REPLACE INTO place (key, offset, anchor, at) VALUES (?, ?, ?, ?)",
      .text(key.text), .integer(place.offset), .blob(place.anchor), .integer(now.milliseconds))
    // Now and then, so that not every place is paid for with a count.
    guard place.offset % 64 == 0 else { return }
    try database.run(
      """
      DELETE FROM place WHERE key LIKE 'file:%' AND at <
      (SELECT at FROM place WHERE key LIKE 'file:%' ORDER BY at DESC LIMIT 1 OFFSET ?)
      """, .integer(placeLimit - 1))
  }
}

/// What the library knows of a file before it is opened as such.
public struct QuickLook: Equatable, Sendable {
  public let place: ReadingPlace?
  /// Whether it is an article of the library that was not read yet.
  public let isUnread: Bool
}

extension Library {
  /// Looks up one file without opening the library as such: for the first screen, which waits for
  /// nothing else. Reads a handful of pages, waits for nobody, and finds nothing where anything is
  /// odd.
  public static func quickLook(atFile name: String, inLibraryAt path: String) -> QuickLook? {
    let file = LibraryFile(path: path)
    guard (try? file.check()) != nil, (file.size ?? 0) > 0, !file.isMarkedDamaged else {
      return nil
    }
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    guard
      sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        == SQLITE_OK
    else { return nil }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(connection, quickQuery, -1, &statement, nil) == SQLITE_OK,
      let statement,
      SQLValue.text(PlaceKey.file(name).text).bind(to: statement, at: 1) == SQLITE_OK,
      SQLValue.text(name).bind(to: statement, at: 2) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { return nil }
    let row = SQLRow(statement: statement)
    let place = ReadingPlace(offset: row.integer(1), anchor: row.bytes(2))
    return QuickLook(place: row.isNull(1) ? nil : place, isUnread: row.flag(0))
  }
}
