/// What the user can set about reading; the command line and `config.toml` fill it in.
public struct ReadingOptions: Equatable, Sendable {
  /// Cells of text in a line.
  public var width: Int
  /// How wide `wider` makes it.
  public let maxWidth: Int
  /// Words a minute at which playback starts.
  public var wordsPerMinute: Int
  public var highlighting: Highlighting
  /// Whether SPACE at the end of an article goes to the next one.
  public var spaceGoesOn: Bool
  /// Whether page furniture is shown from the start.
  public var showsHidden: Bool

  /// Narrower than this a line holds a word or two.
  public static let minWidth = 20
  public static let standardWidth = 72

  public init(
    width: Int = standardWidth, maxWidth: Int = 100, wordsPerMinute: Int = 240,
    highlighting: Highlighting = .all, spaceGoesOn: Bool = true, showsHidden: Bool = false
  ) {
    self.maxWidth = max(maxWidth, Self.minWidth)
    self.width = min(max(width, Self.minWidth), self.maxWidth)
    self.wordsPerMinute = wordsPerMinute
    self.highlighting = highlighting
    self.spaceGoesOn = spaceGoesOn
    self.showsHidden = showsHidden
  }
}

/// What is coloured in the text. `cycle-highlighting` goes through the cases in order.
public enum Highlighting: String, CaseIterable, Sendable {
  case all
  case people
  case organizations
  case quotes
  case off

  var next: Highlighting {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What the status line says of it.
  var summary: String {
    switch self {
    case .all: "names and quotes"
    case .people: "people"
    case .organizations: "organizations"
    case .quotes: "quotes"
    case .off: "nothing"
    }
  }
}
