import LedeDocument

/// Everything the library's screen knows: a value that `apply` changes, with no clock, file or
/// terminal.
///
/// The list is the numbers of its articles; rows are known only of those on the screen and a page
/// around them, so that a hundred thousand articles are as quick as ten.
public struct LibraryState: Sendable {
  public internal(set) var rows: Int
  public internal(set) var columns: Int
  public internal(set) var options: ReadingOptions
  public internal(set) var sidebar = Sidebar()
  /// Whether the sidebar's numbers have come.
  public internal(set) var isSidebarKnown = false
  public internal(set) var sidebarPane = SidebarPane()
  /// Cells for the sidebar that the user wants; nil for what suits the screen.
  var sidebarColumns: Int?
  /// The pane that keys go to.
  public internal(set) var focus = Pane.list

  /// What is listed, or was asked for.
  public internal(set) var listing: Listing
  /// The articles of `listing`.
  public internal(set) var list = ArticleList()
  /// Whether headings part the list.
  public internal(set) var isGrouped = false
  /// Why the filter cannot be read.
  public internal(set) var filterFault: String?
  /// What the full-text search found, over the list; nil while there is none.
  public internal(set) var hits: HitList?
  /// Rows that are known, by article.
  public internal(set) var known: [Int: ListedArticle] = [:]
  /// Articles whose rows were asked for and have not come.
  var asked: Set<Int> = []
  /// The latest list that was asked for; older answers are dropped.
  public internal(set) var generation = 0
  /// The list that is on its way; nil if none is.
  var awaited: AwaitedList?
  /// Articles that were marked or removed since the list was asked for: they stay in it.
  var touched: Set<Int> = []
  /// Articles of the library when the list was asked for.
  var listedTotal: Int?
  /// Where each scope was left: its selected article.
  var places: [LibraryScope: Int] = [:]
  /// The next unread article that is being looked for among rows still to come.
  var seeking: Seeking?

  /// The article at the right of the list, read through the reader's own eyes.
  public internal(set) var preview: Preview?
  /// When the preview of the selected article is to be asked for.
  var previewDue: Moment?
  /// The article whose preview was asked for.
  var previewAsked: Int?

  public internal(set) var prompt: PromptState?
  /// What was listed before the filter's prompt was opened.
  var before: Before?
  var histories: [PromptState.Kind: SearchHistory] = [:]
  public internal(set) var panel: PanelState?
  /// What the open panel with the name across the library shows, once it has come.
  var dossier: NameDossier?
  var dossierName = ""
  public internal(set) var count: Int?
  public internal(set) var message: Message?
  /// How far a refresh of feeds is; nil if none runs.
  public internal(set) var progress: RefreshProgress?
  /// Set by a first press; the second one acts.
  var armed: Armed?
  public internal(set) var themeName: String
  var themeNames: [String] = []
  var keyRows: [ReaderState.KeyRow] = []
  public internal(set) var clock: WallClock

  public enum Pane: Equatable, Sendable { case sidebar, list, preview }

  /// A command that acts when it is given twice in a row.
  enum Armed: Equatable, Sendable {
    case quit
    /// On to the feed in this row of the sidebar.
    case feed(Int)
  }

  /// A list that is on its way.
  struct AwaitedList: Equatable, Sendable {
    /// Whether it takes the place of one of the same articles, so that nothing may jump.
    var isSame: Bool
    /// Whether its first rows are on the screen.
    var isBegun = false
    /// The article that is to be selected in it.
    var wanted: Int?
    /// What was pressed before it came.
    var next: Command?
  }

  /// What is gone back to when a filter is given up; without the list if that was on its way.
  struct Before: Equatable, Sendable {
    let listing: Listing
    let list: ArticleList?
  }

  /// An article with its reader, as large as the pane.
  public struct Preview: Sendable {
    public let id: Int
    public internal(set) var reader: ReaderState
  }

  /// - Parameters:
  ///   - rows: Rows of the terminal.
  ///   - columns: Columns of the terminal.
  ///   - listing: What the list shows first.
  ///   - options: What the user set about reading: the preview uses them.
  ///   - clock: What time it is.
  ///   - themeName: The theme on the screen.
  public init(
    rows: Int, columns: Int, listing: Listing = Listing(),
    options: ReadingOptions = ReadingOptions(), clock: WallClock, themeName: String = ""
  ) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    self.listing = listing
    self.options = options
    self.clock = clock
    self.themeName = themeName
    sidebarPane.select(listing.scope)
  }

  /// What is to be asked for before anything happens.
  public mutating func start() -> [LibraryEffect] { [.sidebar] + ask() }

  public var geometry: LibraryGeometry {
    LibraryGeometry(
      rows: rows, columns: columns, sidebarColumns: sidebarColumns,
      showsSidebar: focus == .sidebar, hasPanel: panel != nil)
  }

  /// The list that is on the screen: that of the search, or that of the scope.
  public var shown: ArticleList { hits?.list ?? list }

  /// Changes the list that is on the screen.
  mutating func changeShown(_ change: (inout ArticleList) -> Void) {
    guard var found = hits else { return change(&list) }
    hits = nil
    change(&found.list)
    hits = found
  }

  public var selectedID: Int? { shown.selectedID }

  /// The row of the selected article, if it is known.
  public var selectedArticle: ListedArticle? { selectedID.flatMap { known[$0] } }

  /// When `.tick` is wanted; nil if never.
  public var deadline: Moment? { previewDue }
}

/// What a full-text search found.
public struct HitList: Equatable, Sendable {
  public var query: String
  public internal(set) var list = ArticleList()
  public internal(set) var pattern: SearchPattern?
  /// Why the words cannot be searched.
  public internal(set) var fault: String?
  /// Whether the answer is still to come.
  public internal(set) var isWaiting = true

  init(query: String) { self.query = query }
}
