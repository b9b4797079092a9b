/// A stretch of text with a meaning of its own inside a block.
public struct Inline: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case emphasis
    case strong
    case code
    /// `destination` is as written, resolved against the page's address where that is known.
    case link(destination: String)
  }

  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }
}
