import LedeDocument
import LedeLayout

/// Everything the reader knows: a value that `apply` changes, with no clock, file or terminal.
///
/// The place in the text is a byte offset (`anchor`); lines are only how it is shown, so a resize or
/// another width lays out again and keeps the same sentence on top.
public struct ReaderState: Sendable {
  public internal(set) var article: Article
  public internal(set) var articleIndex = 0
  /// How many articles `next-article` walks through.
  public internal(set) var articleCount: Int
  /// Whether the articles are those of a list of the library: SPACE at the end goes to the next unread
  /// one, and not to its neighbour.
  public var walksUnread: Bool

  /// What a person did to the article; nil if it is not in the library, or that is not known yet.
  public internal(set) var status: ArticleStatus?

  public internal(set) var rows: Int
  public internal(set) var columns: Int
  public internal(set) var options: ReadingOptions
  public internal(set) var isZen = false
  /// Set by `&`: only these blocks are shown.
  public internal(set) var filter: ParagraphFilter?

  public internal(set) var layout: Layout
  /// The first line on the screen.
  public internal(set) var top = LinePosition.start
  /// The offset that stays on top when the text is laid out again.
  var anchor = 0
  /// A place behind the part of the article that has been read, where it is to open.
  var wantedPlace: Int?
  /// What a jump landed on, or a selection: drawn as selected.
  public internal(set) var focus: Focus?
  /// The text being selected, as long as the focus is on it.
  var selection: TextSelection?
  /// The note whose text is typed.
  var noteDraft: NoteDraft?
  /// What `n` and `N` go through.
  public internal(set) var walk: Walk?

  /// Places that `back` returns to, the latest last.
  var trail: [TrailPlace] = []
  /// The place that an article on its way is to open at.
  var returning: TrailPlace?
  /// Whether an article that cannot be read is passed over, as in a walk through all of them.
  var skipsUnreadable = true
  /// Where `''` goes.
  var lastPlace: Int?

  /// The last search that had a result; nil when it was cleared.
  public internal(set) var search: ArticleSearch?
  var pendingSearch: PendingSearch?
  var searchGeneration = 0
  public internal(set) var histories: [PromptState.Kind: SearchHistory] = [:]
  public internal(set) var panel: PanelState?
  public internal(set) var prompt: PromptState?
  public internal(set) var playback: Playback?
  /// `play` was pressed before the words were counted.
  var playsWhenReady = false
  /// `bottom` was pressed before the whole article was read.
  var goesToEndWhenLoaded = false
  public internal(set) var message: Message?
  /// Whether the names are being looked at a second time.
  public internal(set) var isRefining = false
  /// The number typed before a command, as in `5j`.
  public internal(set) var count: Int?
  /// The letters over the links on the screen while one is chosen by them.
  public internal(set) var hints: [LinkHint] = []
  /// The entity that the card shows, by its index.
  var cardEntity: Int?
  /// The name that the panel about the library is for, and what the library has of it; nil until that
  /// has come.
  var dossierName = ""
  var dossier: NameDossier?
  /// The panels that the open one was opened from, and that come back after it; the nearest is last.
  var panelsBehind: [PanelState] = []
  /// Set by a first SPACE at the end, or a first `C-c`: the second one acts.
  var armed: Armed?

  public internal(set) var themeName: String
  /// Every theme there is, once they have been looked for.
  public internal(set) var themeNames: [String]
  /// The user's own keys, for help, once they have been listed.
  public internal(set) var keyRows: [KeyRow]

  /// A command that acts when it is given twice in a row.
  enum Armed: Sendable { case onward, quit }

  /// What a selection is on.
  public enum Focus: Equatable, Sendable {
    case mention(Int)
    case quotation(Int)
    case link(Int)
    case span(Span)
  }

  /// What `n` and `N` go through.
  public enum Walk: Equatable, Sendable {
    case search
    case entity(Int)
  }

  /// A place to come back to, in one of the articles.
  struct TrailPlace: Equatable, Sendable {
    let article: Int
    let offset: Int
    let focus: Focus?
  }

  /// A command, its keys as they are written, for help.
  public struct KeyRow: Equatable, Sendable {
    public let command: Command
    public let keys: [String]

    public init(command: Command, keys: [String]) {
      self.command = command
      self.keys = keys
    }
  }

  public init(
    article: Article, index: Int = 0, articleCount: Int = 1, rows: Int, columns: Int,
    options: ReadingOptions = ReadingOptions(), walksUnread: Bool = false, themeName: String = "",
    themeNames: [String] = [], keyRows: [KeyRow] = []
  ) {
    self.article = article
    articleIndex = index
    self.articleCount = articleCount
    self.rows = rows
    self.columns = columns
    self.options = options
    self.walksUnread = walksUnread
    self.themeName = themeName
    self.themeNames = themeNames
    self.keyRows = keyRows
    layout = Layout(article.document, columns: 1, shown: [])
    layOut()
  }

  public var geometry: Geometry {
    Geometry(
      rows: rows, columns: columns, width: options.width, hasPanel: panel != nil, zen: isZen)
  }

  /// What the keys mean now.
  public var isPlaying: Bool { playback?.phase == .playing }

  /// Blocks that are kept out of sight, without those of a filter.
  public var hiddenCount: Int { article.chromeCount }

  // MARK: Laying out

  /// Lays out again after the width, the article or what is shown has changed; the place stays.
  mutating func layOut() {
    layout = Layout(article.document, columns: geometry.measure, shown: shownBlocks())
    top = clamped(layout.position(of: anchor))
  }

  private func shownBlocks() -> [Int] {
    let blocks = article.document.blocks
    return blocks.indices.filter { index in
      guard options.showsHidden || !blocks[index].isChrome else { return false }
      return filter?.blocks.contains(index) ?? true
    }
  }

  /// The nearest position to `position` that leaves no more than needed of the page empty.
  func clamped(_ position: LinePosition) -> LinePosition {
    let last = layout.moved(layout.end, by: 1 - geometry.textRows)
    return min(max(position, .start), max(last, .start))
  }
}

/// The paragraphs that `&` leaves on the screen.
public struct ParagraphFilter: Equatable, Sendable {
  public let text: String
  public let blocks: Set<Int>
}
