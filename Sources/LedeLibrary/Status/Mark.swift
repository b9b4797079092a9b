/// What a person says about an article with one key.
public enum Mark: String, CaseIterable, Sendable {
  case read
  case starred
  /// To be read later.
  case later

  /// Its column in the table `status`.
  var column: String {
    switch self {
    case .read: "is_read"
    case .starred: "is_starred"
    case .later: "is_later"
    }
  }

  static func set(isRead: Bool, isStarred: Bool, isLater: Bool) -> Set<Mark> {
    var marks: Set<Mark> = []
    if isRead { marks.insert(.read) }
    if isStarred { marks.insert(.starred) }
    if isLater { marks.insert(.later) }
    return marks
  }
}
