import LedeLibrary

/// Filters of newsboat (its manual, “Filter Language”) as queries of lede.
///
/// Both have comparisons joined by `and` and `or` in parentheses, so that they are translated word by
/// word.
enum NewsboatFilter {
  /// The query that finds the same; nil if there is none.
  static func query(_ filter: String) -> String? {
    var words = Words(filter)
    var parts: [String] = []
    while let word = words.next() {
      switch word {
      case "(", ")": parts.append(word)
      case "and": continue
      case "or": parts.append("or")
      default:
        guard let comparison = words.next(), let value = words.next(),
          let term = term(word, comparison, value)
        else { return nil }
        parts.append(term)
      }
    }
    let query = parts.joined(separator: " ")
    return parts.isEmpty || !QueryParser(query).faults.isEmpty ? nil : query
  }

  private static func term(_ attribute: String, _ comparison: String, _ value: String) -> String? {
    let isNegated = comparison.hasPrefix("!")
    let not = isNegated ? "not " : ""
    switch (attribute, isNegated ? String(comparison.dropFirst()) : comparison) {
    case ("unread", "="), ("unread", "=="):
      return (value == "yes") != isNegated ? "unread" : "read"
    case ("age", "<"), ("age", "<="): return Int(value).map { "after:\(max($0, 0))d" }
    case ("age", ">"), ("age", ">="): return Int(value).map { "before:\(max($0, 0))d" }
    case ("age", "between"):
      let days = value.split(separator: ":").compactMap { Int($0) }
      guard days.count == 2 else { return nil }
      let after = "after:\(max(days[0], days[1]))d"
      return min(days[0], days[1]) > 0 ? "\(after) before:\(min(days[0], days[1]))d" : after
    case ("tags", "#"): return quoted(value).map { "\(not)folder:\($0)" }
    case (let field, "="), (let field, "=="), (let field, "=~"):
      guard let field = fields[field] else { return nil }
      let choices = (comparison.hasSuffix("~") ? literals(value) : [value])?.map(quoted)
      guard let choices, !choices.isEmpty, !choices.contains(nil) else { return nil }
      let terms = choices.compactMap { $0 }.map { field + $0 }
      return terms.count == 1 ? not + terms[0] : "\(not)(\(terms.joined(separator: " or ")))"
    default: return nil
    }
  }

  private static let fields = [
    "title": "title:", "author": "by:", "feedtitle": "from:", "content": "",
  ]

  private static func quoted(_ text: String) -> String? {
    text.isEmpty || text.contains("\"") || text.contains("\\") ? nil : "\"\(text)\""
  }

  /// The texts that a regular expression of nothing but letters and `|` finds; nil for any other.
  private static func literals(_ pattern: String) -> [String]? {
    let signs = Set<Character>("\\^$.[]*+?{}()")
    guard !pattern.contains(where: { signs.contains($0) }) else { return nil }
    return pattern.split(separator: "|").map(String.init)
  }

  /// The words of a filter: names, comparisons, values in or without quotes, parentheses.
  private struct Words {
    private var rest: Substring
    private let text: String

    init(_ text: String) {
      self.text = text
      rest = self.text[...]
    }

    mutating func next() -> String? {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard let first = rest.first else { return nil }
      if first == "\"" { return quoted() }
      if first == "(" || first == ")" {
        rest = rest.dropFirst()
        return String(first)
      }
      let signs = Set<Character>("=!~<>#")
      let isSign = signs.contains(first)
      let word = rest.prefix {
        signs.contains($0) == isSign && !" \t()\"".contains($0)
      }
      rest = rest[word.endIndex...]
      return String(word)
    }

    private mutating func quoted() -> String {
      rest = rest.dropFirst()
      let value = rest.prefix { $0 != "\"" }
      rest = rest[value.endIndex...].dropFirst()
      return String(value)
    }
  }
}
