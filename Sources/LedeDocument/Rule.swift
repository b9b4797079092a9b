/// The name of the rule that made an automatic decision, such as `contact-line` or `legal-suffix`.
///
/// Every decision the program takes by itself (a line is page chrome, a span is a company, a
/// speaker is found) carries one, so that it can be shown with `H`, `K` and `--json`, and debugged.
/// Names are lower case, words joined by hyphens.
public struct Rule: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let name: String

  public init(_ name: String) { self.name = name }

  public init(stringLiteral value: StaticString) { name = "\(value)" }

  public var description: String { name }
}
