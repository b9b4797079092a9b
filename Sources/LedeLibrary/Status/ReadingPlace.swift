import LedeDocument

/// Where reading stopped in an article.
public struct ReadingPlace: Equatable, Sendable {
  /// Byte offset into the text.
  public let offset: Int
  /// The first bytes of the text from there on, to find the place again in a changed text.
  public let anchor: [UInt8]

  /// As much as tells one sentence of a text from the others, and a row stays small.
  static let anchorLength = 64

  public init(offset: Int, anchor: [UInt8]) {
    self.offset = offset
    self.anchor = anchor
  }

  /// The place at `offset`, which may lie behind what there is of the document yet.
  public init(_ offset: Int, in document: Document) {
    let rest = document.utf8.dropFirst(max(offset, 0)).prefix(Self.anchorLength)
    self.init(offset: max(offset, 0), anchor: Array(rest))
  }

  /// The same place in `document`, which may have changed since: where the anchor stands nearest to
  /// where it stood, else the offset, if the text is that long.
  ///
  /// - Complexity: O(n), and O(1) where nothing changed.
  public func offset(in document: Document) -> Int {
    let text = document.utf8
    let fallback = min(max(offset, 0), text.count)
    guard !anchor.isEmpty, !matches(text, at: offset) else { return fallback }
    var nearest: Int?
    for start in text.indices where text[start] == anchor[0] && matches(text, at: start) {
      // Later ones are only farther away once they are behind the old place.
      if let before = nearest, abs(before - offset) <= abs(start - offset) { break }
      nearest = start
    }
    return nearest ?? fallback
  }

  private func matches(_ text: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start <= text.count - anchor.count else { return false }
    for index in anchor.indices where text[start + index] != anchor[index] { return false }
    return true
  }
}

/// What a place is kept for.
public enum PlaceKey: Hashable, Sendable {
  case article(ArticleID)
  /// A file that need not be in the library, by its path from the root on.
  case file(String)

  /// The file's path; nil for an article.
  var path: String? {
    if case .file(let path) = self { path } else { nil }
  }

  var text: String {
    switch self {
    case .article(let id): "article:\(id.number)"
    case .file(let path): "file:\(path)"
    }
  }
}
