/// What is known about an article besides its text, each fact with the rule that found it.
public struct Metadata: Equatable, Sendable {
  /// One fact and where it came from.
  public struct Fact: Equatable, Sendable {
    public let value: String
    public let rule: Rule

    public init(_ value: String, rule: Rule) {
      self.value = value
      self.rule = rule
    }
  }

  public enum Direction: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  public var title: Fact?
  /// The writer or writers: without "By" from a text, as the page writes it from a page.
  public var byline: Fact?
  public var editor: Fact?
  public var siteName: Fact?
  /// ISO 8601, with a zone only where the page gives one.
  public var published: Fact?
  /// Where the article was filed, such as `SAN FRANCISCO`.
  public var dateline: Fact?
  /// BCP 47.
  public var language: Fact?
  public var url: Fact?
  public var excerpt: Fact?
  public var direction = Direction.leftToRight

  public init() {}
}
