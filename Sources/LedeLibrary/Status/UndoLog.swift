import GRDB

/// Does things so that they can be taken back, inside a transaction that somebody else began.
struct UndoLog {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Does `change` and writes down how to take it back.
  func perform(_ change: Change, at now: Timestamp) throws {
    guard !change.isEmpty else { return }
    try apply(change)
    try record(change, at: now)
  }

  /// Writes down a change that was done already.
  func record(_ change: Change, at now: Timestamp) throws {
    try database.run(
      "INSERT INTO action (at, summary) VALUES (?, ?)", .integer(now.milliseconds),
      .text(change.summary))
    try database.run(
      "INSERT INTO change (action, position, kind, payload) VALUES (?, 0, ?, ?)",
      .integer(database.lastRow), .text(change.kind), .blob(change.payload))
  }

  /// Takes back the last action and forgets it.
  ///
  /// - Returns: What it was; nil if the log is empty.
  func undo() throws -> String? {
    let last = try database.first(
      "SELECT id, summary FROM action ORDER BY id DESC LIMIT 1"
    ) { (id: $0.integer(0), summary: $0.text(1)) }
    guard let last else { return nil }
    let changes = try database.rows(
      "SELECT kind, payload FROM change WHERE action = ? ORDER BY position DESC",
      [.integer(last.id)]
    ) { (kind: $0.text(0), payload: $0.bytes(1)) }
    // A row that no lede wrote takes nothing back, and does not stand in the way of the next.
    for row in changes {
      if let change = try? Change(kind: row.kind, payload: row.payload) {
        try apply(change.inverse)
      }
    }
    try database.run("DELETE FROM action WHERE id = ?", .integer(last.id))
    return last.summary
  }

  private func apply(_ change: Change) throws {
    switch change {
    case .mark(let mark, let isOn, let articles):
      try set(mark.column, isOn, articles)
    case .removal(let isRemoved, let articles):
      try set("is_removed", isRemoved, articles)
    case .tag(let name, let isOn, let articles):
      guard let row = try Tag.row(of: name, in: database) else { return }
      for article in articles {
        try database.run(
          isOn
            ? "INSERT OR IGNORE INTO tagging (tag, article) VALUES (?, ?)"
            : "DELETE FROM tagging WHERE tag = ? AND article = ?",
          .integer(row), .integer(article.number))
      }
    case .noteAdded(let note): try note.insert(into: database)
    case .noteRemoved(let note):
      try database.run("DELETE FROM note WHERE id = ?", .integer(note.id))
    case .noteEdited(let id, _, let after):
      try database.run("UPDATE note SET text = ? WHERE id = ?", .text(after), .integer(id))
    case .feedRemoved(let feed):
      try database.run(
        "UPDATE feed SET is_removed = ? WHERE id = ?", .flag(feed > 0),
        .integer(Int(feed.magnitude)))
    case .feedEdited(let feed, _, let after): try after.keep(for: feed, in: database)
    }
  }

  private func set(_ column: String, _ isOn: Bool, _ articles: [ArticleID]) throws {
    for article in articles {
      try database.run(
        "UPDATE status SET \(column) = ? WHERE article = ?", .flag(isOn),
        .integer(article.number))
    }
  }
}
