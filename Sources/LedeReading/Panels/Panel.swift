import LedeDocument

/// What a panel shows. One file a panel; a new one adds its case here and its rows there.
public enum PanelKind: String, Hashable, Sendable, CaseIterable {
  case card = "Card"
  case dossier = "In the library"
  case xRay = "X-ray"
  case quotes = "Quotes"
  case notes = "Notes"
  case contents = "Contents"
  case facts = "Facts"
  case links = "Links"
  case copy = "Copy"
  case themes = "Themes"
  case help = "Help"
  case order = "Sort by"

  /// The command that opens and closes it.
  var command: Command {
    switch self {
    case .card: .card
    case .dossier: .acrossLibrary
    case .xRay: .xRay
    case .quotes: .quotes
    case .notes: .notes
    case .contents: .contents
    case .facts: .facts
    case .links: .links
    case .copy: .copy
    case .themes: .theme
    case .help: .help
    case .order: .sortList
    }
  }

  func rows(in state: ReaderState) -> [PanelRow] {
    switch self {
    case .card: CardPanel.rows(in: state)
    case .dossier: DossierPanel.rows(in: state)
    case .xRay: XRayPanel.rows(in: state)
    case .quotes: QuotesPanel.rows(in: state)
    case .notes: NotesPanel.rows(in: state)
    case .contents: ContentsPanel.rows(in: state)
    case .facts: FactsPanel.rows(in: state)
    case .links: LinksPanel.rows(in: state)
    case .copy: CopyPanel.rows(in: state)
    case .themes: ThemesPanel.rows(of: state.themeNames)
    case .help: HelpPanel.rows(of: state.keyRows, measure: state.panelMeasure)
    case .order: []
    }
  }
}

/// One row of a panel, in meaning; the screen decides how it looks.
public struct PanelRow: Equatable, Sendable {
  public enum Kind: Sendable {
    case heading
    /// A row that can be chosen.
    case item
    /// Goes on with the item above it.
    case more
    /// Says something of what is above it, dimmer.
    case note
    case gap
  }

  public let kind: Kind
  /// Stands before `text`, dimmer: what is typed to choose the row.
  public var number = ""
  public var text: String
  /// Follows `text`, dimmer: aliases, a rule.
  public var aside = ""
  /// At the right edge: a count, a key.
  public var trailing = ""
  /// Where in the article, in bins from its start to its end: 0…8 each.
  public var sparkline: [Int] = []
  /// Colours the text as a name of this kind.
  public var label: EntityLabel?
  /// Cells before the text.
  public var indent = 0
  public var target: Target?

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    self.text = text
  }

  static let gap = PanelRow(.gap)

  /// Whether the row belongs to the item above it.
  public var goesWithItem: Bool { kind == .more || kind == .note }

  /// Whether any part of the row holds `needle`, upper or lower case.
  func contains(_ needle: String) -> Bool {
    [text, aside, trailing].contains { $0.lowercased().contains(needle) }
  }
}

/// The open panel: its rows and which of them is selected.
public struct PanelState: Equatable, Sendable {
  public let kind: PanelKind
  /// All rows, before narrowing.
  private var allRows: [PanelRow]
  public private(set) var rows: [PanelRow]
  /// Index into `rows` of an item; nil if there is none.
  public private(set) var selected: Int?
  /// The first row on the screen.
  public private(set) var first = 0
  /// What narrows the rows.
  public private(set) var needle = ""
  /// The theme to go back to when a preview is given up.
  var themeBefore: String?

  init(_ kind: PanelKind, rows: [PanelRow]) {
    self.kind = kind
    allRows = rows
    self.rows = rows
    selected = rows.firstIndex { $0.kind == .item }
  }

  /// The target of the selected row.
  var target: Target? { selected.flatMap { rows[$0].target } }

  /// Takes new rows; the selection stays, and in sight if it was.
  mutating func replace(rows: [PanelRow], height: Int) {
    allRows = rows
    let (top, wasInSight) = (first, selected.map { $0 >= first && $0 < first + height } ?? false)
    let old = selected.map { self.rows[$0].target }
    narrow(to: needle)
    scroll(by: top, height: height)
    defer { if wasInSight { follow(height: height) } }
    if let old, let index = self.rows.firstIndex(where: { $0.kind == .item && $0.target == old }) {
      selected = index
    }
  }

  /// Shows only the items that hold `text`, with their headings.
  mutating func narrow(to text: String) {
    needle = text.lowercased()
    rows = needle.isEmpty ? allRows : Self.narrowed(allRows, to: needle)
    selected = rows.firstIndex { $0.kind == .item }
    first = 0
  }

  private static func narrowed(_ rows: [PanelRow], to needle: String) -> [PanelRow] {
    var kept: [PanelRow] = []
    var heading: PanelRow?
    var keepsMore = false
    for (index, row) in rows.enumerated() {
      switch row.kind {
      case .heading: heading = row
      case .gap: break
      case .item:
        let more = rows[(index + 1)...].prefix(while: \.goesWithItem)
        // Words may be parted by the end of a row.
        let words = ([row] + more).map(\.text).joined(separator: " ").lowercased()
        keepsMore =
          words.contains(needle) || row.contains(needle) || more.contains { $0.contains(needle) }
        guard keepsMore else { continue }
        if let title = heading {
          if !kept.isEmpty { kept.append(.gap) }
          kept.append(title)
          heading = nil
        }
        kept.append(row)
      case .more, .note: if keepsMore { kept.append(row) }
      }
    }
    return kept
  }

  /// Moves the selection by so many items, and the rows with it; where no item follows, the rows
  /// scroll alone, so that every one can be read.
  mutating func move(by items: Int, height: Int) {
    let before = selected
    moveSelection(by: items)
    if selected == before { scroll(by: items, height: height) } else { follow(height: height) }
  }

  private mutating func moveSelection(by items: Int) {
    guard var row = selected else { return }
    var left = items.magnitude
    while left > 0, rows.indices.contains(row + items.signum()) {
      row += items.signum()
      guard rows[row].kind == .item else { continue }
      selected = row
      left -= 1
    }
  }

  /// Scrolls by so many rows and leaves the selection.
  mutating func scroll(by lines: Int, height: Int) {
    first = max(0, min(first + lines, rows.count - height))
  }

  /// Selects the item that `row` belongs to.
  ///
  /// - Returns: false if it belongs to none, as a heading.
  @discardableResult mutating func select(row: Int) -> Bool {
    guard rows.indices.contains(row), rows[row].kind == .item || rows[row].goesWithItem,
      let item = rows[...row].lastIndex(where: { $0.kind == .item })
    else { return false }
    selected = item
    return true
  }

  /// Scrolls so that the selected item, and the heading above the first one, are within `height` rows.
  mutating func follow(height: Int) {
    guard let selected, height > 0 else { return }
    let isFirst = rows.firstIndex { $0.kind == .item } == selected
    var last = selected
    while last + 1 < rows.count, rows[last + 1].goesWithItem { last += 1 }
    if last >= first + height { first = last - height + 1 }
    if selected < first { first = selected }
    if isFirst, selected < height { first = 0 }
    first = max(0, min(first, rows.count - height))
  }
}
