/// What an input is, and so which parser reads it.
public enum InputKind: Equatable, Sendable {
  /// To be found out from the name, the content type and the bytes.
  case auto
  case text
  case markdown
  case html
  case feed
  /// No text at all. `what` is a noun with its article for a message, such as `a PDF`.
  case binary(what: String)

  /// Whether there can be an article in it, if only an empty one.
  public var holdsArticle: Bool {
    switch self {
    case .auto, .text, .markdown, .html, .feed: true
    case .binary: false
    }
  }
}
