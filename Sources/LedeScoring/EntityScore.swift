import LedeDocument

/// How well the entities of a text were found: who is who, who is what, and whom pronouns mean.
package struct EntityScore: Sendable {
  /// Pairs of mentions of one person, organization or place. A pair counts where both mentions have
  /// exactly the span that is drawn.
  package private(set) var pairs = Counts()
  /// The pairs of `pairs` whose texts differ: `Cisco Systems Inc.` and `Cisco`.
  package private(set) var aliases = Counts()
  /// Pairs of a person and a role. The role is right where it is one of those that are drawn, after
  /// `RoleForm`.
  package private(set) var roles = Counts()
  /// `he`, `she` and their forms; `found` are those with an answer, `wanted` all.
  package private(set) var pronouns = Counts()
  /// Noun phrases: `wanted` are those that are drawn.
  package private(set) var nominals = Counts()
  /// Fullest names and symbols.
  package private(set) var facts = Counts()
  /// What was wrong, for reading.
  package private(set) var errors: [String] = []

  private static let labels: Set<EntityLabel> = [.person, .organization, .location]

  package init() {}

  package init(_ annotations: Annotations, of text: LabelledText) {
    var score = EntityScore()
    let keys = Self.keys(of: annotations, in: text)
    score.countPairs(annotations, text)
    score.countRoles(annotations, text, keys)
    score.countReferences(annotations, text, keys)
    score.countFacts(annotations, text, keys)
    self = score
  }

  package static func += (one: inout EntityScore, other: EntityScore) {
    one.pairs += other.pairs
    one.aliases += other.aliases
    one.roles += other.roles
    one.pronouns += other.pronouns
    one.nominals += other.nominals
    one.facts += other.facts
    one.errors += other.errors
  }

  /// The drawn key of every entity: that of most of its mentions.
  private static func keys(of annotations: Annotations, in text: LabelledText) -> [Int: String] {
    let drawn = Dictionary(text.mentions.map { ($0.span, $0.key) }) { one, _ in one }
    var votes: [Int: [String: Int]] = [:]
    for mention in annotations.mentions {
      guard let key = drawn[mention.span] else { continue }
      votes[mention.entity, default: [:]][key, default: 0] += 1
    }
    return votes.compactMapValues { votes in
      votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  // MARK: Pairs

  private mutating func countPairs(_ annotations: Annotations, _ text: LabelledText) {
    let drawn = text.mentions.filter { Self.labels.contains($0.label) }.map { ($0.span, $0.key) }
    let found = annotations.mentions.filter { Self.labels.contains($0.label) }
      .map { ($0.span, "\($0.entity)") }
    let wanted = Self.pairs(drawn)
    let given = Self.pairs(found)
    let right = wanted.intersection(given)
    func isAlias(_ pair: Pair) -> Bool {
      text.document[pair.first] != text.document[pair.second]
    }
    pairs = Counts(found: given.count, wanted: wanted.count, right: right.count)
    aliases = Counts(
      found: given.count(where: isAlias), wanted: wanted.count(where: isAlias),
      right: right.count(where: isAlias))
    for pair in wanted.subtracting(given).sorted() { note("alias missed", pair, text) }
    for pair in given.subtracting(wanted).sorted() { note("alias wrong", pair, text) }
  }

  private mutating func note(_ fault: String, _ pair: Pair, _ text: LabelledText) {
    errors.append("\(fault): \(text.document[pair.first]) = \(text.document[pair.second])")
  }

  /// Two mentions of one entity, in order.
  private struct Pair: Hashable, Comparable {
    let first: Span
    let second: Span

    static func < (one: Pair, other: Pair) -> Bool {
      one.first == other.first ? one.second < other.second : one.first < other.first
    }
  }

  private static func pairs(_ mentions: [(span: Span, key: String)]) -> Set<Pair> {
    var groups: [String: [Span]] = [:]
    for mention in mentions { groups[mention.key, default: []].append(mention.span) }
    var pairs: Set<Pair> = []
    for spans in groups.values.map({ $0.sorted() }) {
      for (index, first) in spans.enumerated() {
        for second in spans[(index + 1)...] { pairs.insert(Pair(first: first, second: second)) }
      }
    }
    return pairs
  }

  // MARK: Roles

  private mutating func countRoles(
    _ annotations: Annotations, _ text: LabelledText, _ keys: [Int: String]
  ) {
    let people = Set(text.mentions.filter { $0.label == .person }.map(\.key))
    let wanted = text.roles.filter { people.contains($0.key) }
    roles.wanted = wanted.count
    var answered: Set<String> = []
    for entity in annotations.entities where entity.label == .person {
      guard let role = entity.role else { continue }
      roles.found += 1
      let name = entity.canonicalName
      guard let key = keys[entity.id], let right = wanted[key] else {
        errors.append("role without need: \(name) = \(role)")
        continue
      }
      if right.contains(where: { RoleForm($0) == RoleForm(role) }), !answered.contains(key) {
        roles.right += 1
      } else {
        errors.append("role wrong: \(name) = \(role) [\(right.joined(separator: " | "))]")
      }
      answered.insert(key)
    }
    for (key, right) in wanted.sorted(by: { $0.key < $1.key }) where !answered.contains(key) {
      errors.append("role missed: \(key) [\(right.joined(separator: " | "))]")
    }
  }

  // MARK: References

  private mutating func countReferences(
    _ annotations: Annotations, _ text: LabelledText, _ keys: [Int: String]
  ) {
    let found = Dictionary(annotations.references.map { ($0.span, $0) }) { one, _ in one }
    for mark in text.marks {
      let answer = found[mark.span]
      let key = answer.flatMap { keys[$0.entity] }
      var counts = Counts(found: answer == nil ? 0 : 1, wanted: 1, right: 0)
      // Whoever has no name is nobody that could be answered.
      let isRight = mark.key == nil ? answer == nil : key == mark.key
      counts.right = isRight ? 1 : 0
      switch mark.kind {
      case "PRO":
        pronouns += counts
        if !isRight { noteReference(mark, key, answer?.rule, text) }
      case "NOM":
        nominals += counts
        if !isRight { noteReference(mark, key, answer?.rule, text) }
      default: break
      }
    }
  }

  private mutating func noteReference(
    _ mark: LabelledText.Mark, _ key: String?, _ rule: Rule?, _ text: LabelledText
  ) {
    let utf8 = text.document.utf8
    let before = utf8[max(0, mark.span.start - 60)..<mark.span.start]
    let after = utf8[mark.span.end..<min(utf8.count, mark.span.end + 25)]
    let around =
      String(decoding: before, as: UTF8.self) + "[" + text.document[mark.span] + "]"
      + String(decoding: after, as: UTF8.self)
    errors.append(
      "reference: \(around.split(whereSeparator: \.isNewline).joined(separator: " ¶ ")): "
        + "\(key ?? "nobody") by \(rule?.name ?? "-"), not \(mark.key ?? "nobody")")
  }

  // MARK: Facts

  private mutating func countFacts(
    _ annotations: Annotations, _ text: LabelledText, _ keys: [Int: String]
  ) {
    facts.wanted = text.names.count + text.symbols.count
    for entity in annotations.entities {
      guard let key = keys[entity.id] else { continue }
      if let name = text.names[key] { count(name, entity.canonicalName) }
      if let symbol = text.symbols[key] { count(symbol, entity.ticker ?? "") }
    }
  }

  private mutating func count(_ wanted: String, _ found: String) {
    facts.found += 1
    if wanted == found { facts.right += 1 } else { errors.append("fact: \(found) [\(wanted)]") }
  }
}

/// A role as it is compared: without articles and owners before it, capitals, and the kind of
/// apostrophe.
package struct RoleForm: Equatable, Sendable {
  package let words: [Substring]

  private static let dropped: Set<Substring> = [
    "a", "an", "the", "his", "her", "its", "their", "has", "had",
  ]

  package init(_ role: String) {
    let plain = role.lowercased().map { $0 == "’" ? "'" : $0 }
    let words = String(plain).split(whereSeparator: \.isWhitespace)
    self.words = Array(words.drop { Self.dropped.contains($0) })
  }
}
