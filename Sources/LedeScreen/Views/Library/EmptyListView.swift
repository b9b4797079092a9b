import LedeLayout
import LedeReading

/// What stands where there are no articles: why, and what helps.
struct EmptyListView {
  let state: LibraryState
  let pane: Range<Int>
  let geometry: LibraryGeometry

  /// A line of it: a key with what it does, or words alone.
  private enum Line {
    case words(String, Role)
    case key(String, String)
    case gap
  }

  func draw(on frame: inout LibraryDrawing) {
    let isRoomy = pane.count >= 60
    let start = pane.lowerBound + (isRoomy ? 4 : 1)
    let width = max(1, min(64, pane.upperBound - 1 - start))
    var row = geometry.firstRow + (isRoomy && geometry.height >= 16 ? 2 : 0)
    let end = geometry.firstRow + geometry.height
    frame.surface.cursor = Surface.Position(row: min(row, max(0, end - 1)), column: start)
    for line in lines {
      guard row < end else { return }
      switch line {
      case .gap: row += 1
      case .words(let text, let role):
        for part in TerminalText(text).wrapped(columns: width, atMost: 4) where row < end {
          frame.surface.put(part, row: row, column: start, role: role)
          row += 1
        }
      case .key(let key, let text):
        frame.surface.put(TerminalText(key), row: row, column: start, role: .listUnread)
        let column = start + Self.keyCells
        for part in TerminalText(text).wrapped(columns: width - Self.keyCells, atMost: 2)
        where row < end {
          frame.surface.put(part, row: row, column: column, role: .text)
          row += 1
        }
      }
    }
  }

  private static let keyCells = 9

  private var lines: [Line] {
    if let hits = state.hits { return lines(of: hits) }
    if let fault = state.filterFault { return [.words(fault, .facts)] }
    if !state.isSidebarKnown || state.isStale { return [] }
    if state.sidebar.isEmpty { return state.progress == nil ? welcome : fetching }
    guard state.listing.filter.isEmpty else {
      return [.words("Nothing here matches the filter.", .facts)] + key(.cancel, "clears it")
    }
    switch state.listing.scope {
    case .unread: return [.words("Everything is read.", .facts)] + key(.reloadAll, "fetches feeds")
    case .starred:
      return [.words("Nothing is starred.", .facts)] + key(.toggleStar, "stars an article")
    case .later:
      return [.words("Nothing is kept for later.", .facts)]
        + key(.toggleLater, "keeps an article for later")
    case .feed, .folder:
      return [.words("No articles yet.", .facts)] + key(.reload, "fetches the feed")
    default: return [.words("No articles here.", .facts)]
    }
  }

  private func lines(of hits: HitList) -> [Line] {
    if let fault = hits.fault { return [.words(fault, .facts)] }
    if hits.isWaiting { return [] }
    return [.words("No article has these words.", .facts)] + key(.cancel, "goes back to the list")
  }

  private func key(_ command: Command, _ text: String) -> [Line] {
    guard let key = state.key(of: command) else { return [] }
    return [.gap, .key(key, text)]
  }

  private var fetching: [Line] { [.words("Fetching your feeds …", .facts)] }

  /// Of a library without anything in it.
  private var welcome: [Line] {
    var lines: [Line] = [.words("Your library is empty.", .headline), .gap]
    // What can be done comes first where there is little room.
    if geometry.height >= 14 {
      lines += [
        .words(
          "It keeps articles with the people, companies and quotes in them, and fetches the feeds "
            + "you follow. All of it is one file on this computer.", .facts), .gap,
      ]
    }
    if let path = state.sidebar.foundList {
      lines += [.key("Enter", "take over the feeds of \(path)"), .gap]
    }
    lines += [
      .key(state.key(of: .add) ?? ":add", "add a feed, a page or a file: just its address"),
      .key(":import", "take over the feeds of another reader: the path of its OPML or urls file"),
      .key(state.key(of: .help) ?? ":help", "see every key"),
    ]
    return lines
  }
}
