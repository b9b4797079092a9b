import LedeLayout
import LedeReading

/// The line at the foot of the screen that the user types into, with its completions above it.
struct PromptView {
  let prompt: PromptState
  /// What there is to say at the right of the prompt.
  let note: String

  func draw(on surface: inout Surface, row: Int) {
    let columns = surface.columns
    surface.fill(row: row, columns: 0..<columns, role: .prompt)
    let sign: TerminalText = prompt.kind == .panel ? "/" : TerminalText(prompt.kind.rawValue)
    surface.put(sign, row: row, column: 1, role: .promptSign)
    let start = 2 + sign.width
    let full = TerminalText(prompt.textBeforeCursor)
    let after = TerminalText(prompt.textAfterCursor)
    var note = TerminalText(self.note)
    // What is typed comes first: the note goes when both do not fit.
    if full.width + after.width + note.width + start + 5 > columns { note = "" }
    let limit = columns - note.width - 3
    surface.put(note, row: row, column: limit + 1, role: .statusDim, limit: columns - 1)
    let before = full.tail(limit - start - 1)
    surface.put(before, row: row, column: start, role: .prompt, limit: limit)
    let cursor = start + before.width
    surface.put(after, row: row, column: cursor, role: .prompt, limit: limit)
    surface.cursor = Surface.Position(row: row, column: min(cursor, columns - 1))
    surface.showsCursor = true
    drawCompletions(on: &surface, row: row - 1)
  }

  private func drawCompletions(on surface: inout Surface, row: Int) {
    guard prompt.completions.count > 1 else { return }
    surface.fill(row: row, columns: 0..<surface.columns, role: .prompt)
    // Starts at the chosen one once it would not fit any more.
    let first = max(0, (prompt.chosen ?? 0) - 3)
    var column = 3
    for (index, completion) in prompt.completions.enumerated().dropFirst(first) {
      let text = TerminalText(completion)
      guard column + text.width < surface.columns - 1 else { break }
      let role: Role = index == prompt.chosen ? .promptSelected : .prompt
      column = surface.put(text, row: row, column: column, role: role, ground: role) + 2
    }
  }
}

extension ReaderState {
  /// What there is to say at the right of a prompt.
  func note(of prompt: PromptState) -> String {
    switch prompt.kind {
    case .search where prompt.text.isEmpty: "↑ history"
    case .hint: message?.text ?? "type the letters on a link"
    case .search: message?.text ?? search?.countText ?? ""
    case .filter: "show only what matches"
    case .command where prompt.text.isEmpty: "Tab completes"
    case .command where message != nil: message?.text ?? ""
    case .pipe: "a program, with the article on its input"
    case .tag: tagNote
    case .about where prompt.text.isEmpty: "a name · Tab: those of this article"
    case .librarySearch: "in all texts of your library"
    case .note: changesNote ? "none takes it away" : "none only highlights"
    case .command, .panel, .about, .libraryFilter, .add, .saveSearch: ""
    }
  }

  /// The tags that the article has.
  private var tagNote: String {
    let tags = status?.tags ?? []
    guard !tags.isEmpty else { return "commas part several" }
    return TerminalText("has \(tags.joined(separator: ", "))").truncated(to: 40).string
      + " · -name takes one away"
  }
}
