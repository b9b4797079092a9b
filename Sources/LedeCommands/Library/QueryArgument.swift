import ArgumentParser
import LedeLibrary

/// A query on the command line, in one argument or several.
struct QueryArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Words, and fields such as unread tag:x from:reuters after:2026-01 said:NAME about:NAME.",
      discussion: "Join with or, turn round with not, group with parentheses."))
  var query: [String] = []

  /// The query, and how it was typed.
  ///
  /// - Throws: A `ValidationError` for the first thing that is odd.
  func parsed() throws -> Query { try Self.parse(Self.text(of: query)) }

  /// Understands a query that must be right.
  static func parse(_ text: String) throws -> Query {
    let parser = QueryParser(text)
    if let fault = parser.faults.first {
      throw ValidationError("\(fault) (at byte \(fault.range.lowerBound) of the query)")
    }
    return parser.query
  }

  /// The arguments as one query. The shell has taken the marks from `said:"Tim Cook"`: an argument
  /// that is a field and has spaces gets them back, unless it is the only one and thus a whole query.
  static func text(of arguments: [String]) -> String {
    guard arguments.count > 1 else { return arguments.first ?? "" }
    return arguments.map { argument in
      guard argument.contains(" "), !argument.contains("\""),
        let colon = argument.firstIndex(of: ":"), !argument[..<colon].contains(" ")
      else { return argument }
      return "\(argument[...colon])\"\(argument[argument.index(after: colon)...])\""
    }.joined(separator: " ")
  }
}
