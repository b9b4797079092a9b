import LedeLayout
import LedeReading

/// The line at the foot of the screen that the user types into, with its completions above it.
struct PromptView {
  let prompt: PromptState
  let state: ReaderState

  func draw(on frame: inout Drawing, row: Int) {
    let columns = frame.surface.columns
    frame.surface.fill(row: row, columns: 0..<columns, role: .prompt)
    let sign: TerminalText = prompt.kind == .panel ? "/" : TerminalText(prompt.kind.rawValue)
    frame.surface.put(sign, row: row, column: 1, role: .promptSign)
    let start = 2 + sign.width
    let full = TerminalText(prompt.textBeforeCursor)
    let after = TerminalText(prompt.textAfterCursor)
    var note = TerminalText(self.note)
    // What is typed comes first: the note goes when both do not fit.
    if full.width + after.width + note.width + start + 5 > columns { note = "" }
    let limit = columns - note.width - 3
    frame.surface.put(note, row: row, column: limit + 1, role: .statusDim, limit: columns - 1)
    let before = full.tail(limit - start - 1)
    frame.surface.put(before, row: row, column: start, role: .prompt, limit: limit)
    let cursor = start + before.width
    frame.surface.put(after, row: row, column: cursor, role: .prompt, limit: limit)
    frame.surface.cursor = Surface.Position(row: row, column: min(cursor, columns - 1))
    frame.surface.showsCursor = true
    drawCompletions(on: &frame, row: row - 1)
  }

  /// What there is to say at the right of the prompt.
  private var note: String {
    switch prompt.kind {
    case .search where prompt.text.isEmpty: "↑ history"
    case .hint: state.message?.text ?? "type the letters on a link"
    case .search: state.message?.text ?? state.search?.countText ?? ""
    case .filter: "show only what matches"
    case .command where prompt.text.isEmpty: "Tab completes"
    case .command where state.message != nil: state.message?.text ?? ""
    case .pipe: "a program, with the article on its input"
    case .tag: tagNote
    case .about where prompt.text.isEmpty: "a name · Tab: those of this article"
    case .librarySearch: "in all texts of your library"
    case .note: state.changesNote ? "none takes it away" : "none only highlights"
    case .command, .panel, .about, .libraryFilter, .add, .saveSearch: ""
    }
  }

  /// The tags that the article has.
  private var tagNote: String {
    let tags = state.status?.tags ?? []
    guard !tags.isEmpty else { return "commas part several" }
    return TerminalText("has \(tags.joined(separator: ", "))").truncated(to: 40).string
      + " · -name takes one away"
  }

  private func drawCompletions(on frame: inout Drawing, row: Int) {
    guard prompt.completions.count > 1 else { return }
    frame.surface.fill(row: row, columns: 0..<frame.surface.columns, role: .prompt)
    // Starts at the chosen one once it would not fit any more.
    let first = max(0, (prompt.chosen ?? 0) - 3)
    var column = 3
    for (index, completion) in prompt.completions.enumerated().dropFirst(first) {
      let text = TerminalText(completion)
      guard column + text.width < frame.surface.columns - 1 else { break }
      let role: Role = index == prompt.chosen ? .promptSelected : .prompt
      column = frame.surface.put(text, row: row, column: column, role: role, ground: role) + 2
    }
  }
}
