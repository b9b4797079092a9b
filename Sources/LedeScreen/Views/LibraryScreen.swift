import LedeLayout
import LedeReading

/// Draws the library: sidebar, list, preview, and the line at the foot.
public struct LibraryScreen: Sendable {
  public let keyMap: KeyMap

  public init(keyMap: KeyMap = .standard) { self.keyMap = keyMap }

  /// The screen that `state` asks for at the time `now`, and what a click on it chooses.
  public func draw(_ state: LibraryState, at now: Moment) -> LibraryDrawing {
    let geometry = state.geometry
    var frame = LibraryDrawing(rows: state.rows, columns: state.columns)
    guard !geometry.isTooSmall else {
      frame.surface.put("terminal too small", row: 0, column: 0, role: .text)
      return frame
    }
    if let pane = geometry.list {
      ListView(state: state, pane: pane, geometry: geometry).draw(on: &frame)
    }
    if let pane = geometry.sidebar {
      SidebarView(state: state, columns: pane, geometry: geometry).draw(on: &frame)
      drawBorder(at: pane.upperBound, rows: geometry.rows - 1, on: &frame)
    }
    if let pane = geometry.preview { draw(state.preview, in: pane, geometry, on: &frame) }
    if let panel = state.panel, let columns = geometry.panel {
      draw(panel, in: columns, geometry, on: &frame)
    }
    let row = state.rows - 1
    if let prompt = state.prompt {
      PromptView(prompt: prompt, note: state.note(of: prompt)).draw(on: &frame.surface, row: row)
    } else {
      LibraryStatusView(state: state, keyMap: keyMap).draw(on: &frame.surface, row: row)
    }
    return frame
  }

  /// The table that keys are looked up in now.
  public static func context(of state: LibraryState) -> KeyMap.Context {
    if state.prompt != nil { return .prompt }
    return state.panel == nil ? .library : .panel
  }

  private func drawBorder(at column: Int, rows: Int, on frame: inout LibraryDrawing) {
    for row in 0..<max(0, rows) {
      frame.surface.put("│", row: row, column: column, role: .panelBorder)
    }
  }

  /// The preview is a reader of the pane's size, drawn as readers are.
  private func draw(
    _ preview: LibraryState.Preview?, in pane: Range<Int>, _ geometry: LibraryGeometry,
    on frame: inout LibraryDrawing
  ) {
    drawBorder(at: pane.lowerBound - 1, rows: geometry.rows - 1, on: &frame)
    for row in 0..<geometry.previewHeight {
      frame.add(.preview, row: row, columns: pane)
    }
    guard let reader = preview?.reader else { return }
    var inner = Drawing(rows: reader.rows, columns: reader.columns)
    TextView(state: reader, geometry: reader.geometry).draw(on: &inner)
    frame.surface.lay(inner.surface, row: 0, column: pane.lowerBound)
  }

  private func draw(
    _ panel: PanelState, in columns: Range<Int>, _ geometry: LibraryGeometry,
    on frame: inout LibraryDrawing
  ) {
    var over = Drawing(over: frame.surface)
    PanelView(panel: panel, columns: columns, height: geometry.panelHeight)
      .draw(on: &over, drawsBorder: !geometry.panelCoversPanes)
    frame.surface = over.surface
    for row in 0..<geometry.panelHeight where panel.rows.indices.contains(panel.first + row) {
      frame.add(.panelRow(panel.first + row), row: row + 2, columns: columns)
    }
  }
}

extension LibraryState {
  /// What there is to say at the right of a prompt.
  fileprivate func note(of prompt: PromptState) -> String {
    switch prompt.kind {
    case .libraryFilter:
      if let filterFault { return filterFault }
      return prompt.text.isEmpty ? "unread tag:x from:reuters · Tab completes" : matches
    case .librarySearch:
      if let fault = hits?.fault { return fault }
      return hits == nil ? "in all texts" : matches
    case .command: return prompt.text.isEmpty ? "Tab completes" : message?.text ?? ""
    case .tag: return "commas part several · -name takes one away"
    case .add: return "the address of a feed or a page, or a file"
    case .saveSearch: return queryToKeep ?? ""
    default: return ""
    }
  }

  private var matches: String {
    let count = shown.ids.count
    return count == 1 ? "1 article" : "\(count.grouped) articles"
  }
}

/// One drawn screen of the library.
public struct LibraryDrawing: Sendable {
  public internal(set) var surface: Surface
  private var regions: [(row: Int, columns: Range<Int>, target: LibraryTarget)] = []

  init(rows: Int, columns: Int) { surface = Surface(rows: rows, columns: columns) }

  /// Makes a stretch of a row choose `target`; a later one lies over an earlier one.
  mutating func add(_ target: LibraryTarget, row: Int, columns: Range<Int>) {
    regions.append((row, columns, target))
  }

  /// What a click at `row` and `column` chooses.
  public func target(row: Int, column: Int) -> LibraryTarget? {
    regions.last { $0.row == row && $0.columns.contains(column) }?.target
  }
}
