import LedeLayout
import LedeReading

/// The line above the list: what is listed, what filters it, how many there are, and in which order.
struct ListHeader {
  let state: LibraryState
  let pane: Range<Int>

  func draw(on frame: inout LibraryDrawing, hasSpace: Bool) {
    let start = pane.lowerBound + 1
    let edge = pane.upperBound - 1
    let title = TerminalText(title)
    let query = TerminalText(query)
    // What is filtered by must be seen; the order goes first, then the number.
    var facts = TerminalText(facts.joined(separator: " · "))
    let room = edge - start - query.width - (query.isEmpty ? 0 : 2)
    if min(title.width, 16) + facts.width + 2 > room {
      facts = TerminalText(self.facts.first ?? "")
      if min(title.width, 16) + facts.width + 2 > room { facts = "" }
    }
    let limit = edge - facts.width - (facts.isEmpty ? 0 : 2)
    let titleEnd = max(start, limit - min(query.width, (limit - start) / 2) - 2)
    var column = frame.surface.put(
      title.truncated(to: query.isEmpty ? limit - start : titleEnd - start), row: 0,
      column: start, role: .heading, limit: limit)
    if !query.isEmpty {
      column += 2
      frame.surface.put(
        query.truncated(to: max(0, limit - column)), row: 0, column: column, role: .code,
        limit: limit)
    }
    frame.surface.put(facts, row: 0, column: edge - facts.width, role: .facts, limit: edge)
    if hasSpace { drawFault(on: &frame) }
  }

  /// Why the feed that is listed could not be fetched.
  private func drawFault(on frame: inout LibraryDrawing) {
    guard state.hits == nil, case .feed(let id) = state.listing.scope,
      let fault = state.sidebar.feeds.first(where: { $0.id == id })?.error
    else { return }
    let text = TerminalText("! \(fault)").truncated(to: max(0, pane.count - 2))
    frame.surface.put(text, row: 1, column: pane.lowerBound + 1, role: .caption)
  }

  private var title: String {
    guard state.hits == nil else { return "Search" }
    switch state.listing.scope {
    case .all: return "All articles"
    case .unread: return "Unread"
    case .starred: return "Starred"
    case .later: return "Later"
    case .folder(let folder): return folder
    case .feed(let id): return state.sidebar.feeds.first { $0.id == id }?.title ?? "Feed"
    case .tag(let name): return "#\(name)"
    case .named(let name, _): return name
    case .search(let name, _): return name
    }
  }

  private var query: String { state.hits?.query ?? state.listing.filter }

  private var facts: [String] {
    if let hits = state.hits {
      if hits.isWaiting && hits.list.ids.isEmpty { return ["searching …"] }
      let count = hits.list.ids.count
      return [count == 1 ? "1 article" : "\(count.grouped) articles", "best first"]
    }
    guard !state.isStale else { return ["…"] }
    guard !state.sidebar.isEmpty else { return [] }
    let isPartial = state.isListing && state.filterFault == nil
    let count =
      isPartial && state.listing.filter.isEmpty
      ? state.sidebar.count(of: state.listing.scope) ?? state.list.ids.count
      : state.list.ids.count
    return [count == 1 ? "1 article" : "\(count.grouped) articles", state.listing.order.summary]
  }
}
