import LedeDocument
import LedeLayout
import LedeReading

/// Draws a reader: text, panel, status line or prompt.
public struct ReaderScreen: Sendable {
  public let keyMap: KeyMap

  public init(keyMap: KeyMap = .standard) { self.keyMap = keyMap }

  /// The screen that `state` asks for at the time `now`.
  public func draw(_ state: ReaderState, at now: Moment) -> Drawing {
    let geometry = state.geometry
    var frame = Drawing(rows: state.rows, columns: state.columns)
    guard !geometry.isTooSmall else {
      frame.surface.put("terminal too small", row: 0, column: 0, role: .text)
      return frame
    }
    if !geometry.panelCoversText {
      TextView(state: state, geometry: geometry).draw(on: &frame)
    }
    if let panel = state.panel, let columns = geometry.panel {
      PanelView(panel: panel, columns: columns, height: state.panelHeight)
        .draw(on: &frame, drawsBorder: !geometry.panelCoversText)
    }
    let row = state.rows - 1
    if let prompt = state.prompt {
      PromptView(prompt: prompt, note: state.note(of: prompt)).draw(on: &frame.surface, row: row)
    } else if !state.isZen || state.message != nil {
      StatusView(state: state, keyMap: keyMap, now: now).draw(on: &frame, row: row)
    }
    return frame
  }

  /// The table that keys are looked up in now.
  public static func context(of state: ReaderState) -> KeyMap.Context {
    if state.prompt != nil { return .prompt }
    if state.panel != nil { return .panel }
    if state.isSelecting { return .selecting }
    switch state.playback?.phase {
    case .playing: return .playing
    case .paused: return .paused
    case .stopped, nil: return .reading
    }
  }
}
