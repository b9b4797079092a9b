import LedeDocument

/// One row of the library's sidebar, in meaning; the screen decides how it looks.
public struct SidebarRow: Equatable, Sendable {
  public enum Kind: Hashable, Sendable {
    case scope(LibraryScope)
    case section(SidebarSection)
    /// Shows the names of a section that are still left out.
    case more(SidebarSection)
    case gap
  }

  public let kind: Kind
  public var text: String
  /// At the right edge: what is unread in feeds, what there is of everything else; 0 is not shown.
  public var count = 0
  /// Folders and what is in them stand further to the right.
  public var depth = 0
  /// Whether what is in it is out of sight; nil if nothing can be in it.
  public var isFolded: Bool?
  /// Whether something in it is unread.
  public var hasUnread = false
  /// Why its last fetch failed.
  public var error: String?

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    self.text = text
  }

  static let gap = SidebarRow(.gap)

  /// What the list shows while the row is selected; nil leaves it.
  public var scope: LibraryScope? {
    if case .scope(let scope) = kind { scope } else { nil }
  }
}

/// A part of the sidebar that folds.
public enum SidebarSection: String, CaseIterable, Hashable, Sendable {
  case feeds = "Feeds"
  case people = "People"
  case companies = "Companies"
  case tags = "Tags"
  case searches = "Searches"
}

/// What of the sidebar is folded.
struct SidebarFolds: Equatable, Sendable {
  var sections: Set<SidebarSection> = []
  var folders: Set<String> = []
  /// Sections that show all of their names.
  var whole: Set<SidebarSection> = []
}

extension Sidebar {
  /// Names that a section shows until it is asked for all: as many as leave the sections under it on
  /// a screen of 40 rows.
  private static let fewNames = 8

  func rows(_ folds: SidebarFolds) -> [SidebarRow] {
    var rows = [
      row(.all, "All", all), row(.unread, "Unread", unread), row(.starred, "Starred", starred),
      row(.later, "Later", later),
    ]
    rows[1].hasUnread = unread > 0
    for section in SidebarSection.allCases {
      let inner = self.rows(of: section, folds)
      guard let count = inner.count else { continue }
      var heading = SidebarRow(.section(section), section.rawValue)
      heading.isFolded = folds.sections.contains(section)
      rows += [.gap, heading]
      if heading.isFolded == true {
        rows[rows.count - 1].count = count
      } else {
        rows += inner.rows
      }
    }
    return rows
  }

  /// The rows of a section and how many entries it has; nil for a section without any.
  private func rows(
    of section: SidebarSection, _ folds: SidebarFolds
  ) -> (rows: [SidebarRow], count: Int?) {
    switch section {
    case .feeds: return (feedRows(folds), feeds.isEmpty ? nil : feeds.count)
    case .people: return names(people, section, folds)
    case .companies: return names(organizations, section, folds)
    case .tags:
      let rows = tags.map { row(.tag($0.name), $0.name, $0.count, depth: 1) }
      return (rows, tags.isEmpty ? nil : tags.count)
    case .searches:
      let rows = searches.map {
        row(.search(name: $0.name, query: $0.query), $0.name, 0, depth: 1)
      }
      return (rows, searches.isEmpty ? nil : searches.count)
    }
  }

  private func names(
    _ names: [Name], _ section: SidebarSection, _ folds: SidebarFolds
  ) -> (rows: [SidebarRow], count: Int?) {
    guard !names.isEmpty else { return ([], nil) }
    let isWhole = folds.whole.contains(section) || names.count <= Self.fewNames + 1
    var rows = names.prefix(isWhole ? names.count : Self.fewNames).map {
      row(.named($0.text, $0.label), $0.text, $0.articles, depth: 1)
    }
    if !isWhole {
      var more = SidebarRow(.more(section), "\(names.count - Self.fewNames) more …")
      more.depth = 1
      rows.append(more)
    }
    return (rows, names.count)
  }

  private func row(
    _ scope: LibraryScope, _ text: String, _ count: Int, depth: Int = 0
  ) -> SidebarRow {
    var row = SidebarRow(.scope(scope), text)
    row.count = count
    row.depth = depth
    return row
  }

  // MARK: Feeds

  /// Feeds under their folders; folders come after the feeds beside them.
  private func feedRows(_ folds: SidebarFolds) -> [SidebarRow] {
    let sorted = feeds.map { (path: $0.folderPath, feed: $0) }.sorted {
      $0.path.lexicographicallyPrecedes($1.path)
    }
    let unread = unreadOfFolders
    var rows: [SidebarRow] = []
    var open: [String] = []
    for (path, feed) in sorted {
      let shared = zip(open, path).prefix { $0 == $1 }.count
      for depth in shared..<max(shared, path.count) {
        let folder = path[...depth].joined(separator: "/")
        guard !isFolded(path[..<depth], folds) else { break }
        var row = row(.folder(folder), path[depth], unread[folder] ?? 0, depth: depth + 1)
        row.isFolded = folds.folders.contains(folder)
        row.hasUnread = row.count > 0
        rows.append(row)
      }
      open = path
      guard !isFolded(path[...], folds) else { continue }
      var row = row(.feed(feed.id), feed.title, feed.unread, depth: path.count + 1)
      row.hasUnread = feed.unread > 0
      row.error = feed.error
      rows.append(row)
    }
    return rows
  }

  /// Whether the folder or one that it is in is folded.
  private func isFolded(_ path: ArraySlice<String>, _ folds: SidebarFolds) -> Bool {
    guard !folds.folders.isEmpty else { return false }
    return path.indices.contains { folds.folders.contains(path[...$0].joined(separator: "/")) }
  }

  private var unreadOfFolders: [String: Int] {
    var counts: [String: Int] = [:]
    for feed in feeds where !feed.folder.isEmpty {
      let path = feed.folderPath
      for depth in path.indices {
        counts[path[...depth].joined(separator: "/"), default: 0] += feed.unread
      }
    }
    return counts
  }
}

extension Sidebar.Feed {
  var folderPath: [String] { folder.split(separator: "/").map(String.init) }
}
