/// Reads a query as it is typed.
///
///     query   = all { ("or" | "|") all }
///     all     = { ["-" | "!" | "not"] term }
///     term    = "(" query ")" | field ":" value | flag | word | phrase
///
/// Terms side by side must all hold. Total: whatever is typed gives a query, with what is odd in it.
public struct QueryParser {
  /// What was understood.
  public let query: Query
  /// In the order they stand.
  public let faults: [QueryFault]

  /// Parentheses in each other: deeper ones are flat, so that no query is a deep tree.
  static let deepest = 64

  /// - Parameters:
  ///   - text: As it was typed.
  ///   - now: What `today` and `7d` count from.
  public init(_ text: String, now: Timestamp = .now) {
    var reading = QueryReading(text, now: now)
    query = reading.run()
    faults = reading.faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

private struct QueryReading {
  private let tokens: [QueryLexer.Token]
  private let now: Timestamp
  private var index = 0
  private var depth = 0
  private(set) var faults: [QueryFault]

  init(_ text: String, now: Timestamp) {
    let lexer = QueryLexer(text)
    tokens = lexer.tokens
    faults = lexer.faults
    self.now = now
  }

  mutating func run() -> Query {
    var parts: [Query] = []
    while index < tokens.count {
      if let part = alternatives() { parts.append(part) }
      if index < tokens.count {
        // Only a parenthesis that nobody opened ends the reading early.
        faults.append(QueryFault(kind: .strayParenthesis, range: tokens[index].range))
        index += 1
      }
    }
    return Self.joined(parts, Query.and) ?? .all
  }

  private static func joined(_ parts: [Query], _ join: ([Query]) -> Query) -> Query? {
    parts.count > 1 ? join(parts) : parts.first
  }

  private mutating func alternatives() -> Query? {
    var parts: [Query] = []
    var separator: QueryLexer.Token?
    repeat {
      let part = conjunction()
      if let part { parts.append(part) }
      if part == nil, let separator {
        faults.append(QueryFault(kind: .missingTerm("or"), range: separator.range))
      }
      separator = takeOr()
    } while separator != nil
    return Self.joined(parts, Query.or)
  }

  private mutating func takeOr() -> QueryLexer.Token? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    guard token.kind == .bar || isWord(token, "or") else { return nil }
    index += 1
    return token
  }

  private func isWord(_ token: QueryLexer.Token, _ word: String) -> Bool {
    guard case .word(let text) = token.kind else { return false }
    return FoldedText.fold(text) == word && text.utf8.count == word.utf8.count
  }

  private mutating func conjunction() -> Query? {
    var parts: [Query] = []
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .close || token.kind == .bar || isWord(token, "or") { break }
      if isWord(token, "and") {
        index += 1
        continue
      }
      if let part = term() { parts.append(part) }
    }
    return Self.joined(parts, Query.and)
  }

  private mutating func term() -> Query? {
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .minus: return negation(token, "-")
    case .word where isWord(token, "not"): return negation(token, "not")
    case .word(let text): return flag(text) ?? .words(QueryText(text))
    case .phrase(let text): return text.isEmpty ? nil : .words(QueryText(text, isPhrase: true))
    case .field(let name): return field(name, token)
    case .open: return group(token)
    case .close, .bar: return nil
    }
  }

  /// Two negations are none; they are counted, so that a thousand of them are no deep tree.
  private mutating func negation(_ token: QueryLexer.Token, _ word: String) -> Query? {
    var isNegative = true
    while index < tokens.count, tokens[index].kind == .minus || isWord(tokens[index], "not") {
      isNegative.toggle()
      index += 1
    }
    guard index < tokens.count, tokens[index].kind != .close, tokens[index].kind != .bar else {
      faults.append(QueryFault(kind: .missingTerm(word), range: token.range))
      return nil
    }
    return isNegative ? term().map(Query.not) : term()
  }

  private mutating func group(_ token: QueryLexer.Token) -> Query? {
    guard depth < QueryParser.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    let inside = alternatives()
    if index < tokens.count, tokens[index].kind == .close {
      index += 1
    } else {
      faults.append(QueryFault(kind: .openParenthesis, range: token.range))
    }
    return inside
  }

  private func flag(_ text: String) -> Query? {
    QueryFlag(rawValue: FoldedText.fold(text)).map(Query.flag)
  }

  // MARK: Fields

  private mutating func field(_ name: String, _ token: QueryLexer.Token) -> Query? {
    guard let value = value(after: token) else {
      faults.append(QueryFault(kind: .missingValue(name), range: token.range))
      return nil
    }
    if let field = QueryField(rawValue: name) { return .field(field, value.text) }
    switch name {
    case "is":
      if let flag = flag(value.text.text) { return flag }
      faults.append(
        QueryFault(
          kind: .unknownField("is:\(value.text.text)", suggestion: nil), range: value.range)
      )
      return nil
    case "after", "since", "before", "on": return date(name, value.text.text, value.range)
    default:
      faults.append(
        QueryFault(
          kind: .unknownField(name, suggestion: Self.nearest(to: name)), range: token.range))
      return .words(value.text)
    }
  }

  /// The word or phrase that follows `token` without a space.
  private mutating func value(
    after token: QueryLexer.Token
  ) -> (text: QueryText, range: Range<Int>)? {
    guard !token.endsTerm, index < tokens.count else { return nil }
    let next = tokens[index]
    switch next.kind {
    case .word(let text):
      index += 1
      return (QueryText(text), next.range)
    case .phrase(let text) where !text.isEmpty:
      index += 1
      return (QueryText(text, isPhrase: true), next.range)
    case .phrase, .field, .open, .close, .minus, .bar: return nil
    }
  }

  private mutating func date(_ name: String, _ text: String, _ range: Range<Int>) -> Query? {
    guard let date = QueryDay(text, now: now) else {
      faults.append(QueryFault(kind: .badDate(text), range: range))
      return nil
    }
    switch name {
    case "before": return .date(.before, date.start)
    case "on": return .and([.date(.from, date.start), .date(.before, date.end)])
    default: return .date(.from, date.start)
    }
  }

  /// The field whose name shares most of its letters' order with `name`, if that is half of them.
  private static func nearest(to name: String) -> String? {
    let known = QueryField.allCases.map(\.rawValue) + ["is", "after", "before", "on"]
    let scored = known.map { (distance(Array($0.utf8), Array(name.utf8)), $0) }
    guard let best = scored.min(by: { $0.0 < $1.0 }), best.0 * 2 <= best.1.utf8.count else {
      return nil
    }
    return best.1
  }

  /// Letters to insert, delete or replace (Levenshtein).
  private static func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
    // A field's name is short; of a long word the start tells enough.
    let to = to.prefix(16)
    var row = Array(0...to.count)
    for (line, letter) in from.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in to.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[to.count]
  }
}
