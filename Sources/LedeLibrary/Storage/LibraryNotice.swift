/// Something that happened while the library was opened, and that a reader should know.
public enum LibraryNotice: Equatable, Sendable, CustomStringConvertible {
  /// The library was damaged: it lies at `path` now, and `articles` of its articles were saved.
  case movedAside(path: String, articles: Int)
  case readOnly(LibraryError.ReadOnlyReason)

  public var description: String {
    switch self {
    case .movedAside(let path, let articles):
      "the library was damaged; \(articles) articles were saved, and the damaged file is \(path)"
    case .readOnly(let reason): reason.description
    }
  }
}
