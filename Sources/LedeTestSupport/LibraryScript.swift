import LedeDocument
import LedeLayout
import LedeReading
import LedeScreen

/// The library's screen without library, terminal or clock: keys go in as strings, effects come out
/// as data, and what asks for something is answered from a few articles at once.
public struct LibraryScript {
  public private(set) var state: LibraryState
  public private(set) var effects: [LibraryEffect] = []
  /// The time that passes only by `wait`.
  public private(set) var now = Moment(microseconds: 0)
  public let screen: LibraryScreen
  /// What is in the library.
  public var articles: [ListedArticle]
  public var sidebar: Sidebar
  /// Whether effects are answered.
  public var answers = true
  private var pending: [Key] = []

  public init(
    _ articles: [ListedArticle] = Self.articles, sidebar: Sidebar? = nil, rows: Int = 24,
    columns: Int = 80, listing: Listing = Listing(), keyMap: KeyMap = .standard,
    answers: Bool = true
  ) {
    self.articles = articles
    self.sidebar = sidebar ?? Self.sidebar(of: articles)
    self.answers = answers
    screen = LibraryScreen(keyMap: keyMap)
    state = LibraryState(
      rows: rows, columns: columns, listing: listing, clock: Self.clock, themeName: "dark")
    perform(state.start())
    send(.listedSettings(themes: ["dark", "light", "sepia"], keys: keyMap.libraryRows))
    wait(milliseconds: 100)
    effects = []
  }

  /// Presses the keys that `text` spells: `"jj<space><esc>"`.
  public mutating func type(_ text: String) {
    for key in Key.sequence(text) ?? [] { press(key) }
  }

  public mutating func press(_ key: Key) {
    let input = KeyInput(keyMap: screen.keyMap).action(for: key, after: &pending, in: state)
    if let input { send(input) }
  }

  public mutating func send(_ action: LibraryAction) { perform(state.apply(action, at: now)) }

  /// Clicks on a cell.
  public mutating func click(row: Int, column: Int) {
    if let target = screen.draw(state, at: now).target(row: row, column: column) {
      send(.choose(target))
    }
  }

  /// Lets time pass, with a tick whenever one was asked for.
  public mutating func wait(milliseconds: Int) {
    let end = now + milliseconds * 1000
    while let deadline = state.deadline, deadline <= end {
      now = max(now, deadline)
      send(.tick)
    }
    now = end
  }

  private mutating func perform(_ new: [LibraryEffect]) {
    effects += new
    guard answers else { return }
    for effect in new {
      if let answer = answer(to: effect) { send(answer) }
    }
  }

  /// The effects since the last call.
  public mutating func takeEffects() -> [LibraryEffect] {
    defer { effects = [] }
    return effects
  }

  public func draw() -> Surface { screen.draw(state, at: now).surface }

  /// The rows of the screen as text, without the blanks at their ends.
  public var lines: [String] {
    let surface = draw()
    return (0..<surface.rows).map { row in
      var text = (0..<surface.columns).map { surface[row, $0].glyph.text }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The last row.
  public var status: String { lines.last ?? "" }

  public var selectedTitle: String? { state.selectedArticle?.title }

  // MARK: A library of a few lines

  private mutating func answer(to effect: LibraryEffect) -> LibraryAction? {
    switch effect {
    case .sidebar: return .sidebar(sidebar)
    case .list(let listing, let generation):
      if listing.filter.hasSuffix(":") {
        return .badFilter("A word must follow the colon.", generation: generation)
      }
      return .listed(found(listing).map(\.id), generation: generation)
    case .rows(let ids):
      let wanted = Set(ids)
      return .rows(articles.filter { wanted.contains($0.id) })
    case .preview(let id): return .previewed(ReaderScript(.harbor).state.article, id: id)
    case .search(let text, let generation): return hits(of: text, generation)
    case .complete(let text): return .completed([text + "read"], of: text)
    case .completeTag(let text): return .completed(["chips", "ports"], of: text)
    case .mark(let ids, let mark, let isSet):
      change(ids) { if isSet { $0.marks.insert(mark) } else { $0.marks.remove(mark) } }
      return .changed
    case .markAllRead(let listing):
      change(found(listing).map(\.id)) { $0.marks.insert(.read) }
      return .changed
    case .remove(let ids):
      articles.removeAll { ids.contains($0.id) }
      sidebar = Self.sidebar(of: articles)
      return .changed
    default: return nil
    }
  }

  private mutating func change(_ ids: [Int], _ change: (inout ListedArticle) -> Void) {
    let wanted = Set(ids)
    for index in articles.indices where wanted.contains(articles[index].id) {
      change(&articles[index])
    }
    sidebar = Self.sidebar(of: articles)
  }

  /// What a listing finds: a filter is a word of the title, or `unread`.
  private func found(_ listing: Listing) -> [ListedArticle] {
    let filtered = articles.filter { article in
      switch listing.scope {
      case .unread: !article.isRead
      case .starred: article.marks.contains(.starred)
      case .later: article.marks.contains(.later)
      case .feed(let id): article.from == sidebar.feeds.first { $0.id == id }?.title
      case .folder(let folder):
        sidebar.feeds.contains { $0.folder.hasPrefix(folder) && $0.title == article.from }
      default: true
      }
    }.filter { article in
      listing.filter == "unread"
        ? !article.isRead
        : listing.filter.isEmpty || article.title.lowercased().contains(listing.filter)
    }
    switch listing.order {
    case .newest: return filtered.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    case .oldest: return filtered.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    case .title: return filtered.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    case .source: return filtered.sorted { ($0.from ?? "", $0.id) < ($1.from ?? "", $1.id) }
    case .longest: return filtered.sorted { ($0.words, $0.id) > ($1.words, $1.id) }
    case .shortest: return filtered.sorted { ($0.words, $0.id) < ($1.words, $1.id) }
    }
  }

  private func hits(of text: String, _ generation: Int) -> LibraryAction {
    let hits = articles.filter { $0.title.lowercased().contains(text.lowercased()) }.map {
      ListedHit(
        article: $0,
        snippet: [
          .init("… the harbour said that "), .init(text, isMatch: true),
          .init(
            " would not be seen again before the spring, when the new cranes come to the port …"),
        ])
    }
    return .hits(hits, pattern: SearchPattern(text), generation: generation)
  }
}

extension LibraryScript {
  /// Wednesday, 25 November 2026, 12:00 UTC.
  public static let clock = WallClock(milliseconds: 1_795_608_000_000)

  private static let titles = [
    ("Halden Pulls Crane Sensors From Six Ports After Chips Corrode", "Tidewire", 284),
    ("Farol Oy Buys a Maker of Small Turbines", "Tidewire", 510),
    ("Why the Night Trains Came Back", "The Slow Courier", 3120),
    ("Six Rivers, One Map: How a Clerk Drew the Delta", "The Slow Courier", 5400),
    ("Notes on Winter Wheat", "Field Notes", 90),
    ("海の向こうの小さな港", "Field Notes", 740),
    ("Council Votes to Keep the Ferry", "Harbour Gazette", 401),
    (
      "A Very Long Headline That Says Everything There Is to Say About Cranes and Then Goes On",
      "Harbour Gazette", 1200
    ),
  ]

  /// 24 articles of four feeds, from now back to two years ago.
  public static let articles: [ListedArticle] = (0..<24).map { number in
    let (title, from, words) = titles[number % titles.count]
    let hours = number < 6 ? number : number < 14 ? number * 7 : number * number * 30
    var marks: Set<ArticleMark> = number % 3 == 1 ? [.read] : []
    if number % 5 == 2 { marks.insert(.starred) }
    if number % 7 == 4 { marks.insert(.later) }
    return ListedArticle(
      id: 100 + number, title: number < titles.count ? title : "\(title) (\(number))",
      byline: "Ada Writer", from: from, date: clock.milliseconds - hours * 3_600_000 - 240_000,
      words: words, marks: marks, excerpt: "The first words of it.")
  }

  /// The sidebar over some articles.
  public static func sidebar(of articles: [ListedArticle]) -> Sidebar {
    var sidebar = Sidebar()
    sidebar.all = articles.count
    sidebar.unread = articles.count { !$0.isRead }
    sidebar.starred = articles.count { $0.marks.contains(.starred) }
    sidebar.later = articles.count { $0.marks.contains(.later) }
    let places = [
      ("Tidewire", ""), ("Field Notes", "Slow"), ("The Slow Courier", "Slow"),
      ("Harbour Gazette", "Slow/Near"),
    ]
    sidebar.feeds = places.enumerated().map { number, place in
      let own = articles.filter { $0.from == place.0 }
      return Sidebar.Feed(
        id: number + 1, title: place.0, folder: place.1, all: own.count,
        unread: own.count { !$0.isRead },
        error: place.0 == "Field Notes" ? "The server answered 404: not found" : nil)
    }
    sidebar.people = [
      .init("Ingrid Solheim", .person, articles: 6), .init("Dale Okafor", .person, articles: 3),
    ]
    sidebar.organizations = [.init("Halden Systems", .organization, articles: 9)]
    sidebar.tags = [.init("chips", count: 4)]
    sidebar.searches = [.init(name: "Solheim said", query: "said:\"Ingrid Solheim\"")]
    return sidebar
  }
}
