import GRDB
import LedeDocument

/// Which names stand in which article, and who said what, kept up with the articles.
///
/// Each article keeps its own names; that two names are one person or company is a link between
/// them, which can go again when other articles tell otherwise (`NameLinks`).
struct NameIndex {
  private let database: Database
  private let links: NameLinks

  init(_ database: Database) {
    self.database = database
    links = NameLinks(database)
  }

  /// Adds what an article says.
  func add(_ annotations: Annotations, of article: ArticleID) throws {
    var rows: [Int: Int] = [:]
    var changed: [Int] = []
    for entity in annotations.entities where entity.label.isName && !entity.mentions.isEmpty {
      let (name, isNew) = try row(of: entity.canonicalName, entity.label)
      guard name != 0 else { continue }
      rows[entity.id] = name
      if isNew { changed.append(name) }
      if try note(entity.ticker, of: name) { changed.append(name) }
      try mention(name, entity, in: article)
      for alias in entity.aliases {
        let (other, isNewAlias) = try row(of: alias, entity.label)
        guard other != 0, other != name else { continue }
        try database.run(
          """
          INSERT INTO alias (alias, name, articles) VALUES (?, ?, 1)
          ON CONFLICT (alias, name) DO UPDATE SET articles = articles + 1
          """, .integer(other), .integer(name))
        if isNewAlias || links.mayChange(other) { changed.append(other) }
      }
    }
    try addQuotes(annotations, rows, of: article)
    try links.judge(changed)
  }

  /// Takes away what an article said.
  func remove(_ article: ArticleID) throws {
    let names = try database.rows(
      "SELECT name FROM mention WHERE article = ?", [.integer(article.number)]
    ) { $0.integer(0) }
    for name in names { try count(name, by: -1) }
    let bytes = try database.first(
      "SELECT annotations FROM content WHERE article = ? AND annotations IS NOT NULL",
      [.integer(article.number)]
    ) { $0.bytes(0) }
    var changed: [Int] = []
    let annotations = try? bytes.map {
      try AnnotationsEncoding(bytes: $0).annotations(length: .max)
    }
    for entity in annotations?.entities ?? [] where entity.label.isName {
      let (name, _) = try row(of: entity.canonicalName, entity.label)
      for alias in entity.aliases {
        let (other, _) = try row(of: alias, entity.label)
        try database.run(
          "UPDATE alias SET articles = articles - 1 WHERE alias = ? AND name = ?",
          .integer(other), .integer(name))
        changed.append(other)
      }
    }
    try database.run("DELETE FROM alias WHERE articles <= 0")
    try database.run("DELETE FROM mention WHERE article = ?", .integer(article.number))
    try database.run("DELETE FROM quote WHERE article = ?", .integer(article.number))
    try links.judge(changed)
  }

  /// Makes the whole index anew from the articles.
  func rebuild() throws {
    for table in ["quote", "mention", "alias", "name"] {
      try database.run("DELETE FROM \(table)")
    }
    let articles = try database.rows("SELECT article FROM content ORDER BY article") {
      ArticleID($0.integer(0))
    }
    for article in articles {
      let bytes = try database.first(
        "SELECT annotations FROM content WHERE article = ? AND annotations IS NOT NULL",
        [.integer(article.number)]
      ) { $0.bytes(0) }
      guard let bytes,
        let annotations = try? AnnotationsEncoding(bytes: bytes).annotations(length: .max)
      else { continue }
      try add(annotations, of: article)
    }
  }

  /// The row of a name, made if there is none; 0 for a name of nothing but points.
  private func row(of text: String, _ label: EntityLabel) throws -> (row: Int, isNew: Bool) {
    let folded = FoldedText.name(text)
    guard !folded.isEmpty else { return (0, false) }
    let known = try database.integer(
      "SELECT id FROM name WHERE label = ? AND folded = ?", .text(label.rawValue),
      .text(folded))
    if let known { return (known, false) }
    try database.run(
      "INSERT INTO name (label, folded, text) VALUES (?, ?, ?)", .text(label.rawValue),
      .text(folded), .text(text))
    let row = database.lastRow
    try database.run("UPDATE name SET root = id WHERE id = ?", .integer(row))
    return (row, true)
  }

  /// - Returns: Whether the name had no ticker before.
  private func note(_ ticker: String?, of name: Int) throws -> Bool {
    guard let ticker else { return false }
    try database.run(
      "UPDATE name SET ticker = ? WHERE id = ? AND ticker IS NULL", .text(ticker),
      .integer(name))
    return database.changesCount > 0
  }

  private func mention(_ name: Int, _ entity: Entity, in article: ArticleID) throws {
    try database.run(
      """
      INSERT OR IGNORE INTO mention (name, article, entity, mentions) VALUES (?, ?, ?, ?)
      """, .integer(name), .integer(article.number), .integer(entity.id),
      .integer(entity.mentions.count))
    if database.changesCount > 0 {
      try count(name, by: 1)
    } else {
      try database.run(
        "UPDATE mention SET mentions = mentions + ? WHERE name = ? AND article = ?",
        .integer(entity.mentions.count), .integer(name), .integer(article.number))
    }
  }

  private func count(_ name: Int, by difference: Int) throws {
    try database.run(
      "UPDATE name SET articles = articles + ? WHERE id = ?", .integer(difference),
      .integer(name))
    try database.run(
      "UPDATE name SET total = total + ? WHERE id = (SELECT root FROM name WHERE id = ?)",
      .integer(difference), .integer(name))
  }

  private func addQuotes(
    _ annotations: Annotations, _ rows: [Int: Int], of article: ArticleID
  ) throws {
    for quotation in annotations.quotations where quotation.kind != .scare {
      let speaker = quotation.attribution.flatMap { $0.entity.flatMap { rows[$0] } }
      try database.run(
        """
        INSERT INTO quote (article, speaker, start, "end", kind, rule) VALUES (?, ?, ?, ?, ?, ?)
        """, .integer(article.number), .optional(speaker), .integer(quotation.span.start),
        .integer(quotation.span.end), .text(quotation.kind.rawValue),
        .optional(quotation.attribution?.rule.name))
    }
  }
}
