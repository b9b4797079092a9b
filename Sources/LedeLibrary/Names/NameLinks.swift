import GRDB
import LedeDocument

/// Decides which names of different articles are one person, company or place.
///
/// A wrong link hides an article under a stranger's name, a missing one costs a second line in a list:
/// so a link is made only where every article that could tell agrees, and it carries its rule.
struct NameLinks {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// One company under two names with the same exchange symbol and the same first word.
  static let sameTicker: Rule = "same-ticker"
  /// `Farol Systems` and `Farol Systems Inc.`, where there is only one such company.
  static let legalSuffix: Rule = "legal-suffix"
  /// A short name that stood for this one, and for no other, in two articles or more.
  static let standsFor: Rule = "stands-for"

  /// Articles in which a short name must stand for the same long one. One article may be about a
  /// namesake; that two are, and agree, has not been seen in the articles this was written with.
  static let articlesNeeded = 2

  /// Whether one more article that uses this alias can make or undo a link.
  func mayChange(_ alias: Int) -> Bool {
    let evidence = try? database.first(
      "SELECT count(*), max(articles) FROM alias WHERE alias = ?", [.integer(alias)]
    ) { (names: $0.integer(0), most: $0.integer(1)) }
    guard let evidence else { return true }
    return evidence.names > 1 || evidence.most <= Self.articlesNeeded
  }

  /// Looks again at these names, and at those whose links may hang on them.
  func judge(_ names: [Int]) throws {
    var seen: Set<Int> = []
    for name in names where seen.insert(name).inserted {
      guard let found = try self.name(name) else { continue }
      try link(found)
      guard found.label == EntityLabel.organization.rawValue else { continue }
      let base = LegalSuffix.base(of: found.folded)
      if base != found.folded, let short = try row(found.label, base) { try link(short) }
    }
  }

  private struct Name {
    let id: Int
    let label: String
    let folded: String
    let ticker: String?
    let parent: Int?
    let root: Int
  }

  private static let columns = "id, label, folded, ticker, parent, root"

  private func read(_ row: SQLRow) -> Name {
    Name(
      id: row.integer(0), label: row.text(1), folded: row.text(2), ticker: row.optionalText(3),
      parent: row.optionalInteger(4), root: row.integer(5))
  }

  private func name(_ id: Int) throws -> Name? {
    try database.first("SELECT \(Self.columns) FROM name WHERE id = ?", [.integer(id)], read)
  }

  private func row(_ label: String, _ folded: String) throws -> Name? {
    try database.first(
      "SELECT \(Self.columns) FROM name WHERE label = ? AND folded = ?",
      [.text(label), .text(folded)], read)
  }

  private func link(_ name: Name) throws {
    let found = try parent(of: name)
    guard found?.parent != name.parent else { return }
    if let found, try leadsBack(from: found.parent, to: name.id) { return }
    try database.run(
      "UPDATE name SET parent = ?, rule = ? WHERE id = ?", .optional(found?.parent),
      .optional(found?.rule.name), .integer(name.id))
    let root = try found.map { try self.root(of: $0.parent) } ?? name.id
    try move(name, to: root)
  }

  /// The name that this one is another form of, and why.
  private func parent(of name: Name) throws -> (parent: Int, rule: Rule)? {
    let isCompany = name.label == EntityLabel.organization.rawValue
    if isCompany, let parent = try sameTicker(name) { return (parent, Self.sameTicker) }
    if isCompany, let parent = try fullForm(name) { return (parent, Self.legalSuffix) }
    return try standsFor(name).map { ($0, Self.standsFor) }
  }

  /// The oldest company with this symbol. Symbols of digits alone are used by several exchanges.
  private func sameTicker(_ name: Name) throws -> Int? {
    guard let ticker = name.ticker, ticker.utf8.contains(where: { $0 >= 0x41 }) else { return nil }
    let first = name.folded.prefix { $0 != " " }
    let others = try database.rows(
      "SELECT id, folded FROM name WHERE ticker = ? AND label = ? AND id < ? ORDER BY id",
      [.text(ticker), .text(name.label), .integer(name.id)]
    ) { (id: $0.integer(0), folded: $0.text(1)) }
    return others.first { $0.folded.prefix { $0 != " " } == first }?.id
  }

  /// The one company whose name is this one with a legal form behind it.
  private func fullForm(_ name: Name) throws -> Int? {
    guard LegalSuffix.base(of: name.folded) == name.folded else { return nil }
    let longer = try database.rows(
      "SELECT \(Self.columns) FROM name WHERE label = ? AND folded > ? AND folded < ?",
      [.text(name.label), .text(name.folded + " "), .text(name.folded + "!")], read
    ).filter { LegalSuffix.base(of: $0.folded) == name.folded }
    let roots = Set(longer.map(\.root)).subtracting([name.id])
    return roots.count == 1 ? longer.first { $0.root != name.id }?.id : nil
  }

  /// The one name that this short form stands for wherever it is a short form.
  private func standsFor(_ name: Name) throws -> Int? {
    // A surname, or a first name, belongs to many.
    if name.label == EntityLabel.person.rawValue, !name.folded.contains(" ") { return nil }
    let evidence = try database.rows(
      """
      SELECT n.id, n.root, a.articles FROM alias a JOIN name n ON n.id = a.name
      WHERE a.alias = ? ORDER BY a.articles DESC, n.id
      """, [.integer(name.id)]
    ) { (id: $0.integer(0), root: $0.integer(1), articles: $0.integer(2)) }
    .filter { $0.root != name.id }
    guard let best = evidence.first, evidence.allSatisfy({ $0.root == best.root }),
      evidence.reduce(0, { $0 + $1.articles }) >= Self.articlesNeeded
    else { return nil }
    return best.id
  }

  // MARK: Groups

  /// How many links are followed: more than any group of names has.
  private static let deepest = 32

  private func leadsBack(from start: Int, to end: Int) throws -> Bool {
    var next: Int? = start
    for _ in 0..<Self.deepest {
      guard let name = next else { return false }
      if name == end { return true }
      next = try database.integer("SELECT parent FROM name WHERE id = ?", .integer(name))
    }
    return true
  }

  private func root(of name: Int) throws -> Int {
    try database.integer("SELECT root FROM name WHERE id = ?", .integer(name)) ?? name
  }

  /// Gives a name, and all that are linked to it, another root.
  private func move(_ name: Name, to root: Int) throws {
    var pending = [name.id]
    for _ in 0..<Self.deepest where !pending.isEmpty {
      var next: [Int] = []
      for id in pending {
        try database.run("UPDATE name SET root = ? WHERE id = ?", .integer(root), .integer(id))
        next += try database.rows("SELECT id FROM name WHERE parent = ?", [.integer(id)]) {
          $0.integer(0)
        }
      }
      pending = next
    }
    for id in Set([name.id, name.root, root]) {
      try database.run(
        """
        UPDATE name SET total = CASE WHEN root = id THEN
          (SELECT coalesce(sum(n.articles), 0) FROM name n WHERE n.root = name.id) ELSE 0 END
        WHERE id = ?
        """, .integer(id))
    }
  }
}

/// The legal form at the end of a company's name.
enum LegalSuffix {
  /// Of the countries whose companies the annotator knows by them; folded, without points.
  private static let forms: Set<Substring> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp",
    "plc", "lp", "sa", "sas", "sarl", "ag", "gmbh", "se", "kg", "kgaa", "nv", "bv", "oy", "oyj",
    "ab", "as", "asa", "spa", "srl", "kk", "pty", "pte", "bhd",
  ]

  /// `folded` without the legal forms at its end; one word always stays.
  static func base(of folded: String) -> String {
    var words = folded.split(separator: " ")
    while words.count > 1, let last = words.last, forms.contains(last) || last == "&" {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
