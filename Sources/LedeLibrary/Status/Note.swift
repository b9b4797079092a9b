import GRDB
import LedeDocument

/// A stretch of an article that a person marked, with what they wrote about it.
public struct Note: Equatable, Sendable {
  public let id: Int
  public let article: ArticleID
  public let span: Span
  /// The words of the article under it, kept for the day the article changes.
  public let quote: String
  /// Empty for a mere highlight.
  public let text: String
  public let made: Timestamp
}

extension Note {
  /// Where it belongs in `document`, which may have changed since: where its words stand nearest to
  /// where they stood. If they are gone, the same bytes, as far as they lie in one block.
  ///
  /// - Complexity: O(n), and O(1) where nothing changed.
  public func span(in document: Document) -> Span {
    let words = Array(quote.utf8)
    let place = ReadingPlace(offset: span.start, anchor: words).offset(in: document)
    let text = document.utf8
    if !words.isEmpty, text[place...].starts(with: words) {
      return Span(place, place + words.count)
    }
    let block = document.blockIndex(at: place).map { document.blocks[$0].span }
    let start = Self.boundary(place, in: text)
    let end = min(place + min(span.count, text.count), block?.end ?? place)
    return Span(start, max(start, Self.boundary(end, in: text)))
  }

  /// The start of the scalar that holds the byte at `offset`.
  private static func boundary(_ offset: Int, in text: [UInt8]) -> Int {
    var offset = min(max(offset, 0), text.count)
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

/// A row of the table `note`.
struct NoteRecord: Equatable {
  var id: Int
  let article: Int
  let start: Int
  let end: Int
  let made: Int
  let quote: String
  let text: String

  init(
    id: Int, article: Int, start: Int, end: Int, made: Int, quote: String, text: String
  ) {
    self.id = id
    self.article = article
    self.start = start
    self.end = end
    self.made = made
    self.quote = quote
    self.text = text
  }

  static let columns = "id, article, start, \"end\", made, quote, text"

  init(_ row: SQLRow) {
    self.init(
      id: row.integer(0), article: row.integer(1), start: row.integer(2), end: row.integer(3),
      made: row.integer(4), quote: row.text(5), text: row.text(6))
  }

  func insert(into database: Database) throws {
    try database.run(
      "INSERT OR REPLACE INTO note (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)",
      id == 0 ? .null : .integer(id), .integer(article), .integer(start), .integer(end),
      .integer(made), .text(quote), .text(text))
  }

  var note: Note {
    let from = max(start, 0)
    return Note(
      id: id, article: ArticleID(article), span: Span(from, max(end, from)), quote: quote,
      text: text, made: Timestamp(milliseconds: made))
  }
}

extension Library {
  /// Adds a note to `span` of an article. One step of undo.
  @discardableResult
  public func addNote(
    _ text: String, to article: ArticleID, span: Span, quote: String, at now: Timestamp = .now
  ) throws(LibraryError) -> Note {
    try write { database in
      var record = NoteRecord(
        id: 0, article: article.number, start: span.start, end: span.end,
        made: now.milliseconds, quote: quote, text: text)
      try record.insert(into: database)
      record.id = database.lastRow
      try UndoLog(database).record(.noteAdded(record), at: now)
      return record.note
    }
  }

  /// Gives a note another text. One step of undo.
  public func editNote(
    _ id: Int, _ text: String, at now: Timestamp = .now
  ) throws(LibraryError) {
    try write { database in
      let before = try database.first("SELECT text FROM note WHERE id = ?", [.integer(id)]) {
        $0.text(0)
      }
      guard let before else { return }
      try UndoLog(database).perform(.noteEdited(id: id, before: before, after: text), at: now)
    }
  }

  /// Removes a note. One step of undo.
  public func removeNote(_ id: Int, at now: Timestamp = .now) throws(LibraryError) {
    try write { database in
      let record = try database.first(
        "SELECT \(NoteRecord.columns) FROM note WHERE id = ?", [.integer(id)], NoteRecord.init)
      guard let record else { return }
      try UndoLog(database).perform(.noteRemoved(record), at: now)
    }
  }

  /// The notes of one article, or of all, in reading order.
  public func notes(of article: ArticleID? = nil) throws(LibraryError) -> [Note] {
    try read { database in
      try database.rows(
        """
        SELECT \(NoteRecord.columns) FROM note WHERE ?1 IS NULL OR article = ?1
        ORDER BY article, start, id
        """, [.optional(article?.number)], NoteRecord.init
      ).map(\.note)
    }
  }
}
